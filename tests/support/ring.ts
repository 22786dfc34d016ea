import type { Page } from '@playwright/test';

/**
 * What is wrong with the ring around the thing of this line, once it stands: it leaves the screen, it is not around its thing, or
 * something else lies where it is. Null: nothing.
 */
export const faultOfRing = (page: Page, line: string): Promise<string | null> =>
  page.evaluate(async (id) => {
    const box = (): string => JSON.stringify(document.querySelector('.assist-ring')?.getBoundingClientRect());
    for (let before = ''; before !== box();) {
      before = box();
      for (let frame = 0; frame < 4; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    const ring = document.querySelector<HTMLElement>('.assist-ring');
    if (!ring || ring.hidden) return 'no ring';
    const outer = ring.getBoundingClientRect();
    const where = [outer.left, outer.top, outer.right, outer.bottom].map(Math.round).join(' ');
    if (outer.left < 0 || outer.top < 0 || outer.right > innerWidth || outer.bottom > innerHeight)
      return `off the screen: ${where}`;
    const edge = ring.clientLeft + Number.parseFloat(getComputedStyle(ring).paddingLeft);
    const inner = { left: outer.left + edge, top: outer.top + edge };
    const [width, height] = [outer.width - 2 * edge, outer.height - 2 * edge];
    if (width < 20 || height < 10) return `nothing to see: ${where}`;

    const marked = document.querySelector(`[data-node="${CSS.escape(id)}"]`);
    const own = marked?.closest('label') ?? marked;
    const around = '.frame-steps, .panel-actions, .more-below, .frame-bar, .frame-head, .watch-bar';
    for (const [x, y] of [[0.5, 0.5], ...[0.04, 0.96].flatMap((a) => [0.08, 0.92].map((b) => [a, b]))] as const) {
      const spot = [inner.left + width * (x ?? 0), inner.top + height * (y ?? 0)] as const;
      const top = document.elementsFromPoint(...spot).find((each) => !each.closest('[data-overlay]'));
      const mine = own ? top && (own.contains(top) || top.contains(own)) : id.startsWith('#');
      if (!mine) return `${top?.outerHTML.slice(0, 80)} lies at ${spot.map(Math.round).join(' ')} (${where})`;
      // What scrolls has gone under what does not.
      const body = document.querySelector('.frame-body');
      if (own && body?.contains(own) && top?.closest(around)) return `under ${top.className} (${where})`;
    }
    return null;
  }, line);
