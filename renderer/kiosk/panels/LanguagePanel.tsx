import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { SpokenCaption } from '../app/Screen.tsx';
import { useWatched } from '../app/watched.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { LanguageList } from '../screens/LanguageList.tsx';
import { usePanel } from './usePanel.ts';

/** Another language in the middle of anything: the place and the answers stay. */
export const LanguagePanel = () => {
  const { t } = useTranslation(['kiosk', 'common']);
  const { close } = usePanel();
  return (
    <Panel
      heading={t('kiosk:language.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.language"
      actions={
        <Button node="language.close" onPress={close}>
          {t('common:close')}
        </Button>
      }
    >
      <LanguageList chosen={close} />
    </Panel>
  );
};
