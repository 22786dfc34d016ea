import { clusters, consonants, doubled, learned, rareClusters, toneOf } from './letters.ts';
import { patterns, type Pattern, ri, saysRi } from './patterns.ts';
import type { Syllable } from './syllable.ts';

type Class = 'high' | 'mid' | 'low';
type Cut = { syllables: Syllable[]; end: number; cost: number };

const classOf = (letter: string): Class => consonants.get(letter)?.class ?? 'low';
const onsetOf = (letter: string): string => consonants.get(letter)?.onset ?? '';
const isSonorant = (letter: string): boolean => consonants.get(letter)?.sonorant ?? false;

/** A short syllable without a written vowel: the first of สนุก, the middle of วิทยา. */
const shortA = (letter: string): Syllable => ({
  onset: onsetOf(letter),
  vowel: 'a',
  coda: '',
  tone: toneOf(classOf(letter), false, true, ''),
});

/** Sound and class of an onset of two letters. */
const pairOf = (written: string): { onset: string; class: Class } => {
  const [first = '', second = ''] = written;
  if (clusters[written] === undefined) return { onset: onsetOf(second), class: first === 'ห' ? 'high' : 'mid' };
  return { onset: clusters[written], class: classOf(first) };
};

/** What it costs to take a letter as a short syllable of its own, before another: likely where the first is high (ขนม, สนุก). */
const leadCost = (lead: string, letter: string): number => {
  if (classOf(lead) === 'high') return 0.45;
  if (lead === 'อ') return 0.6;
  if (classOf(lead) === 'mid') return isSonorant(letter) ? 0.5 : 0.9;
  return 0.75;
};

/** อักษรนำ: a high or mid letter lends its class to the sonorant that it leads; อ does so in two words only, by their marks. */
const ledClass = (lead: string, letter: string, isMarked: boolean): Class =>
  isSonorant(letter) && classOf(lead) !== 'low' && (lead !== 'อ' || isMarked) ? classOf(lead) : classOf(letter);

type Onset = { onset: string; class: Class; cost: number; before: Syllable[] };

const onsetIn = (
  { kind, first }: Pattern,
  written: string,
  lead: string,
  { isFirst, isMarked }: { isFirst: boolean; isMarked: boolean },
): Onset => {
  if (kind === 'led') {
    const rare = classOf(lead) === 'low' ? (first === null ? 0 : 0.6) + (isFirst ? 0 : 0.35) : 0;
    return {
      onset: onsetOf(written),
      class: ledClass(lead, written, isMarked),
      cost: leadCost(lead, written) + rare,
      before: [shortA(lead)],
    };
  }
  if (kind === 'one') return { onset: onsetOf(written), class: classOf(written), cost: 0, before: [] };
  return { ...pairOf(written), cost: rareClusters.test(written) ? 0.1 : 0, before: [] };
};

const isShort = (vowel: string): boolean => vowel.length === 1;
const isStop = (coda: string): boolean => coda === 'p' || coda === 't' || coda === 'k';

const cutsWith = (pattern: Pattern, word: string, at: number, last: Syllable | undefined): Cut[] => {
  pattern.regex.lastIndex = at;
  const match = pattern.regex.exec(word);
  if (!match) return [];
  const { onset: written = '', lead = '', tone: mark = '', final = '', after = '' } = match.groups ?? {};
  const found = onsetIn(pattern, written, lead, { isFirst: last === undefined, isMarked: mark !== '' });
  const isEr = pattern.vowel === 'er';
  const vowel = isEr ? 'xx' : pattern.vowel;
  const coda = pattern.coda ?? consonants.get(final)?.coda ?? '';
  const live = coda === '' ? !isShort(vowel) : !isStop(coda);
  const spelled = toneOf(found.class, live, isShort(vowel), mark);
  const unmarked = (): string | null =>
    loanTone({ written: match[0], vowel: pattern.vowel, coda, live, last }) ??
    (!live && lends(word.slice(Math.max(0, at - 4), at), written, vowel, last) ? '1' : null);
  const tone = (mark === '' ? unmarked() : null) ?? spelled;
  const syllables = [
    ...found.before,
    { onset: found.onset, vowel, coda, tone, ...(mark === '' ? {} : { marked: true }) },
  ];
  const end = at + match[0].length;
  const cost = pattern.cost + found.cost + (after === '' ? 0 : 0.1) + unlikely(pattern, written, mark, final, match[0]);
  return linked({ syllables, end, cost }, word, final, match[0]);
};

