import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk.ts';
import type { AssistSession } from '../session.ts';
import { WhoSheet } from './AskSheet.tsx';
import type { HelpPanelProps } from './HelpPanel.tsx';
import { CodeSheet, ConnectingSheet, QueueSheet } from './WaitSheets.tsx';

/** One more helper: whom to ask, and how the waiting goes. Who helps now goes on meanwhile. */
export const MoreSheet = (props: HelpPanelProps & { more: AssistSession; onBack: () => void }) => {
  const { more, onBack, ...around } = props;
  const { t } = useTranslation('assist');
  const { askByCode, askDesk, cancel } = useKiosk().assist.more;
  const waits = { ...around, onCancel: cancel };
  switch (more.state) {
    case 'waiting':
      return more.for === 'code' ? <CodeSheet {...waits} waiting={more} /> : <QueueSheet {...waits} waiting={more} />;
    case 'asking':
    case 'offered':
    case 'joining':
      return <ConnectingSheet {...waits} />;
    default:
      return (
        <WhoSheet
          {...around}
          heading={t('beside.question')}
          over={null}
          onCode={askByCode}
          onDesk={askDesk}
          onBack={onBack}
        />
      );
  }
};
