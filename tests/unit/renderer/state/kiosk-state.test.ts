import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  initialKioskState,
  reduceKiosk,
  type KioskAction,
  type KioskState,
  type Place,
  type ServiceRun,
} from '../../../../renderer/kiosk/state/kiosk-state.ts';

const after = (...actions: KioskAction[]): KioskState => actions.reduce(reduceKiosk, initialKioskState);
const go = (place: Exclude<Place, { at: 'service' }>): KioskAction => ({ type: 'go', place });
const home = go({ at: 'home', search: '' });
const run = (next: ServiceRun): KioskAction => ({ type: 'run', run: next });

const service = 'sample';
const answers = { name: '홍길동' };
const about = run({ step: 'about', service, answers });
const question = run({ step: 'question', service, field: 'name', answers, errors: [], returnToCheck: false });
const check = run({ step: 'check', service, answers, errors: [] });
const identify = run({ step: 'identify', service, answers, failed: false });
const sending = run({ step: 'sending', service, answers });
const sent = run({ step: 'sent', service, receipt: '0000', demo: true });
const failed = run({ step: 'failed', service, answers });
const atSending = [home, about, question, check, identify, sending];

describe('places', () => {
  test('the start leads to the languages, they to the home screen', () => {
    expect(after(go({ at: 'language' }), home).place).toEqual({ at: 'home', search: '' });
  });

  test('nobody comes to the goodbye but by a new page', () => {
    expect(after(home, go({ at: 'ended' })).place.at).toBe('home');
  });

  test('back at the start nothing is left of what was typed', () => {
    const left = after(home, about, question, home, go({ at: 'language' }), go({ at: 'start' }));
    expect(left).toEqual(initialKioskState);
  });
});

describe('services', () => {
  test('begin on the home screen, with what they are', () => {
    expect(after(about)).toEqual(initialKioskState);
    expect(after(home, question).place.at).toBe('home');
    expect(after(home, about).place).toMatchObject({ at: 'service', run: { step: 'about' } });
  });

  test('are never sent from a question, nor twice, nor mixed up', () => {
    expect(after(home, about, question, sending).place).toMatchObject({ run: { step: 'question' } });
    expect(after(...atSending, sent, sending).place).toMatchObject({ run: { step: 'sent' } });
    const other = run({ step: 'check', service: 'other', answers: {}, errors: [] });
    expect(after(home, about, other).place).toMatchObject({ run: { service, step: 'about' } });
  });

  test('what could not be sent is sent again with the same answers', () => {
    expect(after(...atSending, failed, sending).place).toMatchObject({ run: { step: 'sending', answers } });
  });

  test('while one is on its way nobody walks off', () => {
    expect(after(...atSending, home).place).toMatchObject({ run: { step: 'sending' } });
  });

  test('an answer comes back while Help stays open', () => {
    const back = after(...atSending, { type: 'open', panel: 'help' }, sent);
    expect(back).toMatchObject({ panel: 'help', place: { run: { step: 'sent' } } });
  });
});

describe('answers', () => {
  test('survive leaving a service for the home screen', () => {
    expect(after(home, about, question, home).drafts).toEqual({ [service]: answers });
  });

  test('are gone once they were sent, and with the person', () => {
    expect(after(...atSending, sent, home).drafts).toEqual({});
    expect(after(home, about, question, home, { type: 'forget' })).toEqual(initialKioskState);
  });
});

describe('panels', () => {
  test('lie one at a time over the place and are closed by Back', () => {
    const open = after(home, { type: 'open', panel: 'ease' }, { type: 'open', panel: 'help' });
    expect(open.panel).toBe('help');
    expect(reduceKiosk(open, { type: 'close' })).toEqual(after(home));
  });

  test('Help, languages and ease of use are there before anybody began; Menu and End are not', () => {
    for (const panel of ['help', 'language', 'ease'] as const) expect(after({ type: 'open', panel }).panel).toBe(panel);
    for (const panel of ['menu', 'end'] as const) expect(after({ type: 'open', panel }).panel).toBe('none');
  });
});

test('whatever is pressed in whatever order, answers are only where a service is open or was left', () => {
  const places: KioskAction[] = [go({ at: 'start' }), go({ at: 'language' }), home, go({ at: 'ended' })];
  const runs = [about, question, check, identify, sending, sent, failed];
  const others: KioskAction[] = [{ type: 'close' }, { type: 'open', panel: 'menu' }, { type: 'forget' }];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...places, ...runs, ...others), { maxLength: 40 }), (actions) => {
      const state = after(...actions);
      if (state.place.at === 'start') expect(JSON.stringify(state)).not.toContain(answers.name);
      if (state.place.at === 'start') expect(['menu', 'end']).not.toContain(state.panel);
    }),
  );
});
