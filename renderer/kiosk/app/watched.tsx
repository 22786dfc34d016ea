import { Suspense, type ReactNode } from 'react';
import { laterComponent } from '../../shared/later.tsx';
import { useReadable } from '../../shared/store.ts';
import { useKiosk } from '../kiosk.ts';

const WatchingBar = laterComponent(async () => (await import('../assist/ui/WatchingBar.tsx')).WatchingBar);

/** The bar that says who watches or that help is on its way; a thick frame comes with it. Null while there is neither. */
export const useWatched = (): ReactNode => {
  const { state } = useReadable(useKiosk().assist.session);
  return state === 'active' || state === 'waiting' || state === 'asking' ? (
    <Suspense fallback={null}>
      <WatchingBar />
    </Suspense>
  ) : null;
};
