// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { i18n } from 'i18next';
import { createReader } from '../../../../renderer/kiosk/speech/reader/reader.ts';
import type { Outlet } from '../../../../renderer/kiosk/privacy/policy.ts';
import { createSpeaker } from '../../../../renderer/kiosk/speech/speaker.ts';
import type { SpeechEngine } from '../../../../renderer/kiosk/speech/speech.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';
import '../../../support/dom.tsx';
import { fetchParts } from '../../../../renderer/shared/later.tsx';

// What comes in idle time is there.
await fetchParts();

/** What goes to the loudspeaker while a person with private answers moves, types and has it read, at random. */

// Whole pages, read for real: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** Letters that are in no text of ours: one of them heard is a value heard, or a part of it. */
const planted = fc.string({ unit: fc.constantFrom(...Array.from('뷁쀍뛟쮉꿹뒓쵉퓳')), minLength: 2, maxLength: 12 });
const hidden = fc.constantFrom('personal', 'secret');
const heardOf = /\p{Script=Hangul}/u;

/** Ways in which a value stands on a page; `mark` is its label. A name that a control has is none: choices are named. */
const kinds: ((value: string, mark: string, at: number) => string)[] = [
  (value, mark, at) => `<label for="f${at}">Name</label><div ${mark}><input id="f${at}" value="${value}"></div>`,
  (value, _, at) => `<label for="f${at}">Code</label><input id="f${at}" type="password" value="${value}">`,
  (value, mark, at) => `<div ${mark}><label for="f${at}">Home</label><textarea id="f${at}">${value}</textarea></div>`,
  (value, mark, at) =>
    `<label for="f${at}">Kin</label><div ${mark}><select id="f${at}"><option selected>${value}</option></select></div>`,
  (value, mark) => `<dl><dt>Name</dt><dd><div ${mark}>${value}</div></dd></dl>`,
  (value, mark) => `<p>Your name is <b ${mark}>${value}</b>.</p>`,
  (value, mark) => `<output ${mark}>${value}</output>`,
  (value, mark) => `<button>Change <span ${mark}>${value}</span></button>`,
  (value, mark) => `<div role="status">Saved <b ${mark}>${value}</b></div>`,
  (value, mark) => `<h2>Yours: <span ${mark}>${value}</span></h2>`,
  (value, mark) =>
    `<div ${mark}><div role="slider" tabindex="0" aria-label="Age" aria-valuetext="${value}"></div></div>`,
  (value, mark, at) =>
    `<p id="d${at}">So far <b ${mark}>${value}</b></p><button aria-describedby="d${at}">Mend</button>`,
  // The last: in a headset the keys of a secret are named.
  (value, mark) =>
    `<div ${mark}><fieldset data-grid aria-label="Keys">${Array.from(value, (key) => `<button>${key}</button>`).join('')}</fieldset></div>`,
];
const field = fc.tuple(planted, hidden, fc.nat(kinds.length - 1));

type Act =
  | { do: 'focus' | 'type' | 'erase' | 'change' | 'caret' | 'select' | 'remove'; at: number; letter: string }
  | { do: 'page' | 'again' | 'wait' };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constantFrom(
      ...(['focus', 'type', 'erase', 'change', 'focus', 'type', 'caret', 'select', 'remove'] as const),
    ),
    at: fc.nat(7),
    letter: fc.constantFrom('뷁', '쀍', '뛟'),
  }),
  fc.record({ do: fc.constantFrom('page' as const, 'again' as const, 'wait' as const) }),
);

let texts: i18n;
beforeAll(async () => {
  texts = await createTexts('en', ['reader']);
});
afterEach(() => void (document.body.innerHTML = ''));

/** Says everything at once, and keeps it. */
const listener = (heard: string[]): SpeechEngine => ({
  id: 'listener',
  speaks: () => 'well',
  speak: ({ text }, _, on) => {
    heard.push(text);
    let isOver = false;
    queueMicrotask(() => {
      if (isOver) return;
      isOver = true;
      on({ type: 'start' });
      on({ type: 'end' });
    });
    return () => {
      if (!isOver) on({ type: 'stopped' });
      isOver = true;
    };
  },
});

const perform = (all: Act, values: readonly Element[]): void => {
  if (!('at' in all)) return;
  const whole = values[all.at % values.length];
  const control = whole?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]');
  if (all.do === 'change') {
    const shown = whole?.querySelector('dd div, b, output, span');
    if (shown) shown.textContent += all.letter;
  }
  control?.focus();
  if (all.do === 'remove') return control?.remove();
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) || all.do === 'focus') return;
  if (all.do === 'caret' || all.do === 'select') {
    control.setSelectionRange(0, 0);
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    return control.setSelectionRange(all.do === 'caret' ? 1 : 0, all.do === 'caret' ? 1 : 2);
  }
  control.dispatchEvent(new Event('beforeinput', { bubbles: true }));
  control.value = all.do === 'type' ? control.value + all.letter : control.value.slice(0, -1);
  control.dispatchEvent(new Event('input', { bubbles: true }));
};

const session = async (
  fields: readonly (readonly [string, string, number])[],
  acts: readonly Act[],
  outlet: Outlet,
): Promise<string[]> => {
  const heard: string[] = [];
  const parts = fields.map(
    ([value, sensitivity, kind], at) =>
      `<div data-value>${kinds[kind]?.(value, `data-sensitivity="${sensitivity}"`, at) ?? ''}</div>`,
  );
  document.body.innerHTML = `<main><h1 tabindex="-1">Your answers</h1>${parts.join('')}<button>Next</button></main>`;
  const clock = createHandClock();
  const settings = { voice: true, language: 'en', rate: 1, pitch: 1, volume: 1 } as const;
  const speaker = createSpeaker({ engines: [listener(heard)], clock, settings });
  const reader = createReader({ speaker, texts, root: document.body, clock, outlet: () => outlet });
  const values = [...document.querySelectorAll('[data-value]')];
  for (const each of acts) {
    perform(each, values);
    if (each.do === 'page') reader.readPage();
    if (each.do === 'again') speaker.repeat();
    // oxlint-disable-next-line no-await-in-loop -- one thing after the other, as a person does
    await settle();
    clock.turn(2000);
    // oxlint-disable-next-line no-await-in-loop
    await settle();
  }
  reader.close();
  return heard;
};

test('no letter of a private value is ever put to the loudspeaker', async () => {
  let said = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(field, { minLength: 1, maxLength: 6 }),
      fc.array(act, { minLength: 3, maxLength: 14 }),
      async (fields, acts) => {
        const heard = await session(fields, [...acts, { do: 'page' }], 'speaker');
        said += heard.length;
        expect(heard.filter((text) => heardOf.test(text))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
  expect(said).toBeGreaterThan(200);
});

test('nor of a secret one to a headset', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(planted, fc.constant('secret'), fc.nat(kinds.length - 2)), { minLength: 1, maxLength: 5 }),
      fc.array(act, { minLength: 3, maxLength: 10 }),
      async (fields, acts) => {
        const heard = await session(fields, [...acts, { do: 'page' }], 'headset');
        expect(heard.filter((text) => heardOf.test(text))).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});

test('a personal one is read out in a headset: what this test listens with does hear', async () => {
  const heard = await session([['뷁쀍뛟', 'personal', 4]], [{ do: 'page' }], 'headset');
  expect(heard.some((text) => text.includes('뷁쀍뛟'))).toBe(true);
});
