import { createContext, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../protocol/index.ts';
import type { Clock } from '../shared/clock.ts';
import { useReadable, type Store } from '../shared/store.ts';
import type { Choices, ChoicesAction } from './choices.ts';
import type { Desk } from './desk/desk.ts';
import type { DeskState } from './desk/desk-state.ts';
import type { Keys } from './keys/keys.ts';

/** Everything a screen of the console may use, made once in main.tsx and passed in. */
export type Console = { desk: Desk; clock: Clock; keys: Keys; choices: Store<Choices, ChoicesAction> };

const Context = createContext<Console | null>(null);
export const ConsoleProvider = Context.Provider;
export const useConsole = (): Console => {
  const console = useContext(Context);
  if (!console) throw new Error('A screen was rendered outside of ConsoleProvider');
  return console;
};

export const useDesk = (): DeskState => useReadable(useConsole().desk.state);

/** Texts of this page, and the language they are in. */
export const useWords = () => {
  const { t, i18n } = useTranslation('helper');
  return { t, language: i18n.language as Language };
};
export type T = ReturnType<typeof useWords>['t'];

/** The time of day, told again every `everyMs`. */
export const useNow = (everyMs: number): number => {
  const { clock } = useConsole();
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const tick = (): (() => void) =>
      clock.after(everyMs, () => {
        setNow(clock.now());
        cancel = tick();
      });
    let cancel = tick();
    return () => cancel();
  }, [clock, everyMs]);
  return now;
};
