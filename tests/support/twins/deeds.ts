import * as fc from 'fast-check';
import type { Page } from '@playwright/test';

/**
 * What two people do at two kiosks: the same, but for what they answer where it is private. `who` tells them apart. By the
 * page's own elements and the browser's own typing, so that there is an undo history, a selection and a caret.
 */
const names = [
  ...(['answer', 'type', 'erase', 'undo', 'select', 'key', 'word', 'letters'] as const),
  ...(['choose', 'choose', 'more', 'less', 'next', 'back', 'change', 'home', 'foreign', 'foreign', 'scroll'] as const),
  ...(['size', 'size', 'theme', 'language', 'low', 'menu', 'down', 'down', 'up', 'anew'] as const),
];
export type Deed = { do: (typeof names)[number]; chance: number };
/** A third of all lead on, or few would come to the page with all answers. */
export const deed: fc.Arbitrary<Deed> = fc.record({
  do: fc.oneof(
    { weight: 1, arbitrary: fc.constant('answer' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
  ),
  chance: fc.nat(9_999),
});

export type Given = {
  deed: Deed;
  who: 0 | 1;
  /** What she answers in private fields of these names; in all others something that is in no text of ours. */
  answers: Readonly<Record<string, readonly [string, string]>>;
};

/** Runs in the page: nothing from outside but its argument. */
const perform = async ({ deed: { do: what, chance }, who, answers }: Given): Promise<void> => {
  // What a session says at a moment of its own is out of the picture at rest alone (look.ts).
  document.documentElement.removeAttribute('data-no-caption');
  const letters = ['ЖЩЮ', 'ЯЫЭЦЧ ЖЩЮЯ ЫЭЦЧЖЩЮЯ'][who] ?? '';
  const dates = [
    { year: '1847', month: '1', day: '2' },
    { year: '1966', month: '11', day: '28' },
  ] as const;
  const top = (): ParentNode => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const all = (selector: string): HTMLElement[] => [...top().querySelectorAll<HTMLElement>(selector)];
  const hers = (element: Element): boolean =>
    element.closest('[data-sensitivity]:not([data-sensitivity="public"])') !== null;
  const at = (list: HTMLElement[], index: number): HTMLElement | undefined => list[index % Math.max(1, list.length)];
  const press = (selector: string, index = chance): void => at(all(selector), index)?.click();
  const close = (): void => all('[data-node="ease.done"], [data-node$=".close"]')[0]?.click();
  const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const inPanel = async (opener: string, selector: string): Promise<void> => {
    close();
    press(`[data-node="${opener}"]`);
    await drawn();
    await drawn();
    press(selector);
    await drawn();
    close();
  };
  /** The focus does not stay on what one of them chose: the next key would lead them to different places. */
  const goesOn = (): void => document.getElementById('heading')?.focus({ preventScroll: true });
  const write = (input: HTMLElement | undefined, index: number): void => {
    if (!(input instanceof HTMLInputElement)) return;
    const part = /\.(year|month|day)$/.exec(input.dataset['node'] ?? '')?.[1] as 'year' | 'month' | 'day' | undefined;
    const field = /^q\.([^.]+)$/.exec(input.dataset['node'] ?? '')?.[1] ?? '';
    const strange = `${letters} ${String.fromCodePoint(0x416 + ((index + who) % 26))}`;
    const own = part ? dates[who][part] : (answers[field]?.[who] ?? strange);
    const open = part ? { year: '2001', month: '2', day: '3' }[part] : `open ${chance % 7}`;
    input.focus();
    input.select();
    document.execCommand('insertText', false, hers(input) ? own : open);
  };
  /** Never one that is chosen: two of them must not differ in whether there is an answer at all. */
  const choose = (): void => {
    const options = all('.frame-body [role="radio"], .frame-body [role="checkbox"]');
    const option = at(options, chance + (options.some(hers) ? who : 0));
    option?.focus();
    if (option?.getAttribute('aria-checked') === 'false') option.click();
    if (option && hers(option)) goesOn();
  };
  const inputs = (): HTMLElement[] => all('.frame-body input[data-node]');
  /** In a field: of a whole page that is selected Chromium paints sometimes a part, after a dialog over it. */
  const selectAll = (): boolean => {
    const input = at(inputs(), chance);
    input?.focus();
    return input !== undefined && document.execCommand('selectAll');
  };
  const step = (name: string): void => {
    const button = at(all(`.frame-body [data-node$=".${name}"]`), 0);
    for (let times = 0; times <= (button && hers(button) ? who : 0); times += 1) button?.click();
  };
  /** Controls that no component of ours drew, each with an answer of hers. */
  const foreign = (): void => {
    const body = document.querySelector('.frame-body');
    if (!body) return;
    const box = document.createElement('div');
    const mark = 'data-sensitivity="personal" data-mask="covered"';
    const [first, second] = who === 0 ? ['checked', ''] : ['', 'checked'];
    const chosen = (index: number): string => (index === who ? 'selected' : '');
    const options = ['ЖЩ', 'ЮЯ'].map((text, index) => `<option ${chosen(index)}>${text}</option>`).join('');
    const controls = (own: string): string => `
      <input type="radio" name="r${own.length}" ${first} ${own}> <input type="radio" name="r${own.length}" ${second} ${own}>
      <input type="checkbox" ${first} ${own}> <input type="range" value="${20 + 60 * who}" ${own}>
      <select ${own}>${options}</select> <select multiple size="2" ${own}>${options}</select>
      <input type="date" value="${who === 0 ? '1847-01-02' : '1966-11-28'}" ${own}>
      <input list="foreign-list" value="${letters}" ${own}> <input type="color" value="${who === 0 ? '#ff0000' : '#00ff00'}" ${own}>
      <textarea rows="2" ${own}>${letters}</textarea> <input type="file" ${own}>
      <progress value="${0.2 + 0.5 * who}" ${own}></progress> <meter value="${0.2 + 0.5 * who}" ${own}></meter>
      <img width="40" height="20" ${own} src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><rect width='${20 + 20 * who}' height='20'/></svg>">`;
    box.className = 'foreign';
    box.innerHTML = `<datalist id="foreign-list"><option value="${letters}"></datalist>
      <div ${mark}>${controls('')}</div> <p>${controls(mark)}</p>
      <p>So far: <b ${mark}>${letters}</b></p> <div ${mark} contenteditable>${letters}</div>
      <div ${mark}><div popover="manual" class="over">${letters}</div><dialog class="over">${letters}</dialog></div>`;
    for (const file of box.querySelectorAll<HTMLInputElement>('[type="file"]')) {
      const held = new DataTransfer();
      held.items.add(new File([''], `${letters}.txt`));
      file.files = held.files;
    }
    body.append(box);
    box.querySelector<HTMLElement>('[popover]')?.showPopover();
    if (chance % 3 === 0) box.querySelector('dialog')?.showModal();
    const invalid = box.querySelector<HTMLInputElement>('[list]');
    if (invalid) invalid.type = 'email';
    invalid?.reportValidity();
    goesOn();
  };
  document.querySelector('.foreign')?.remove();
  const services = '[data-node^="service."], .frame-body [data-node^="language."]';
  const goOn = (): void => {
    const onward = ['next', 'send', 'identify', 'more'].flatMap((name) => all(`[data-node="action.${name}"]`))[0];
    if (onward) return onward.click();
    return all(services).length > 0 ? press(services) : press('.frame-body button, main button', 0);
  };
  switch (what) {
    case 'answer':
      close();
      await drawn();
      inputs().forEach(write);
      choose();
      if (all('.frame-body .number').length > 0) step('more');
      // What was chosen is in force by then, as it is for any hand.
      await drawn();
      return goOn();
    case 'type':
      return write(at(inputs(), chance), chance);
    case 'erase':
      return void (selectAll() && document.execCommand('delete'));
    case 'undo':
      return void document.execCommand(chance % 3 > 0 ? 'undo' : 'redo');
    case 'select':
      return void selectAll();
    case 'key': {
      const keys = all('.frame-body .key-text');
      return at(keys, chance + (keys.some(hers) ? 3 * who : 0))?.click();
    }
    case 'word': {
      const words = all('.frame-body [role="option"]');
      return at(words, chance + (words.some(hers) ? who : 0))?.click();
    }
    case 'letters':
      return press('.frame-body .key-layout, .frame-body .key-shift');
    case 'choose':
      return choose();
    case 'more':
    case 'less':
      return step(what);
    case 'next':
      return goOn();
    case 'back':
      return press('[data-node="action.back"]');
    case 'change':
      return press('.frame-body [data-node$=".change"], .frame-body [data-node^="errors."]');
    case 'home':
      return chance % 4 > 0 ? undefined : press('[data-node="menu.home"]');
    case 'foreign':
      return foreign();
    case 'scroll':
      return document
        .querySelector(document.documentElement.hasAttribute('data-narrow') ? 'html' : '.frame-body')
        ?.scrollBy({ top: (chance % 400) - 150, behavior: 'instant' });
    case 'size':
      return inPanel('bar.ease', '[data-node^="ease.size.option."]');
    case 'theme':
      return inPanel('bar.ease', '[data-node^="ease.theme.option."]');
    case 'low':
      return inPanel('bar.ease', '[data-node^="ease.low.option."]');
    case 'language':
      return inPanel('bar.language', '[data-node^="language."]:not([data-node="language.close"])');
    default:
      return undefined;
  }
};

const handed = new Set<string>(['down', 'up', 'menu', 'anew']);
/** By a finger, where it is within reach: not under a dialog. */
export const touches = async (page: Page, node: string): Promise<void> => {
  const over = page.locator('dialog[open]').last();
  const within = (await over.count()) > 0 ? over : page;
  const found = within.locator(`[data-node="${node}"]:visible`);
  if ((await found.count()) > 0) await found.last().click();
};

/** What takes a real key or a real finger: nobody's picture is shared for a click that the page made itself. */
const byHand = async (page: Page, { do: what, chance }: Deed): Promise<void> => {
  if (what === 'down') await page.keyboard.press('ArrowDown');
  if (what === 'up') await page.keyboard.press('ArrowUp');
  if (what === 'menu') await page.keyboard.press(chance % 2 > 0 ? 'F6' : 'Escape');
  if (what === 'anew') await touches(page, 'assist.showMe');
};

/** Does it at the kiosk of one of the two. */
export const does = async (page: Page, given: Given): Promise<void> => {
  await page.evaluate(perform, given);
  if (handed.has(given.deed.do)) await byHand(page, given.deed);
};
