import { normalise, type Normal } from './normalise.ts';
import type { Place, Rule, Said } from './rule.ts';
import type { Kind, Spoken, SpokenToken, VoiceLanguage } from './types.ts';

/** What the scanner needs to know of a language: its rules in order of precedence, and what becomes of all else. */
export type Grammar = {
  rules: readonly Rule[];
  /** One letter of the language's own script (a Latin letter is not one in ko, ja, zh, th). Tested on single code points. */
  own: RegExp;
  /** Places inside a run of own letters where rules of kind `w` are tried too (Thai abbreviations, which stand in no spaces). Global. */
  triggers?: RegExp;
  /** Kinds that lean on the word before them, without a space (에서 of a range in Korean). */
  clitics?: ReadonlySet<Kind>;
  /** Changes a word that touches what a rule said before it: Korean particles agree with what is heard (5/6이 is 육분의 오가). */
  follow?(last: string, word: string): string;
  /** Whether what a rule says is parted by a space from a letter that touches it. After: not in Korean, where particles follow. */
  spaced: { before: boolean; after: boolean };
  /** A run of digits that no rule took. */
  number(digits: string, place: Place): string;
  /** A run of Latin letters that no rule took, where Latin isn't the language's own. */
  latin(run: string, place: Place): string;
  /** A run of letters of another script: the best this language can do, never empty; `lang` where another voice could do better. */
  foreign(run: string, place: Place): { spoken: string; lang?: VoiceLanguage };
  /** A character that is neither letter nor digit nor space: a pause mark, a word, or '' for silence. */
  symbol(char: string, place: Place): string;
};

type Draft = { start: number; end: number; spoken: string; kind: Kind; lang?: VoiceLanguage };

const letter = /[\p{L}\p{M}\p{Nl}]/u;
const pauseMarks = new Set('. , ? ! : ; 。 、 ， ？ ！ ： ； …'.split(' '));
/** Marks that the engine turns into pauses and melody; they pass as they are. */
export const isPause = (char: string): boolean => pauseMarks.has(char);

/** Reads a text once from left to right; at each place the first rule that answers wins. Linear in the length of the text. */
export const scanner = (grammar: Grammar): ((source: string) => Spoken) => {
  const byStart = { d: [] as Rule[], l: [] as Rule[], w: [] as Rule[], s: [] as Rule[] };
  for (const r of grammar.rules) for (const s of r.starts) byStart[s as keyof typeof byStart].push(r);
  return (source) => {
    const normal = normalise(source);
    const drafts: Draft[] = [];
    let at = 0;
    let previous: Kind | null = null;
    while (at < normal.text.length) {
      const found = step(grammar, byStart, normal.text, at, previous);
      drafts.push(...found);
      previous = found.findLast(({ kind }) => kind !== 'space')?.kind ?? previous;
      at = Math.max(at + 1, found.at(-1)?.end ?? 0);
    }
    return assemble(grammar, normal, drafts);
  };
};

type ByStart = Record<'d' | 'l' | 'w' | 's', readonly Rule[]>;

const step = (grammar: Grammar, byStart: ByStart, text: string, at: number, previous: Kind | null): Draft[] => {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (char === ' ' || char === '\n') return [space(text, at)];
  const type = classOf(grammar, char);
  const ruled = tryRules(byStart[type], text, at, previous);
  if (ruled) return ruled;
  const end = runEnd(grammar, type, text, at + char.length);
  const place: Place = { text, start: at, end, previous };
  const run = text.slice(at, end);
  if (type === 'd') return [{ start: at, end, spoken: grammar.number(run, place), kind: 'number' }];
  if (type === 's') return [symbol(grammar, run, place)];
  if (isOwn(grammar, char)) return [{ start: at, end, spoken: run, kind: 'word' }];
  // Marks on nothing, or on a digit.
  if (/^\p{M}+$/u.test(run)) return [{ start: at, end, spoken: '', kind: 'mark' }];
  if (type === 'l') return [{ start: at, end, spoken: grammar.latin(run, place), kind: 'letters' }];
  return [{ start: at, end, kind: 'foreign', ...grammar.foreign(run, place) }];
};

const space = (text: string, at: number): Draft => {
  let end = at;
  while (text[end] === ' ' || text[end] === '\n') end++;
  return { start: at, end, spoken: text.slice(at, end).includes('\n') ? '\n' : ' ', kind: 'space' };
};

const symbol = (grammar: Grammar, char: string, place: Place): Draft => {
  const spoken = grammar.symbol(char, place);
  const kind = isPause(char) || spoken === '' ? 'mark' : 'symbol';
  return { start: place.start, end: place.end, spoken, kind };
};

