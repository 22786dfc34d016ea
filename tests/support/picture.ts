import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';

/** The picture that a page's video shows now, at its own size. */
export const grab = async (page: Page): Promise<PNG> => {
  const url = await page.locator('video').evaluate((video: HTMLVideoElement) => {
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return canvas.toDataURL('image/png');
  });
  return PNG.sync.read(Buffer.from(url.split(',')[1] ?? '', 'base64'));
};

/** Of YIQ's whole distance; what a codec leaves on the edges of letters stays below. */
const CODEC_NOISE = 0.25;

/** Pixels that differ by more than a codec's noise; all of them, where the sizes differ. */
export const differingPixels = (one: PNG, other: PNG): number =>
  one.width === other.width && one.height === other.height
    ? pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: CODEC_NOISE })
    : one.width * one.height;

/** The picture once it has come to rest: two in a row that are the same. */
export const grabAtRest = async (page: Page): Promise<PNG> => {
  let last = await grab(page);
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(300);
    const next = await grab(page);
    if (last.width > 0 && differingPixels(last, next) === 0) return next;
    last = next;
  }
  return last;
};
