import { unpackBytes } from '../../core/index.ts';

/**
 * The words, as columns (build/lexicon/japanese.ts says how they are packed). A surface's entries are from `firstEntry[surface]` up to
 * `firstEntry[surface + 1]`, the cheapest first; classes and costs are MeCab's.
 */
export type Dictionary = {
  /** All surfaces that begin at `at` of a text: calls back with the surface's number and where it ends. */
  prefixes(text: string, at: number, found: (surface: number, end: number) => void): void;
  firstEntry: Int32Array;
  kind: Uint16Array;
  cost: Int16Array;
  /** How an entry is pronounced; '' where it is the surface in katakana. */
  sound(entry: number): string;
  /** How many kana `sound` has; 0 for ''. */
  soundLength(entry: number): number;
  /** How dear it is that a word of the one class follows a word of the other. */
  connection(former: number, latter: number): number;
  /** Parts of speech by class, as IPADIC has them: '名詞,数,*,*,*,*,*'. */
  names: readonly string[];
  /** Surfaces by their number. */
  surface(surface: number): string;
  surfaces: number;
};

type Surfaces = Pick<Dictionary, 'prefixes' | 'surface' | 'surfaces' | 'firstEntry'>;

/** Front-coded surfaces written out: UTF-16 units of all, and where each begins. */
const written = (
  count: number,
  shared: Uint8Array,
  own: Uint8Array,
  letters: Uint16Array,
): { units: Uint16Array; starts: Int32Array } => {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + (shared[i] as number) + (own[i] as number);
  const units = new Uint16Array(starts[count] as number);
  let from = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const common = shared[i] as number;
    const end = starts[i + 1] as number;
    for (let n = 0; n < common; n++) units[start + n] = units[before + n] as number;
    for (let n = start + common; n < end; n++) units[n] = letters[from++] as number;
    before = start;
  }
  return { units, starts };
};

const openSurfaces = (bytes: ArrayBuffer): Surfaces => {
  const count = new DataView(bytes).getUint32(0, true);
  const column = (n: number): Uint8Array => new Uint8Array(bytes, 4 + n * count, count);
  const entries = column(2);
  const { units, starts } = written(count, column(0), column(1), new Uint16Array(bytes.slice(4 + 3 * count)));
  const firstEntry = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) firstEntry[i + 1] = (firstEntry[i] ?? 0) + (entries[i] ?? 0);

  const lengthOf = (i: number): number => (starts[i + 1] as number) - (starts[i] as number);
  /** The unit of a surface at a depth; -1 where it has ended, so that shorter ones come first. */
  const unit = (i: number, depth: number): number =>
    depth < lengthOf(i) ? (units[(starts[i] as number) + depth] as number) : -1;
  /** The first surface from `low` up to `high` whose unit at this depth is `wanted` or more. */
  const bound = (from: number, to: number, depth: number, wanted: number): number => {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unit(middle, depth) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    surfaces: count,
    firstEntry,
    surface: (i) => String.fromCharCode(...units.subarray(starts[i], starts[i + 1])),
    prefixes(text, at, found) {
      let low = 0;
      let high = count;
      for (let depth = 0; at + depth < text.length; depth++) {
        const wanted = text.charCodeAt(at + depth);
        low = bound(low, high, depth, wanted);
        high = bound(low, high, depth, wanted + 1);
        if (low === high) return;
        if (lengthOf(low) === depth + 1) found(low, at + depth + 1);
      }
    },
  };
};

const openSounds = (bytes: ArrayBuffer, count: number): Pick<Dictionary, 'sound' | 'soundLength'> => {
  const lengths = new Uint8Array(bytes, 0, count);
  const kana = new Uint8Array(bytes, count);
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0);
  return {
    soundLength: (entry) => lengths[entry] as number,
    sound: (entry) => {
      let out = '';
      for (let i = starts[entry] as number; i < (starts[entry + 1] as number); i++)
        out += String.fromCharCode(0x30_a0 + (kana[i] as number));
      return out;
    },
  };
};

// TextDecoder is of the platform too, but decodeURIComponent is of the language.
const utf8 = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (b) => `%${b.toString(16).padStart(2, '0')}`).join(''));

const openConnections = (bytes: ArrayBuffer): Pick<Dictionary, 'connection' | 'names'> => {
  const size = new DataView(bytes).getUint16(0, true);
  const costs = new Int16Array(bytes, 2, size * size);
  return {
    connection: (former, latter) => costs[former * size + latter] as number,
    names: utf8(new Uint8Array(bytes, 2 + 2 * size * size)).split('\n'),
  };
};

/** All four columns; rejects where one of them is missing or broken. */
export const loadDictionary = async (): Promise<Dictionary> => {
  const [surfaces, sounds, costs, connections] = await Promise.all([
    import('../lexicon/surfaces.ts').then((m) => unpackBytes(m.default)),
    import('../lexicon/sounds.ts').then((m) => unpackBytes(m.default)),
    import('../lexicon/costs.ts').then((m) => unpackBytes(m.default)),
    import('../lexicon/connections.ts').then((m) => unpackBytes(m.default)),
  ]);
  const count = new DataView(costs).getUint32(0, true);
  return {
    ...openSurfaces(surfaces),
    ...openConnections(connections),
    kind: new Uint16Array(costs, 4, count),
    cost: new Int16Array(costs, 4 + 2 * count, count),
    ...openSounds(sounds, count),
  };
};
