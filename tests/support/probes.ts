import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeRules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

type Axe = {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }>;
};

/** axe comes with the page, once: looking again after each change costs no more than the look. Before `goto`. */
export const bringAxe = (page: Page): Promise<void> => page.addInitScript({ path: axeFile }).then(() => undefined);

/** What axe finds on the page as it is, one line each; every rule, and contrast of 7:1. */
export const axeFinds = (page: Page): Promise<string[]> =>
  page.evaluate(async (rules) => {
    // What glides would be caught halfway, in a colour that nobody sees.
    for (const animation of document.getAnimations()) animation.finish();
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
    );
  }, axeRules);

/** Whatever has to be scrolled sideways. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('*')]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
      .filter(
        (each) => each === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(each).overflowX),
      )
      .map((each) => `${each.scrollWidth} in ${each.clientWidth}: ${each.outerHTML.slice(0, 100)}`),
  );

/** Whatever reaches out of the page sideways. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > wide + 1 ? ['the page scrolls sideways'] : [];
    const out = [...document.querySelectorAll('#root *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > wide + 1 || box.left < -1) && element.checkVisibility();
    });
    return [...scrolls, ...out.map((element) => element.outerHTML.slice(0, 100))];
  });

/** Everything that is pressed, smaller than 12 mm a side or nearer than 2.5 mm to the next. 96 dpi where nobody measured. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const mm = 96 / 25.4;
    const targets = [...document.querySelectorAll<HTMLElement>('button, input')].filter(
      (each) => each.checkVisibility() && each.tabIndex >= 0 && each.closest('[inert]') === null,
    );
    const boxes = targets.map((each) => ({ each, box: each.getBoundingClientRect() }));
    const scrolls = '.frame-body, .panel-body, dialog';
    const nameOf = (each: Element): string => each.outerHTML.slice(0, 90);
    const small = boxes.filter(({ box }) => box.width < 12 * mm - 0.5 || box.height < 12 * mm - 0.5);
    const close = boxes.flatMap(({ each, box }, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const aside = Math.max(other.box.left - box.right, box.left - other.box.right);
        const above = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
        const gap = Math.max(aside, above);
        // What scrolls lies under what stays, and is brought into sight by the focus or by a finger.
        if (each.closest(scrolls) !== other.each.closest(scrolls)) return [];
        return gap < 2.5 * mm - 0.5 ? [[each, other.each, gap] as const] : [];
      }),
    );
    return [
      ...small.map(({ each, box }) => `${box.width.toFixed()}x${box.height.toFixed()} ${nameOf(each)}`),
      ...close.map(([one, other, gap]) => `${gap.toFixed(1)} px between ${nameOf(one)} and ${nameOf(other)}`),
    ];
  });

type Stop = { node: string; counts: boolean; scrolled: number };

/**
 * The thing that has the focus, as it is called in a list. A heading is where one begins and no stop on the way; keys of the
 * on-screen keyboard move in two dimensions. `scrolled`: arrows scroll through text that has nothing to stop at.
 */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const active = (document.activeElement ?? document.body) as HTMLElement;
    const node = active.getAttribute('data-node') ?? `${active.tagName}.${active.className}`;
    const scrollers = [document.scrollingElement, ...document.querySelectorAll('.frame-body, .panel-body, dialog')];
    const scrolled = scrollers.reduce((sum, each) => sum + (each?.scrollTop ?? 0), 0);
    return { node, counts: active.tabIndex >= 0 && active.closest('[data-grid]') === null, scrolled };
  });

/** What one arrow comes to until it comes no further. */
const walk = async (page: Page, arrow: string): Promise<string[]> => {
  const way: string[] = [];
  let last: Stop | null = null;
  let now = await stop(page);
  while (now.node !== last?.node || now.scrolled !== last.scrolled) {
    if (now.counts && now.node !== last?.node) way.push(now.node);
    await page.keyboard.press(arrow);
    last = now;
    now = await stop(page);
  }
  return way;
};

/** What can be pressed or typed into, as it stands in the page, and what stands above or left of the one before it. */
const standing = (page: Page): Promise<{ order: string[]; backwards: string[] }> =>
  page.evaluate(() => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const all = [...scope.querySelectorAll<HTMLElement>('button, input, a[href], textarea, [tabindex="0"]')].filter(
      (each) => each.checkVisibility() && each.closest('[aria-hidden="true"], [data-grid]') === null,
    );
    /** What scrolls or sticks on its own lies over the rest: only within it is there one order of places. */
    const partOf = (from: Element): Element | null => {
      for (let at = from.parentElement; at; at = at.parentElement) {
        const { overflowY, position } = getComputedStyle(at);
        if (['auto', 'scroll'].includes(overflowY) || position === 'sticky') return at;
      }
      return null;
    };
    const nodeOf = (each: Element): string => each.getAttribute('data-node') ?? `${each.tagName}.${each.className}`;
    const backwards = all.slice(1).flatMap((each, index) => {
      const before = all[index];
      if (!before || partOf(before) !== partOf(each)) return [];
      const [a, b] = [before.getBoundingClientRect(), each.getBoundingClientRect()];
      const isAbove = b.bottom <= a.top + 2;
      const isLeft = b.top < a.bottom - 2 && b.right <= a.left + 2;
      return isAbove || isLeft ? [`${nodeOf(each)} stands before ${nodeOf(before)}`] : [];
    });
    return { order: all.map(nodeOf), backwards };
  });

/** Where the arrows do not come, come in another order than the page's, or move against the way in which one reads. */
export const outOfOrder = async (page: Page): Promise<string[]> => {
  const before = await page.evaluateHandle(() => document.activeElement);
  await walk(page, 'ArrowUp');
  const way = await walk(page, 'ArrowDown');
  await before.evaluate((element) => (element as HTMLElement | null)?.focus());
  const { order, backwards } = await standing(page);
  const same = way.join(' ') === order.join(' ');
  return [...(same ? [] : [`the arrows: ${way.join(' ')}`, `the page: ${order.join(' ')}`]), ...backwards];
};

/** What has the focus, where the steps that stay at the foot lie over its lower edge though there is room for it above them. */
export const underSteps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const steps = [...(focused.closest('dialog') ?? document).querySelectorAll('.frame-steps, .panel-actions')].at(-1);
    if (!steps || steps.contains(focused)) return [];
    const { bottom, height } = focused.getBoundingClientRect();
    const foot = steps.getBoundingClientRect().top;
    const over = height < foot ? bottom - foot : 0;
    return over > 1 ? [`${focused.getAttribute('data-node')}: ${Math.round(over)} px`] : [];
  });
