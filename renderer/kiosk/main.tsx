import '../shared/theme/base.css';
import './app/load-failed.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../protocol/index.ts';
import { systemClock } from '../shared/clock.ts';
import { fetchParts } from '../shared/later.tsx';
import type { Readable } from '../shared/store.ts';
import { createTexts } from '../shared/i18n.ts';
import { followFonts } from '../shared/theme/fonts.ts';
import { App } from './app/App.tsx';
import { firstPaint, whenIdle } from './app/first-paint.ts';
import { kioskNamespaces } from './app/follow-settings.ts';
import { guardPage } from './app/guard-page.ts';
import { showLoadFailed } from './app/load-failed.ts';
import { endedIn, makeKiosk, makeSettings } from './app/make-kiosk.ts';
import type { Bridge } from './bridge/bridge.ts';
import { withoutOthers } from './bridge/kept-help.ts';
import { openBridge } from './bridge/open-bridge.ts';
import { KioskProvider } from './kiosk.ts';
import { createKioskVoice, type KioskVoice } from './speech/create.ts';
import { highlightPaint, markInPlace } from './speech/in-place.ts';
import { createSignals } from './speech/signals.ts';
import { createReader, type ReaderOptions } from './speech/reader/reader.ts';
import type { Settings } from './state/settings.ts';

const clock = systemClock;

/** Signal sounds are part of our voice: silent with it, and while it is not known whether the loudspeaker may sound. */
const makeSignals = (
  bridge: Bridge,
  settings: Readable<Settings>,
  { speaker, output }: KioskVoice,
): Pick<ReaderOptions, 'signal' | 'hasSounds'> => {
  const state = () => {
    const { sounds, voice, volume } = settings.get();
    const isSure = bridge.headset.get().state !== 'unsure';
    return { sounds: sounds && voice && isSure && !bridge.screenReader.get(), volume };
  };
  const signal = createSignals({
    ...{ output, speech: speaker.state, clock, settings: state },
    mayStart: () => navigator.userActivation.hasBeenActive,
  });
  return { signal, hasSounds: () => state().sounds };
};

const start = async (element: HTMLElement): Promise<void> => {
  const ended = endedIn(location.hash);
  const bridge = withoutOthers(await openBridge(), clock.now(), ended !== null);
  history.replaceState(null, '', location.pathname);
  const settings = makeSettings(bridge, ended);
  const texts = await createTexts(settings.get().language, kioskNamespaces);
  const root = createRoot(element);
  const voice = createKioskVoice(settings.get());
  const { speaker } = voice;
  const paint = highlightPaint();
  if (paint) markInPlace(speaker.state, document, paint);
  const kiosk = makeKiosk({
    ...{ bridge, clock, texts, settings, ended, speaker },
    makeReader: (_, outlet) =>
      createReader({
        ...{ outlet, speaker, texts, root: document.body, clock },
        wanted: () => settings.get().language,
        verbosity: () => settings.get().verbosity,
        ...makeSignals(bridge, settings, voice),
      }),
    clear: () => {
      root.unmount();
      document.title = bridge.config.place;
    },
    reload: () => location.reload(),
    stranded: (language: Language) => void showLoadFailed(element, clock, language),
  });
  guardPage(kiosk);
  root.render(
    <I18nextProvider i18n={texts}>
      <KioskProvider value={kiosk}>
        <App />
      </KioskProvider>
    </I18nextProvider>,
  );
  await firstPaint();
  followFonts(document.documentElement);
  await fetchParts(whenIdle);
  // From here on the page needs its server for nothing but help and other languages.
  performance.mark('parts-fetched');
};

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
start(element).catch(() => void showLoadFailed(element, clock));
