import type { Dictionary } from './dictionary.ts';
import { katakana } from './kana.ts';

/** A word of a text: `pos` is its part of speech as IPADIC has it, `sound` how it is pronounced. */
export type Word = { start: number; end: number; surface: string; pos: string; sound: string };

/** What is known before the words are looked for: these characters are one word, a number with what it counts. */
export type Known = { start: number; end: number; sound: string; pos: string };

/** Costs and class of words that the dictionary doesn't have (unk.dic of the same dictionary): nouns, by kind of letter. */
const unknownKind = '名詞,一般,*,*,*,*,*';
const unknownCost = { katakana: 8360, hiragana: 12_341, han: 11_820 };
/** Names are dearer here than in newspapers, of which the costs are, and gazetteers: 水上 and 中間 are words more often than names. */
const nameCost = 1000;
/** Our own words are as dear as common nouns of the dictionary. */
const ownCost = 2000;
const katakanaRun = /[ァ-ヺー]{1,24}/y;

/** A character that no dictionary holds: カンジ, "a Chinese character". */
const spelled = (surface: string): string => (/\p{Script=Han}/u.test(surface) ? 'カンジ' : katakana(surface));

/** What parts words is a word too: 捨て stands before a comma as it stands nowhere else. */
const markClass = (char: string): string | null => {
  if (/[\p{L}\p{M}〇\p{Cs}]/u.test(char)) return null;
  if (/[、,，]/.test(char)) return '記号,読点,*,*,*,*,*';
  if (/[。.!?！？\n]/.test(char)) return '記号,句点,*,*,*,*,BOS/EOS';
  if (/[「『]/.test(char)) return '記号,括弧開,*,*,*,*,BOS/EOS';
  if (/[」』]/.test(char)) return '記号,括弧閉,*,*,*,*,BOS/EOS';
  return char === ' ' ? '記号,空白,*,*,*,*,*' : '記号,一般,*,*,*,*,*';
};

/** Node of the lattice; `best` is the cheapest way from the beginning. */
type Node = {
  start: number;
  end: number;
  entry: number;
  kind: number;
  total: number;
  before: Node | null;
  sound: string | null;
};

export type Lattice = (text: string, known: readonly Known[]) => Word[];

/** The cheapest row of words, by MeCab's costs (Kudo, Yamamoto, Matsumoto 2004). `text` is a sentence, some hundreds of letters at most. */
export const lattice = (
  dictionary: Dictionary,
  own: readonly (readonly [surface: string, sound: string])[] = [],
): Lattice => {
  const ownSounds = new Map(own);
  const longestOwn = Math.max(0, ...own.map(([surface]) => surface.length));
  const classOf = new Map(dictionary.names.map((name, i) => [name, i]));
  const noun = classOf.get(unknownKind) ?? 0;

  const isName = dictionary.names.map((name) => (/^名詞,固有名詞,(?:人名|地域)/.test(name) ? nameCost : 0));

  const words = (text: string, at: number, known: Known | undefined): Node[] => {
    if (known) {
      const node = { start: at, end: known.end, entry: -1, kind: classOf.get(known.pos) ?? noun, total: -20_000 };
      return [{ ...node, before: null, sound: known.sound }];
    }
    const nodes: Node[] = [];
    dictionary.prefixes(text, at, (surface, end) => {
      for (let e = dictionary.firstEntry[surface] as number; e < (dictionary.firstEntry[surface + 1] as number); e++) {
        const [kind, total] = [
          dictionary.kind[e] as number,
          (dictionary.cost[e] as number) + (isName[dictionary.kind[e] as number] as number),
        ];
        nodes.push({ start: at, end, entry: e, kind, total, before: null, sound: null });
      }
    });
    const mark = markClass(text.charAt(at));
    if (mark !== null)
      return [
        {
          start: at,
          end: at + 1,
          entry: -1,
          kind: classOf.get(mark) ?? 0,
          total: 0,
          before: null,
          sound: text.charAt(at),
        },
      ];
    for (let length = 2; length <= longestOwn && at + length <= text.length; length++) {
      const sound = ownSounds.get(text.slice(at, at + length));
      if (sound !== undefined)
        nodes.push({ start: at, end: at + length, entry: -1, kind: noun, total: ownCost, before: null, sound });
    }
    const run = runAt(text, at);
    if (run > 1 || nodes.length === 0) nodes.push({ start: at, end: at + run, entry: -1, kind: noun, total: costOf(text, at), before: null, sound: null }); // prettier-ignore
    return nodes;
  };

  const asWord = (text: string, { start, end, entry, kind, sound }: Node): Word => {
    const surface = text.slice(start, end);
    const said = sound ?? (entry < 0 ? '' : dictionary.sound(entry));
    return { start, end, surface, pos: dictionary.names[kind] ?? '', sound: said === '' ? spelled(surface) : said };
  };

  return (text, known) => {
    const knownAt = new Map(known.map((piece) => [piece.start, piece]));
    const begin: Node = { start: 0, end: 0, entry: -1, kind: 0, total: 0, before: null, sound: null };
    const ending: Node[][] = Array.from({ length: text.length + 1 }, () => []);
    ending[0] = [begin];
    for (let at = 0; at < text.length; at++) {
      const formers = ending[at] ?? [];
      if (formers.length === 0) continue;
      for (const node of words(text, at, knownAt.get(at))) {
        if (crosses(known, node)) continue;
        connect(formers, node);
        ending[node.end]?.push(node);
      }
    }
    const end: Node = { start: text.length, end: text.length, entry: -1, kind: 0, total: 0, before: null, sound: null };
    connect(ending[text.length] ?? [], end);
    const row: Word[] = [];
    for (let node = end.before; node && node !== begin; node = node.before) row.unshift(asWord(text, node));
    return row;
  };

  function connect(formers: readonly Node[], node: Node): void {
    let best = Number.POSITIVE_INFINITY;
    for (const former of formers) {
      const total = former.total + dictionary.connection(former.kind, node.kind);
      if (total < best) {
        best = total;
        node.before = former;
      }
    }
    node.total += best;
  }
};

/** A word of the dictionary may not reach into what is known. */
const crosses = (known: readonly Known[], node: Node): boolean =>
  known.some(({ start, end }) => node.start < end && node.end > start && !(node.start === start && node.end === end));

const runAt = (text: string, at: number): number => {
  katakanaRun.lastIndex = at;
  const run = katakanaRun.exec(text)?.[0].length;
  return run ?? ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1);
};

const costOf = (text: string, at: number): number =>
  /^[ァ-ヺー]/.test(text.charAt(at))
    ? unknownCost.katakana
    : /^[ぁ-ゖ]/.test(text.charAt(at))
      ? unknownCost.hiragana
      : unknownCost.han;
