import { useState } from 'react';
import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import type { ActiveSession } from '../session.ts';
import { AskSheet } from './AskSheet.tsx';
import type { HelpPanelProps } from './HelpPanel.tsx';
import { MoreSheet } from './MoreSheet.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { CodeSheet, ConnectingSheet, QueueSheet } from './WaitSheets.tsx';

export const HelpSheet = ({ watched, ...around }: HelpPanelProps) => {
  const { assist } = useKiosk();
  const session = useReadable(assist.session);
  // While one waits the panel says it itself; the bar above would only say it twice.
  const waits = { ...around, onCancel: assist.cancel };
  switch (session.state) {
    case 'idle':
      return <AskSheet {...around} over={null} />;
    case 'ended':
    case 'refused':
      return <AskSheet {...around} over={session} />;
    case 'waiting':
      return session.for === 'code' ? (
        <CodeSheet {...waits} waiting={session} />
      ) : (
        <QueueSheet {...waits} waiting={session} />
      );
    case 'active':
      return <HelpedSheet {...around} watched={watched} session={session} />;
    default:
      return <ConnectingSheet {...waits} />;
  }
};

/** While helped; and from there the way to one more helper. */
const HelpedSheet = (props: HelpPanelProps & { session: ActiveSession }) => {
  const [asking, setAsking] = useState(false);
  const more = useReadable(useKiosk().assist.more.session);
  return asking && more.state !== 'active' ? (
    <MoreSheet {...props} more={more} onBack={() => setAsking(false)} />
  ) : (
    <SessionSheet {...props} onMore={() => setAsking(true)} />
  );
};
