import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry, Language } from '../../../protocol/index.ts';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import { Button } from '../../shared/components/Button/Button.tsx';
import { Screen } from '../app/Screen.tsx';
import { ActionList } from '../components/ActionList/ActionList.tsx';
import { SearchField } from '../components/SearchField/SearchField.tsx';
import { useKiosk } from '../kiosk.ts';
import { findServices, officialName, serviceText } from '../service/texts.ts';
import { aboutRun } from '../state/steps.ts';

const NoVoice = () => {
  const { t } = useTranslation('kiosk');
  return <Notice kind="info" heading={t('language.noVoice')} node="no-voice" />;
};

const itemOf = (entry: CatalogueEntry, language: Language, onPress: () => void) => ({
  node: `service.${entry.service.id}`,
  label: serviceText(entry, language, 'name'),
  help: officialName(entry, language) ?? undefined,
  onPress,
});

/** What there is to do: the services by subject, and a search behind a button, so that few things are on the page. */
export const Home = ({ search, hasVoice }: { search: string; hasVoice: boolean }) => {
  const { t, i18n } = useTranslation('kiosk');
  const { bridge, state } = useKiosk();
  const [searching, setSearching] = useState(search !== '');
  const language = i18n.language as Language;
  const typed = (text: string): void => state.dispatch({ type: 'go', place: { at: 'home', search: text } });
  const found = findServices(bridge.catalogue.services, language, search);
  const categories = [...new Set(found.map(({ service }) => service.category))];
  const itemsIn = (category: string) =>
    found
      .filter(({ service }) => service.category === category)
      .map((entry) => itemOf(entry, language, () => state.dispatch({ type: 'run', run: aboutRun(entry) })));
  return (
    <Screen
      screen="home"
      place={t('home.place')}
      heading={t('home.heading')}
      back={{ label: t('bar.language'), onPress: () => state.dispatch({ type: 'go', place: { at: 'language' } }) }}
    >
      {!hasVoice && <NoVoice />}
      {searching ? (
        <SearchField
          node="search"
          label={t('home.search')}
          value={search}
          keyboard={language === 'ko' ? 'hangul' : 'latin'}
          onChange={typed}
        />
      ) : null}
      {categories.map((category) => (
        <section key={category} aria-label={t(`category.${category}`)}>
          <h2>{t(`category.${category}`)}</h2>
          <ActionList label={t(`category.${category}`)} items={itemsIn(category)} />
        </section>
      ))}
      {found.length === 0 && <Notice kind="info" heading={t('home.nothing')} node="nothing" />}
      {!searching && (
        <Button node="home.search" onPress={() => setSearching(true)}>
          {t('home.openSearch')}
        </Button>
      )}
    </Screen>
  );
};
