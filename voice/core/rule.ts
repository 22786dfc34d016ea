import type { Kind, VoiceLanguage } from './types.ts';

/**
 * Where a rule stands in the text: the match is text.slice(start, end). Looking around is by `before` and `after`.
 * `previous` is what was recognised last, spaces passed over.
 */
export type Place = { text: string; start: number; end: number; previous: Kind | null };

/** At most this many characters are looked at on either side of a match, so that a long text costs no more than its length. */
const horizon = 32;
export const before = ({ text, start }: Place): string => text.slice(Math.max(0, start - horizon), start);
export const after = ({ text, end }: Place): string => text.slice(end, end + horizon);

/** What a rule answers. `end`: it took less, or more, than its pattern matched. `parts`: several tokens in place of one. */
export type Said =
  | string
  | { spoken: string; end?: number; kind?: Kind; lang?: VoiceLanguage }
  | { parts: readonly Part[]; end?: number };

/** One of several tokens of a match; `end` is where it ends in the text, it begins where the one before ended. */
export type Part = { spoken: string; end: number; kind: Kind };

/**
 * A recogniser. `starts` says where it is tried: at the first of a run of digits (d), of Latin letters (l), of the
 * language's own letters (w; also at `Grammar.triggers`), or at any other character (s).
 * `pattern` must be sticky (y) and bounded: `{1,40}`, never `+` or `*`, lest a hostile text take quadratic time.
 * `say` answers null where on a closer look it is something else; the next rule is tried.
 */
export type Rule = {
  kind: Kind;
  starts: string;
  pattern: RegExp;
  say(match: RegExpExecArray, place: Place): Said | null;
};

export const rule = (kind: Kind, starts: string, pattern: RegExp, say: Rule['say']): Rule => ({
  kind,
  starts,
  pattern: pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`),
  say,
});

/** An alternation of these words, longest first, safe in a pattern. */
export const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((w) => w.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');

/** A Latin letter, with an accent or without; × and ÷ stand among them and are none. */
export const latinLetter = String.raw`[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]`;
