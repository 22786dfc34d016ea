import { createContext, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../protocol/index.ts';
import type { Clock } from '../shared/clock.ts';
import { useReadable, type Store } from '../shared/store.ts';
import type { Choices, ChoicesAction } from './choices.ts';
import type { Desk } from './desk/desk.ts';
import type { DeskState } from './desk/desk-state.ts';
import type { Keys } from './keys/keys.ts';
import type { Translate } from './words/catalogue.ts';
import type { PhraseBook } from './words/phrase-book.ts';

/** Everything a screen of the console may use, made once in main.tsx and passed in. */
export type Console = {
  desk: Desk;
  clock: Clock;
  keys: Keys;
  choices: Store<Choices, ChoicesAction>;
  /** Loads the phrases in all languages. */
  phraseBook: () => Promise<PhraseBook>;
  /** Loads what finds the kiosk's texts again in another language; rejects where the texts can't be had. */
  translator: (from: Language, to: Language) => Promise<Translate>;
};

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

const untranslated: Translate = () => null;

/** The kiosk's texts in the helper's language; until they are loaded, and where they can't be, as they are. */
export const useTranslate = (from: Language): Translate => {
  const { translator } = useConsole();
  const { language: to } = useWords();
  const [loaded, setLoaded] = useState({ from, to, translate: untranslated });
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const translate = await translator(from, to);
      if (current) setLoaded({ from, to, translate });
    };
    // Where the texts can't be had, the person's own words still stand there.
    if (from !== to) void load().catch(() => {});
    return () => void (current = false);
  }, [translator, from, to]);
  return loaded.from === from && loaded.to === to ? loaded.translate : untranslated;
};

/** The phrases, once they are loaded; null before, and where they can't be had. */
export const usePhraseBook = (): PhraseBook | null => {
  const { phraseBook } = useConsole();
  const [book, setBook] = useState<PhraseBook | null>(null);
  useEffect(() => {
    let current = true;
    void phraseBook().then(
      (loaded) => current && setBook(loaded),
      () => {},
    );
    return () => void (current = false);
  }, [phraseBook]);
  return book;
};

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
