import { cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { KioskConfig, type Language } from '../../protocol/index.ts';
import { App } from '../../renderer/kiosk/app/App.tsx';
import { makeKiosk, makeSettings, type Parts } from '../../renderer/kiosk/app/make-kiosk.ts';
import type { Bridge } from '../../renderer/kiosk/bridge/bridge.ts';
import type { Headset } from '../../renderer/kiosk/bridge/headset.ts';
import { fetchParts } from '../../renderer/shared/later.tsx';
import { createStore } from '../../renderer/shared/store.ts';
import { KioskProvider, type Kiosk } from '../../renderer/kiosk/kiosk.ts';
import { createTexts } from '../../renderer/shared/i18n.ts';
import { kioskNamespaces } from '../../renderer/kiosk/app/follow-settings.ts';
import './dom.tsx';
import { createFakeSpeaker, type FakeSpeaker } from './fake-speaker.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { readService, serviceNames } from './services.ts';

const fakeBridge = (more: Partial<Bridge>): Bridge => ({
  capabilities: { host: 'browser', capture: 'picker', hostVoice: false },
  config: KioskConfig.parse({ place: 'Community centre' }),
  catalogue: { services: serviceNames.map(readService) },
  serverUrl: 'http://localhost:1',
  captureView: () => Promise.reject(new Error('not in this test')),
  verifyIdentity: async () => ({ verified: true, demo: true }),
  submit: async () => ({ receipt: '0000-0000-0000-0001', demo: true }),
  say: async () => false,
  print: null,
  screenReader: createStore<boolean, never>((known) => known, false),
  headset: createStore<Headset, never>((known) => known, { state: 'none', outputs: 1 }),
  keptHelp: { first: null, beside: null },
  keepHelp: () => {},
  wipe: async () => {},
  tellVoices: () => {},
  canReload: async () => true,
  ...more,
});

export type KioskPage = {
  kiosk: Kiosk;
  clock: HandClock;
  speaker: FakeSpeaker;
  texts: Parts['texts'];
  /** What was done to the page at the end: `clear`, `reload`, `stranded`. */
  done: string[];
};

/** A reader of the test's own, made where the page makes its. */
type Listen = (made: { texts: Parts['texts']; clock: HandClock }) => Parts['makeReader'];

/** The kiosk's whole page on a fake host, at a time that the test turns: the real composition, screens and texts. */
export const openKioskPage = async (
  language: Language = 'en',
  more: Partial<Bridge> = {},
  listen?: Listen,
): Promise<KioskPage> => {
  const clock = createHandClock(Date.UTC(2026, 10, 23, 3));
  const speaker = createFakeSpeaker();
  const bridge = fakeBridge(more);
  const settings = makeSettings(bridge, null);
  settings.dispatch({ type: 'set', settings: { language } });
  const texts = await createTexts(language, kioskNamespaces);
  await fetchParts();
  const done: string[] = [];
  const kiosk = makeKiosk({
    ...{ bridge, clock, texts, settings, speaker, ended: null },
    makeReader:
      listen?.({ texts, clock }) ??
      (() => ({
        ...{ readPage: () => {}, readOn: () => {}, readFocus: () => {}, repeat: () => {}, browse: () => {} },
        ...{ here: () => {}, edge: () => {}, keys: () => false, isBrowsing: () => false },
        ...{ interrupt: () => {}, close: () => {} },
      })),
    clear: () => {
      done.push('clear');
      cleanup();
    },
    reload: () => void done.push('reload'),
    stranded: () => void done.push('stranded'),
  });
  render(
    <I18nextProvider i18n={texts}>
      <KioskProvider value={kiosk}>
        <App />
      </KioskProvider>
    </I18nextProvider>,
  );
  return { kiosk, clock, speaker, texts, done };
};
