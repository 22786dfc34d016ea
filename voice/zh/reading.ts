import type { Reading, Spoken } from '../core/index.ts';
import { type Characters, loadCharacters } from './sound/characters.ts';
import { loadModel, type Model } from './sound/model.ts';
import { byPhrase, loadPhrases } from './sound/phrases.ts';

let characters: Characters = new Map();
let model: Model | null = null;

/** Settles when characters and model are in; until then hanzi stay hanzi, and phonemise gives them to a voice that knows some. */
export const loadTables = async (): Promise<void> => {
  [characters, model] = await Promise.all([loadCharacters(), loadModel(), loadPhrases()]);
};

export const hanzi = /^(?!々)\p{Script=Han}$/u;
/** For a character that no table holds: 字, "a character". */
const unheard = 'zi4';

/** Whole sentences go to the model, cut at their end or where they grow beyond what it was trained on. */
const sentence = /[^。！？!?\n]{1,120}[。！？!?\n]?|[。！？!?\n]/gu;

/** Marks as the model met them in its Chinese sentences; the text has them in one width. */
const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '.': '。' };

const readingsOf = (text: string): string[] =>
  (text.match(sentence) ?? []).flatMap((piece) => {
    const all = Array.from(piece);
    const known = byPhrase(all);
    const places = all.flatMap((character, at) => {
      const candidates = known.has(at) ? [] : (characters.get(character) ?? []);
      return candidates.length > 1 ? [{ at, candidates }] : [];
    });
    const chosen =
      places.length > 0 && model
        ? model.choose(
            all.map((character) => wide[character] ?? character),
            places,
          )
        : [];
    for (const [i, { at }] of places.entries()) known.set(at, chosen[i] ?? '');
    return all.map((character, at) => known.get(at) ?? characters.get(character)?.[0] ?? '');
  });

/** Letters in brackets, and no colon, lest they look like pinyin (lu:4); what else is neither letter nor hanzi passes. */
const written = (character: string, reading: string): string => {
  if (hanzi.test(character)) return model ? `${reading === '' ? unheard : reading} ` : character;
  return /\p{L}/u.test(character)
    ? `‹${character}› `
    : /\s/.test(character)
      ? character
      : `${character === ':' ? ',' : character} `;
};

/** Numbered pinyin in citation tones, one token for each hanzi, over the whole text. */
export const read = ({ text, tokens }: Spoken): Reading => {
  const readings = readingsOf(text);
  let at = 0;
  const pieces = tokens.map(({ start, end, spoken }) => ({
    start,
    end,
    reading: Array.from(spoken, (character) => written(character, readings[at++] ?? '')).join(''),
    spoken,
  }));
  return { text: pieces.map(({ reading }) => reading).join(''), tokens: pieces };
};
