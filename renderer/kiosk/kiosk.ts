import { createContext, useContext } from 'react';
import type { Clock } from '../shared/clock.ts';
import type { Readable, Store } from '../shared/store.ts';
import type { Idle } from './app/idle.ts';
import type { Assist } from './assist/session.ts';
import type { Bridge } from './bridge/bridge.ts';
import type { Keys } from './input/keys.ts';
import type { Reader } from './speech/reader/reader.ts';
import type { Speaker } from './speech/speech.ts';
import type { KioskAction, KioskState } from './state/kiosk-state.ts';
import type { Settings, SettingsAction } from './state/settings.ts';

/** Everything a screen may use, made once in main.tsx and passed in, so that a test passes in its own. */
export type Kiosk = {
  bridge: Bridge;
  clock: Clock;
  state: Store<KioskState, KioskAction>;
  settings: Store<Settings, SettingsAction>;
  speaker: Speaker;
  keys: Keys;
  assist: Assist;
  /** How long until the visit ends by itself. */
  idle: Readable<Idle>;
  /** A key or touch that keeps the visit alive. */
  touched(): void;
  /** What is said of the page on the person's demand (speech/reader). */
  reader: Pick<Reader, 'readPage' | 'readOn' | 'browse' | 'here' | 'edge'>;
  /** What was said last, again; on a private field its value, since it is the person's own key. */
  repeat(): void;
  /** Ends the person's session: everything personal is forgotten, the start screen comes back. */
  end(): Promise<void>;
};

const Context = createContext<Kiosk | null>(null);
export const KioskProvider = Context.Provider;
/** The keys, for what may also stand outside of the kiosk (an example of a component): null there. */
export const useKioskKeys = (): Keys | null => useContext(Context)?.keys ?? null;
export const useKiosk = (): Kiosk => {
  const kiosk = useContext(Context);
  if (!kiosk) throw new Error('A screen was rendered outside of KioskProvider');
  return kiosk;
};
