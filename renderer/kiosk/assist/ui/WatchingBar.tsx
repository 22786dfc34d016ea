import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import { WaitStrip } from './WaitStrip.tsx';
import { WatchBar } from './WatchBar.tsx';

/** At the top of a frame or a panel: who watches, or that help is on its way. */
export const WatchingBar = () => {
  const session = useReadable(useKiosk().assist.session);
  if (session.state === 'active') return <WatchBar session={session} />;
  return session.state === 'asking' || session.state === 'waiting' ? <WaitStrip session={session} /> : null;
};
