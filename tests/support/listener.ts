import type { Page } from '@playwright/test';
import { hangulNames } from '../../renderer/shared/letters/hangul.ts';
import type { KeyAction, Language } from '../../protocol/index.ts';
import { spiedOn, type Said } from './ear-spy.ts';
import { keyOf } from './kiosk-user.ts';
import { serviceText, text } from './texts.ts';

/** More presses than any screen has things to stop at. */
const MANY = 120;

/** Milliseconds. */
const POLLING = 15;
const QUIET = 200;

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The group of keys may be named before the first of them. */
const keyHeard = (said: string, name: string): boolean =>
  new RegExp(String.raw`(^|[^\p{L}\p{N}])${escaped(name)}`, 'u').test(said);

/** Keys of the screen as people know them by heart; each row as it stands. */
const layouts = {
  digits: ['123', '456', '789', '0⌫'],
  latin: ['qwertyuiop', "asdfghjkl'", 'zxcvbnm⌫'],
  hangul: ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ⌫'],
  symbols: ['1234567890'],
} as const;
export type KeysOnScreen = keyof typeof layouts;

/**
 * A person who works the kiosk by ear: presses keys of the keypad and knows of the page only what was spoken, which is what
 * was put to the loudspeaker. Having heard what she needs she presses the next key, as a practised person does. Nothing here looks at the page.
 */
export class Listener {
  readonly page: Page;
  readonly language: Language;
  /** Keys that are not named are counted. */
  private counts = false;
  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  t(key: string, slots: Record<string, string | number> = {}): string {
    return text(this.language, key, slots);
  }
  s(service: string, key: string): string {
    return serviceText(this.language, service, key);
  }

  /** All that was put to the loudspeaker so far, oldest first. */
  async heard(): Promise<string[]> {
    return (await spiedOn(this.page)).said.map(({ text: words }) => words);
  }

  async press(action: KeyAction): Promise<void> {
    await this.page.keyboard.press(keyOf[action]);
  }

  /** Waits for something to be spoken that has one of these in it, from the `after`th utterance on; which, and its words. */
  async hears(
    wanted: readonly (string | RegExp)[],
    after = 0,
    timeout = 20_000,
  ): Promise<{ which: number; said: string }> {
    const patterns = wanted.map((each) => (typeof each === 'string' ? escaped(each) : each.source));
    const found = await this.page
      .waitForFunction(
        ([all, from]) => {
          const { spied } = globalThis as unknown as { spied: { said: Said[] } };
          for (const { text: said } of spied.said.slice(from)) {
            const which = all.findIndex((pattern) => new RegExp(pattern, 'u').test(said));
            if (which >= 0) return { which, said };
          }
          return null;
        },
        [patterns, after] as const,
        { timeout, polling: POLLING },
      )
      .catch(async () => {
        const heard = (await this.heard()).slice(-8).join(' | ');
        throw new Error(`Waited for: ${patterns.join(' | ')}. Heard last: ${heard}`);
      });
    return (await found.jsonValue()) as { which: number; said: string };
  }

  /** Presses a key and waits for the first thing that is spoken after it. Every key has an answer. */
  async pressAndHear(action: KeyAction): Promise<string> {
    const { length } = await this.heard();
    await this.press(action);
    return (await this.hears([/./], length)).said;
  }

  /** Lets what the last key still has to say come out: the answer to the next one is not to be taken for it. */
  private async listensOut(): Promise<void> {
    await this.page.waitForFunction(
      (quiet) => {
        const { spied } = globalThis as unknown as { spied: { said: Said[] } };
        return performance.now() - (spied.said.at(-1)?.at ?? 0) > quiet;
      },
      QUIET,
      { polling: POLLING },
    );
  }

  /** Arrows down, then up, until something of this name is read. */
  async find(name: string): Promise<void> {
    await this.listensOut();
    const ends = { down: this.t('reader:place.bottom'), up: this.t('reader:place.top') } as const;
    for (const way of ['down', 'up'] as const)
      for (let step = 0; step < MANY; step += 1) {
        const said = await this.pressAndHear(way);
        if (said.includes(name)) return;
        if (said === ends[way]) break;
      }
    throw new Error(`Never heard ${name}: ${(await this.heard()).slice(-12).join(' | ')}`);
  }
  async choose(name: string): Promise<void> {
    await this.find(name);
    await this.press('ok');
  }