/** Native syllables, which alone have tone marks, end in native letters; a cluster is not cut for a final ร (โปรแกรม). */
const unlikely = ({ first, kind }: Pattern, written: string, mark: string, final: string, spelled: string): number =>
  (mark !== '' && (learned.test(final) || /[ิุึ][่้๊๋]$/u.test(spelled)) ? 0.5 : 0) +
  (final === 'ร' && first !== null && kind === 'one' && clusters[`${written}ร`] !== undefined ? 0.15 : 0);

/** A Khmer infix and the prefix ประ lend their class over a syllable: ตำรวจ, สำเร็จ, ประโยชน์, ประวัติ. */
const lends = (before: string, letter: string, vowel: string, last: Syllable | undefined): boolean =>
  (letter === 'ร' && /[กดตบส]ำ$/u.test(before)) ||
  (/^[มยว]$/u.test(letter) && last?.onset === 'pr' && before.endsWith('ประ') && /^(?:a|aa|oo)$/u.test(vowel));

type Loan = { written: string; vowel: string; coda: string; live: boolean; last: Syllable | undefined };

/**
 * English words keep a tone that their spelling doesn't show (Kenstowicz & Suchato 2006, Lingua 116): -er and -ium fall at
 * the end of a longer word; a stop that is not heard, or that ends the only syllable, leaves it high; that of a later one is low.
 */
const loanTone = ({ written, vowel, coda, live, last }: Loan): string | null => {
  if (vowel === 'er') return last ? '2' : null;
  if (vowel === 'ia' && coda === 'm' && /^เ[ดซรลนทมช]ียม$/u.test(written))
    return last && last.coda === '' && (last.vowel.length === 2 || last.vowel === 'i') ? '2' : null;
  if (live) return /^(?:ไ|เ[ก-ฮ]{1,2}า|แ[ก-ฮ]{1,2}ง|[ก-ฮ]{1,2}ิง).?[กคตทดสซป]์$/u.test(written) ? '3' : null;
  if (/ฟ$|^แอ[ตปส]$|^ออส$/u.test(written)) return '3';
  if (last && /^เ[ดนมรล]ต(?:ส์)?$|^[นมลฟ]ิก(?:ส์)?$/u.test(written)) return '1';
  return /[สชซ]ต์$|[รลห]์[ก-ฮ]$/u.test(written) ? (last ? '1' : '3') : null;
};

const follows = /^[ก-ฮเแโใไ]/u;
/** Before these a learned final is nearly always heard twice: วิทยา, รัตนา, ศาสนา. */
const sonorant = /^[ยณนมวลร][ะาิีุู]/u;

/** What it costs to read a final once, and to read it twice, before the next letters. */
const linkCosts = (vowel: string, final: string, next: string): [once: number, twice: number] => {
  if (final === 'ร') return [0.4, 0];
  if (vowel === 'o') return [0, 0.6];
  if (vowel.length > 1) return /^[ยนณม]า/u.test(next) ? [0.5, 0.2] : [0.05, 0.2];
  if (/^[เแโใไ]/u.test(next)) return [0.1, 0.25];
  return sonorant.test(next) ? [0.5, 0.1] : [0.2, 0.15];
};

/** Finals that are heard again before a further syllable: learned ones, ร and ล behind i and u, and some behind รร. */
const canLink = (spelled: string, final: string): boolean => {
  if (spelled.includes('รร')) return /^[มพถก]$/u.test(final);
  return learned.test(final) || (final === 'ร' && /[ิีุ]ร$/u.test(spelled)) || (final === 'ล' && spelled.endsWith('ุล'));
};

/** The linking vowel of Sanskrit compounds: a learned final is heard twice, the second time with a short a (วิทยา, จิตวิทยา). */
const linked = (cut: Cut, word: string, final: string, spelled: string): Cut[] => {
  const next = word.slice(cut.end, cut.end + 2);
  if (final === '' || !follows.test(next) || word.charAt(cut.end - 1) !== final) return [cut];
  if (doubled.test(final + next)) return doubledCuts(cut, word, next.charAt(0));
  if (next.startsWith(final) || !canLink(spelled, final)) return [cut];
  const [once, twice] = spelled.includes('รร') ? [0.5, 0.2] : linkCosts(cut.syllables.at(-1)?.vowel ?? '', final, next);
  return [
    { ...cut, cost: cut.cost + once },
    { syllables: [...cut.syllables, shortA(final)], end: cut.end, cost: cut.cost + twice },
  ];
};

