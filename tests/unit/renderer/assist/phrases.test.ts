// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, type Language } from '../../../../protocol/index.ts';
import { takePhrases } from '../../../../renderer/kiosk/assist/engine/phrases.ts';
import type { ActiveSession, Pointing } from '../../../../renderer/kiosk/assist/session.ts';
import { createTexts, switchLanguage } from '../../../../renderer/shared/i18n.ts';
import { createChannel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';
import { text } from '../../../support/texts.ts';

const id = 'cGhyYXNlLTEx';
let clock: HandClock;
let sent: { name: string; data: Record<string, unknown> }[];
let session: Partial<ActiveSession>;
let pointing: Partial<Pointing>;
let heard: string[];
let wasHeard: boolean;
let language: Language;
let deliver: (name: string, data: unknown) => void;
let refusals: () => object;
let texts: Awaited<ReturnType<typeof createTexts>>;
let reworded: string[];
let stop: () => void;

beforeEach(async () => {
  [clock, sent, heard, wasHeard, pointing, language] = [createHandClock(), [], [], true, {}, 'en'];
  reworded = [];
  session = { scopes: new Set(['see', 'point']) };
  document.body.innerHTML =
    '<button data-node="action.next">Next</button><div data-sensitivity="personal"><input data-node="q.name" aria-label="Name" value="Kim"></div>';
  const target = new EventTarget();
  const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach({
    readyState: 'open',
    send: (message: string) => sent.push(JSON.parse(message)),
    close: () => {},
    addEventListener: (type: string, listener: (event: Event) => void) => target.addEventListener(type, listener),
  } as unknown as RawChannel);
  deliver = (name, data) =>
    void target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name, data }) }));
  refusals = channel.refusals;
  texts = await createTexts('en', ['assist', 'phrases']);
  stop = takePhrases({
    channel,
    clock,
    words: { texts, language: () => language },
    outline: { element: (node) => document.querySelector(`[data-node="${node}"]`) },
    session: () => session as ActiveSession,
    show: (change) => (pointing = { ...pointing, ...change }),
    hear: async (message) => {
      heard.push(message.text);
      return wasHeard;
    },
    reword: (anew) => void reworded.push(...anew.values()),
    drawn: async () => {},
  });
  await settle();
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const says = async (say: unknown): Promise<void> => {
  deliver('phrase:said', { id, say });
  await settle();
};

test('it is said in the words of this kiosk, and told as heard', async () => {
  await says({ phrase: 'wait.moment' });
  expect(heard).toEqual([text('en', 'phrases:wait.moment')]);
  expect(sent).toEqual([{ name: 'text:heard', data: { id } }]);
});

test('what was not heard to its end is not told as heard', async () => {
  wasHeard = false;
  await says({ phrase: 'wait.moment' });
  expect(sent).toEqual([]);
});

test('a number stands in its place', async () => {
  await says({ phrase: 'number.window', n: 12 });
  expect(heard).toEqual([text('en', 'phrases:number.window', { n: 12 })]);
});

test('what is meant is named and ringed', async () => {
  await says({ phrase: 'do.press', element: 'action.next' });
  expect(heard).toEqual([text('en', 'phrases:do.press', { element: 'Next' })]);
  expect(pointing.ring).toEqual({ element: document.querySelector('button'), name: 'Next' });
});

test.each([
  ['a key that nobody knows', { phrase: 'do.pay' }],
  ['a slot that is not filled', { phrase: 'do.press' }],
  ['a slot that the phrase has not', { phrase: 'wait.moment', n: 3 }],
  ['a number too great', { phrase: 'number.window', n: 1000 }],
  ['words of the helper', { phrase: 'wait.moment', text: 'Pay me' }],
])('%s is malformed', async (_, say) => {
  await says(say);
  expect([heard, refusals()]).toEqual([[], { malformed: 1 }]);
});

test.each([
  ['a private thing', 'q.name', ['see', 'point']],
  ['a thing that is gone', 'action.back', ['see', 'point']],
  ['anything without leave to point', 'action.next', ['see']],
] as const)('%s cannot be meant: nothing is said', async (_, element, scopes) => {
  session = { scopes: new Set(scopes) };
  await says({ phrase: 'do.press', element });
  expect([heard, pointing.ring, refusals()]).toEqual([[], undefined, { 'not-allowed': 1 }]);
});

test('a flood is refused, and a phrase a second later is said', async () => {
  for (let count = 0; count < 20; count += 1) await says({ phrase: 'calm.fine' });
  expect(heard).toHaveLength(4);
  expect(refusals()).toEqual({ 'too-many-requests': 16 });
  clock.turn(1_000);
  await says({ phrase: 'calm.fine' });
  expect(heard).toHaveLength(5);
});

test('after she changed her language the next one is in that', async () => {
  language = 'th';
  await says({ phrase: 'calm.fine' });
  await expect.poll(() => heard).toEqual([text('th', 'phrases:calm.fine')]);
});

test('once the session is over nothing is said', async () => {
  stop();
  await says({ phrase: 'calm.fine' });
  expect([heard, sent]).toEqual([[], []]);
});

test('what was said before is worded anew in it, with what a thing is called now, or was called where it is gone', async () => {
  await says({ phrase: 'do.press', element: 'action.next' });
  const changes = async (to: Language): Promise<void> => {
    reworded = [];
    language = to;
    await switchLanguage(texts, to, ['assist']);
    await expect.poll(() => reworded).toHaveLength(1);
  };
  document.body.innerHTML = '<button data-node="action.next">ต่อไป</button>';
  await changes('th');
  expect(reworded).toEqual([text('th', 'phrases:do.press', { element: 'ต่อไป' })]);
  document.body.innerHTML = '';
  await changes('vi');
  expect(reworded).toEqual([text('vi', 'phrases:do.press', { element: 'Next' })]);
});
