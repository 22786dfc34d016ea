import { clusters, consonants, leading, leadingAYo, toneOf } from './letters.ts';
import { patterns, type Pattern } from './patterns.ts';
import type { Syllable } from './syllable.ts';

type Class = 'high' | 'mid' | 'low';
type Cut = { syllable: Syllable; end: number; cost: number; lends: Class | null };

const classOf = (letter: string): Class => consonants.get(letter)?.class ?? 'low';

/** Sound and class of an onset as written; null where these two letters never begin a syllable together. */
const onsetOf = (written: string, word: string): { onset: string; class: Class; cost: number } | null => {
  const [first = '', second = ''] = Array.from(written);
  const one = consonants.get(first);
  if (!one) return null;
  if (second === '') return { onset: one.onset, class: one.class, cost: 0 };
  if (leading.test(written)) {
    if (first === 'อ' && !leadingAYo.some((known) => word.includes(known))) return null;
    return { onset: consonants.get(second)?.onset ?? '', class: first === 'ห' ? 'high' : 'mid', cost: 0 };
  }
  const cluster = clusters[written];
  if (cluster === undefined) return null;
  // ทร, จร, สร as one sound are the rarer reading where they could part.
  return { onset: cluster, class: one.class, cost: /^(?:[ทจสศซ]ร)$/u.test(written) ? 0.1 : 0 };
};

const isShort = (vowel: string): boolean => vowel.length === 1;
const isStop = (coda: string): boolean => coda === 'p' || coda === 't' || coda === 'k';

const cutWith = (pattern: Pattern, word: string, at: number, lent: Class | null): Cut | null => {
  pattern.regex.lastIndex = at;
  const match = pattern.regex.exec(word);
  const { onset: written = '', tone: mark = '', final = '' } = match?.groups ?? {};
  if (!match) return null;
  const found = written === 'ฤ' ? { onset: 'r', class: 'low' as Class, cost: 0 } : onsetOf(written, word);
  if (!found) return null;
  const vowel = pattern.vowel.startsWith('r') ? pattern.vowel.slice(1) : pattern.vowel;
  const coda = pattern.coda ?? consonants.get(final)?.coda ?? '';
  const sonorant = written.length === 1 && (consonants.get(written)?.sonorant ?? false);
  const kind = lent !== null && sonorant ? lent : found.class;
  const live = coda === '' ? !isShort(vowel) : !isStop(coda);
  const alone = pattern.cost === 1.7;
  return {
    syllable: { onset: found.onset, vowel, coda, tone: toneOf(kind, live, isShort(vowel), mark) },
    end: at + match[0].length,
    cost: pattern.cost + found.cost,
    lends: alone && classOf(written) !== 'low' ? classOf(written) : null,
  };
};

type Path = { cost: number; syllables: readonly Syllable[]; lends: Class | null };

/** What no pattern takes (a stray mark) costs so much that any parse avoids it. */
const SKIP = 6;

/** A word that is known: so much of the text, said so. */
export type KnownWord = { end: number; syllables: readonly Syllable[]; cost: number };

/**
 * Reads Thai letters: the cheapest way to cut them into known words and spelled syllables, found from left to right. A
 * consonant that stands alone as a short syllable lends its class to a following sonorant (อักษรนำ: ตลาด, ขนม).
 */
export const readLetters = (letters: string, knownAt: (at: number) => readonly KnownWord[] = () => []): Syllable[] => {
  const best: (Path | undefined)[] = [{ cost: 0, syllables: [], lends: null }];
  const offer = (end: number, path: Path): void => {
    const known = best[end];
    if (!known || path.cost < known.cost) best[end] = path;
  };
  for (let at = 0; at < letters.length; at += 1) {
    const here = best[at];
    if (!here) continue;
    offer(at + 1, { ...here, cost: here.cost + SKIP, lends: null });
    for (const { end, syllables, cost } of knownAt(at))
      offer(end, { cost: here.cost + cost, syllables: [...here.syllables, ...syllables], lends: null });
    for (const pattern of patterns) {
      const cut = cutWith(pattern, letters, at, here.lends);
      if (cut)
        offer(cut.end, {
          cost: here.cost + cut.cost,
          syllables: [...here.syllables, cut.syllable],
          lends: cut.lends,
        });
    }
  }
  return [...(best[letters.length]?.syllables ?? [])];
};
