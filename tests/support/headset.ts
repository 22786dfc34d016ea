import type { Page } from '@playwright/test';

/** One of the outputs that Chromium makes up with `mediaFlags`: a real device to the page, and sound really goes there. */
export const HEADSET = 'Fake Audio Output 1';

/** Runs in the page before all else: the headset is out until it is plugged in. Keeps the page's audio contexts. */
const keepOut = (label: string): void => {
  const { mediaDevices } = navigator;
  const enumerate = mediaDevices.enumerateDevices.bind(mediaDevices);
  let isIn = false;
  mediaDevices.enumerateDevices = async () =>
    (await enumerate()).filter((device) => isIn || !device.label.includes(label));
  const plug = (on: boolean): number => {
    isIn = on;
    const at = performance.now();
    mediaDevices.dispatchEvent(new Event('devicechange'));
    return at;
  };
  const contexts: AudioContext[] = [];
  const Own = AudioContext;
  globalThis.AudioContext = class extends Own {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.push(this);
    }
  };
  Object.assign(globalThis, { plug, contexts });
};

/** A socket for a headset, before `goto`. The page needs the permission for the microphone to be told of devices. */
export const giveHeadsetSocket = async (page: Page): Promise<void> => {
  await page.addInitScript(keepOut, HEADSET);
};

/** Puts the headset in or pulls it out; when, by the page's clock, in ms. */
export const plug = (page: Page, on: boolean): Promise<number> =>
  page.evaluate((isIn) => (globalThis as unknown as { plug(on: boolean): number }).plug(isIn), on);

/** Where the voice goes: `headset`, or `speaker` for the system's own output. */
export const voiceGoes = (page: Page, rate: number): Promise<string[]> =>
  page.evaluate(
    (own) =>
      (globalThis as unknown as { contexts: (AudioContext & { sinkId: string })[] }).contexts
        .filter(({ sampleRate, state }) => sampleRate === own && state !== 'closed')
        .map(({ sinkId }) => (sinkId === '' ? 'speaker' : 'headset')),
    rate,
  );
