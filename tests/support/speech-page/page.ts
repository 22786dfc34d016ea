import { createKioskVoice } from '../../../renderer/kiosk/speech/create.ts';
import { createReader, type Reader } from '../../../renderer/kiosk/speech/reader/reader.ts';
import { createSignals } from '../../../renderer/kiosk/speech/signals.ts';
import { openCall, type Call } from './call.ts';
import { crowd } from './crowd.ts';
import { attachKeypad, type Answer } from './keypad.ts';
import { followSpeech } from './follow.tsx';
import { fetchParts } from '../../../renderer/shared/later.tsx';
import { systemClock } from '../../../renderer/shared/clock.ts';
import { createTexts } from '../../../renderer/shared/i18n.ts';
import type { Caption, SpeechOutcome, SpeechSettings, Utterance } from '../../../renderer/kiosk/speech/speech.ts';

/** The product's speaker on an empty page, for the audio tests and the bench. Times by `performance.now()`, in ms. */
const settings: SpeechSettings = { voice: true, language: 'ko', rate: 1, pitch: 1, volume: 1 };
const { speaker, output } = createKioskVoice(settings);

/** The kiosk's sounds, as loud as the voice is; `on`: whether they are wanted. */
const sounds = { on: true };
const signal = createSignals({
  ...{ output, speech: speaker.state, clock: systemClock, mayStart: () => true },
  settings: () => ({ sounds: sounds.on, volume: settings.volume }),
});

export type Told = {
  outcome: SpeechOutcome;
  asked: number;
  /** When the speaker said that it speaks. */
  started: number | null;
  ended: number;
  words: { word: string; at: number }[];
};

/** What can cross into the page. */
export type Change = Partial<Omit<Utterance, 'sources'>>;

const say = async (text: string, change: Change = {}): Promise<Told> => {
  const told: Told = { outcome: 'failed', asked: performance.now(), started: null, ended: 0, words: [] };
  let last: Caption['word'] = null;
  const unwatch = speaker.state.subscribe(() => {
    const { speaking, caption } = speaker.state.get();
    if (speaking) told.started ??= performance.now();
    if (caption?.word && caption.word !== last)
      told.words.push({ word: caption.text.slice(caption.word.start, caption.word.end), at: performance.now() });
    last = caption?.word ?? null;
  });
  told.outcome = await speaker.say({ text, language: 'en', rank: 'notice', ...change });
  told.ended = performance.now();
  unwatch();
  return told;
};

/** Stops what is said once so many ms have passed since it began, and tells when. */
const stopAfter = (ms: number): Promise<number> =>
  new Promise((resolve) => {
    const unwatch = speaker.state.subscribe(() => {
      if (!speaker.state.get().speaking) return;
      unwatch();
      setTimeout(() => {
        resolve(performance.now());
        speaker.stop();
      }, ms);
    });
  });

/** Reads the page's buttons as the kiosk would, on focus; resolves once it listens. */
const read = async (): Promise<void> => {
  const texts = await createTexts('ko', ['reader']);
  await fetchParts();
  page.reader = createReader({ speaker, texts, root: document.body, clock: systemClock, verbosity: () => 'short' });
};

/** Puts the focus on one of the buttons; the moment, and its text. */
const focus = (index: number): { at: number; name: string } => {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons[index % buttons.length];
  if (!button) throw new Error('the page has no buttons');
  const at = performance.now();
  button.focus();
  return { at, name: button.textContent };
};

const call = (microphone: MediaStreamTrack): Promise<Call> => openCall(speaker, microphone);

/** Puts these paragraphs on the page, each a sentence or more, in place of what was there. */
const write = (paragraphs: readonly string[]): void => {
  const main = document.querySelector('main') ?? document.body;
  main.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
};

/** Puts a page of ten thousand nodes in place of what was there. */
const fill = (html: string = crowd()): void => {
  (document.querySelector('main') ?? document.body).innerHTML = html;
};

/** The kiosk's keys work the page from now on; what they were answered, and how soon. */
const keypad = (): { answers: Answer[] } => {
  if (!page.reader) throw new Error('read() first');
  return attachKeypad(page.reader, speaker);
};

const follow = (): ReturnType<typeof followSpeech> => followSpeech(speaker);

const page = {
  ...{ write, fill, keypad, follow, signal, sounds },
  speaker,
  settings,
  say,
  stopAfter,
  read,
  focus,
  call,
  reader: null as Reader | null,
};
export type SpeechPage = typeof page;
Object.assign(globalThis, { page });
