import { describe, expect, test } from 'vitest';
import { languages, textKeysOf, type Field, type Service } from '../../../protocol/index.ts';
import { askedFields, firstAnswers, mostQuestions, problemsOf } from '../../../renderer/kiosk/service/questions.ts';
import type { Answers } from '../../../renderer/kiosk/state/kiosk-state.ts';
import { aboutRun, answer, begin, goOn, sendOff } from '../../../renderer/kiosk/state/steps.ts';
import { readService, serviceNames } from '../../support/services.ts';

/** Every combination of the answers that decide what is asked next. */
const pathsOf = (service: Service): Answers[] => {
  const deciding = new Set(service.fields.flatMap((field) => Object.keys(field.when ?? {})));
  return service.fields
    .filter(({ name }) => deciding.has(name))
    .reduce<Answers[]>(
      (paths, field) =>
        'options' in field
          ? paths.flatMap((path) => field.options.map(({ value }) => ({ ...path, [field.name]: value })))
          : paths,
      [{}],
    );
};

const today = '2026-11-23';
/** An answer that passes. Numbers of persons carry a real date of birth, unlike the examples on the screen. */
const goodAnswer = (field: Field, path: Answers): string | string[] => {
  const chosen = path[field.name];
  if (typeof chosen === 'string') return chosen;
  if (field.type === 'choices') return [];
  if (field.type === 'choice') return field.options[0]?.value ?? '';
  if (field.type === 'number') return String(field.max);
  if (field.type === 'date') return '2026-11-01';
  const samples: Record<string, string> = {
    'resident-registration-number': '900101-1000000',
    'foreign-registration-number': '900101-5000000',
    'road-address': '서울특별시 중구 세종대로 110',
    'mobile-phone': '010-0000-0000',
  };
  return samples[field.check ?? ''] ?? 'SAMPLE TEST';
};

describe.each(serviceNames)('service %s', (folder) => {
  const entry = readService(folder);
  const { service, texts } = entry;
  const context = { today, exampleOf: (field: string) => texts['ko']?.[`q.${field}.example`] ?? '' };

  test('says everything in every language, and nothing that is not used', () => {
    for (const language of languages)
      expect(Object.keys(texts[language] ?? {}).sort()).toEqual(textKeysOf(service).sort());
  });

  test('asks at most 8 questions, whatever is answered', () => {
    expect(service.fields.length).toBeLessThanOrEqual(8);
    for (const path of pathsOf(service))
      expect(askedFields(service, { ...firstAnswers(service), ...path }).length).toBeGreaterThan(1);
    expect(mostQuestions(service)).toBeLessThanOrEqual(8);
  });

  test('can be walked from its first page to sending, on every path', () => {
    for (const path of pathsOf(service)) {
      const about = aboutRun(entry);
      if (about.step !== 'about') throw new Error('A service begins with what it is');
      let run = begin(entry, about);
      for (let steps = 0; run.step === 'question'; steps += 1) {
        const field = service.fields.find(({ name }) => run.step === 'question' && name === run.field);
        if (!field || steps > service.fields.length) throw new Error(`${folder} leads nowhere: ${JSON.stringify(run)}`);
        run = goOn(entry, answer(run, goodAnswer(field, path)), context);
        expect(run.step === 'question' ? run.errors : []).toEqual([]);
      }
      if (run.step !== 'check') throw new Error('The answers come last');
      expect(sendOff(entry, run, context).step).toBe(service.identity ? 'identify' : 'sending');
    }
  });

  test('cannot be sent empty', () => {
    expect(problemsOf(service, { ...context, answers: {} })).not.toEqual([]);
  });

  test('shows no number that could be somebody’s', () => {
    for (const language of languages)
      for (const field of service.fields) {
        const example = texts[language]?.[`q.${field.name}.example`] ?? '';
        if (field.sensitivity === 'secret') expect(example).toMatch(/^990230-/);
        if (field.type === 'text' && field.check === 'mobile-phone') expect(example).toBe('010-0000-0000');
      }
  });

  test('hides what identifies a person', () => {
    const labels = Object.fromEntries(service.fields.map(({ name, sensitivity }) => [name, sensitivity]));
    for (const [name, sensitivity] of Object.entries(labels)) {
      if (/rrn|frn|passport/.test(name)) expect(sensitivity, name).toBe('secret');
      if (/^name$|(new|old)_address|mobile|district/.test(name)) expect(sensitivity, name).not.toBe('public');
    }
  });

  test('names the law it stands on, and the day its fee was checked', () => {
    for (const law of service.law) expect(law).toMatch(/(법|시행령|시행규칙) §\d/);
    expect(service.fee.asOf <= today).toBe(true);
  });
});
