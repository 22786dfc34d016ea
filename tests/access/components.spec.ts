import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { serveExamples, type Look } from '../support/examples.ts';

let examples: Awaited<ReturnType<typeof serveExamples>>;
test.beforeAll(async () => {
  examples = await serveExamples();
});
test.afterAll(() => examples.close());

const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

const problemsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
};

/** Whatever reaches out of the page sideways. */
const tooWide = (page: Page): Promise<string[]> =>
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
const tooSmall = (page: Page): Promise<string[]> =>
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

/** Every example, one after the other: a new example is a new test. */
const walk = async (
  page: Page,
  look: Look,
  check: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  await examples.open(page, look);
  for (const id of await examples.list(page)) {
    await examples.show(page, id);
    const problems = await check(page);
    if (problems.length > 0) found[id] = problems;
  }
  return found;
};

const looks: Look[] = [
  { lang: 'ko', theme: 'light', size: 100 },
  { lang: 'th', theme: 'light', size: 400 },
  { lang: 'th', theme: 'dark', size: 400 },
  { lang: 'th', theme: 'yellow', size: 400 },
];

for (const look of looks)
  test(`axe finds nothing in any component: ${look.lang}, ${look.theme}, ${look.size}%`, async ({ page }) => {
    test.setTimeout(240_000);
    expect(await walk(page, look, problemsOf)).toEqual({});
  });

for (const [width, height] of [
  [1280, 720],
  [768, 1024],
] as const)
  for (const lang of ['th', 'vi'])
    test(`at 400% nothing has to be scrolled sideways: ${lang}, ${width} x ${height}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      expect(await walk(page, { lang, size: 400 }, tooWide)).toEqual({});
    });

test('what is pressed is 12 mm large, and 2.5 mm away from the next', async ({ page }) => {
  test.setTimeout(120_000);
  expect(await walk(page, { size: 100 }, tooSmall)).toEqual({});
});

test('while the screen is shared not a pixel of a private field depends on what is in it', async ({ page }) => {
  const looksLike = async (id: string, change: () => Promise<void>): Promise<boolean> => {
    await examples.open(page, { shared: true });
    await examples.show(page, id);
    const before = await page.screenshot();
    await change();
    return (await page.screenshot()).equals(before);
  };
  const type = (keys: string) => async (): Promise<void> => {
    await page.locator('input').first().fill(keys);
    await page.locator('.key').nth(3).focus();
  };
  // The one difference there may be is the ring around the whole block: the focus is there in both pictures.
  await examples.open(page, { shared: true });
  await examples.show(page, 'TextField/digits');
  await page.locator('input').first().focus();
  const one = await page.screenshot();
  await type('8812')();
  expect((await page.screenshot()).equals(one)).toBe(true);
  expect(
    await looksLike('Choices/private', async () => {
      await page.evaluate(() => {
        for (const choice of document.querySelectorAll('[role=radio]'))
          choice.setAttribute('aria-checked', String(choice.getAttribute('aria-checked') !== 'true'));
      });
    }),
  ).toBe(true);
});

test('the ring is 4 mm of two tones on whatever has the focus', async ({ page }) => {
  await examples.open(page, { size: 100 });
  await examples.show(page, 'pages/choice');
  await page.keyboard.press('ArrowDown');
  const ring = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return { outline: style.outlineWidth, offset: style.outlineOffset, inner: style.boxShadow };
  });
  const mm = 96 / 25.4;
  expect(Number.parseFloat(ring.outline) + Number.parseFloat(ring.offset)).toBeGreaterThanOrEqual(4 * mm);
  expect(ring.inner).toContain(`0px 0px 0px ${ring.outline}`);
});

test('a name is written with four arrows and OK alone', async ({ page }) => {
  await examples.open(page, {});
  await examples.show(page, 'TextField/hangul');
  const line = page.locator('input');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await line.focus();
  await press('ArrowDown', 'ArrowDown', 'ArrowRight');
  await expect(page.getByRole('button', { name: '니은' })).toBeFocused();
  await press('Enter', ...Array.from({ length: 6 }, () => 'ArrowRight'));
  await expect(page.getByRole('button', { name: '아', exact: true })).toBeFocused();
  await press('Enter');
  await expect(line).toHaveValue('홍길도나');
});
