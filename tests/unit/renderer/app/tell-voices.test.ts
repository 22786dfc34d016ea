import { expect, test } from 'vitest';
import type { Voices } from '../../../../protocol/index.ts';
import { tellVoices } from '../../../../renderer/kiosk/app/tell-voices.ts';
import { createFakeSpeaker } from '../../../support/fake-speaker.ts';

test('the operator is told which engine speaks each language, and again only when that has changed', () => {
  const speaker = createFakeSpeaker();
  const told: Voices[] = [];
  tellVoices(speaker, { tellVoices: (voices) => void told.push(voices) });
  expect(told.map((voices) => voices.map(({ language, engine }) => `${language} ${engine}`).join(', '))).toEqual([
    'ko fake, en fake, ja fake, zh fake, th fake, vi fake',
  ]);
  const say = (): void => {
    void speaker.say({ text: '다음', language: 'ko', rank: 'focus' });
    speaker.finish();
  };
  say();
  expect(told).toHaveLength(1);
  speaker.silence(true);
  say();
  expect(told).toHaveLength(2);
  expect(told[1]?.every(({ engine }) => engine === null)).toBe(true);
});
