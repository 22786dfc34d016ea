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
const differingBlocks = (one: PNG, other: PNG): number => {
  const [a, b] = [inBlocks(one), inBlocks(other)];
  if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1, includeAA: true });
};

/** Blocks that a codec may still be busy with: some letters' worth, at the edges of a large picture. */
const NEARLY = 12;

/** What a helper sees of the private parts of a screen: of each the size of the whole, and the picture of what is in sight. */
export type Seen = { node: string; size: string; picture: PNG };

type Box = { node: string; size: string; x: number; y: number; width: number; height: number };

const privateBoxes = (kiosk: Page): Promise<Box[]> =>
  kiosk.evaluate(() => {
    const body = document.querySelector('.frame-body')?.getBoundingClientRect();
    const marked = document.querySelectorAll('.frame-body [data-sensitivity]:not([data-sensitivity="public"])');
    return [...marked].map((each) => {
      const box = each.getBoundingClientRect();
      const top = Math.max(box.top, body?.top ?? 0);
      return {
        node:
          each.closest('[data-node]')?.getAttribute('data-node') ??
          each.querySelector('[data-node]')?.getAttribute('data-node') ??
          '',
        size: `${Math.round(box.width)} x ${Math.round(box.height)}`,
        x: Math.round(box.left),
        y: Math.round(top),
        width: Math.round(box.width),
        height: Math.max(0, Math.round(Math.min(box.bottom, body?.bottom ?? 0) - top)),
      };
    });
  });

const cut = (picture: PNG, { x, y, width, height }: Box): PNG => {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  return part;
};

/**
 * The private parts of the kiosk's screen as the helper's picture shows them. Waits until that picture is the one of the
 * screen as it is now, so that neither the way there nor a frame before is taken for it.
 */
export const seenByHelper = async (kiosk: Page, helper: Page): Promise<Seen[]> => {
  let picture = new PNG({ width: 1, height: 1 });
  await expect
    .poll(
      async () => {
        const screen = PNG.sync.read(await kiosk.screenshot({ animations: 'allow' }));
        picture = await grab(helper);
        return picture.width > 1 ? differingBlocks(picture, screen) : Infinity;
      },
      { message: 'the helper has the picture of this screen', intervals: [300] },
    )
    .toBeLessThan(NEARLY);
  return (await privateBoxes(kiosk)).map((box) => ({ node: box.node, size: box.size, picture: cut(picture, box) }));
};

/** Blocks that look different in what is in sight of both. */
export const differing = (one: PNG, other: PNG): number => {
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  const top = { node: '', size: '', x: 0, y: 0, width, height };
  return differingBlocks(cut(one, top), cut(other, top));
};
