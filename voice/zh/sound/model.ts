import { unpackBytes } from '../../core/index.ts';

/** Rows of signed bytes with a scale for each row. */
type Matrix = { rows: number; width: number; at(row: number, column: number): number };
type Head = {
  characters: string;
  classes: string[];
  forward: number[];
  backward: number[];
  hidden: number[];
  output: number[];
};
/** One direction of the LSTM; gates in the order input, forget, cell, output, `units` rows of each. */
type Direction = { input: Float32Array; recurrent: Float32Array; bias: Float32Array; known: Map<number, Float32Array> };

/** Sizes of g2pM's network: build/lexicon/chinese_g2pm.py. */
const embedded = 64;
const units = 32;
const gates = 4 * units;
const unknown = 1;
const begin = 2;
const end = 3;

export type Model = {
  /** The likeliest of `candidates` for each of these places of a sentence (code points). */
  choose(sentence: readonly string[], places: readonly { at: number; candidates: readonly string[] }[]): string[];
};

const dense = ({ rows, width, at }: Matrix): Float32Array =>
  Float32Array.from({ length: rows * width }, (_, i) => at(Math.floor(i / width), i % width));

const reader = (bytes: ArrayBuffer, from: number): ((rows: number, width: number) => Matrix) => {
  let at = from;
  return (rows, width) => {
    const scales = new Float32Array(bytes.slice(at, at + 4 * rows));
    const body = new Int8Array(bytes, at + 4 * rows, rows * width);
    at += 4 * rows + rows * width;
    return { rows, width, at: (row, column) => (body[row * width + column] ?? 0) * (scales[row] ?? 0) };
  };
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** What a character brings to the gates is the same wherever it stands: reckoned once. */
const brought = ({ input, bias, known }: Direction, embedding: Matrix, id: number): Float32Array => {
  const before = known.get(id);
  if (before) return before;
  const x = Float32Array.from({ length: embedded }, (_, i) => embedding.at(id, i));
  const made = Float32Array.from(bias, (b, gate) => {
    let sum = b;
    for (let i = 0; i < embedded; i++) sum += (input[gate * embedded + i] ?? 0) * (x[i] ?? 0);
    return sum;
  });
  known.set(id, made);
  return made;
};

/** One step; `h` and `c` are changed in place. Loops over flat arrays, since this is where a line's time goes. */
const step = (recurrent: Float32Array, x: Float32Array, h: Float32Array, c: Float32Array, z: Float32Array): void => {
  for (let gate = 0; gate < gates; gate++) {
    let sum = x[gate] as number;
    const row = gate * units;
    for (let i = 0; i < units; i++) sum += (recurrent[row + i] as number) * (h[i] as number);
    z[gate] = sum;
  }
  for (let i = 0; i < units; i++) {
    const cell =
      sigmoid(z[units + i] as number) * (c[i] as number) +
      sigmoid(z[i] as number) * Math.tanh(z[2 * units + i] as number);
    c[i] = cell;
    h[i] = sigmoid(z[3 * units + i] as number) * Math.tanh(cell);
  }
};

/** Hidden states at `wanted` places, walking `ids` from one side to the last of them. */
const walk = (
  direction: Direction,
  embedding: Matrix,
  ids: readonly number[],
  wanted: ReadonlySet<number>,
  isBack: boolean,
): Map<number, Float32Array> => {
  const h = new Float32Array(units);
  const c = new Float32Array(units);
  const z = new Float32Array(gates);
  const states = new Map<number, Float32Array>();
  for (let n = 0; n < ids.length && states.size < wanted.size; n++) {
    const at = isBack ? ids.length - 1 - n : n;
    step(direction.recurrent, brought(direction, embedding, ids[at] ?? unknown), h, c, z);
    if (wanted.has(at)) states.set(at, h.slice());
  }
  return states;
};

const build = (bytes: ArrayBuffer): Model => {
  const length = new DataView(bytes).getUint32(0, true);
  const head = JSON.parse(utf8(new Uint8Array(bytes, 4, length))) as Head;
  const matrix = reader(bytes, 4 + length);
  const ids = new Map(Array.from(head.characters, (character, i) => [character, i + end + 1]));
  const classes = new Map(head.classes.map((name, i) => [name, i]));
  const embedding = matrix(ids.size + end + 1, embedded);
  const [fi, fr, bi, br] = [
    matrix(gates, embedded),
    matrix(gates, units),
    matrix(gates, embedded),
    matrix(gates, units),
  ];
  const hidden = matrix(units, 2 * units);
  const output = matrix(head.classes.length, units);
  const direction = (input: Matrix, recurrent: Matrix, bias: number[]): Direction => ({
    input: dense(input),
    recurrent: dense(recurrent),
    bias: Float32Array.from(bias),
    known: new Map(),
  });
  const forward = direction(fi, fr, head.forward);
  const backward = direction(bi, br, head.backward);
  const hiddenAt = (f: Float32Array, b: Float32Array): Float32Array =>
    Float32Array.from({ length: units }, (_, row) => {
      let sum = head.hidden[row] ?? 0;
      for (let i = 0; i < units; i++) sum += hidden.at(row, i) * (f[i] ?? 0) + hidden.at(row, units + i) * (b[i] ?? 0);
      return Math.max(0, sum);
    });
  const score = (features: Float32Array, candidate: string): number => {
    const row = classes.get(candidate);
    if (row === undefined) return Number.NEGATIVE_INFINITY;
    return features.reduce((sum, x, i) => sum + x * output.at(row, i), head.output[row] ?? 0);
  };
  return {
    choose(sentence, places) {
      const all = [begin, ...sentence.map((character) => ids.get(character) ?? unknown), end];
      const wanted = new Set(places.map(({ at }) => at + 1));
      const ahead = walk(forward, embedding, all, wanted, false);
      const back = walk(backward, embedding, all, wanted, true);
      const nothing = new Float32Array(units);
      return places.map(({ at, candidates }) => {
        const features = hiddenAt(ahead.get(at + 1) ?? nothing, back.get(at + 1) ?? nothing);
        const scores = candidates.map((candidate) => score(features, candidate));
        return candidates[scores.indexOf(Math.max(...scores))] ?? candidates[0] ?? '';
      });
    },
  };
};

// TextDecoder is of the platform too, but decodeURIComponent is of the language.
const utf8 = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (b) => `%${b.toString(16).padStart(2, '0')}`).join(''));

/** g2pM's weights, 0.4 MB, as a chunk of their own. */
export const loadModel = async (): Promise<Model> => {
  const { default: packed } = await import('../lexicon/model.ts');
  return build(await unpackBytes(packed));
};
