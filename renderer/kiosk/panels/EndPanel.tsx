import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { SpokenCaption } from '../app/Screen.tsx';
import { useWatched } from '../app/watched.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { useKiosk } from '../kiosk.ts';
import { usePanel } from './usePanel.ts';

/** Ending asks once: a slip of the finger must not cost ten minutes of answers. */
export const EndPanel = () => {
  const { t } = useTranslation('kiosk');
  const kiosk = useKiosk();
  const { close } = usePanel();
  return (
    <Panel
      heading={t('end.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.end"
      actions={
        <>
          <Button node="end.no" onPress={close}>
            {t('end.no')}
          </Button>
          <Button kind="danger" node="end.yes" onPress={() => void kiosk.end()}>
            {t('end.yes')}
          </Button>
        </>
      }
    >
      <p>{t('end.lead')}</p>
    </Panel>
  );
};
