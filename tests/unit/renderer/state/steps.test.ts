import { describe, expect, test } from 'vitest';
import type { Answers, ServiceRun } from '../../../../renderer/kiosk/state/kiosk-state.ts';
import { aboutRun, answer, begin, change, goBack, goOn, sendOff } from '../../../../renderer/kiosk/state/steps.ts';
import { readService } from '../../../support/services.ts';

const entry = readService('entry-exit');
const context = { today: '2026-11-23', exampleOf: () => 'EXAMPLE' };
type Question = Extract<ServiceRun, { step: 'question' }>;
type Check = Extract<ServiceRun, { step: 'check' }>;

const whole: Answers = {
  holder: 'korean',
  name: '홍길동',
  rrn: '900101-1000000',
  from: '2024-01-01',
  to: '2025-01-01',
  english_name: 'no',
  copies: '1',
};
const at = (field: string, answers: Answers = whole, returnToCheck = false): Question => ({
  step: 'question',
  service: entry.service.id,
  field,
  answers,
  errors: [],
  returnToCheck,
});
const checking = (answers: Answers = whole): Check => ({
  step: 'check',
  service: entry.service.id,
  answers,
  errors: [],
});

describe('forward', () => {
  test('the first question comes after what the service is', () => {
    const about = aboutRun(entry);
    if (about.step !== 'about') throw new Error();
    expect(begin(entry, about)).toMatchObject({ step: 'question', field: 'holder', returnToCheck: false });
  });

  test('a wrong answer stays, says how to mend it, and is not lost', () => {
    const stays = goOn(entry, at('rrn', { ...whole, rrn: '123' }), context);
    expect(stays).toMatchObject({
      field: 'rrn',
      answers: { rrn: '123' },
      errors: [{ field: 'rrn', key: 'problem.registration' }],
    });
  });

  test('typing takes the error away; it is looked at again with the next step', () => {
    const wrong: Question = { ...at('rrn'), errors: [{ field: 'rrn', key: 'problem.required' }] };
    expect(answer(wrong, '9')).toMatchObject({ answers: { rrn: '9' }, errors: [] });
  });

  test('the last question leads to the answers', () => {
    expect(goOn(entry, at('copies'), context)).toMatchObject({ step: 'check', answers: whole });
  });
});

describe('back', () => {
  test('goes through the questions that were asked, to what the service is, and out of it', () => {
    expect(goBack(entry, at('from'))).toMatchObject({ field: 'rrn' });
    expect(goBack(entry, at('holder'))).toMatchObject({ step: 'about', answers: whole });
    expect(goBack(entry, { step: 'about', service: entry.service.id, answers: whole })).toBeNull();
  });

  test('leaves every answer where it was', () => {
    let run: ServiceRun | null = checking();
    while (run && run.step !== 'about') {
      expect('answers' in run && run.answers).toEqual(whole);
      run = goBack(entry, run);
    }
    expect(run).toMatchObject({ step: 'about', answers: whole });
  });

  test('from the identity check and from a failure comes to the answers', () => {
    const service = entry.service.id;
    expect(goBack(entry, { step: 'identify', service, answers: whole, failed: true })).toMatchObject({ step: 'check' });
    expect(goBack(entry, { step: 'failed', service, answers: whole })).toMatchObject({
      step: 'check',
      answers: whole,
    });
  });

  test('of what is on its way or was sent there is none', () => {
    const service = entry.service.id;
    expect(goBack(entry, { step: 'sending', service, answers: whole })).toBeNull();
    expect(goBack(entry, { step: 'sent', service, receipt: '1', demo: true })).toBeNull();
  });
});

describe('a change from the answers', () => {
  test('comes straight back to them, both ways', () => {
    const changing = change(checking(), 'name');
    expect(changing).toMatchObject({ field: 'name', returnToCheck: true });
    expect(goOn(entry, changing, context)).toMatchObject({ step: 'check' });
    expect(goBack(entry, changing)).toMatchObject({ step: 'check' });
  });

  test('that opens a new question asks it before the answers come back', () => {
    const other = answer(change(checking(), 'holder'), 'foreigner');
    const next = goOn(entry, other, context);
    expect(next).toMatchObject({ step: 'question', field: 'frn', returnToCheck: true });
    const filled = answer(next as Question, '900101-5000000');
    expect(goOn(entry, filled, context)).toMatchObject({ step: 'check' });
  });
});

describe('sending', () => {
  test('what is still wrong stays on the answers, each with its reason', () => {
    const { from: _, ...missing } = whole;
    expect(sendOff(entry, checking(missing), context)).toMatchObject({
      step: 'check',
      errors: [{ field: 'from', key: 'problem.required' }],
    });
  });

  test('goes by way of the identity check where the service needs one', () => {
    expect(sendOff(entry, checking(), context)).toMatchObject({ step: 'identify', failed: false });
    const free = { ...entry, service: { ...entry.service, identity: false } };
    expect(sendOff(free, checking(), context)).toMatchObject({ step: 'sending', answers: whole });
  });
});

test('a service that was left is found as it was', () => {
  expect(aboutRun(entry, { [entry.service.id]: whole })).toMatchObject({ answers: whole });
});
