import { languages, type Language } from '../../../protocol/index.ts';
import { foreignInVietnamese, vietnameseInEnglish } from './latin-runs.ts';
import type { LanguageRun, Utterance } from './speech.ts';

/** A stretch of an utterance in one language; the runs of an utterance follow each other and cover all of it. */
export type Run = LanguageRun;

/** Languages whose own script is Latin; others hand Latin words to a voice that can read them. */
const latin = new Set<Language>(['en', 'vi']);

const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/;
const isVietnamese = (text: string): boolean => vietnamese.test(text.normalize('NFC'));

/** Latin words in a row. What stands next to a digit is a unit or an identifier; with @ or an inner dot an address. */
const latinWords =
  /(?<![\d@./\p{Script=Latin}])\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*(?: \p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)*(?![\d@\p{Script=Latin}]|\.\p{Script=Latin}|:\/)/gu;
/** Capitals alone are spelled in the utterance's own language (PDF, IC); so is anything too short to be a word. */
const isWord = /\p{L}\p{M}*[\p{Ll}\p{M}]{2,}/u;

type Rule = { in: (language: Language) => boolean; find: RegExp; language: (found: string) => Language | null };

const rules: readonly Rule[] = [
  {
    in: (own) => own !== 'ko',
    find: /[\p{Script=Hangul}](?:[\p{Script=Hangul} ]*\p{Script=Hangul})?/gu,
    language: () => 'ko',
  },
  {
    in: (own) => own !== 'ja',
    find: /[\p{Script=Han}]*[\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、]*/gu,
    language: () => 'ja',
  },
  { in: (own) => own !== 'th', find: /\p{Script=Thai}(?:[\p{Script=Thai} ]*\p{Script=Thai})?/gu, language: () => 'th' },
  // Korean and Japanese read Han characters their own way.
  { in: (own) => own === 'en' || own === 'vi' || own === 'th', find: /\p{Script=Han}+/gu, language: () => 'zh' },
  {
    in: (own) => !latin.has(own),
    find: latinWords,
    language: (found) => (!isWord.test(found) ? null : isVietnamese(found) ? 'vi' : 'en'),
  },
  {
    in: (own) => own === 'vi',
    find: foreignInVietnamese,
    language: (found) => (isWord.test(found) ? 'en' : null),
  },
  { in: (own) => own === 'en', find: vietnameseInEnglish, language: () => 'vi' },
];

const foreignIn = (text: string, own: Language): Run[] => {
  // Of a language that nobody knows, nobody knows the script either.
  if (!languages.includes(own)) return [];
  const found: Run[] = [];
  // An earlier rule wins where two overlap; a list of what was found would be looked through for each of 100,000 letters.
  const taken = new Uint8Array(text.length);
  for (const rule of rules) {
    if (!rule.in(own)) continue;
    for (const match of text.matchAll(rule.find)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const language = rule.language(match[0]);
      if (!language || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, language });
    }
  }
  return found;
};

/** Marked runs, sorted, within the text and without overlaps: the first of two that overlap wins. */
const marked = ({ text, runs = [] }: Utterance): Run[] => {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, run.start, kept.at(-1)?.end ?? 0);
    const end = Math.min(text.length, run.end);
    if (end > start) kept.push({ start, end, language: run.language });
  }
  return kept;
};

/** Fills what lies between the runs with the language around them. */
const filled = (runs: readonly Run[], start: number, end: number, language: Language): Run[] => {
  const all: Run[] = [];
  let at = start;
  for (const run of runs) {
    if (run.start > at) all.push({ start: at, end: run.start, language });
    all.push(run);
    at = run.end;
  }
  return end > at ? [...all, { start: at, end, language }] : all;
};

const hasSound = /[\p{L}\p{N}\p{S}]/u;

/** Punctuation belongs to what stands before it, as its pause does; neighbours of one language are one run. */
const joined = (runs: readonly Run[], text: string): Run[] => {
  const all: Run[] = [];
  for (const run of runs) {
    const before = all.at(-1);
    const mute = text.slice(run.start, run.end).search(hasSound);
    const start = before && mute !== 0 ? (mute < 0 ? run.end : run.start + mute) : run.start;
    if (before && start > before.end) all[all.length - 1] = { ...before, end: start };
    if (start === run.end) continue;
    const last = all.at(-1);
    if (last?.language === run.language) all[all.length - 1] = { ...last, end: run.end };
    else all.push({ ...run, start });
  }
  return all;
};

/**
 * The whole utterance as runs of one language each: as marked, and where nothing is marked by script, so that an English
 * name inside Korean is spoken by the English voice.
 */
export const runsOf = (utterance: Utterance): Run[] => {
  const { text, language } = utterance;
  const all = filled(marked(utterance), 0, text.length, language).flatMap((run) => {
    const own = text.slice(run.start, run.end);
    const foreign = foreignIn(own, run.language)
      .map((each) => ({ start: each.start + run.start, end: each.end + run.start, language: each.language }))
      .sort((a, b) => a.start - b.start);
    return filled(foreign, run.start, run.end, run.language);
  });
  return joined(all, text);
};
