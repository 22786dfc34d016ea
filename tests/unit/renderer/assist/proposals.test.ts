// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, limits, type KeyAction } from '../../../../protocol/index.ts';
import {
  takeProposals,
  type BringIn,
  type Done,
  type Proposal,
} from '../../../../renderer/kiosk/assist/proposals/proposals.ts';
import type { ScamWarning } from '../../../../renderer/kiosk/assist/scam/list.ts';
import type { ActiveSession, Pointing } from '../../../../renderer/kiosk/assist/session.ts';
import type { Words } from '../../../../renderer/kiosk/assist/words.ts';
import { createKeys } from '../../../../renderer/kiosk/input/keys.ts';
import { defaultSettings, reduceSettings } from '../../../../renderer/kiosk/state/settings.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createChannel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

const id = 'cHJvcG9zYWwx';
const gift: ScamWarning = { kinds: ['gift'], known: true };
let clock: HandClock;
let speaker: FakeSpeaker;
let keys: ReturnType<typeof createKeys>;
let sent: { name: string; data: { id?: string; state?: string; code?: string } }[];
let session: Partial<ActiveSession>;
let pointing: Pointing;
let proposal: Proposal | null;
let done: Done | null;
let told: string[];
let deeds: string[];
let brought: number;
let pressed: string[];
let ease: ReturnType<typeof createStore<typeof defaultSettings, Parameters<typeof reduceSettings>[1]>>;
let deliver: (name: string, data: unknown) => void;
let it: ReturnType<typeof takeProposals>;
let refusals: () => unknown;
/** Something else is asked just now. */
let busy: boolean;
/** Nobody else helps or is waited for. */
let alone: boolean;
/** How often one more helper was asked for; null: who suggests it is beside another. */
let brings: BringIn | null;
let asksMore: number;
let begin: () => void;

const page = (html: string): void => {
  document.body.innerHTML = html;
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => pressed.push(button.textContent));
};
const states = (): unknown[] => sent.filter(({ name }) => name === 'propose:state').map(({ data }) => data.state);
const propose = (action: unknown, as = id): void => deliver('propose:action', { id: as, action });
const press = async (...actions: KeyAction[]): Promise<void> => {
  for (const action of actions) keys.press(action);
  await settle();
};
const hears = async (): Promise<void> => {
  speaker.finish();
  await settle();
};

beforeEach(async () => {
  [clock, speaker, keys] = [createHandClock(), createFakeSpeaker(), createKeys()];
  [sent, told, deeds, pressed, brought] = [[], [], [], [], 0];
  [proposal, done, busy, alone, asksMore] = [null, null, false, true, 0];
  brings = { can: () => alone, ask: () => (asksMore += 1) > 0 };
  session = { scopes: new Set(['see', 'propose']), paused: null, privateStep: false };
  pointing = { pointer: null, ring: null, strokes: [] };
  ease = createStore(reduceSettings, { ...defaultSettings, language: 'en' });
  const target = new EventTarget();
  const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach({
    readyState: 'open',
    send: (text: string) => sent.push(JSON.parse(text)),
    close: () => {},
    addEventListener: (type: string, heard: (event: Event) => void) => target.addEventListener(type, heard),
  } as unknown as RawChannel);
  refusals = channel.refusals;
  deliver = (name, data) =>
    void target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name, data }) }));
  const words: Words = { texts: await createTexts('en', ['assist', 'kiosk']), language: () => 'en' };
  begin = () =>
    void (it = takeProposals({
      asked: () => busy,
      bringIn: brings,
      ...{ channel, clock, keys, speaker, words },
      outline: { element: (node) => document.querySelector(`[data-node="${node}"]`) },
      session: () => session as ActiveSession,
      changes: { ease, remember: () => () => (brought += 1) > 0 },
      show: (now) => (proposal = now),
      ring: (change) => (pointing = { ...pointing, ...change }),
      done: (now) => (done = now),
      tell: (text) => told.push(text),
      note: (deed) => deeds.push(deed),
      guard: { look: (text) => (text.includes('gift card') ? gift : null), remember: () => {} },
      drawn: async () => {},
    }));
  begin();
  page('<button data-node="next" data-propose="press">Next</button><input data-node="name" data-propose="type">');
});
afterEach(() => {
  it.close();
  document.body.innerHTML = '';
});

