import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry, Language } from '../../../protocol/index.ts';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import { Button } from '../../shared/components/Button/Button.tsx';
import { Screen } from '../app/Screen.tsx';
import { ActionList, type ActionItem } from '../components/ActionList/ActionList.tsx';
import { useKiosk } from '../kiosk.ts';
import { findServices, officialName, serviceText } from '../service/texts.ts';
import { aboutRun } from '../state/steps.ts';
import { Search } from './Search.tsx';
import './Home.css';

const itemOf = (entry: CatalogueEntry, language: Language, onPress: () => void): ActionItem => ({
  node: `service.${entry.service.id}`,
  label: serviceText(entry, language, 'name'),
  help: officialName(entry, language) ?? undefined,
  helpLang: 'ko',
  proposable: true,
  onPress,
});

/** The services by subject, in the order in which they come. */
const ServiceList = ({ found, language }: { found: readonly CatalogueEntry[]; language: Language }) => {
  const { t } = useTranslation('kiosk');
  const { state } = useKiosk();
  const open = (entry: CatalogueEntry) => (): void =>
    state.dispatch({ type: 'run', run: aboutRun(entry, state.get().drafts) });
  return [...new Set(found.map(({ service }) => service.category))].map((category) => (
    <section key={category} className="home-group">
      <h2>{t(`category.${category}`)}</h2>
      <ActionList
        label={t(`category.${category}`)}
        items={found
          .filter(({ service }) => service.category === category)
          .map((entry) => itemOf(entry, language, open(entry)))}
      />
    </section>
  ));
};

/** What there is to do. The search is a page of its own, so that few things are on this one. */
export const Home = ({ search, hasVoice }: { search: string; hasVoice: boolean }) => {
  const { t, i18n } = useTranslation('kiosk');
  const { bridge, state } = useKiosk();
  const [searching, setSearching] = useState(false);
  const language = i18n.language as Language;
  const typed = (text: string): void => state.dispatch({ type: 'go', place: { at: 'home', search: text } });
  const all = (): void => {
    typed('');
    setSearching(false);
  };
  if (searching) return <Search search={search} onType={typed} onBack={all} onFind={() => setSearching(false)} />;
  const found = findServices(bridge.catalogue.services, language, search);
  const toLanguages = (): void => state.dispatch({ type: 'go', place: { at: 'language' } });
  return (
    <Screen
      screen={`home.${search}`}
      place={t('home.place')}
      heading={search === '' ? t('home.heading') : t('home.found', { count: found.length, search })}
      back={
        search === ''
          ? { label: t('bar.language'), proposable: true, onPress: toLanguages }
          : { label: t('home.all'), proposable: true, onPress: all }
      }
    >
      {!hasVoice && <Notice kind="info" heading={t('language.noVoice')} node="no-voice" />}
      <ServiceList found={found} language={language} />
      {found.length === 0 && <Notice kind="info" heading={t('home.nothing')} node="nothing" />}
      <Button node="home.search" proposable onPress={() => setSearching(true)}>
        {t('home.openSearch')}
      </Button>
    </Screen>
  );
};
