import { PNG } from 'pngjs';

/**
 * A browser rounds the edge of a curve one way or the other, by where it began to draw: some pixels at the corners of a
 * button, by 70 of 255 at most as measured. A letter or a caret differs by more in a pixel; what is fainter, and shines
 * through a veil, differs over a whole block.
 */
const SEEN = 96;
const BLOCK = 8;
const VEILED = 8;

const channels = (at: number): number[] => [at * 4, at * 4 + 1, at * 4 + 2];

/** The most by which a colour of any pixel differs in two pictures (PNG), 0..255; 255 where the sizes differ. */
export const farApart = (one: Buffer, other: Buffer): number => {
  if (one.equals(other)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 255;
  let most = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel += 1)
    for (const at of channels(pixel)) most = Math.max(most, Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)));
  return most;
};

/** How much each block differs, summed over its pixels, and the pixels that differ to the eye. */
const differences = (one: PNG, other: PNG): { blocks: Map<number, number>; seen: number } => {
  const blocks = new Map<number, number>();
  let seen = 0;
  for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
    const by = Math.max(...channels(pixel).map((at) => Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0))));
    if (by === 0) continue;
    if (by > SEEN) seen += 1;
    const block = Math.floor((pixel % one.width) / BLOCK) + 10_000 * Math.floor(pixel / one.width / BLOCK);
    blocks.set(block, (blocks.get(block) ?? 0) + by);
  }
  return { blocks, seen };
};

/** Places at which two pictures (PNG) look different; all of them where the sizes differ. */
export const unlike = (one: Buffer, other: Buffer): number => {
  if (one.equals(other)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
  const { blocks, seen } = differences(a, b);
  return seen + [...blocks.values()].filter((sum) => sum / BLOCK ** 2 > VEILED).length;
};
