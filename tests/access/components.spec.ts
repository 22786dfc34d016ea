import { expect, test } from '@playwright/test';
import { KioskUser } from '../support/kiosk-user.ts';
import { serveExamples } from '../support/examples.ts';
import { axeFinds, bringAxe, tooSmall, tooWide, underSteps } from '../support/probes.ts';
import { farApart } from '../support/twins/unlike.ts';

let examples: Awaited<ReturnType<typeof serveExamples>>;
test.beforeAll(async () => {
  examples = await serveExamples();
});
test.afterAll(() => examples.close());

/** The other looks are seen by `npm run test:all`. */
test('every component in Korean at 100%: axe finds nothing; what is pressed is 12 mm large, 2.5 mm from the next', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await bringAxe(page);
  const look = { lang: 'ko', theme: 'light', size: 100 };
  expect(await examples.walk(page, look, [axeFinds, tooSmall])).toEqual({});
});

test('every component in Thai at 400%, yellow on black: axe finds nothing, nothing reaches out of the screen', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await bringAxe(page);
  const look = { lang: 'th', theme: 'yellow', size: 400 };
  expect(await examples.walk(page, look, [axeFinds, tooWide])).toEqual({});
});

test('every component in Vietnamese at 400% on a narrow screen: nothing reaches out of it', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await examples.walk(page, { lang: 'vi', size: 400 }, [tooWide])).toEqual({});
});

test('at 400% what has the focus is never hidden under the steps, and with the focus on a step the page stays', async ({
  page,
}) => {
  await examples.open(page, { lang: 'th', size: 400 });
  const hidden: string[] = [];
  for (const id of ['pages/text', 'Assist/helped, panel']) {
    await examples.show(page, id);
    for (const key of ['ArrowDown', 'ArrowUp'])
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press(key);
        hidden.push(...(await underSteps(page)).map((node) => `${id}: ${node}`));
      }
  }
  expect(hidden).toEqual([]);
  await examples.show(page, 'pages/choice');
  const moved = await page.evaluate(() => {
    scrollTo(0, 100);
    document.querySelector<HTMLElement>('.frame-help')?.focus();
    return scrollY;
  });
  expect(moved).toBe(100);
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

/** Letters of a name, and in what language they are turned into words. */
const privateWords = [
  { lang: 'ja', keys: ['た', 'な', 'か'] },
  { lang: 'zh', keys: ['l', 'i'] },
];
for (const { lang, keys } of privateWords)
  test(`while the screen is shared nobody sees the words to choose from for a private name (${lang})`, async ({
    page,
  }) => {
    await examples.open(page, { lang, shared: true });
    await examples.show(page, 'TextField/private words');
    const key = (face: string) => page.locator(`[data-node="q.name.key.${face}"]`);
    await key(keys[0] ?? '').focus();
    const before = await page.screenshot();
    for (const face of keys) await key(face).evaluate((button) => (button as HTMLElement).click());
    await page.locator('[role=option]').first().waitFor();
    // What the words stand for differs by far more; a ring that is drawn anew is rounded otherwise at its corners, by 2 of 255.
    expect(farApart(await page.screenshot(), before)).toBeLessThanOrEqual(4);
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

/** Keys by what stands on them, with the name that each has. */
const written = [
  { lang: 'th', keys: { '◌\u0E49': 'ไม้โท', า: 'สระ อา', น: 'นอ หนู' }, typed: ['บ', '◌\u0E49', 'า', 'น'], text: 'บ้าน' },
  { lang: 'vi', keys: { ư: 'ư, u móc', sắc: 'dấu sắc' }, typed: ['n', 'ư', 'o', 'w', 'c', 'sắc'], text: 'nước' },
  {
    lang: 'ja',
    keys: { か: 'か', ゛: '濁点', を: 'わ行のを' },
    typed: ['か', '゛', 'い', 'こ', 'く', 'space'],
    text: '外国',
  },
  { lang: 'zh', keys: { ü: 'u两点', 三声: '三声' }, typed: ['n', 'ü', '三声', 'e', 'r', 'space'], text: '女儿' },
] as const;

for (const { lang, keys, typed, text } of written) {
  test(`a word is written in ${lang} with four arrows and OK alone, on keys called by their names`, async ({
    page,
  }) => {
    await examples.open(page, { lang });
    await examples.show(page, 'SearchField/words');
    for (const [face, name] of Object.entries(keys))
      await expect(page.locator(`[data-node="search.key.${face}"]`)).toHaveAccessibleName(name);
    await page.locator('input').fill('');
    await page.locator('input').focus();
    const struck = typed.filter((key) => key !== 'space');
    const kiosk = new KioskUser(page);
    await kiosk.strikesOn('search', struck);
    // The space takes the first word, once there are words.
    if (struck.length < typed.length) {
      await page.locator('[role=option]').first().waitFor();
      await kiosk.strikesOn('search', ['space']);
    }
    await expect(page.locator('input')).toHaveValue(text);
  });
}
