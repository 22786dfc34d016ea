import type { Language } from '../../../../protocol/index.ts';
import { joinSentences, slice, tidy, type Rich } from './rich.ts';

/** Scripts of those who come to Korean offices, and their neighbours', by their ISO 15924 codes. None of our voices reads them. */
const scripts: Record<string, RegExp> = {
  Cyrl: /\p{Script=Cyrillic}/u,
  Mong: /\p{Script=Mongolian}/u,
  Deva: /\p{Script=Devanagari}/u,
  Khmr: /\p{Script=Khmer}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Laoo: /\p{Script=Lao}/u,
  Beng: /\p{Script=Bengali}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Taml: /\p{Script=Tamil}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Tibt: /\p{Script=Tibetan}/u,
  Grek: /\p{Script=Greek}/u,
};

/** A letter of a script that no voice of ours reads; one alone is a sign (π, Ω). */
const letter =
  '(?:(?![\\p{Script=Latin}\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}\\p{M}*)';
const strange = new RegExp(`${letter}{2,}(?:[\\p{P}\\p{Zs}\\p{N}\\p{Cf}]*${letter}+)*`, 'gu');

/** How a stretch is called: by its language, by its script, or by neither. */
export type Strange = { by: 'language' | 'script'; code: string } | { by: 'unknown' };

type Stretch = { start: number; end: number; strange: Strange };

const scriptOf = (text: string): Strange => {
  const code = Object.keys(scripts).find((each) => scripts[each]?.test(text));
  return code ? { by: 'script', code } : { by: 'unknown' };
};

const stretchesOf = ({ text, runs }: Rich, isVoiced: (language: Language) => boolean): Stretch[] => {
  const marked = runs.flatMap(({ start, end, language, other }): Stretch[] => {
    if (other === undefined && isVoiced(language)) return [];
    return [{ start, end, strange: { by: 'language', code: other ?? language } }];
  });
  const written = [...text.matchAll(strange)].map(({ index, 0: found }): Stretch => ({
    start: index,
    end: index + found.length,
    strange: scriptOf(found),
  }));
  // The mark says more than the script does.
  const others = written.filter(({ start, end }) => !marked.some((run) => run.start < end && run.end > start));
  return [...marked, ...others].sort((a, b) => a.start - b.start);
};

const isSame = (one: Strange, other: Strange): boolean =>
  one.by === other.by && (one.by === 'unknown' || other.by === 'unknown' || one.code === other.code);

/** Two of one kind with nothing but blanks and marks between them are told of once. */
const joined = (stretches: readonly Stretch[], text: string): Stretch[] => {
  const all: Stretch[] = [];
  for (const each of stretches) {
    const last = all.at(-1);
    if (last && each.start < last.end) continue;
    const isOne = last && isSame(last.strange, each.strange) && !/[\p{L}\p{N}]/u.test(text.slice(last.end, each.start));
    if (isOne) all[all.length - 1] = { ...last, end: each.end };
    else all.push(each);
  }
  return all;
};

export type VoicedOptions = {
  language: Language;
  isVoiced: (language: Language) => boolean;
  /** What is said in place of what nobody here can read, in the language of the page. */
  tell: (strange: Strange) => Rich;
};

/**
 * What a text comes to where parts of it are in a language without a voice: of these it is said what they are. Read by a
 * voice of another language they would be noise, and left out she would not know that there is something.
 */
export const withoutStrange = (said: Rich, { language, isVoiced, tell }: VoicedOptions): Rich => {
  const stretches = joined(stretchesOf(said, isVoiced), said.text);
  if (stretches.length === 0) return said;
  const parts: Rich[] = [];
  let at = 0;
  for (const { start, end, strange: what } of stretches) {
    parts.push(tidy(slice(said, at, start)), tell(what));
    // The mark that followed it has nothing left to part.
    at = end + (/^[\p{P}\s]*/u.exec(said.text.slice(end))?.[0].length ?? 0);
  }
  parts.push(tidy(slice(said, at, said.text.length)));
  return joinSentences(
    parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    language,
  );
};

/** The name of a language or script in the language of the page, by the system's own tables; null where they have none. */
export const nameOfStrange = (what: Strange, language: Language): string | null => {
  if (what.by === 'unknown') return null;
  try {
    return new Intl.DisplayNames([language], { type: what.by, fallback: 'none' }).of(what.code) ?? null;
  } catch {
    return null;
  }
};
