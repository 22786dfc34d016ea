import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { SpokenCaption } from '../app/Screen.tsx';
import { useWatched } from '../app/watched.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { useKeys } from '../app/useKeys.ts';
import { TimeLeft } from '../components/TimeLeft/TimeLeft.tsx';
import { useKiosk } from '../kiosk.ts';

/** Nobody touched anything for a while: any key or touch goes on; this is only there to be seen and heard. */
export const TimePanel = ({ seconds }: { seconds: number }) => {
  const { t } = useTranslation('kiosk');
  const { touched } = useKiosk();
  // The key that answers does nothing else.
  useKeys(() => {
    touched();
    return true;
  }, 'first');
  return (
    <Panel
      heading={t('time.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={touched}
      node="panel.time"
      actions={
        <Button kind="primary" node="time.more" onPress={touched}>
          {t('time.more')}
        </Button>
      }
    >
      <p>{t('time.how')}</p>
      <TimeLeft seconds={seconds} />
    </Panel>
  );
};
