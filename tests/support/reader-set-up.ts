import type { Language } from '../../protocol/index.ts';
import type { Outlet } from '../../renderer/kiosk/privacy/policy.ts';
import { createReader } from '../../renderer/kiosk/speech/reader/reader.ts';
import type { Signal } from '../../renderer/kiosk/speech/signals.ts';
import { createFakeSpeaker } from './fake-speaker.ts';
import { createHandClock } from './hand-clock.ts';
import { readerTexts } from './reader-texts.ts';

export type ReaderSetting = { language?: Language; outlet?: Outlet };

/** The reader on a page of one's own, with a voice and a clock that the test moves. */
export const setUpReader = async (html: string, { language = 'en', outlet = 'speaker' }: ReaderSetting = {}) => {
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
  const find = <Found extends HTMLElement = HTMLElement>(selector: string): Found => {
    const found = document.querySelector<Found>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };
  return { clock, speaker, reader, find, signals, said: () => speaker.said.map(({ text }) => text) };
};
