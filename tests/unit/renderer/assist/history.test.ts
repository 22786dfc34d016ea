import { describe, expect, test } from 'vitest';
import { languages, type Scope } from '../../../../protocol/index.ts';
import { bothOf, recordHistory, type Deed, type History } from '../../../../renderer/kiosk/assist/core/history.ts';
import type { ActiveSession, AssistSession } from '../../../../renderer/kiosk/assist/session.ts';
import { historyWords } from '../../../../renderer/kiosk/assist/words.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';

const kim = { name: 'Kim', kind: 'family' } as const;
const helped: ActiveSession = {
  ...{ state: 'active', sessionId: 's', helper: kim, allowed: ['see'], scopes: new Set<Scope>(['see']), version: 1 },
  ...{ link: 'up', sharing: 'on', captureFailed: null, paused: null, privateStep: false, alone: false, narrow: false },
  wasShown: true,
  ...{ microphone: 'muted', helperMicrophone: 'muted', messages: [], helperWrites: '', warned: [], flags: 0 },
};
const ended: AssistSession = { state: 'ended', why: 'person-ended', helper: kim };
const minute = 60_000;

/** Sessions at their minutes, and deeds between. */
const record = (...steps: (readonly [AssistSession, number] | Deed)[]): History | null =>
  steps.reduce<History | null>(
    (history, step) =>
      recordHistory(
        history,
        typeof step === 'string'
          ? { type: 'deed', deed: step }
          : { type: 'session', session: step[0], at: step[1] * minute },
      ),
    null,
  );
const seenMinutes = (history: History | null): number => (history?.seenMs ?? Number.NaN) / minute;

describe('the time in which the screen was seen', () => {
  test('is the time of the picture and the outline, without what was paused, private or taken back', () => {
    const history = record(
      [{ ...helped, link: 'connecting' }, 0],
      [helped, 10],
      [{ ...helped, paused: 'show-me' }, 12],
      [helped, 20],
      [{ ...helped, privateStep: true }, 21],
      [helped, 30],
      [{ ...helped, scopes: new Set() }, 31],
      [ended, 60],
    );
    expect(seenMinutes(history)).toBe(2 + 1 + 1);
  });

  test('is not counted twice while nothing changes, and ends with the session', () => {
    const history = record([helped, 1], [helped, 2], [{ ...helped, microphone: 'on' }, 4], [ended, 5]);
    expect([seenMinutes(history), history?.seenSince]).toEqual([4, null]);
  });

  test('a clock that is set back takes nothing away', () => {
    expect(seenMinutes(record([helped, 5], [{ ...helped, paused: 'show-me' }, 7], [helped, 9], [ended, 3]))).toBe(2);
  });
});

test('counts what was done, and only within a session', () => {
  const history = record('pointed', [helped, 0], 'pointed', 'pointed', 'suggested', 'done', 'typed', [ended, 1]);
  expect(history?.deeds).toEqual({ pointed: 2, suggested: 1, done: 1, typed: 1, warned: 0 });
});

test('is told until nobody helps any more, and then forgotten', () => {
  const history = record([helped, 0], 'pointed', [ended, 1], [{ state: 'idle' }, 2]);
  expect([seenMinutes(history), history?.deeds.pointed]).toEqual([1, 1]);
  expect(recordHistory(history, { type: 'forgotten' })).toBeNull();
});

test('after a colleague took over, who saw is told of each, and what was done of both', async () => {
  const lee = { name: 'Lee', kind: 'desk' } as const;
  const taken: ActiveSession = { ...helped, sessionId: 't', helper: lee };
  const both = record([helped, 0], 'pointed', 'typed', [taken, 2], 'pointed', [ended, 5]);
  const words = { texts: await createTexts('en', ['assist']), language: () => 'en' as const };
  expect(historyWords(words, both as History)).toEqual([
    'Kim saw your screen for 2 minutes.',
    'Lee saw your screen for 3 minutes.',
    'Your helper pointed 2 times.',
    'With your OK, 1 answer was typed for you.',
  ]);
});

test('of two who were there at once each is told of', async () => {
  const park = { name: 'Park', kind: 'desk' } as const;
  const first = record([helped, 0], 'pointed', [ended, 4]);
  const beside = record([{ ...helped, sessionId: 'b', helper: park }, 2], 'warned', [ended, 3]);
  const words = { texts: await createTexts('en', ['assist']), language: () => 'en' as const };
  expect(historyWords(words, bothOf(first, beside) as History)).toEqual([
    'Kim saw your screen for 4 minutes.',
    'Park saw your screen for 1 minute.',
    'Your helper pointed 1 time.',
    'You were warned of 1 text with words that thieves use.',
    'Nothing was typed for you.',
  ]);
  expect([bothOf(first, null), bothOf(null, beside), bothOf(null, null)]).toEqual([first, beside, null]);
});

test('another session begins anew', () => {
  const history = record([helped, 0], 'pointed', [{ ...helped, sessionId: 't' }, 5], [ended, 6]);
  expect([seenMinutes(history), history?.deeds.pointed]).toEqual([1, 0]);
});

describe('in words', () => {
  const words = async (language: 'en' | 'ko') => ({
    texts: await createTexts(language, ['assist']),
    language: () => language,
  });
  const much = record([helped, 0], 'pointed', 'suggested', 'suggested', 'done', [ended, 3.6]);

  test('each is a sentence', async () => {
    expect(historyWords(await words('en'), much as History)).toEqual([
      'Kim saw your screen for 4 minutes.',
      'Your helper pointed 1 time.',
      'There were 2 suggestions, 1 done.',
      'Nothing was typed for you.',
    ]);
  });

  test('nothing is told of what did not happen, but that it did not', async () => {
    const little = record([{ ...helped, scopes: new Set() }, 0], [ended, 1]) as History;
    expect(historyWords(await words('en'), little)).toEqual([
      'Kim did not see your screen.',
      'Nothing was typed for you.',
    ]);
  });

  test.each(languages)('in %s, without a slot left open', async (language) => {
    const texts = await createTexts(language, ['assist']);
    const all = record([helped, 0], 'pointed', 'suggested', 'done', 'typed', [ended, 1]) as History;
    const told = historyWords({ texts, language: () => language }, all);
    expect(told).toHaveLength(4);
    expect(told.join(' ')).not.toMatch(/\{\{|assist:|history\./);
  });
});
