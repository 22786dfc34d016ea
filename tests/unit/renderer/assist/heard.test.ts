// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, limits } from '../../../../protocol/index.ts';
import { applyHeard, nothingHeard, type Heard, type HeardEvent } from '../../../../renderer/helper/desk/heard.ts';
import { tellHeard } from '../../../../renderer/kiosk/assist/heard/tell-heard.ts';
import type { AssistSession } from '../../../../renderer/kiosk/assist/session.ts';
import type { Headset } from '../../../../renderer/kiosk/bridge/headset.ts';
import { forTranscript } from '../../../../renderer/kiosk/privacy/policy.ts';
import type { SpeechState, Utterance } from '../../../../renderer/kiosk/speech/speech.ts';
import { defaultSettings, reduceSettings } from '../../../../renderer/kiosk/state/settings.ts';
import { createChannel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createStore, type Store } from '../../../../renderer/shared/store.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

type Sent = { name: string; data: Record<string, unknown> };
const seen = { state: 'active', scopes: new Set(['see']), paused: null, privateStep: false };

let sent: Sent[];
let speaker: FakeSpeaker;
let stop: () => void;
const session = createStore<AssistSession, object>(
  (old, change) => ({ ...old, ...change }),
  seen as unknown as AssistSession,
);
const ease = createStore(reduceSettings, defaultSettings);
const headset = createStore<Headset, Headset>((_, next) => next, { state: 'none', outputs: 1 });

beforeEach(() => {
  [sent, speaker] = [[], createFakeSpeaker()];
  session.dispatch(seen);
  ease.dispatch({ type: 'reset', settings: defaultSettings });
  headset.dispatch({ state: 'none', outputs: 1 });
  const clock = createHandClock();
  const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach({
    readyState: 'open',
    send: (message: string) => sent.push(JSON.parse(message) as Sent),
    close: () => {},
    addEventListener: () => {},
  } as unknown as RawChannel);
  stop = tellHeard({ channel, clock, speaker, session, ease, headset, page: document });
});
afterEach(() => stop());

const say = (text: string, more: Partial<Utterance> = {}): void =>
  void speaker.say({ text, language: 'en', rank: 'focus', ...more });
const told = (name: string): unknown[] => sent.filter((message) => message.name === name).map(({ data }) => data);
const everything = (): string => JSON.stringify(sent);

test('what is said, and how it came to its end', () => {
  say('Next, button');
  say('Back, button');
  speaker.finish();
  expect(told('voice:said')).toEqual([
    { n: 1, language: 'en', text: 'Next, button' },
    { n: 2, language: 'en', text: 'Back, button' },
  ]);
  expect(told('voice:over')).toEqual([
    { n: 1, how: 'stopped' },
    { n: 2, how: 'ended' },
  ]);
});

test('nothing of a step of her own, also where it is spoken of before the session has heard of it', () => {
  document.body.innerHTML = '<div data-private-step=""></div>';
  say('Now we check that it is you');
  document.body.innerHTML = '';
  say('Sent');
  expect(told('voice:said')).toEqual([{ n: 2, language: 'en', text: 'Sent' }]);
});

test('the word in speech, as long as its utterance is', () => {
  say('Next, button');
  const state = speaker.state as Store<SpeechState, SpeechState>;
  const mark = (word: { start: number; end: number }): void => {
    const { caption } = state.get();
    state.dispatch({ ...state.get(), caption: caption && { ...caption, word } });
  };
  mark({ start: 0, end: 4 });
  mark({ start: 6, end: 12 });
  expect(told('voice:word')).toEqual([
    { n: 1, start: 0, end: 4 },
    { n: 1, start: 6, end: 12 },
  ]);
  say('Kim Minji', { sensitivity: 'personal' });
  mark({ start: 0, end: 3 });
  expect(told('voice:word')).toHaveLength(2);
});

test('the settings in force, once and at each change', () => {
  ease.dispatch({ type: 'set', settings: { rate: 0.75 } });
  ease.dispatch({ type: 'set', settings: { rate: 0.75, pitch: 1.2 } });
  expect(told('ease:state')).toMatchObject([{ rate: 1, size: 150 }, { rate: 0.75 }]);
});

