import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../protocol/index.ts';
import { laterComponent } from '../../shared/later.tsx';
import { useReadable } from '../../shared/store.ts';
import { AssistLayer } from '../assist/ui/AssistLayer.tsx';
import { HelpPanel } from '../assist/ui/HelpPanel.tsx';
import { useKiosk } from '../kiosk.ts';
import { usePanel } from '../panels/usePanel.ts';
import { ChooseLanguage } from '../screens/ChooseLanguage.tsx';
import { Ended } from '../screens/Ended.tsx';
import { Start } from '../screens/Start.tsx';
import type { Panel, Place } from '../state/kiosk-state.ts';
import { ForOtherReader } from './ForOtherReader.tsx';
import { PartMissing } from './PartMissing.tsx';
import { placeName } from './place-name.ts';
import { SpokenCaption } from './Screen.tsx';
import { useWatched } from './watched.tsx';

const Home = laterComponent(async () => (await import('../screens/Home.tsx')).Home);
const ServiceScreen = laterComponent(async () => (await import('../screens/ServiceScreen.tsx')).ServiceScreen);
const EasePanel = laterComponent(async () => (await import('../panels/EasePanel.tsx')).EasePanel);
const LanguagePanel = laterComponent(async () => (await import('../panels/LanguagePanel.tsx')).LanguagePanel);
const MenuPanel = laterComponent(async () => (await import('../panels/MenuPanel.tsx')).MenuPanel);
const BrowsePanel = laterComponent(async () => (await import('../panels/BrowsePanel.tsx')).BrowsePanel);
const LearnPanel = laterComponent(async () => (await import('../panels/LearnPanel.tsx')).LearnPanel);
const EndPanel = laterComponent(async () => (await import('../panels/EndPanel.tsx')).EndPanel);
const TimePanel = laterComponent(async () => (await import('../panels/TimePanel.tsx')).TimePanel);

const Help = () => {
  const { close } = usePanel();
  return <HelpPanel onClose={close} caption={<SpokenCaption />} watched={useWatched()} />;
};

const PlaceScreen = ({ place }: { place: Place }) => {
  const { hasVoice } = useReadable(useKiosk().speaker.state);
  if (place.at === 'start') return <Start />;
  if (place.at === 'language') return <ChooseLanguage />;
  if (place.at === 'home') return <Home search={place.search} hasVoice={hasVoice} />;
  if (place.at === 'ended') return <Ended />;
  return <ServiceScreen run={place.run} />;
};

const panels: Record<Exclude<Panel, 'none'>, React.ComponentType> = {
  ease: EasePanel,
  language: LanguagePanel,
  menu: MenuPanel,
  browse: BrowsePanel,
  learn: LearnPanel,
  end: EndPanel,
  help: Help,
};

const OpenPanel = ({ panel }: { panel: Panel }) => {
  const idle = useReadable(useKiosk().idle);
  // The question about time lies over every other panel: it is the one that cannot wait.
  if (idle.state === 'asking') return <TimePanel seconds={idle.secondsLeft} />;
  if (panel === 'none') return null;
  const Shown = panels[panel];
  return <Shown />;
};

/** The page's title is the place: a helper reads it, so it holds nothing of a person. */
const useTitle = (place: Place): void => {
  const { t, i18n } = useTranslation('kiosk');
  const { bridge } = useKiosk();
  const { catalogue, config } = bridge;
  const title = placeName(place, { t, language: i18n.language as Language, catalogue, home: config.place });
  useEffect(() => {
    document.title = title;
  }, [title]);
};

export const App = () => {
  const { place, panel } = useReadable(useKiosk().state);
  useTitle(place);
  return (
    <>
      <Suspense fallback={null}>
        <PlaceScreen place={place} />
      </Suspense>
      <Suspense fallback={null}>
        <OpenPanel panel={panel} />
      </Suspense>
      <AssistLayer />
      <PartMissing />
      <ForOtherReader />
    </>
  );
};
