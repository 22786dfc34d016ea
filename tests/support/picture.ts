import { expect, type Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The picture that a page's video shows now, at its own size. */
const grab = async (page: Page): Promise<PNG> => {
  const url = await page.locator('video').evaluate((video: HTMLVideoElement) => {
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return canvas.toDataURL('image/png');
  });
  return PNG.sync.read(Buffer.from(url.split(',')[1] ?? '', 'base64'));
};

/** A codec leaves noise along the edges of letters, a pixel wide; a letter that is there or not changes whole blocks. */
const BLOCK = 8;

/** The picture in blocks, each the mean of its pixels. */
const inBlocks = ({ width, height, data }: PNG): PNG => {
  const small = new PNG({ width: Math.floor(width / BLOCK), height: Math.floor(height / BLOCK) });
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let at = 0; at < BLOCK * BLOCK; at += 1)
          sum += data[((y * BLOCK + Math.floor(at / BLOCK)) * width + x * BLOCK + (at % BLOCK)) * 4 + channel] ?? 0;
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / (BLOCK * BLOCK));
      }
  return small;
};

/** Blocks of 8 x 8 pixels that look different; all of them, where the sizes differ. */
export const differingBlocks = (one: PNG, other: PNG): number => {
  const [a, b] = [inBlocks(one), inBlocks(other)];
  if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1, includeAA: true });
};

/** The picture once it has come to rest: three in a row that are the same. */
export const grabAtRest = async (page: Page): Promise<PNG> => {
  let last = await grab(page);
  let still = 0;
  await expect
    .poll(
      async () => {
        const next = await grab(page);
        still = next.width > 0 && differingBlocks(last, next) === 0 ? still + 1 : 0;
        last = next;
        return still;
      },
      { message: 'the picture comes to rest', intervals: [200] },
    )
    .toBeGreaterThanOrEqual(3);
  return last;
};
