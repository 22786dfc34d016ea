import { expect, test } from 'vitest';
import { createTrimmer, type Chunk } from '../../../../../renderer/kiosk/speech/embedded/silence.ts';

/** `-` a stretch of silence, `#` one of sound; 100 samples each. */
const sound = (drawn: string): Float32Array =>
  Float32Array.from(Array.from(drawn).flatMap((mark) => Array<number>(100).fill(mark === '#' ? 0.5 : 0)));
const drawn = (chunks: readonly Chunk[]): string =>
  chunks
    .flatMap(({ samples }) => [...samples])
    .map((sample) => (sample > 0 ? '#' : '-'))
    .join('')
    .replaceAll(/(.)\1{0,99}/g, '$1');

const trim = (parts: readonly string[], words: readonly number[] = []) => {
  const chunks: Chunk[] = [];
  const trimmer = createTrimmer((chunk) => chunks.push(chunk));
  for (const at of words) trimmer.word({ at, start: at, end: at + 1 });
  for (const part of parts) trimmer.take(sound(part));
  trimmer.end();
  let passed = 0;
  const placed = chunks.flatMap(({ samples, words: own }) => {
    const found = own.map(({ at, start }) => [start, passed + at]);
    passed += samples.length;
    return found;
  });
  return { drawn: drawn(chunks), placed, sounded: trimmer.sounded(), length: passed };
};

test('silence before and after is cut, silence within stays', () => {
  expect(trim(['---#--#---']).drawn).toBe('-#--#');
  expect(trim(['--', '-#', '--', '#-', '--']).drawn).toBe('-#--#');
});

test('a little is left before the first sound, for its onset', () => {
  expect(trim(['----#']).length).toBe(132);
});

test('silence alone is nothing', () => {
  expect(trim(['---', '--'], [0])).toMatchObject({ drawn: '', placed: [], sounded: false });
});

test('words keep their place in the sound, whatever was cut before them', () => {
  expect(trim(['--#-', '-#--'], [0, 250, 500, 700]).placed).toEqual([
    [0, 0],
    [250, 82],
    [500, 332],
    [700, 432],
  ]);
});
