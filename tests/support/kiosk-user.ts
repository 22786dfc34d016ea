import { expect, type Locator, type Page } from '@playwright/test';
import type { KeyAction } from '../../protocol/index.ts';

/** The keys of the default keymap, as a keypad types them. */
const keyOf: Record<KeyAction, string> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  ok: 'Enter',
  back: 'Escape',
  help: 'F1',
  repeat: 'F2',
  'volume-down': 'F3',
  'volume-up': 'F4',
  menu: 'F6',
  end: 'F8',
};

/** More presses than any screen has things to stop at. */
const MANY = 80;

/** Keeps all that the caption band said, from the first moment of the page. Runs in the page. */
const keepCaptions = (): void => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const look = () => {
    const caption = [...document.querySelectorAll('[data-node="caption"]')].at(-1)?.textContent?.trim() ?? '';
    if (caption && caption !== heard.at(-1)) heard.push(caption);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
};

/** A person at the kiosk who has a keypad and ears: finds things by moving and listening, as she would. */
export class KioskUser {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  static async at(page: Page, url: string): Promise<KioskUser> {
    await page.addInitScript(keepCaptions);
    await page.goto(url);
    return new KioskUser(page);
  }

  async press(...actions: KeyAction[]): Promise<void> {
    for (const action of actions) await this.page.keyboard.press(keyOf[action]);
  }

  /** All that was spoken so far, oldest first. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  /** Waits until this was spoken; the match, for what is in its groups. */
  async hears(what: string | RegExp): Promise<RegExpMatchArray> {
    const wanted = typeof what === 'string' ? new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)) : what;
    let match: RegExpMatchArray | null = null;
    await expect
      .poll(
        async () => {
          match = (await this.heard()).map((line) => line.match(wanted)).findLast((found) => found !== null) ?? null;
          return match !== null;
        },
        { message: `to hear ${String(wanted)}` },
      )
      .toBe(true);
    return match as unknown as RegExpMatchArray;
  }

  /** Name of what has the focus, as an assistive technology would get it. */
  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Moves with the arrow until the thing of this name has the focus, from wherever the focus is. */
  async find(name: string | RegExp): Promise<void> {
    const target = this.page
      .locator('button, a, input, select, textarea, [tabindex], [role]')
      .and(this.named(name))
      .first();
    await expect(target).toBeVisible();
    for (const way of ['down', 'up'] as const) {
      for (let steps = 0; steps < MANY; steps += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await this.press(way);
      }
    }
    throw new Error(`The arrows never came to ${String(name)}`);
  }

  /** Goes to the thing of this name by arrows and presses OK. */
  async choose(name: string | RegExp): Promise<void> {
    await this.find(name);
    await this.press('ok');
  }

  private named(name: string | RegExp): Locator {
    const roles = ['button', 'radio', 'checkbox', 'link', 'textbox', 'spinbutton', 'searchbox'] as const;
    return roles.map((role) => this.page.getByRole(role, { name })).reduce((all, one) => all.or(one));
  }
}
