import { describe, expect, test } from 'vitest';
import { watchIdle } from '../../../../renderer/kiosk/app/idle.ts';
import { tellTime } from '../../../../renderer/kiosk/app/tell-time.ts';
import { defaultSettings } from '../../../../renderer/kiosk/state/settings.ts';
import { textsIn } from '../../../support/dom.tsx';
import { createFakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const seconds = 1000;
const open = () => {
  const clock = createHandClock();
  const now = { resting: false, listening: false, over: 0 };
  const watch = watchIdle({
    clock,
    idleSeconds: 120,
    answerSeconds: 30,
    isResting: () => now.resting,
    isListening: () => now.listening,
    over: () => (now.over += 1),
  });
  return { clock, now, ...watch };
};

describe('time without a key or touch', () => {
  test('is counted, asked about, and over', () => {
    const { clock, now, idle } = open();
    clock.turn(20 * seconds);
    expect(idle.get()).toEqual({ state: 'counting', secondsLeft: 100 });
    clock.turn(100 * seconds);
    expect(idle.get()).toEqual({ state: 'asking', secondsLeft: 30 });
    clock.turn(29 * seconds);
    expect([idle.get(), now.over]).toEqual([{ state: 'asking', secondsLeft: 1 }, 0]);
    clock.turn(1 * seconds);
    expect(now.over).toBe(1);
  });

  test('begins anew with any key, more often than ten times', () => {
    const { clock, now, idle, touched } = open();
    for (let times = 0; times < 25; times += 1) {
      clock.turn(149 * seconds);
      expect(idle.get().state).toBe('asking');
      touched();
      expect(idle.get()).toEqual({ state: 'counting', secondsLeft: 120 });
    }
    expect(now.over).toBe(0);
  });

  test('stands still where nobody is, and where somebody has help or waits for it', () => {
    const { clock, now, idle } = open();
    clock.turn(140 * seconds);
    now.resting = true;
    clock.turn(3600 * seconds);
    expect([idle.get().state, now.over]).toEqual(['resting', 0]);
    now.resting = false;
    clock.turn(1 * seconds);
    expect(idle.get()).toEqual({ state: 'counting', secondsLeft: 119 });
  });

  test('waits while something is read out, but not while the question itself is', () => {
    const { clock, now, idle } = open();
    now.listening = true;
    clock.turn(600 * seconds);
    expect(idle.get().state).toBe('counting');
    now.listening = false;
    clock.turn(120 * seconds);
    now.listening = true;
    clock.turn(30 * seconds);
    expect(now.over).toBe(1);
  });
});

test('the question is said when it comes and once more before it is over, in her language', () => {
  const { clock, idle } = open();
  const speaker = createFakeSpeaker();
  const settings = { get: () => ({ ...defaultSettings, language: 'vi' as const }), subscribe: () => () => {} };
  tellTime({ idle, speaker, settings: { ...settings, dispatch: () => {} } }, textsIn('vi', ['kiosk']));
  clock.turn(149 * seconds);
  expect(speaker.said.map(({ rank, language }) => [rank, language])).toEqual([
    ['alert', 'vi'],
    ['alert', 'vi'],
  ]);
  expect(speaker.said[0]?.text).toContain('30');
  expect(speaker.said[1]?.text).toContain('10');
});
