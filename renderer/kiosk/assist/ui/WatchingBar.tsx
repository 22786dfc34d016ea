import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import { HelpedBar } from './HelpedBar.tsx';
import { WaitStrip } from './WaitStrip.tsx';

/** At the top of a frame or a panel: who watches, or that help is on its way. */
export const WatchingBar = () => {
  const session = useReadable(useKiosk().assist.session);
  if (session.state === 'active') return <HelpedBar session={session} />;
  return session.state === 'asking' || session.state === 'waiting' ? <WaitStrip session={session} /> : null;
};
