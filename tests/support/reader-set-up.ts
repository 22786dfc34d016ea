import type { Language } from '../../protocol/index.ts';
import type { Outlet } from '../../renderer/kiosk/privacy/policy.ts';
import { createReader } from '../../renderer/kiosk/speech/reader/reader.ts';
import type { Signal } from '../../renderer/kiosk/speech/signals.ts';
import { fetchParts } from '../../renderer/shared/later.tsx';
import { createFakeSpeaker } from './fake-speaker.ts';
import { createHandClock } from './hand-clock.ts';
import { readerTexts } from './reader-texts.ts';

export type ReaderSetting = { language?: Language; outlet?: Outlet };

/** The reader on a page of one's own, with a voice and a clock that the test moves. */
export const setUpReader = async (html: string, { language = 'en', outlet = 'speaker' }: ReaderSetting = {}) => {
  // Reading by parts comes after the first screen.
  await fetchParts();
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  const clock = createHandClock();
  const speaker = createFakeSpeaker();
  const signals: Signal[] = [];
  const reader = createReader({
    ...{ speaker, clock, texts: await readerTexts(language), root: document.body },
    outlet: () => outlet,
    signal: (signal) => signals.push(signal),
    hasSounds: () => true,
  });
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };
  return { clock, speaker, reader, find, signals, said: () => speaker.said.map(({ text }) => text) };
};
