import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';

/** KB of JavaScript and CSS, gzipped, that a page asks for until its heading stands there; fonts don't count. */
export const firstBundle = async (
  browser: Browser,
  url: string,
): Promise<{ kilobytes: number; interactiveMs: number }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  let painted = false;
  page.on('response', (response) => {
    if (!painted && /\.(js|css)(\?|$)/.test(response.url())) bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: 'commit' });
  const interactiveMs = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => (document.querySelector('h1') ? resolve(performance.now()) : requestAnimationFrame(look));
        look();
      }),
  );
  painted = true;
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await context.close();
  return { kilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1024, interactiveMs };
};
