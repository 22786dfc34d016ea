import { Suspense, type ReactNode } from 'react';
import { laterComponent } from '../../../shared/later.tsx';

const HelpSheet = laterComponent(async () => (await import('./HelpSheet.tsx')).HelpSheet);

export type HelpPanelProps = { onClose: () => void; caption?: ReactNode; watched?: ReactNode };

/** The Help panel: whom to ask, how the waiting goes, and while helped everything one can do about it. */
export const HelpPanel = (props: HelpPanelProps) => (
  <Suspense fallback={null}>
    <HelpSheet {...props} />
  </Suspense>
);
