import type { CDPSession, Page } from '@playwright/test';
import { pausingSelector, privateSelector } from '../../../renderer/kiosk/privacy/marks.ts';
import type { HelperLine } from './line.ts';

/** One of the two: her page, and the browser's own door to its picture. */
export type Twin = { page: Page; cdp: CDPSession };

/** How her page is at rest, and what was found on the way there. */
export type State = {
  /** Masks are up, and nothing on the page forbids sharing. */
  shared: boolean;
  /** Where she is: the screen, and what lies over it. */
  place: string;
  /** Something is covered. */
  covered: boolean;
  /** Tracks of the view that are being captured. */
  live: number;
  /** She can share again by a press. */
  stands: boolean;
  /** What of her answers ever stood outside of its mark. */
  strays: string[];
  /** Frames that were captured, from the first of each track on, and those with dye in them. */
  frames: { all: number; dyed: number };
  /** What left the page for the helper since the last look, and the title. */
  told: string[];
  /** Her screen as the helper has it in words. */
  outline: string[];
};

export type LookOptions = {
  /** What is not compared: nothing is shared there. */
  pauses: string;
  /** What a kiosk says comes at another moment in each of the two: left out where it is not compared. */
  captions: boolean;
};

/** Where masks are raised by hand a secret is compared too; a step that she takes alone has no marks. */
export const pausesOf = (inSession: boolean): string => (inSession ? pausingSelector : '[data-private-step]');

type Spied = {
  strays: string[];
  captured: MediaStreamTrack[];
  captures?: { dyed: boolean }[];
  sentByChannel?: string[];
  helperLine?: HelperLine;
};

/** Drawn, and nothing on the way any more: two frames without a change of the page. Runs in the page. */
const look = ({ pauses, captions, hides }: LookOptions & { hides: string }): Promise<State> =>
  new Promise((resolve) => {
    const root = document.documentElement;
    const { strays, captured, captures = [], sentByChannel = [], helperLine } = globalThis as unknown as Spied;
    const over = (): Element[] => [...document.querySelectorAll('dialog[open]')];
    const state = (): State => ({
      shared: root.hasAttribute('data-shared') && document.querySelector(pauses) === null,
      place: [document.title, ...over().map((each) => each.getAttribute('data-node'))].join(' / '),
      covered: document.querySelector(hides) !== null,
      live: captured.filter(({ readyState }) => readyState === 'live').length,
      stands: [...document.querySelectorAll('[data-node="assist.share"]')].some((each) => each.checkVisibility()),
      strays: strays.splice(0),
      frames: { all: captures.length, dyed: captures.filter(({ dyed }) => dyed).length },
      told: [document.title, ...sentByChannel.splice(0), ...(helperLine?.take() ?? [])],
      outline: helperLine?.outline() ?? [],
    });
    if (!captions) root.setAttribute('data-no-caption', '');
    let quiet = 0;
    // What is drawn over the page is set anew at each frame.
    const isPage = ({ target }: MutationRecord): boolean => !(target as Element).closest?.('[data-overlay]');
    const watcher = new MutationObserver((changes) => {
      if (changes.some(isPage)) quiet = 0;
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = (): void => {
      quiet += 1;
      if (quiet < 2) return void requestAnimationFrame(frame);
      watcher.disconnect();
      resolve(state());
    };
    requestAnimationFrame(frame);
  });

export const lookAt = ({ page }: Twin, options: LookOptions): Promise<State> =>
  page.evaluate(look, { ...options, hides: privateSelector });

/** Her whole screen as it is now (PNG, base64): packed in haste, for it is only compared. */
export const pictureOf = async ({ cdp }: Twin): Promise<string> =>
  (await cdp.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data;
