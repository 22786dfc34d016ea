import type { Locator, Page } from '@playwright/test';
import type { KeyAction, Language } from '../../protocol/index.ts';
import { expect } from './expect.ts';
import { serviceText, text } from './texts.ts';

/** The keys of the default keymap, as a keypad types them. */
export const keyOf: Record<KeyAction, string> = {
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
  here: 'F9',
};

/** More presses than any screen has things to stop at. */
const MANY = 80;

/** Keeps all that the caption band said, from the first moment of the page. Runs in the page. */
export const keepCaptions = (): void => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const look = () => {
    const caption = [...document.querySelectorAll('[data-node="caption"]')].at(-1)?.textContent?.trim() ?? '';
    if (!caption || caption === heard.at(-1)) return;
    heard.push(caption);
    Object.assign(globalThis, { heardAt: performance.now() });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
};

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A person at the kiosk who has a keypad and ears: finds things by moving and listening, as she would. */
export class KioskUser {
  readonly page: Page;
  /** Of what is on her screen. */
  language: Language = 'ko';
  constructor(page: Page) {
    this.page = page;
  }

  static async at(page: Page, url: string): Promise<KioskUser> {
    await page.addInitScript(keepCaptions);
    await page.goto(url);
    // The screen listens from the moment at which its heading has the focus.
    await expect(page.locator('[data-node="heading"]')).toBeFocused();
    return new KioskUser(page);
  }

  async press(...actions: KeyAction[]): Promise<void> {
    for (const action of actions) await this.page.keyboard.press(keyOf[action]);
  }

  /** A text of the kiosk in her language. */
  t(key: string, slots: Record<string, string | number> = {}): string {
    return text(this.language, key, slots);
  }

  /** The thing on the screen with this identity. */
  node(name: string): Locator {
    return this.page.locator(`[data-node="${name}"]`);
  }

  /** Waits until this can be read on the screen. */
  async reads(what: string | RegExp): Promise<void> {
    await expect(this.page.getByText(what).filter({ visible: true }).first()).toBeVisible();
  }

  /** Waits for the screen of this heading. */
  async isAt(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  /** From the start screen to the services, in her language, by key. */
  async comes(language: Language): Promise<void> {
    this.language = language;
    await this.press('ok');
    await this.choose(text(language, `common:language.${language}`));
    await this.isAt(this.t('kiosk:home.heading'));
  }

  /** Reading aloud is turned off, by touch: for tests that are not about speech, which takes its time. */
  async turnsVoiceOff(): Promise<void> {
    await this.node('bar.ease').click();
    await this.node('ease.voice.option.off').click();
    await this.node('ease.done').click();
  }

  /** From the services to the first question of one of them, by key. */
  async opens(service: string): Promise<void> {
    await this.choose(new RegExp(escaped(serviceText(this.language, service, 'name'))));
    await this.choose(this.t('kiosk:about.begin'));
  }

  /** Asks somebody she knows for help; the code as it is read to her. */
  async asksFamily(): Promise<string> {
    await this.press('help');
    await this.choose(new RegExp(escaped(this.t('assist:help.family'))));
    const shown = await this.node('assist.code').textContent();
    return (shown ?? '').replaceAll(/\D/g, '');
  }

  /** Asks the help desk, to be helped by talking. */
  async asksDesk(): Promise<void> {
    await this.press('help');
    await this.choose(new RegExp(escaped(this.t('assist:help.desk'))));
    await this.choose(this.t('assist:help.skill.voice'));
  }

  /** Waits for the question to be asked to its end, and allows it by key. */
  async allows(): Promise<void> {
    const allow = this.node('assist.allow');
    await expect(allow).toBeVisible();
    await expect(allow).not.toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 });
    await this.press('ok');
    await expect(allow).toBeHidden();
  }

  /** Ends the visit by key; asked once. Everything is forgotten. */
  async ends(): Promise<void> {
    await this.press('end');
    await this.choose(this.t('kiosk:end.yes'));
    await this.isAt(this.t('kiosk:ended.heading'));
  }

  /** All that was spoken so far, oldest first. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  }

  /** Waits until this was spoken; the match, for what is in its groups. */
  async hears(what: string | RegExp): Promise<RegExpMatchArray> {
    const wanted = typeof what === 'string' ? new RegExp(escaped(what)) : what;
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

  /** Moves with the arrow until the thing of this name has the focus. */
  async find(name: string | RegExp): Promise<void> {
    const target = this.page
      .locator('button, a, input, select, textarea, [tabindex], [role]')
      .and(this.named(name))
      .first();
    await this.goesTo(target);
  }

  /** Moves with the arrow until this has the focus. */
  async goesTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (const way of ['down', 'up'] as const) {
      for (let steps = 0; steps < MANY; steps += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await this.press(way);
      }
    }
    throw new Error(`The arrows never came to ${String(target)}`);
  }

  /** Goes to the thing of this identity by arrows and presses OK. */
  async presses(node: string): Promise<void> {
    // What lies on top comes last in the page.
    await this.goesTo(this.node(node).last());
    await this.press('ok');
  }

  /** Waits for a question of a service. */
  async isAsked(service: string, field: string): Promise<void> {
    await this.isAt(serviceText(this.language, service, `q.${field}.label`));
  }

  /** Goes to the field of a question and types on a keyboard. */
  async types(field: string, words: string): Promise<void> {
    await this.goesTo(this.page.locator(`input[data-node="q.${field}"]`));
    await this.page.keyboard.type(words);
  }

  /** Types on the keys of the screen, moving among them with the four arrows. */
  async strikes(field: string, keys: string): Promise<void> {
    await this.strikesOn(`q.${field}`, Array.from(keys));
  }

  /** The same on the keys of any line of text: each by what stands on it, or by what it is called in `data-node`. */
  async strikesOn(node: string, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.arrivesAt(this.node(`${node}.key.${key}`));
      await this.press('ok');
    }
  }

  /** Moves in two dimensions until the key has the focus. */
  async arrivesAt(key: Locator): Promise<void> {
    for (let steps = 0; steps < MANY; steps += 1) {
      const way = await key.evaluate((target): KeyAction | null => {
        const from = document.activeElement?.closest('[data-grid] button');
        if (from === target) return null;
        if (!from) return 'down';
        const [own, to] = [from.getBoundingClientRect(), target.getBoundingClientRect()];
        if (own.bottom <= to.top + 1) return 'down';
        if (own.top >= to.bottom - 1) return 'up';
        return own.left < to.left ? 'right' : 'left';
      });
      if (!way) return;
      await this.press(way);
    }
    throw new Error(`The arrows never came to ${String(key)}`);
  }

  /** Types a date, YYYYMMDD, box by box, over what is there. */
  async typesDate(field: string, digits: string): Promise<void> {
    for (const [part, from, to] of [
      ['year', 0, 4],
      ['month', 4, 6],
      ['day', 6, 8],
    ] as const) {
      await this.goesTo(this.node(`q.${field}.${part}`));
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(digits.slice(from, to));
    }
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
