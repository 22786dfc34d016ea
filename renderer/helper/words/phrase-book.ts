import { languages, phraseKeys, type Language, type PhraseKey } from '../../../protocol/index.ts';
import { loadTexts } from '../../shared/i18n.ts';
import { flatten } from './catalogue.ts';

/** The phrases in all languages: shown in the helper's own, found in any. */
export type PhraseBook = {
  text(key: PhraseKey, language: Language): string;
  /**
   * Phrases that hold all words of what is sought, in any one language, without regard to case, accents and tone marks: those
   * found in `first` come first, above all where the words stand together; else in the order of the catalogue. All of them where nothing is sought.
   */
  find(sought: string, first: Language): PhraseKey[];
};

/** Decomposed, so that half a Hangul syllable is the beginning of the whole one. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\{\{.*?\}\}|[\p{Mn}\p{P}]/gu, '')
    .trim();

export const createPhraseBook = (
  texts: ReadonlyMap<Language, ReadonlyMap<string, string>>,
  keys: readonly PhraseKey[] = phraseKeys,
): PhraseBook => {
  const text = (key: PhraseKey, language: Language): string => texts.get(language)?.get(`phrases:${key}`) ?? '';
  const indexed = keys.map((key) => ({ key, in: new Map(languages.map((one) => [one, searchable(text(key, one))])) }));
  return {
    text,
    find: (sought, first) => {
      const words = searchable(sought).split(/\s+/);
      const holds = (within: string | undefined): boolean => words.every((word) => within?.includes(word));
      const together = searchable(sought);
      const fits = (entry: (typeof indexed)[number]): number => (entry.in.get(first)?.includes(together) ? 0 : 1);
      const own = indexed.filter((entry) => holds(entry.in.get(first))).toSorted((one, two) => fits(one) - fits(two));
      const other = indexed.filter((entry) => !own.includes(entry) && [...entry.in.values()].some(holds));
      return [...own, ...other].map(({ key }) => key);
    },
  };
};

/** The words of a phrase, with what stands in its slots; an empty slot is a blank to be filled. */
export const fill = (text: string, slots: { element?: string | undefined; n?: number | undefined }): string =>
  text.replaceAll(/\{\{(element|n)\}\}/g, (_, slot: 'element' | 'n') => String(slots[slot] ?? '…'));

export const loadPhraseBook = async (): Promise<PhraseBook> =>
  createPhraseBook(
    new Map(
      await Promise.all(
        languages.map(
          async (language) => [language, new Map(flatten('phrases', await loadTexts(language, 'phrases')))] as const,
        ),
      ),
    ),
  );
