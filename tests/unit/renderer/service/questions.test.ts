import { describe, expect, test } from 'vitest';
import {
  askedFields,
  fieldAfter,
  fieldBefore,
  firstAnswers,
  mostQuestions,
  placeOf,
  problemsOf,
  submissionOf,
  warningsOf,
} from '../../../../renderer/kiosk/service/questions.ts';
import { readService } from '../../../support/services.ts';

const { service: travel } = readService('entry-exit');
const { service: moving } = readService('stay-change');
const { service: register } = readService('resident-full');
const names = (answers: Parameters<typeof askedFields>[1]): string[] =>
  askedFields(travel, answers).map(({ name }) => name);

describe('what is asked', () => {
  test('depends on the answers: a Korean gives one number, a foreigner another', () => {
    expect(names({ holder: 'korean' })).toContain('rrn');
    expect(names({ holder: 'korean' })).not.toContain('frn');
    expect(names({ holder: 'foreigner' })).toContain('frn');
  });

  test('is not asked while the answer it hangs on is missing', () => {
    expect(names({})).not.toContain('rrn');
  });

  test('has a place and neighbours among what is asked, not among all', () => {
    const answers = { holder: 'foreigner' };
    expect(placeOf(travel, answers, 'frn')).toEqual({ number: 3, total: 7 });
    expect(fieldBefore(travel, answers, 'frn')?.name).toBe('name');
    expect(fieldAfter(travel, answers, 'name')?.name).toBe('frn');
    expect([fieldBefore(travel, answers, 'holder'), fieldAfter(travel, answers, 'copies')]).toEqual([null, null]);
  });

  test('is at most so much, said beforehand', () => {
    expect([mostQuestions(travel), mostQuestions(moving), mostQuestions(register)]).toEqual([7, 7, 6]);
  });
});

test('what stands in a field at first is the safe choice', () => {
  expect(firstAnswers(register)).toEqual({ past_addresses: 'none', number_tail: 'none', copies: '1' });
});

describe('a warning', () => {
  const today = '2026-11-23';
  const warned = (moved: string): string[] => warningsOf(moving, { moved_in_date: moved }, today);

  test('comes on the sixteenth day after moving in, not on the fifteenth', () => {
    expect(warned('2026-11-08')).toEqual([]);
    expect(warned('2026-11-07')).toEqual(['late']);
  });
  test('needs a day', () => {
    expect([warned(''), warned('2026-02-31')]).toEqual([[], []]);
  });
});

test('everything that is wrong is named, question by question, and only what is asked', () => {
  const wrong = problemsOf(travel, {
    answers: { ...firstAnswers(travel), holder: 'korean', name: '홍길동', rrn: '1', frn: 'x' },
    today: '2026-11-23',
    exampleOf: () => '',
  });
  expect(wrong.map(({ field }) => field)).toEqual(['rrn', 'from', 'to']);
});

test('to the office goes only what was asked, tidied', () => {
  const answers = { holder: 'foreigner', name: ' NGUYEN ', rrn: '900101-1000000', from: '2024-1-5', copies: '1' };
  expect(submissionOf(travel, answers)).toEqual({
    holder: 'foreigner',
    name: 'NGUYEN',
    from: '2024-01-05',
    copies: '1',
  });
});