const latin = /[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;
// × and ÷ stand among the letters of Latin-1, and in many a range meant for letters.
const never = /[\u00d7\u00f7]/;
const digit = /[0-9]/;
const classOf = (grammar: Grammar, char: string): keyof ByStart => {
  if (digit.test(char)) return 'd';
  if (latin.test(char)) return 'l';
  return isOwn(grammar, char) || letter.test(char) ? 'w' : 's';
};

const isOwn = (grammar: Grammar, char: string): boolean => grammar.own.test(char) && !never.test(char);

const runEnd = (grammar: Grammar, type: keyof ByStart, text: string, from: number): number => {
  if (type === 's') return from;
  const own = isOwn(grammar, Array.from(text.slice(Math.max(0, from - 2), from)).at(-1) ?? '');
  const stop = own && grammar.triggers ? nextTrigger(grammar.triggers, text, from) : Number.POSITIVE_INFINITY;
  let end = from;
  while (end < text.length && end < stop) {
    const char = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const goesOn = /^\p{M}$/u.test(char) || (classOf(grammar, char) === type && isOwn(grammar, char) === own);
    if (!goesOn) break;
    end += char.length;
  }
  return end;
};

// The pattern is global, and a run ends long before a far match matters: the last answer is remembered per text.
const triggered = new WeakMap<RegExp, { text: string; from: number; at: number }>();
const nextTrigger = (pattern: RegExp, text: string, from: number): number => {
  const known = triggered.get(pattern);
  if (known?.text === text && known.from <= from && from <= known.at) return known.at;
  pattern.lastIndex = from;
  const at = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  triggered.set(pattern, { text, from, at });
  return at;
};

const tryRules = (rules: readonly Rule[], text: string, at: number, previous: Kind | null): Draft[] | null => {
  for (const { pattern, kind, say } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const end = at + match[0].length;
    const said = say(match, { text, start: at, end, previous });
    if (said !== null) return asDrafts(said, at, end, kind);
  }
  return null;
};

const asDrafts = (said: Said, start: number, end: number, kind: Kind): Draft[] => {
  if (typeof said === 'string') return [{ start, end, spoken: said, kind }];
  if ('spoken' in said) return [{ start, end, kind, ...said }];
  let from = start;
  return said.parts.map((part) => {
    const draft = { start: from, ...part };
    from = part.end;
    return draft;
  });
};

const wordy = /[\p{L}\p{M}\p{N}]/u;
// A particle follows a closing bracket as it follows a word: '확인'을.
const closers = new Set(Array.from(`)]}>」』》〉’”`));

const isCloser = (text: string, at: number): boolean =>
  closers.has(text.charAt(at)) || (/["']/.test(text.charAt(at)) && at > 0 && !/\s/.test(text.charAt(at - 1)));

const assemble = (grammar: Grammar, { text: source, starts, ends }: Normal, all: readonly Draft[]): Spoken => {
  const tokens: SpokenToken[] = [];
  let last = '';
  let lastEnd = 0;
  let lastKind: Kind | null = null;
  const text: string[] = [];
  for (const [i, draft] of all.entries()) {
    const touches =
      lastKind !== null && lastKind !== 'word' && lastKind !== 'mark' && draft.kind === 'word' && wordy.test(last);
    const agreed = touches && grammar.follow ? { ...draft, spoken: grammar.follow(last, draft.spoken) } : draft;
    const leans = draft.kind === 'space' && isLeaning(grammar, all[i + 1]);
    const spoken = leans ? '' : between(grammar, last, lastKind, agreed);
    // What a normal form cut in two (½ in two words) begins where the first of it ended.
    const start = Math.max(lastEnd, starts ? (starts[draft.start] ?? 0) : draft.start);
    const end = Math.max(start, ends ? (ends[draft.end - 1] ?? 0) : draft.end);
    lastEnd = end;
    tokens.push({ start, end, spoken, kind: draft.kind, ...(draft.lang ? { lang: draft.lang } : {}) });
    text.push(spoken);
    if (spoken !== '') {
      last = lastChar(spoken);
      lastKind = draft.kind;
    } else if (draft.kind === 'mark')
      lastKind = isCloser(source, draft.start) && !grammar.spaced.after ? 'word' : 'mark';
  }
  return { text: text.join(''), tokens };
};

// A pause said for a sign follows its word at once: 'fee, 400' for 'fee (400)'.
const isLeaning = ({ clitics }: Grammar, next: Draft | undefined): boolean =>
  next !== undefined && (clitics?.has(next.kind) === true || (next.kind === 'symbol' && next.spoken.startsWith(',')));

// One space and no more stands between what touches: '오전10시' is '오전 열 시', and a dropped bracket leaves no gap.
const between = (
  { spaced, clitics }: Grammar,
  last: string,
  lastKind: Kind | null,
  { spoken, kind }: Draft,
): string => {
  if (kind === 'space') return last === '' || last === ' ' || last === '\n' ? '' : spoken;
  // Between words of Latin script a pause mark is followed by a space, so that no address arises: 'www.€' is 'www. euro'.
  const pauses = spaced.before && spaced.after && isPause(last) && kind !== 'word' && kind !== 'mark';
  if (spoken === '' || !(wordy.test(last) || pauses) || !wordy.test(firstChar(spoken))) return spoken;
  if (lastKind === 'word' && kind === 'word') return spoken;
  if (lastKind === 'mark') return spaced.before ? ` ${spoken}` : spoken;
  if (clitics?.has(kind)) return spoken;
  if (lastKind && clitics?.has(lastKind)) return ` ${spoken}`;
  if (kind === 'word') return spaced.after ? ` ${spoken}` : spoken;
  return spaced.before ? ` ${spoken}` : spoken;
};

const firstChar = (s: string): string => String.fromCodePoint(s.codePointAt(0) ?? 0x20);
const lastChar = (s: string): string => s.slice(-1);
