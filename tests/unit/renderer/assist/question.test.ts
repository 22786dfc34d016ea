import { beforeEach, describe, expect, test } from 'vitest';
import { limits, type KeyAction } from '../../../../protocol/index.ts';
import { askQuestion, type Answer, type Question } from '../../../../renderer/kiosk/assist/core/question.ts';
import { createKeys } from '../../../../renderer/kiosk/input/keys.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

let clock: HandClock;
let speaker: FakeSpeaker;
let answers: Answer[];
let keysBelow: KeyAction[];
let focused: 'allow' | 'refuse' | null;
let keys: ReturnType<typeof createKeys>;
let question: ReturnType<typeof askQuestion>;

const view = (): Question => question.view.get();
const press = async (...actions: KeyAction[]): Promise<void> => {
  for (const action of actions) {
    keys.press(action);
    await settle();
  }
};
const hearToTheEnd = async (): Promise<void> => {
  speaker.finish();
  await settle();
};

beforeEach(() => {
  clock = createHandClock();
  speaker = createFakeSpeaker();
  answers = [];
  keysBelow = [];
  focused = null;
  keys = createKeys();
  keys.push((action) => keysBelow.push(action) > 0);
});

const begin = (): void => {
  question = askQuestion({
    clock,
    keys,
    speak: () => speaker.say({ text: 'May Kim come in?', language: 'en', rank: 'consent' }),
    hush: speaker.stop,
    focused: () => focused,
    readingMs: 4_000,
    answered: (answer) => answers.push(answer),
  });
};

describe('the spoken question', () => {
  beforeEach(begin);

  test('OK before its end is not a Yes, nor is the touch button', async () => {
    await press('ok', 'ok');
    view().allow();
    expect(answers).toEqual([]);
    expect(view()).toMatchObject({ asked: false, secondsLeft: null });
  });

  test('OK after its end allows', async () => {
    await hearToTheEnd();
    await press('ok');
    expect(answers).toEqual(['allowed']);
  });

  test('the touch button allows after its end', async () => {
    await hearToTheEnd();
    view().allow();
    expect(answers).toEqual(['allowed']);
  });

  test.each<KeyAction>(['back', 'help', 'end'])('%s is No at any time', async (action) => {
    await press(action);
    expect(answers).toEqual(['refused']);
    expect(speaker.state.get().speaking).toBe(false);
  });

  test('OK with the focus on "Do not allow" does what stands there', async () => {
    await hearToTheEnd();
    focused = 'refuse';
    await press('ok');
    expect(answers).toEqual(['refused']);
  });

  test('silence is counted from the end of the question, however long that took, and is No', async () => {
    await clock.pass(limits.consentSilenceMs * 2);
    expect(answers).toEqual([]);
    await hearToTheEnd();
    expect(view().secondsLeft).toBe(30);
    await clock.pass(1_000);
    expect(view().secondsLeft).toBe(29);
    await clock.pass(28_999);
    expect(answers).toEqual([]);
    await clock.pass(1);
    expect(answers).toEqual(['no-answer']);
  });

  test('any other key asks again from the start and starts the 30 seconds again', async () => {
    await hearToTheEnd();
    await clock.pass(20_000);
    await press('left');
    expect(view()).toMatchObject({ asked: false, secondsLeft: null });
    expect(speaker.said).toHaveLength(2);
    await press('ok');
    expect(answers).toEqual([]);
    await hearToTheEnd();
    await clock.pass(29_999);
    expect(answers).toEqual([]);
    expect(view().asked).toBe(true);
  });

  test('ten times at most: then keys change nothing any more and silence ends it', async () => {
    for (let i = 0; i < limits.consentRestarts; i++) await press('up');
    expect(speaker.said).toHaveLength(1 + limits.consentRestarts);
    await hearToTheEnd();
    await clock.pass(10_000);
    await press('up');
    expect(view()).toMatchObject({ asked: true, secondsLeft: 20 });
    expect(speaker.said).toHaveLength(1 + limits.consentRestarts);
    await clock.pass(20_000);
    expect(answers).toEqual(['no-answer']);
  });

  test('it takes every key but the volume, which it hands on', async () => {
    await press('up', 'menu', 'repeat', 'volume-up', 'left', 'ok');
    expect(keysBelow).toEqual(['volume-up']);
    expect(speaker.said).toHaveLength(6);
  });

  test('what is opened or drawn anew meanwhile does not get between', async () => {
    await hearToTheEnd();
    keys.push((action) => keysBelow.push(action) > 0);
    await press('ok');
    expect([answers, keysBelow]).toEqual([['allowed'], []]);
  });

  test('after the answer the keys are free again and nothing waits', async () => {
    await press('back');
    await press('menu');
    expect(keysBelow).toEqual(['menu']);
    expect(clock.waiting()).toBe(0);
    view().refuse();
    expect(answers).toEqual(['refused']);
  });

  test('cut short by something else, it is asked again: what was not heard was not asked', async () => {
    speaker.stop();
    await settle();
    expect(speaker.said).toHaveLength(2);
    expect(view().asked).toBe(false);
    await hearToTheEnd();
    await press('ok');
    expect(answers).toEqual(['allowed']);
  });

  test('cut short again and again, it ends as No', async () => {
    for (let i = 0; i <= limits.consentRestarts; i++) {
      speaker.stop();
      await settle();
    }
    await press('ok');
    expect(answers).toEqual([]);
    await clock.pass(limits.consentSilenceMs);
    expect(answers).toEqual(['no-answer']);
  });

  test('taken away without an answer, it hushes and answers nothing', async () => {
    question.stop();
    await clock.pass(60_000);
    await press('ok');
    expect(answers).toEqual([]);
    expect(speaker.state.get().speaking).toBe(false);
    expect(keysBelow).toEqual(['ok']);
  });
});

describe('the silent question', () => {
  test('OK counts once there was time to read it', async () => {
    speaker.silence(true);
    begin();
    await clock.pass(3_999);
    await press('ok');
    expect(answers).toEqual([]);
    await clock.pass(1);
    expect(view()).toMatchObject({ asked: true, secondsLeft: 30 });
    await press('ok');
    expect(answers).toEqual(['allowed']);
  });

  test('a voice that fails leaves the question readable', async () => {
    begin();
    speaker.finish('failed');
    await clock.pass(4_000);
    expect(view().asked).toBe(true);
  });
});
