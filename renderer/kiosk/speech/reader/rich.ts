import { Language, type Language as LanguageCode } from '../../../../protocol/index.ts';
import type { LanguageRun, Source } from '../speech.ts';

/** A text with the stretches of it that are in another language than the page, and where on the page it stands. */
export type Rich = { text: string; runs: readonly LanguageRun[]; sources?: readonly Source[] };

export const plain = (text: string): Rich => ({ text, runs: [] });

/** All of the text in one language; `null`: the page's own. */
export const inLanguage = (text: string, language: LanguageCode | null): Rich => ({
  text,
  runs: language === null || text === '' ? [] : [{ start: 0, end: text.length, language }],
});

/** All of the text in a language that is none of ours, by its BCP 47 tag. */
const inOther = (text: string, other: string, page: LanguageCode): Rich => ({
  text,
  runs: /\S/.test(text) ? [{ start: 0, end: text.length, language: page, other }] : [],
});

/** A language by its code, `null` for the page's own; or one that is none of ours. */
export type Tongue = LanguageCode | null | { other: string; page: LanguageCode };

/** The text of a node of the page, in the language that it is in. */
export const fromNode = (node: Text, tongue: Tongue): Rich => ({
  ...(tongue !== null && typeof tongue === 'object'
    ? inOther(node.data, tongue.other, tongue.page)
    : inLanguage(node.data, tongue)),
  sources: node.data === '' ? [] : [{ start: 0, end: node.data.length, node, offset: 0 }],
});

const moved = <Part extends { start: number; end: number }>(parts: readonly Part[], by: number): Part[] =>
  parts.map((part) => ({ ...part, start: part.start + by, end: part.end + by }));

export const append = (first: Rich, second: Rich): Rich => ({
  text: first.text + second.text,
  runs: [...first.runs, ...moved(second.runs, first.text.length)],
  sources: [...(first.sources ?? []), ...moved(second.sources ?? [], first.text.length)],
});

/** The places of a part of a text, counted from the part's own beginning. */
export const sourcesWithin = ({ sources = [] }: Rich, from: number, to: number): Source[] =>
  sources
    .filter(({ start, end }) => end > from && start < to)
    .map(({ start, end, node, offset }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      node,
      offset: offset + Math.max(0, from - start),
    }));

/** A stretch of it. */
export const slice = (whole: Rich, start: number, end: number): Rich => ({
  text: whole.text.slice(start, end),
  runs: whole.runs
    .map((run) => ({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start }))
    .filter((run) => run.end > run.start),
  sources: sourcesWithin(whole, start, end),
});

/** One blank between words, none around them; runs and places stay where they were. */
export const tidy = ({ text, runs, sources = [] }: Rich): Rich => {
  const place: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    place.push(out.length);
    const character = text.charAt(at);
    if (!/\s/.test(character)) out += character;
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  const trimmed = out.trimEnd();
  place.push(trimmed.length);
  const placed = (at: number): number => Math.min(trimmed.length, place[at] ?? trimmed.length);
  return {
    text: trimmed,
    runs: runs
      .map((run) => ({ ...run, start: placed(run.start), end: placed(run.end) }))
      .filter(({ start, end }) => end > start),
    sources: sources
      .flatMap((source) => wordsOf(source, text))
      .flatMap((word) => {
        const start = placed(word.start);
        const length = Math.min(word.end - word.start, trimmed.length - start);
        return length > 0 ? [{ ...word, start, end: start + length }] : [];
      }),
  };
};

/** A source cut where blanks are more than one and so will be fewer: within each piece, place and text go side by side. */
const wordsOf = ({ start, end, node, offset }: Source, text: string): Source[] =>
  [...text.slice(start, end).matchAll(/\S+(?:\s\S+)*/g)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
    node,
    offset: offset + index,
  }));

/** Stands in a translated text for a slot, so that what fills it is never read as a template. */
const SLOTS = 0xe0_00;
export const slot = (index: number): string => String.fromCharCode(SLOTS + index);

const endsSentence = /[.?!…。！？:：\n]["'”’)」』）]*$/;

/** Puts the fillings into a text that holds `slot(0)`, `slot(1)` and so on. What ends like a sentence takes no comma. */
export const fill = (template: string, fillings: readonly Rich[]): Rich => {
  let made = plain('');
  for (const character of template) {
    const filling = fillings[character.charCodeAt(0) - SLOTS];
    const isDoubled = /[,、，]/.test(character) && endsSentence.test(made.text);
    if (filling) made = append(made, filling);
    else if (!isDoubled) made = append(made, plain(character));
  }
  return made;
};

/** How the parts of what is spoken follow each other: within a sentence, and between sentences. */
const marks: Record<LanguageCode, { comma: string; stop: string }> = {
  ko: { comma: ', ', stop: '. ' },
  en: { comma: ', ', stop: '. ' },
  vi: { comma: ', ', stop: '. ' },
  ja: { comma: '、', stop: '。' },
  zh: { comma: '，', stop: '。' },
  // Thai has no marks: a blank parts phrases, a new line sentences.
  th: { comma: ' ', stop: '\n' },
};

const joined = (parts: readonly Rich[], between: (before: Rich) => string): Rich =>
  parts
    .filter(({ text }) => text !== '')
    .reduce((all, part) => (all.text === '' ? part : append(append(all, plain(between(all))), part)), plain(''));

/** After what has its own end, only the blank of a mark is left. */
const after = (before: Rich, mark: string): string => (endsSentence.test(before.text) ? mark.replace(/^\S/, '') : mark);

export const joinPhrases = (parts: readonly Rich[], language: LanguageCode): Rich =>
  joined(parts, (before) => after(before, marks[language].comma));

export const joinSentences = (parts: readonly Rich[], language: LanguageCode): Rich =>
  joined(parts, (before) => after(before, marks[language].stop));

/** The language a `lang` attribute names, where it is one of ours. */
export const languageOf = (tag: string | null | undefined): LanguageCode | null => {
  const parsed = Language.safeParse(tag?.toLowerCase().split('-')[0]);
  return parsed.success ? parsed.data : null;
};
