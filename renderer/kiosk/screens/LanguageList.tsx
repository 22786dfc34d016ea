import { useTranslation } from 'react-i18next';
import type { Language } from '../../../protocol/index.ts';
import { useReadable } from '../../shared/store.ts';
import { ActionList } from '../components/ActionList/ActionList.tsx';
import { useKiosk } from '../kiosk.ts';

/** The languages of this place, each in its own script. */
export const LanguageList = ({ chosen }: { chosen: (language: Language) => void }) => {
  const { t } = useTranslation(['kiosk', 'common']);
  const { bridge, settings } = useKiosk();
  const { language: current } = useReadable(settings);
  return (
    <ActionList
      label={t('kiosk:language.heading')}
      columns={3}
      items={bridge.config.languages.map((language) => ({
        node: `language.${language}`,
        label: t(`common:language.${language}`),
        lang: language,
        current: language === current,
        onPress: () => {
          settings.dispatch({ type: 'set', settings: { language } });
          chosen(language);
        },
      }))}
    />
  );
};
