import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { SpokenCaption } from '../app/Screen.tsx';
import { useWatched } from '../app/watched.tsx';
import { ActionList } from '../components/ActionList/ActionList.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { useKiosk } from '../kiosk.ts';
import { grains } from '../speech/reader/browse/grains.ts';
import { usePanel } from './usePanel.ts';

/** By what the arrows read from now on. */
export const BrowsePanel = () => {
  const { t } = useTranslation(['kiosk', 'common', 'reader']);
  const { reader } = useKiosk();
  const { close } = usePanel();
  return (
    <Panel
      heading={t('kiosk:browse.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.browse"
      actions={
        <Button node="browse.close" onPress={close}>
          {t('common:close')}
        </Button>
      }
    >
      <ActionList
        label={t('kiosk:browse.list')}
        items={grains.map((grain) => ({
          node: `browse.${grain}`,
          label: t(`reader:grain.${grain}`),
          onPress: () => {
            close();
            reader.browse(grain);
          },
        }))}
      />
    </Panel>
  );
};
