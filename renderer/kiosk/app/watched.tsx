import { lazy, Suspense, type ReactNode } from 'react';
import { useReadable } from '../../shared/store.ts';
import { useKiosk } from '../kiosk.ts';

const WatchingBar = lazy(async () => ({ default: (await import('../assist/ui/WatchingBar.tsx')).WatchingBar }));

/** States in which there is something to say at the top. */
const told = new Set(['asking', 'waiting', 'active']);

/** The bar that says who watches, with a thick frame, or that help is on its way. */
export const useWatched = (): ReactNode => {
  const { assist } = useKiosk();
  return told.has(useReadable(assist.session).state) ? (
    <Suspense fallback={null}>
      <WatchingBar />
    </Suspense>
  ) : null;
};
