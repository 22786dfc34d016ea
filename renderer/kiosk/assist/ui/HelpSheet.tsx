import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import { AskSheet } from './AskSheet.tsx';
import type { HelpPanelProps } from './HelpPanel.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { CodeSheet, ConnectingSheet, QueueSheet } from './WaitSheets.tsx';

export const HelpSheet = ({ watched, ...around }: HelpPanelProps) => {
  const session = useReadable(useKiosk().assist.session);
  // While one waits the panel says it itself; the bar above would only say it twice.
  const props = session.state === 'active' ? { ...around, watched } : around;
  switch (session.state) {
    case 'idle':
      return <AskSheet {...props} over={null} />;
    case 'ended':
    case 'refused':
      return <AskSheet {...props} over={session} />;
    case 'waiting':
      return session.for === 'code' ? (
        <CodeSheet {...props} waiting={session} />
      ) : (
        <QueueSheet {...props} waiting={session} />
      );
    case 'active':
      return <SessionSheet {...props} session={session} />;
    default:
      return <ConnectingSheet {...props} />;
  }
};
