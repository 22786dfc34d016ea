import { expect, test } from 'vitest';
import { watchOutputs, type OutputDevices } from '../../../../renderer/kiosk/speech/outputs.ts';
import { createSpeaker } from '../../../../renderer/kiosk/speech/speaker.ts';
import { createFakeEngine } from '../../../support/fake-engine.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';

const setUp = (first: readonly string[]) => {
  const target = new EventTarget();
  let kinds = first;
  const devices = Object.assign(target, {
    enumerateDevices: () => Promise.resolve(kinds.map((kind) => ({ kind }))),
  }) as unknown as OutputDevices;
  const engine = createFakeEngine('one');
  const settings = { voice: true, language: 'ko', rate: 1, pitch: 1, volume: 1 } as const;
  const speaker = createSpeaker({ engines: [engine], clock: createHandClock(), settings });
  const close = watchOutputs(devices, speaker);
  return {
    close,
    speaker,
    engine,
    begin: async (text: string) => {
      void speaker.say({ text, language: 'ko', rank: 'focus' });
      engine.now().start();
      await settle();
    },
    change: async (now: readonly string[], besides = (): void => {}) => {
      kinds = now;
      target.dispatchEvent(new Event('devicechange'));
      besides();
      await settle();
    },
  };
};
const [one, two] = [['audiooutput'], ['audiooutput', 'audiooutput']];

test.each([
  ['pulled out', two, one],
  ['changed in a way that the browser hides', one, one],
  ['without a name besides a camera', one, ['audiooutput', 'videoinput']],
])('a headset %s in mid-sentence: silence', async (_, before, after) => {
  const { begin, change, engine } = setUp(before);
  await begin('홍길동');
  await change(after);
  expect(engine.given.map(({ open }) => open)).toEqual([false]);
});

test('a headset plugged in in mid-sentence: the sentence again, into it', async () => {
  const { begin, change, engine } = setUp(one);
  await begin('다음, 버튼');
  await change(two);
  expect(engine.now().text).toBe('다음, 버튼');
  expect(engine.given).toHaveLength(2);
});

test('what its coming has brought up is not cut off', async () => {
  const { begin, change, engine, speaker } = setUp(one);
  await begin('어서 오세요');
  await change(two, () => void speaker.say({ text: '언어를 고르세요', language: 'ko', rank: 'focus' }));
  expect(engine.now().text).toBe('언어를 고르세요');
  expect(engine.given).toHaveLength(2);
});

test('no longer watched, nothing happens', async () => {
  const { begin, change, close, engine } = setUp(two);
  await begin('다음, 버튼');
  close();
  await change(one);
  expect(engine.now().text).toBe('다음, 버튼');
});
