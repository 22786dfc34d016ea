import { beforeEach, expect, test } from 'vitest';
import { createAudio, type Audio } from '../../../../../renderer/kiosk/speech/embedded/audio.ts';
import { createHandClock, type HandClock } from '../../../../support/hand-clock.ts';

/** A device that does at once what it is asked. */
const createContext = () => {
  const context = Object.assign(new EventTarget(), {
    state: 'suspended',
    sinkId: '',
    to: (state: string) => async (): Promise<void> => {
      context.state = state;
      context.dispatchEvent(new Event('statechange'));
    },
  });
  const { to } = context;
  return Object.assign(context, { resume: to('running'), suspend: to('suspended'), close: to('closed') });
};

let context: ReturnType<typeof createContext>;
let clock: HandClock;
let audio: Audio;
let speaking: boolean;

beforeEach(() => {
  context = createContext();
  clock = createHandClock();
  speaking = false;
  audio = createAudio({
    create: () => context as unknown as AudioContext,
    gestures: new EventTarget(),
    wasTouched: () => true,
    isSpeaking: () => speaking,
    clock,
  });
});

test('half a minute after the last sound the device rests, and the next sound wakes it', async () => {
  await audio.open();
  clock.turn(29_999);
  expect(context.state).toBe('running');
  clock.turn(1);
  expect(context.state).toBe('suspended');
  expect(audio.running()).toBeNull();
  await audio.open();
  expect(audio.running()).toBe(context);
});

test('a sound in between begins the time anew', async () => {
  await audio.open();
  clock.turn(20_000);
  audio.running();
  clock.turn(20_000);
  expect(context.state).toBe('running');
  clock.turn(10_000);
  expect(context.state).toBe('suspended');
});

test('it never rests in the middle of something long', async () => {
  await audio.open();
  speaking = true;
  clock.turn(95_000);
  expect(context.state).toBe('running');
  speaking = false;
  clock.turn(30_000);
  expect(context.state).toBe('suspended');
});