describe('a suggestion', () => {
  test('to type words that thieves use is asked with a warning before it', async () => {
    propose({ do: 'type', node: 'name', text: 'gift card 1234' });
    expect(speaker.said[0]?.text).toMatch(/^Be careful, again: gift cards\. Your helper suggests: write/);
    expect(proposal).toMatchObject({ warning: gift });
  });

  test('is asked aloud, done after OK, and can be undone', async () => {
    propose({ do: 'press', node: 'next' });
    expect(speaker.said[0]?.text).toBe('Your helper suggests: press Next. Press OK to do it, Back to refuse.');
    expect(pointing.ring).toMatchObject({ name: 'Next' });
    await press('ok');
    expect(pressed).toEqual([]);
    await hears();
    expect(proposal).toMatchObject({ asked: true, what: 'press Next.' });
    await press('ok');
    expect(pressed).toEqual(['Next']);
    expect(states()).toEqual(['asking', 'done']);
    expect(deeds).toEqual(['suggested', 'done']);
    expect([proposal, pointing.ring]).toEqual([null, null]);
    expect(told.at(-1)).toMatch(/undo/i);
    done?.undo();
    expect([brought, states().at(-1), done]).toEqual([1, 'undone', null]);
  });

  test.each([['back'], ['help'], ['end']] as const)('%s is No', async (key) => {
    propose({ do: 'press', node: 'next' });
    await hears();
    await press(key);
    expect([pressed, states(), deeds]).toEqual([[], ['asking', 'refused'], ['suggested']]);
  });

  test('silence is No, counted from the end of the question', async () => {
    propose({ do: 'press', node: 'next' });
    await hears();
    await clock.pass(limits.consentSilenceMs);
    expect([pressed, states(), proposal]).toEqual([[], ['asking', 'no-answer'], null]);
  });

  test('one at a time: the second is told so', () => {
    propose({ do: 'press', node: 'next' });
    propose({ do: 'go', node: 'name' }, 'YW5vdGhlci1vbmU');
    expect(states()).toEqual(['asking', 'busy']);
  });

  test('text takes the place of what stands in the field', async () => {
    propose({ do: 'type', node: 'name', text: 'Seoul' });
    await hears();
    await press('ok');
    expect(document.querySelector('input')?.value).toBe('Seoul');
    expect(deeds).toEqual(['suggested', 'done', 'typed']);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  test.each([
    [{ do: 'text-size', size: '300' }, { textSize: 300 }],
    [{ do: 'theme', theme: 'yellow' }, { theme: 'yellow' }],
    [{ do: 'language', language: 'th' }, { language: 'th' }],
    [{ do: 'slower' }, { rate: 0.75 }],
  ])('how she sees and hears: %o', async (action, change) => {
    propose(action);
    await hears();
    await press('ok');
    expect(ease.get()).toMatchObject(change);
  });

  test('what is so already is not asked', () => {
    propose({ do: 'theme', theme: 'light' });
    expect([states(), speaker.said]).toEqual([['gone'], []]);
  });

  test('a page that changed while she thought: nothing is done, and both are told', async () => {
    propose({ do: 'press', node: 'next' });
    await hears();
    page('<button data-node="next">Send</button>');
    await press('ok');
    expect([pressed, states()]).toEqual([[], ['asking', 'gone']]);
    expect(told).toHaveLength(1);
  });

  test('taken back by the helper, or by the end of the scope, the question goes', async () => {
    propose({ do: 'press', node: 'next' });
    deliver('propose:withdrawn', { id });
    expect(proposal).toBeNull();
    await clock.pass(1000);
    propose({ do: 'press', node: 'next' });
    busy = true;
    it.follow();
    expect([proposal, states()]).toEqual([null, ['asking', 'asking', 'interrupted']]);
  });
});

describe('one more helper', () => {
  test('also somebody whom she knows may suggest it, and she decides', async () => {
    session = { ...session, scopes: new Set(['talk']) };
    propose({ do: 'bring-in' });
    expect(speaker.said[0]?.text).toBe(
      'Your helper suggests: ask one more helper of the help desk to join. Press OK to do it, Back to refuse.',
    );
    await hears();
    expect(asksMore).toBe(0);
    await press('ok');
    expect([asksMore, states(), done, brought]).toEqual([1, ['asking', 'done'], null, 0]);
  });

  test('not where one is there, and not by somebody who may not talk', () => {
    alone = false;
    session = { ...session, scopes: new Set(['talk']) };
    propose({ do: 'bring-in' });
    expect(states()).toEqual(['busy']);
    session = { ...session, scopes: new Set(['see']) };
    propose({ do: 'bring-in' });
    expect([states(), refusals()]).toEqual([['busy', 'not-allowed'], { 'not-allowed': 1 }]);
  });

  test('nothing is suggested while somebody else asks to be let in', () => {
    busy = true;
    propose({ do: 'press', node: 'next' });
    expect([states(), speaker.said]).toEqual([['busy'], []]);
  });
});

describe('what a client that was tampered with sends', () => {
  test('who is beside another suggests nothing, whatever she has: refused and counted', () => {
    it.close();
    brings = null;
    begin();
    session = { ...session, scopes: new Set(['see', 'talk']) };
    for (const action of [{ do: 'bring-in' }, { do: 'press', node: 'next' }, { do: 'theme', theme: 'dark' }])
      propose(action);
    expect([states(), refusals()]).toEqual([['not-allowed', 'not-allowed', 'not-allowed'], { 'not-allowed': 3 }]);
  });

  const html = {
    unmarked: '<button data-node="x">Send</button>',
    private: '<div data-sensitivity="personal"><input data-node="x" data-propose="type"></div>',
    secret: '<div data-sensitivity="secret"><button data-node="x" data-propose="press">Show</button></div>',
    help: '<button data-node="assist.stop" data-propose="press">Stop</button>',
    step: '<p data-private-step></p><button data-node="x" data-propose="press">Pay</button>',
    off: '<button data-node="x" data-propose="press" aria-disabled="true">Next</button>',
    password: '<input type="password" data-node="x" data-propose="type">',
  };

  test.each([
    ['an unmarked button', html.unmarked, { do: 'press', node: 'x' }],
    ['another act than the mark says', html.unmarked, { do: 'choose', node: 'x' }],
    ['a private field', html.private, { do: 'type', node: 'x', text: 'Kim' }],
    ['the focus on a private field', html.private, { do: 'go', node: 'x' }],
    ['a button of a secret field', html.secret, { do: 'press', node: 'x' }],
    ['the buttons of help itself', html.help, { do: 'press', node: 'assist.stop' }],
    ['anything while something is proved or paid', html.step, { do: 'press', node: 'x' }],
    ['what cannot be pressed now', html.off, { do: 'press', node: 'x' }],
    ['a password', html.password, { do: 'type', node: 'x', text: 'a' }],
  ])('%s is refused, counted, and never asked', async (_, shown, action) => {
    page(shown);
    propose(action);
    await settle();
    expect([states(), speaker.said, pressed]).toEqual([['not-allowed'], [], []]);
    expect(refusals()).toEqual({ 'not-allowed': 1 });
  });

  test.each([
    ['without the scope', { scopes: new Set(['see', 'point'] as const) }],
    ['at a private step', { privateStep: true }],
    ['while paused', { paused: 'show-me' as const }],
  ])('%s nothing may be suggested', (_, change) => {
    session = { ...session, ...change };
    propose({ do: 'press', node: 'next' });
    expect([states(), speaker.said]).toEqual([['not-allowed'], []]);
  });

  test('a Yes does not outlive the scope', async () => {
    propose({ do: 'press', node: 'next' });
    await hears();
    session = { ...session, scopes: new Set(['see']) };
    await press('ok');
    expect([pressed, states()]).toEqual([[], ['asking', 'gone']]);
  });

  test('a flood is refused before anybody is asked', () => {
    for (let at = 0; at < 50; at += 1) propose({ do: 'go', node: 'nowhere' }, `${id}${at}`);
    expect(states().length).toBeLessThan(10);
  });

  test.each([
    ['a command', { do: 'submit', node: 'next' }],
    ['a text of 1 MB', { do: 'type', node: 'name', text: 'a'.repeat(1_000_000) }],
    ['a text that turns its direction', { do: 'type', node: 'name', text: 'abc\u202Edef' }],
    ['a selector', { do: 'press', node: '"], [x' }],
  ])('%s is malformed or too large', (_, action) => {
    propose(action);
    expect([states(), speaker.said]).toEqual([[], []]);
  });
});