describe('what a helper may not know', () => {
  test('of something private: that it was said, not what, nor when it ended', () => {
    say('Kim Minji', { sensitivity: 'personal' });
    speaker.finish();
    expect(told('voice:said')).toEqual([{ n: 1, language: 'en', text: null }]);
    expect(told('voice:over')).toEqual([]);
    expect(everything()).not.toContain('Minji');
  });

  test('in a headset, or where nobody knows whether one is in, not even that', () => {
    for (const state of [{ state: 'in', outputs: 2, device: 'x' }, { state: 'unsure' }] as const) {
      headset.dispatch(state);
      say('Kim Minji', { sensitivity: 'secret' });
    }
    expect(told('voice:said')).toEqual([]);
  });

  test('a text that stands in a private place is private, whatever the utterance says of itself; a place that is gone too', () => {
    document.body.innerHTML = '<p data-sensitivity="personal">Minji</p>';
    const node = document.querySelector('p')?.firstChild as Text;
    const sources = [{ start: 0, end: 5, node, offset: 0 }];
    say('Minji', { sources });
    document.body.innerHTML = '';
    say('Minji', { sources });
    expect(told('voice:said')).toMatchObject([{ text: null }, { text: null }]);
  });

  test.each([{ scopes: new Set(['talk']) }, { paused: 'show-me' }, { privateStep: true }, { state: 'ended' }])(
    'nothing where the outline stands still: %o',
    (now) => {
      sent.length = 0;
      session.dispatch(now);
      say('Your name is Minji');
      ease.dispatch({ type: 'set', settings: { rate: 0.5 } });
      speaker.finish();
      expect(sent).toEqual([]);
    },
  );

  test('what began then stays untold when it goes on', () => {
    session.dispatch({ privateStep: true });
    say('Your name is Minji');
    session.dispatch({ privateStep: false });
    speaker.finish();
    expect([...told('voice:said'), ...told('voice:over')]).toEqual([]);
    expect(told('ease:state')).toHaveLength(2);
  });

  test('the rule itself: public only where all of it is', () => {
    expect(forTranscript('a', 'public', ['public'], 'headset')).toEqual({ text: 'a' });
    expect(forTranscript('a', 'public', ['public', 'personal'], 'speaker')).toEqual({ text: null });
    expect(forTranscript('a', 'secret', [], 'headset')).toBeNull();
  });
});

test('a text beyond the bound is cut; one with tricks of direction is told without them; a flood is not told on', () => {
  say('a'.repeat(limits.heardLength + 50));
  say('one \u202Etwo');
  expect(told('voice:said')).toMatchObject([{ text: 'a'.repeat(limits.heardLength) }, { text: 'one two' }]);
  for (let time = 0; time < 200; time += 1) say(`key ${time}`);
  expect(told('voice:said').length).toBeLessThan(60);
});

describe('at the console', () => {
  const after = (...events: HeardEvent[]): Heard => events.reduce(applyHeard, nothingHeard);
  const said = (n: number, text: string | null = 'x'): HeardEvent => ({ what: 'said', n, language: 'en', text });

  test('the word goes with its utterance, and leaves with its end', () => {
    const word: HeardEvent = { what: 'word', n: 2, start: 0, end: 1 };
    expect(after(said(1), said(2), word).lines.map((line) => line.word)).toEqual([null, { start: 0, end: 1 }]);
    expect(after(said(2), word, { what: 'over', n: 2, how: 'stopped' }).lines[0]).toMatchObject({ over: 'stopped' });
    expect(after(word).lines).toEqual([]);
  });

  test('every line keeps a number of its own, also where the kiosk counts anew; only the last ones are kept', () => {
    const again = after(said(1), said(2), said(1), said(2), said(1));
    expect(new Set(again.lines.map(({ n }) => n)).size).toBe(5);
    expect(after(...Array.from({ length: 500 }, (_, n) => said(n))).lines.length).toBe(60);
  });
});