  /** The ways to other keys stand in the last row: down to it, then along it. */
  async changesKeys(name: string): Promise<void> {
    await this.listensOut();
    let said = '';
    for (let step = 0; step < 3 && !said.includes(name); step += 1) {
      const below = await this.pressAndHear('down');
      // Out of the keys: one row too far.
      if (below.includes(this.t('common:help')) || below.includes(this.t('kiosk:question.back'))) {
        said = await this.pressAndHear('up');
        break;
      }
      said = below;
    }
    for (let step = 0; step < MANY && !said.includes(name); step += 1) said = await this.pressAndHear('left');
    // She hears the first of them, and stands on it.
    const { length } = await this.heard();
    await this.press('ok');
    await this.hears([/./], length);
  }

  /** A button by name and role, for names that other texts hold too. */
  button(name: string): string {
    return this.t('reader:control.button.plain', { name });
  }

  private keyName(keys: KeysOnScreen, key: string): string {
    if (key === '⌫') return this.button(this.t('common:keyboard.backspace'));
    return this.button(keys === 'hangul' ? (hangulNames[key] ?? key) : key);
  }
  /** Where a key that was heard stands. */
  private placeOf(keys: KeysOnScreen, said: string): [number, number] | null {
    for (const [row, line] of layouts[keys].entries())
      for (const [column, key] of Array.from(line).entries())
        if (keyHeard(said, this.keyName(keys, key))) return [row, column];
    return null;
  }

  /**
   * Types on the keys of the screen with the four arrows: by their names, or, where the value is private and everybody hears
   * the loudspeaker, digits by counting and letters by asking for their names with her own key.
   */
  async types(keys: KeysOnScreen, words: string): Promise<void> {
    await this.listensOut();
    const before = await this.heard();
    let at = await this.standsOn(keys, before.at(-1) ?? '');
    for (let step = 0; !at && step < MANY; step += 1) at = await this.standsOn(keys, await this.pressAndHear('down'));
    for (const key of words) at = await this.goesToKey(keys, key, at);
    const named = (await this.heard()).slice(before.length).filter((said) => /^\d(?!\d)/.test(said));
    if (this.counts && named.length > 0) throw new Error(`Everybody heard: ${named.join(' | ')}`);
  }
  /** Of a key that is not named she knows that the way in leads to the first. */
  private async standsOn(keys: KeysOnScreen, said: string): Promise<[number, number] | null> {
    const isHidden = said.endsWith(this.hiddenKey());
    this.counts = isHidden && keys === 'digits';
    if (this.counts) return [0, 0];
    if (!isHidden) return this.placeOf(keys, said);
    return this.placeOf(keys, await this.pressAndHear('repeat'));
  }
  private hiddenKey(): string {
    return this.t('reader:control.button.hidden');
  }
  private async goesToKey(keys: KeysOnScreen, key: string, from: [number, number] | null) {
    let at = from;
    const row = layouts[keys].findIndex((line) => line.includes(key));
    const column = Array.from(layouts[keys][row] ?? '').indexOf(key);
    for (let step = 0; at && step < MANY; step += 1) {
      const way: KeyAction | null =
        at[0] < row ? 'down' : at[0] > row ? 'up' : at[1] < column ? 'right' : at[1] > column ? 'left' : null;
      if (!way) {
        // What was typed is told; only then is what comes next the answer to the next key.
        await this.press('ok');
        return at;
      }
      at = await this.movesTo(keys, way, at);
    }
    throw new Error(`Never came to the key ${key}: ${(await this.heard()).slice(-20).join(' | ')}`);
  }
  private async movesTo(keys: KeysOnScreen, way: KeyAction, from: [number, number]): Promise<[number, number] | null> {
    const { length } = await this.heard();
    await this.press(way);
    const names = layouts[keys].flatMap((line) => Array.from(line).map((each) => this.keyName(keys, each)));
    const { said } = await this.hears(
      [...names, this.hiddenKey()].map((name) => new RegExp(`^${escaped(name)}`, 'u')),
      length,
    );
    return this.placeOf(keys, said) ?? nextTo(from, way);
  }
}

/** One key further among the digits: from the right of the last row but one it is down to the key that erases. */
const nextTo = ([row, column]: [number, number], way: KeyAction): [number, number] => {
  if (way === 'left' || way === 'right') return [row, column + (way === 'right' ? 1 : -1)];
  const to = row + (way === 'down' ? 1 : -1);
  return [to, Math.min(column, layouts.digits[to]?.length === 2 ? 1 : 2)];
};
