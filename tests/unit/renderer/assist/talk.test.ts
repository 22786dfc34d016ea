import { beforeEach, expect, test } from 'vitest';
import type { Microphone } from '../../../../renderer/kiosk/assist/session.ts';
import { createTalk, type Talk } from '../../../../renderer/kiosk/assist/engine/talk.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

const createTrack = () =>
  Object.assign(new EventTarget(), {
    enabled: true,
    readyState: 'live',
    stop(this: { readyState: string }) {
      this.readyState = 'ended';
    },
  });

let clock: HandClock;
let speaker: FakeSpeaker;
let microphone: ReturnType<typeof createTrack>;
let getMicrophone: () => Promise<MediaStreamTrack>;
let sent: unknown;
let played: unknown;
let gains: number[];
let told: Microphone[];
let talk: Talk;
let talkOn: (track: unknown) => Promise<void>;
const voice = createStore<MediaStreamTrack | null, MediaStreamTrack | null>((_, next) => next, null);
const helperTrack = { id: 'helper' } as MediaStreamTrack;
const volume = createStore<number, number>((_, next) => next, 1);

beforeEach(() => {
  clock = createHandClock();
  speaker = createFakeSpeaker();
  microphone = createTrack();
  getMicrophone = async () => microphone as unknown as MediaStreamTrack;
  [sent, played, gains, told] = [null, null, [], []];
  voice.dispatch(null);
  volume.dispatch(1);
  talkOn = async (track) => {
    sent = track;
  };
  talk = createTalk({
    clock,
    speaker,
    voice,
    volume,
    output: { play: (track) => (played = track), gain: (value) => gains.push(value), close: () => {} },
    talk: (track) => talkOn(track),
    changed: (now) => told.push(now),
    getMicrophone: () => getMicrophone(),
  });
});

test('the helper is heard only while talking is allowed', async () => {
  voice.dispatch(helperTrack);
  expect(played).toBeNull();
  talk.open();
  await settle();
  expect([played, sent, told]).toEqual([helperTrack, microphone, ['on']]);
  talk.closeMicrophone();
  expect([played, sent, microphone.readyState]).toEqual([null, null, 'ended']);
});

test('muted, the microphone sends silence; open again, it sends', async () => {
  talk.open();
  await settle();
  talk.mute(true);
  expect([microphone.enabled, told.at(-1)]).toEqual([false, 'muted']);
  talk.mute(false);
  expect([microphone.enabled, told.at(-1)]).toEqual([true, 'on']);
});

test('no microphone, or none allowed: said, and listening goes on', async () => {
  getMicrophone = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  voice.dispatch(helperTrack);
  talk.open();
  await settle();
  expect([told, sent, played]).toEqual([['unavailable'], null, helperTrack]);
  getMicrophone = async () => microphone as unknown as MediaStreamTrack;
  talk.open();
  await settle();
  expect(told).toEqual(['unavailable', 'on']);
});

test('a microphone that is pulled out is said', async () => {
  talk.open();
  await settle();
  microphone.dispatchEvent(new Event('ended'));
  expect(told.at(-1)).toBe('unavailable');
});

test('the microphone that comes after talking was taken back is let go', async () => {
  talk.open();
  talk.closeMicrophone();
  await settle();
  expect([microphone.readyState, sent, told]).toEqual(['ended', null, []]);
});

test('while the kiosk speaks the helper is 12 dB softer, and as loud as before after that', async () => {
  talk.open();
  volume.dispatch(0.5);
  void speaker.say({ text: 'Next, button', language: 'en', rank: 'focus' });
  const ducked = gains.at(-1) ?? 0;
  expect(20 * Math.log10(ducked / 0.5)).toBeCloseTo(-12);
  speaker.finish();
  expect(gains.at(-1)).toBe(0.5);
});

test('the microphone is silent while something private is spoken, and for the echo of it', async () => {
  talk.open();
  await settle();
  void speaker.say({ text: 'Kim', language: 'en', rank: 'focus', sensitivity: 'personal' });
  expect(microphone.enabled).toBe(false);
  speaker.finish();
  clock.turn(299);
  expect(microphone.enabled).toBe(false);
  clock.turn(1);
  expect(microphone.enabled).toBe(true);
  void speaker.say({ text: 'Next', language: 'en', rank: 'focus' });
  expect(microphone.enabled).toBe(true);
});

test('nothing private is spoken until the microphone is away, however long that takes', async () => {
  let away = (): void => {};
  talkOn = (track) => {
    sent = track;
    return new Promise((resolve) => (away = resolve));
  };
  talk.open();
  await settle();
  away();
  await settle();
  const [ready] = speaker.guards;
  expect(ready?.('public')).toBeNull();
  let isReady = false;
  void ready?.('personal')?.then(() => (isReady = true));
  await settle();
  expect([sent, microphone.enabled, isReady]).toEqual([null, false, false]);
  away();
  await settle();
  expect(isReady).toBe(true);
});

test('without a microphone nothing is waited for; a connection that is gone holds nothing up', async () => {
  const [ready] = speaker.guards;
  expect(ready?.('personal')).toBeNull();
  talk.open();
  await settle();
  talkOn = () => Promise.reject(new Error('closed'));
  await expect(ready?.('secret')).resolves.toBeUndefined();
});

test('after its echo the microphone sends again', async () => {
  talk.open();
  await settle();
  void speaker.say({ text: 'Kim', language: 'en', rank: 'focus', sensitivity: 'personal' });
  await settle();
  expect(sent).toBeNull();
  speaker.finish();
  clock.turn(300);
  await settle();
  expect(sent).toBe(microphone);
});

test('private speech never opens a microphone that the person has muted', async () => {
  talk.open();
  await settle();
  talk.mute(true);
  void speaker.say({ text: 'Kim', language: 'en', rank: 'focus', sensitivity: 'secret' });
  speaker.finish();
  clock.turn(1_000);
  expect(microphone.enabled).toBe(false);
});

test('a microphone that is opened in the middle of a private word is silent from its first sample', async () => {
  void speaker.say({ text: 'Kim', language: 'en', rank: 'focus', sensitivity: 'personal' });
  talk.open();
  await settle();
  expect(microphone.enabled).toBe(false);
});