const doubledCuts = (cut: Cut, word: string, second: string): Cut[] => {
  const end = cut.end + 1;
  const silent = { ...cut, end, cost: cut.cost + 0.05 };
  if (/[ะาำัิีึืุู็่้๊๋์]/u.test(word.charAt(end))) return [cut];
  if (!follows.test(word.charAt(end))) return [cut, silent];
  return [cut, { syllables: [...cut.syllables, shortA(second)], end, cost: cut.cost + 0.1 }];
};

/** ฤ is ri after ก ต ท ป ศ ส, else rue; what stands before it is a cluster with it, or after ค น ม ห a syllable of its own. */
const riAt = (word: string, at: number): Cut[] => {
  ri.lastIndex = at;
  const match = ri.exec(word);
  if (!match) return [];
  const [whole, before = '', long = '', plain = '', last = '', shared = ''] = match;
  const final = plain || last || shared;
  const coda = consonants.get(final)?.coda ?? '';
  const vowel = long !== '' ? 'yy' : saysRi.includes(before || '?') || (before === '' && final === 'ท') ? 'i' : 'y';
  const own = before !== '' && vowel === 'y' && !(before === 'พ' && coda !== '');
  const r = whole.includes('ฦ') ? 'l' : 'r';
  const onset = own || before === '' ? r : onsetOf(before) + r;
  const kind = own || before === '' ? 'low' : classOf(before);
  const tone = toneOf(kind, long !== '', long === '', '');
  const cut = {
    syllables: [...(own ? [shortA(before)] : []), { onset, vowel, coda, tone }],
    end: at + whole.length,
    cost: 1,
  };
  return linked(cut, word, final, whole);
};

/** The cheapest way to a place: what was read last, and from where. */
type Path = { cost: number; syllables: readonly Syllable[]; from: number; last: Syllable | undefined };

/** What no pattern takes (a stray mark) costs so much that any parse avoids it. */
const SKIP = 6;

/** A word that is known: so much of the text, said so. */
export type KnownWord = { end: number; syllables: readonly Syllable[]; cost: number };

const byFirst = (only: (first: string | null) => boolean): readonly Pattern[] =>
  patterns.filter(({ first }) => only(first));
const behind: Readonly<Record<string, readonly Pattern[]>> = Object.fromEntries(
  Array.from('เแโใไ', (sign) => [sign, byFirst((first) => first?.includes(sign) ?? false)]),
);
const bare = byFirst((first) => first === null);

const pair = /^(?:ห[งญณนมยรลว]|อย|[กขคจซดตทบปผพฟศส][รลว])$/u;
const led = /^[ก-ฮ]{2}$/u;

const cutsAt = (letters: string, at: number, last: Syllable | undefined): Cut[] => {
  const vowelFirst = behind[letters.charAt(at)];
  const two = vowelFirst ? letters.slice(at + 1, at + 3) : letters.slice(at, at + 2);
  const [mayPair, mayLead] = [pair.test(two), led.test(two)];
  return (vowelFirst ?? bare)
    .filter(({ kind }) => kind === 'one' || (kind === 'pair' ? mayPair : mayLead))
    .flatMap((pattern) => cutsWith(pattern, letters, at, last))
    .concat(riAt(letters, at));
};

/** Reads Thai letters: the cheapest way to cut them into known words and spelled syllables, found from left to right. */
export const readLetters = (letters: string, knownAt: (at: number) => readonly KnownWord[] = () => []): Syllable[] => {
  const best: (Path | undefined)[] = [{ cost: 0, syllables: [], from: 0, last: undefined }];
  const offer = (from: number, here: Path, { end, cost, syllables }: Cut | KnownWord): void => {
    const known = best[end];
    if (!known || here.cost + cost < known.cost)
      best[end] = { cost: here.cost + cost, syllables, from, last: syllables.at(-1) ?? here.last };
  };
  for (let at = 0; at < letters.length; at += 1) {
    const here = best[at];
    if (!here) continue;
    offer(at, here, { end: at + 1, cost: SKIP, syllables: [] });
    for (const word of knownAt(at)) offer(at, here, word);
    for (const cut of cutsAt(letters, at, here.last)) offer(at, here, cut);
  }
  return wayTo(best, letters.length);
};

const wayTo = (best: readonly (Path | undefined)[], end: number): Syllable[] => {
  const back: (readonly Syllable[])[] = [];
  for (let at = end; at > 0; at = best[at]?.from ?? 0) back.push(best[at]?.syllables ?? []);
  return back.toReversed().flat();
};
