import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../../protocol/index.ts';
import { createSpeaker } from '../../../../renderer/kiosk/speech/speaker.ts';
import type { SpeechOutcome, SpeechRank } from '../../../../renderer/kiosk/speech/speech.ts';
import { createFakeEngine } from '../../../support/fake-engine.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';

const ranks: readonly SpeechRank[] = ['page', 'focus', 'notice', 'helper', 'alert', 'consent'];
const languages: readonly Language[] = ['ko', 'en', 'vi', 'ja'];

type Step =
  | { do: 'say'; rank: SpeechRank; language: Language; text: string }
  | { do: 'stop' | 'repeat' | 'wipe' | 'start' | 'word' | 'end' | 'fail' | 'mute' | 'unmute' }
  | { do: 'wait'; ms: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('say' as const),
      rank: fc.constantFrom(...ranks),
      language: fc.constantFrom(...languages),
      text: fc.constantFrom('다음, 버튼', 'Next John Smith', '상담원 John님', '', 'こんにちは', 'Xin chào'),
    }),
    fc.record({
      do: fc.constantFrom(
        'stop' as const,
        'repeat' as const,
        'wipe' as const,
        'start' as const,
        'word' as const,
        'end' as const,
        'fail' as const,
        'mute' as const,
        'unmute' as const,
      ),
    }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 9000 }) }),
  ),
  { maxLength: 60 },
);

test('whatever happens, never two speak at once, and everything that was asked for settles exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const clock = createHandClock();
      const engines = [createFakeEngine('first', ['ko']), createFakeEngine('second', ['ko', 'en', 'vi'])];
      const settings = { voice: true, language: 'ko' as const, rate: 1, pitch: 1, volume: 0.7 };
      const speaker = createSpeaker({ engines, clock, settings });
      const settled: SpeechOutcome[][] = [];
      const open = () => engines.flatMap(({ given }) => given.filter((spoken) => spoken.open));

      const act = (step: Step): void => {
        const [now] = open();
        if (step.do === 'say') {
          const own: SpeechOutcome[] = [];
          settled.push(own);
          void speaker.say(step).then((outcome) => own.push(outcome));
        } else if (step.do === 'stop') speaker.stop();
        else if (step.do === 'repeat') speaker.repeat();
        else if (step.do === 'wipe') speaker.wipe();
        else if (step.do === 'mute') speaker.configure({ ...settings, voice: false });
        else if (step.do === 'unmute') speaker.configure(settings);
        else if (step.do === 'wait') clock.turn(step.ms);
        else if (step.do === 'word') now?.word('John');
        else now?.[step.do]();
      };

      for (const step of all) {
        act(step);
        expect(open().length).toBeLessThanOrEqual(1);
        await settle();
        expect(open().length).toBeLessThanOrEqual(1);
        if (open().length === 1) expect(speaker.state.get().caption).not.toBeNull();
      }
      speaker.stop();
      await settle();
      expect(open()).toHaveLength(0);
      expect(settled.map((own) => own.length)).toEqual(settled.map(() => 1));
    }),
    { numRuns: 300 },
  );
});
