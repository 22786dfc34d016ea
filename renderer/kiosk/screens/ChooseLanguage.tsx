import { useTranslation } from 'react-i18next';
import { Screen } from '../app/Screen.tsx';
import { useKiosk } from '../kiosk.ts';
import { hasAnswers } from '../state/kiosk-state.ts';
import { LanguageList } from './LanguageList.tsx';

export const ChooseLanguage = () => {
  const { t } = useTranslation('kiosk');
  const kiosk = useKiosk();
  const { state } = kiosk;
  // Whoever leaves answers behind leaves for good: they must not wait at the start for the next person.
  const back = (): void => {
    if (hasAnswers(state.get())) void kiosk.end();
    else state.dispatch({ type: 'go', place: { at: 'start' } });
  };
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
