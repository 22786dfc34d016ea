import type { i18n } from 'i18next';
import { Language, type KeptHelp } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { createStore } from '../../shared/store.ts';
import { firstTextSize } from '../../shared/theme/scale.ts';
import { createAssist } from '../assist/assist.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { createKeys } from '../input/keys.ts';
import { listenToKeys } from '../input/listen.ts';
import type { Kiosk } from '../kiosk.ts';
import type { Outlet } from '../privacy/policy.ts';
import type { Reader } from '../speech/reader/reader.ts';
import type { Speaker } from '../speech/speech.ts';
import { initialKioskState, isVisit, reduceKiosk, type KioskState } from '../state/kiosk-state.ts';
import { defaultSettings, reduceSettings, type Settings, type SettingsAction } from '../state/settings.ts';
import { tellDark } from './curtain.ts';
import { ENDED, endVisit } from './end-visit.ts';
import { followHeadset } from './follow-headset.ts';
import { followSettings } from './follow-settings.ts';
import { watchIdle, type IdleWatch } from './idle.ts';
import { rootHandler } from './root-keys.ts';
import { sendRuns } from './send-runs.ts';
import { tellTime } from './tell-time.ts';
import { tellVoices } from './tell-voices.ts';

/** The language of the person who just ended, if the page was made anew for that. */
export const endedIn = (hash: string): Language | null => {
  const language = Language.safeParse(hash.startsWith(ENDED) ? hash.slice(ENDED.length) : null);
  return language.success ? language.data : null;
};

/** The help that the page before this one died in. */
const helpedBefore = ({ keptHelp: { first, beside } }: Bridge): KeptHelp | null => first ?? beside;

export const firstSettings = (bridge: Bridge, ended: Language | null): Settings => ({
  ...defaultSettings,
  language: ended ?? helpedBefore(bridge)?.language ?? bridge.config.languages[0] ?? defaultSettings.language,
  textSize: firstTextSize({ ...bridge.config, width: innerWidth, height: innerHeight }),
});

export const makeSettings = (bridge: Bridge, ended: Language | null): Kiosk['settings'] =>
  createStore<Settings, SettingsAction>(reduceSettings, firstSettings(bridge, ended));

/** A page that died while she was helped does not invite her anew: her answers are gone, she and her helper are there. */
const firstState = (ended: Language | null, bridge: Bridge): KioskState => {
  if (ended) return { ...initialKioskState, place: { at: 'ended' } };
  return helpedBefore(bridge) ? { ...initialKioskState, place: { at: 'home', search: '' } } : initialKioskState;
};

/** Back at the start without an end of its own, such as by Back from the languages: the next person finds it as it was. */
const resetAtStart = ({ state, settings, bridge }: Pick<Kiosk, 'state' | 'settings' | 'bridge'>): void => {
  let at = state.get().place.at;
  state.subscribe(() => {
    const before = at;
    at = state.get().place.at;
    if (at === 'start' && before !== at) settings.dispatch({ type: 'reset', settings: firstSettings(bridge, null) });
  });
};

const helpedIn = new Set(['asking', 'waiting', 'offered', 'joining', 'active']);

/** Time passes while somebody is here who neither has help nor waits for it. */
const watchTime = (
  kiosk: Pick<Kiosk, 'clock' | 'bridge' | 'state' | 'assist' | 'speaker'>,
  over: () => void,
): IdleWatch =>
  watchIdle({
    clock: kiosk.clock,
    ...kiosk.bridge.config,
    isResting: () => {
      const state = kiosk.state.get();
      return (!isVisit(state) && state.panel === 'none') || helpedIn.has(kiosk.assist.session.get().state);
    },
    isListening: () => kiosk.speaker.state.get().speaking,
    over,
  });

/** How things are now, to come back to; where the person has sent something since, only her ease of use comes back. */
const remember = (state: Kiosk['state'], settings: Kiosk['settings']): (() => boolean) => {
  const [before, ease] = [state.get(), settings.get()];
  return () => {
    settings.dispatch({ type: 'reset', settings: ease });
    state.dispatch({ type: 'restore', state: before });
    return state.get() === before;
  };
};

export type Parts = {
  bridge: Bridge;
  clock: Clock;
  texts: i18n;
  settings: Kiosk['settings'];
  ended: Language | null;
  speaker: Speaker;
  /** Reads what has the focus and what has come; watches the page from now on. */
  makeReader: (speaker: Speaker, outlet: () => Outlet) => Reader;
  clear: () => void;
  reload: () => void;
  stranded: (language: Language) => void;
};

/** The composition root of the page: everything is made here, once, and passed on. */
export const makeKiosk = (parts: Parts): Kiosk => {
  const { bridge, clock, texts, settings, ended, speaker } = parts;
  const state = createStore(reduceKiosk, firstState(ended, bridge));
  const keys = createKeys();
  const changes = { ease: settings, remember: () => remember(state, settings) };
  const assist = createAssist({
    ...{ bridge, clock, speaker, keys, texts, settings, changes },
    letterMs: bridge.config.readingMs,
  });
  const outlet = createStore<Outlet, Outlet>((_, next) => next, 'speaker');
  const reader = parts.makeReader(speaker, outlet.get);
  const core = { bridge, clock, state, settings, speaker, keys, assist };
  const end = (): Promise<void> => {
    reader.close();
    return endVisit({ ...core, ...parts });
  };
  const watch = watchTime(core, () => void end());
  const kiosk: Kiosk = {
    ...core,
    ...{ idle: watch.idle, touched: watch.touched, reader, repeat: reader.repeat },
    end,
  };
  sendRuns(kiosk);
  tellTime(kiosk, texts);
  tellVoices(speaker, bridge);
  tellDark(kiosk, texts, window);
  resetAtStart(kiosk);
  keys.push(rootHandler(kiosk, texts));
  keys.push(reader.keys, 'first');
  listenToKeys(window, bridge.config.keymap, keys, {
    clock,
    doubleStrikeMs: bridge.config.doubleStrikeMs,
    arrowsAreTaken: reader.isBrowsing,
    anyKey: () => {
      speaker.stop();
      watch.touched();
    },
  });
  addEventListener('pointerdown', watch.touched, { capture: true });
  followSettings({ settings, texts, speaker, bridge });
  followHeadset({ bridge, speaker, settings, outlet, interrupt: reader.interrupt, welcome: reader.readPage });
  return kiosk;
};
