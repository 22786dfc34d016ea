import { Suspense } from 'react';
import { laterComponent } from '../../../shared/later.tsx';
import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
// Small, and needed before anything is ever shared: masks are born with their nodes.
import '../../privacy/mask.css';

const Live = laterComponent(async () => (await import('./Live.tsx')).Live);

/**
 * Everything of assistance that lies over the screens: the consent question, the news that it is over, the helper's
 * pointer and ring, the frame while somebody watches. Mounted once, beside the screens.
 */
export const AssistLayer = () => {
  const { state } = useReadable(useKiosk().assist.session);
  return state === 'idle' ? null : (
    <Suspense fallback={null}>
      <Live />
    </Suspense>
  );
};
