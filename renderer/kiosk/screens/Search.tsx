import { useTranslation } from 'react-i18next';
import type { Language } from '../../../protocol/index.ts';
import { useTypeAhead } from '../app/field-focus.ts';
import { Screen } from '../app/Screen.tsx';
import { SearchField } from '../components/SearchField/SearchField.tsx';
import { useKiosk } from '../kiosk.ts';
import { findServices } from '../service/texts.ts';

type Props = { search: string; onType: (search: string) => void; onBack: () => void; onFind: () => void };

/** Typing the name of a service: nothing else on the page; what it finds is counted as it is typed. */
export const Search = ({ search, onType, onBack, onFind }: Props) => {
  const { t, i18n } = useTranslation('kiosk');
  const { bridge } = useKiosk();
  const language = i18n.language as Language;
  useTypeAhead('search');
  const count = findServices(bridge.catalogue.services, language, search).length;
  return (
    <Screen
      screen="search"
      place={t('home.place')}
      heading={t('home.search')}
      back={{ label: t('question.back'), onPress: onBack }}
      next={{ label: search === '' ? t('home.all') : t('home.show', { count }), node: 'action.find', onPress: onFind }}
    >
      <SearchField node="search" label={t('home.name')} labelHidden proposable value={search} onChange={onType} />
    </Screen>
  );
};
