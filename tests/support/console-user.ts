import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../protocol/index.ts';
import { expect } from './expect.ts';
import { text } from './texts.ts';

/** A helper at her console. */
export class ConsoleUser {
  readonly page: Page;
  readonly language: Language;
  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  t(key: string, slots: Record<string, string | number> = {}): string {
    return text(this.language, `helper:${key}`, slots);
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/helper/`);
  }

  async join(code: string, name: string): Promise<void> {
    await this.page.getByLabel(this.t('join.code'), { exact: true }).fill(code);
    await this.page.getByLabel(this.t('join.name'), { exact: true }).fill(name);
    await this.page.getByRole('button', { name: this.t('join.submit') }).click();
  }

  async signIn(name: string, password: string): Promise<void> {
    await this.page.getByLabel(this.t('signIn.name'), { exact: true }).fill(name);
    await this.page.getByLabel(this.t('signIn.password'), { exact: true }).fill(password);
    await this.page.getByRole('button', { name: this.t('signIn.submit') }).click();
  }

  async goOnDuty(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('desk.goOn') }).click();
    await this.shows(this.t('desk.on'));
  }

  async takeFirst(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.t('desk.take') })
      .first()
      .click();
  }

  async handsOver(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('handOver.ask') }).click();
    await this.shows(this.t('handOver.waiting'));
  }

  /** Takes up the session that a colleague gives away. */
  async takesOver(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('desk.takeOver') }).click();
    await this.shows(this.t('asking.heading'));
  }

  video(): Locator {
    return this.page.locator('video');
  }

  /** A frame of the kiosk has been drawn. */
  async seesScreen(): Promise<void> {
    await expect
      .poll(() => this.video().evaluate((video: HTMLVideoElement) => video.videoWidth > 0 && video.currentTime > 0))
      .toBe(true);
  }

  /** Clicks the picture where this place of the kiosk's viewport is shown. */
  async pointAt({ x, y }: { x: number; y: number }, kiosk: { width: number; height: number }): Promise<void> {
    const box = await this.video().boundingBox();
    if (!box) throw new Error('The console shows no picture');
    await this.page.mouse.click(box.x + (x / kiosk.width) * box.width, box.y + (y / kiosk.height) * box.height);
  }

  async sends(message: string): Promise<void> {
    await this.page.locator('#message').fill(message);
    await this.page.locator('#message').press('Enter');
  }

  /** The line of the outline for this thing of the kiosk's screen. */
  line(node: string): Locator {
    return this.page.locator(`[role="treeitem"][data-line="${node}"]`);
  }

  async shows(what: string | RegExp): Promise<void> {
    await expect(this.page.getByText(what).first()).toBeVisible();
  }
}
