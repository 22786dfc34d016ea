import type { i18n } from 'i18next';
import { Language } from '../../../protocol/index.ts';
import { systemClock } from '../../shared/clock.ts';
import { createStore } from '../../shared/store.ts';
import { firstTextSize } from '../../shared/theme/scale.ts';
import { createAssist } from '../assist/assist.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { createKeys } from '../input/keys.ts';
import { listenToKeys } from '../input/listen.ts';
import type { Kiosk } from '../kiosk.ts';
import type { Speaker } from '../speech/speech.ts';
import { initialKioskState, reduceKiosk, type KioskState } from '../state/kiosk-state.ts';
import { defaultSettings, reduceSettings, type Settings, type SettingsAction } from '../state/settings.ts';
import { ENDED, endVisit } from './end-visit.ts';
import { followSettings } from './follow-settings.ts';
import { watchIdle } from './idle.ts';
import { rootHandler } from './root-keys.ts';
import { sendRuns } from './send-runs.ts';

/** The language of the person who just ended, if the page was made anew for that. */
export const endedIn = (hash: string): Language | null => {
  const language = Language.safeParse(hash.startsWith(ENDED) ? hash.slice(ENDED.length) : null);
  return language.success ? language.data : null;
};

export const firstSettings = (bridge: Bridge, ended: Language | null): Settings => ({
  ...defaultSettings,
  language: ended ?? bridge.config.languages[0] ?? defaultSettings.language,
  textSize: firstTextSize({ pxPerMm: bridge.config.pxPerMm, width: innerWidth, height: innerHeight }),
});

const firstState = (ended: Language | null): KioskState =>
  ended ? { place: { at: 'ended' }, panel: 'none' } : initialKioskState;

type Parts = {
  bridge: Bridge;
  texts: i18n;
  settings: Kiosk['settings'];
  ended: Language | null;
  makeSpeaker: (settings: Kiosk['settings']) => Speaker;
};

/** The composition root of the page: everything is made here, once, and passed on. */
export const makeKiosk = ({ bridge, texts, settings, ended, makeSpeaker }: Parts): Kiosk => {
  const clock = systemClock;
  const state = createStore(reduceKiosk, firstState(ended));
  const speaker = makeSpeaker(settings);
  const keys = createKeys();
  const assist = createAssist({ bridge, clock, speaker, keys, texts, settings });
  const end = (): Promise<void> => endVisit({ assist, speaker, bridge, language: settings.get().language });
  const helped = new Set(['asking', 'waiting', 'offered', 'joining', 'active']);
  const watch = watchIdle({
    clock,
    ...bridge.config,
    isResting: () => ['start', 'ended'].includes(state.get().place.at) || helped.has(assist.session.get().state),
    over: () => void end(),
  });
  const touched = (): void => watch.touched();
  const kiosk: Kiosk = {
    ...{ bridge, clock, state, settings, speaker, keys, assist, end, touched },
    idle: watch.idle,
    readPage: () => {},
  };
  sendRuns(kiosk);
  keys.push(rootHandler(kiosk));
  listenToKeys(window, bridge.config.keymap, keys, {
    clock,
    doubleStrikeMs: bridge.config.doubleStrikeMs,
    anyKey: () => {
      speaker.stop();
      touched();
    },
  });
  addEventListener('pointerdown', touched, { capture: true });
  followSettings({ settings, texts, speaker, pxPerMm: bridge.config.pxPerMm });
  return kiosk;
};

export const makeSettings = (bridge: Bridge, ended: Language | null): Kiosk['settings'] =>
  createStore<Settings, SettingsAction>(reduceSettings, firstSettings(bridge, ended));
