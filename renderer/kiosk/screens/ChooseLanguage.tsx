import { useTranslation } from 'react-i18next';
import { Screen } from '../app/Screen.tsx';
import { useKiosk } from '../kiosk.ts';
import { LanguageList } from './LanguageList.tsx';

export const ChooseLanguage = () => {
  const { t } = useTranslation('kiosk');
  const { state } = useKiosk();
  const back = (): void => state.dispatch({ type: 'go', place: { at: 'start' } });
  return (
    <Screen
      screen="language"
      place={t('language.place')}
      heading={t('language.heading')}
      back={{ label: t('question.back'), onPress: back }}
    >
      <LanguageList chosen={() => state.dispatch({ type: 'go', place: { at: 'home', search: '' } })} />
    </Screen>
  );
};
