// @vitest-environment jsdom
import { act, cleanup, fireEvent } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channelToHelper, channelToKiosk, languages, type CatalogueEntry } from '../../../../protocol/index.ts';
import { createHelperVoice } from '../../../../renderer/kiosk/assist/engine/helper-voice.ts';
import { takePhrases } from '../../../../renderer/kiosk/assist/engine/phrases.ts';
import { takePointing } from '../../../../renderer/kiosk/assist/engine/pointing.ts';
import { tellView } from '../../../../renderer/kiosk/assist/engine/view-state.ts';
import { tellOutline } from '../../../../renderer/kiosk/assist/outline/tell-outline.ts';
import { takeProposals } from '../../../../renderer/kiosk/assist/proposals/proposals.ts';
import type { ActiveSession, AssistSession, Pointing } from '../../../../renderer/kiosk/assist/session.ts';
import type { Words } from '../../../../renderer/kiosk/assist/words.ts';
import { pausesSharing, privateSelector } from '../../../../renderer/kiosk/privacy/marks.ts';
import { createReader } from '../../../../renderer/kiosk/speech/reader/reader.ts';
import { textSizes } from '../../../../renderer/kiosk/state/settings.ts';
import { createChannel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { settle } from '../../../support/hand-clock.ts';
import { openKioskPage, type KioskPage } from '../../../support/kiosk-page.tsx';
import { dateFor, daysHoldYears, plantedService, traceIn, valueFor } from '../../../support/planted-service.ts';

/**
 * A person with private answers wanders through a random service while a helper, whose program is not ours, points, suggests
 * and asks as it likes. After each step everything that left the kiosk is searched for what she answered: the data channel,
 * the page's title and address, the clipboard, the browser's history and storage, what was said aloud, what the console logged.
 */

vi.setConfig({ testTimeout: 3_600_000 });

/** As many as fit into the time of `npm test`; all of them where the seed is random (tests/run.ts, --all). */
const STEPS_A_WALK = 50;
const WALKS = process.env['SEED'] === undefined ? 3 : 200;

const acts = [
  ...['type', 'type', 'choose', 'more', 'answer', 'next', 'next', 'next', 'back', 'change', 'home', 'panel'],
  ...[
    'language',
    'zoom',
    'repeat',
    'page',
    'point',
    'press',
    'suggest',
    'suggest',
    'phrase',
    'ok',
    'no',
    'escape',
    'browse',
  ],
] as const;
/** Half of all steps lead on, or few would come to the page with all answers. */
const deed = fc.oneof(fc.constant('answer' as const), fc.constantFrom(...acts));
const step = fc.record({ do: deed, chance: fc.nat(9_999), wrong: fc.boolean() });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

type Walk = {
  page: KioskPage;
  entry: CatalogueEntry;
  session: ReturnType<typeof createStore<AssistSession, Partial<ActiveSession>>>;
  sent: string[];
  deliver: (name: string, data: unknown) => void;
  log: string[];
  close: () => void;
};

const started: ActiveSession = {
  ...{ state: 'active', sessionId: 'c2Vzc2lvbi1pZC1vbmU', helper: { name: 'Kim', kind: 'desk' } },
  ...{ allowed: ['see', 'talk', 'point', 'propose'], scopes: new Set(['see', 'talk', 'point', 'propose']), version: 1 },
  ...{ link: 'up', sharing: 'on', captureFailed: null, paused: null, privateStep: false, alone: false, narrow: false },
  ...{ microphone: 'muted', helperMicrophone: 'muted', messages: [], helperWrites: '', warned: [], flags: 0 },
};

const wire = () => {
  const [sent, target]: [string[], EventTarget] = [[], new EventTarget()];
  const raw = {
    ...{ readyState: 'open', send: (text: string) => void sent.push(text), close: () => {} },
    addEventListener: (type: string, heard: (event: Event) => void) => target.addEventListener(type, heard),
  } as unknown as RawChannel;
  const deliver = (name: string, data: unknown): void =>
    void target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name, data }) }));
  return { sent, raw, deliver };
};

/** All of the kiosk's side of a session but the picture, on the real page. */
const assisted = (page: KioskPage, entry: CatalogueEntry): Walk => {
  const { kiosk, clock, speaker, texts } = page;
  const { sent, raw, deliver } = wire();
  const session = createStore<AssistSession, Partial<ActiveSession>>(
    (now, next) => ({ ...now, ...next }) as AssistSession,
    started,
  );
  const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach(raw);
  let pointing: Pointing = { pointer: null, ring: null, strokes: [] };
  const words: Words = { texts, language: () => kiosk.settings.get().language };
  const active = (): ActiveSession => session.get() as ActiveSession;
  const voice = createHelperVoice(speaker, words.language);
  const show = (change: Partial<Pointing>): void => void (pointing = { ...pointing, ...change });
  const outline = tellOutline({ channel, clock, language: words.language, session, page: document });
  const common = { channel, clock, words, outline, session: active };
  const proposals = takeProposals({
    ...{
      ...common,
      keys: kiosk.keys,
      speaker,
      show: () => {},
      ring: show,
      done: () => {},
      note: () => {},
      guard: { look: () => null, remember: () => {} },
    },
    ...{ tell: (text) => void sent.push(text), drawn: async () => {} },
    changes: { ease: kiosk.settings, remember: () => () => true },
  });
  // As assist/engine/sharing does: before the changed page is painted.
  const watcher = new MutationObserver(() => {
    const privateStep = pausesSharing(document);
    if (privateStep !== active().privateStep) session.dispatch({ privateStep });
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
  const log: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void log.push(said.map(String).join(' ')));
  const stops = [
    takePhrases({ ...common, show, hear: ({ text }) => voice.message(text) }),
    takePointing({ ...common, voice, pointing: () => pointing, show, note: () => {} }),
    tellView(channel, session),
    proposals.close,
    outline.close,
    () => watcher.disconnect(),
  ];
  return { page, entry, session, sent, deliver, log, close: () => stops.forEach((stop) => stop()) };
};

const some = <T,>(all: readonly T[], chance: number): T | undefined => all[chance % Math.max(1, all.length)];
const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const anyNode = (chance: number): string => some(find('[data-node]'), chance)?.dataset['node'] ?? 'heading';

const typeIn = ({ page, entry }: Walk, { chance, wrong }: Step): void => {
  const { place } = page.kiosk.state.get();
  const run = place.at === 'service' ? place.run : null;
  const field = run?.step === 'question' ? entry.service.fields.find(({ name }) => name === run.field) : undefined;
  const input = some(find('main input, .frame-body input'), chance);
  if (!field || !input) return;
  const part = /\.(year|month|day)$/.exec(input.dataset['node'] ?? '')?.[1] as 'year' | 'month' | 'day' | undefined;
  // What she writes into a public field is public: the same places, other words.
  const secret = part ? dateFor(chance, wrong)[part] : valueFor(field, chance, wrong);
  const open = part ? { year: '2001', month: '2', day: '3' }[part] : 'open words';
  input.focus();
  fireEvent.change(input, { target: { value: field.sensitivity === 'public' ? open : secret } });
};

const pressOne = (selector: string, chance: number): void => some(find(selector), chance)?.click();
/** All that the question asks for, and on to the next. */
const answer = (walk: Walk, now: Step): void => {
  walk.page.kiosk.state.dispatch({ type: 'close' });
  const inputs = find('.frame-body input').length;
  for (let at = 0; at < inputs; at += 1) typeIn(walk, { ...now, chance: at, wrong: false });
  pressOne('[role="radio"], [role="checkbox"]', now.chance);
  pressOne('[data-node="action.next"], [data-node^="service."]', 0);
};

const id = (chance: number): string => `cHJvcG9z${String(10_000 + chance)}`;

const suggest = ({ deliver }: Walk, { chance }: Step): void => {
  const node = anyNode(chance);
  const action = some(
    [
      { do: 'go', node },
      { do: 'press', node },
      { do: 'choose', node },
      { do: 'type', node, text: 'open words' },
      { do: 'say-again' },
      { do: 'slower' },
    ],
    Math.floor(chance / 7),
  );
  deliver('propose:action', { id: id(chance), action });
};

const perform = (walk: Walk, now: Step): void => {
  const { page, deliver } = walk;
  const { kiosk } = page;
  const { chance } = now;
  switch (now.do) {
    case 'type':
      return typeIn(walk, now);
    case 'answer':
      return answer(walk, now);
    case 'choose':
      return pressOne('[role="radio"], [role="checkbox"]', chance);
    case 'more':
      return pressOne('[data-node$=".more"], [data-node$=".less"], [data-node$=".show"]', chance);
    case 'next':
      return pressOne('[data-node="action.next"], [data-node="action.send"], [data-node^="service."]', chance);
    case 'back':
      return kiosk.keys.press('back');
    case 'change':
      return pressOne('[data-node$=".change"], [data-node^="errors."]', chance);
    case 'home':
      // Seldom: a walk should come to its answers.
      if (chance % 4 > 0) return;
      return kiosk.state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
    case 'panel':
      if (kiosk.state.get().panel !== 'none') return kiosk.state.dispatch({ type: 'close' });
      return kiosk.state.dispatch({
        type: 'open',
        panel: some(['help', 'menu', 'ease', 'language', 'browse'] as const, chance) ?? 'menu',
      });
    case 'language':
      return kiosk.settings.dispatch({ type: 'set', settings: { language: some(languages, chance) ?? 'en' } });
    case 'zoom':
      return kiosk.settings.dispatch({ type: 'set', settings: { textSize: some(textSizes, chance) ?? 100 } });
    case 'repeat':
      return kiosk.keys.press('repeat');
    case 'page':
      return kiosk.reader.readPage();
    case 'browse':
      return kiosk.reader.readOn();
    case 'point':
      return deliver('point:at-node', { id: id(chance), node: anyNode(chance) });
    case 'press':
      return some(find('button'), chance)?.focus();
    case 'suggest':
      return suggest(walk, now);
    case 'phrase':
      return deliver('phrase:said', { id: id(chance), say: { phrase: 'do.press', element: anyNode(chance) } });
    case 'ok':
      return kiosk.keys.press('ok');
    case 'no':
      return kiosk.keys.press('end');
    case 'escape':
      return kiosk.state.dispatch({ type: 'close' });
  }
};

/** Everything that others can read by now. What was said with a private mark is for her own ears: never in a transcript. */
const outside = ({ page, sent, log }: Walk, said: number): string[] => [
  ...sent.splice(0),
  ...log.splice(0),
  ...page.speaker.said
    .slice(said)
    .flatMap(({ text, sensitivity = 'public' }) => (sensitivity === 'public' ? [text] : [])),
  document.title,
  location.href,
  JSON.stringify(history.state),
  JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
];

/** On the page itself a private value stands under its mark alone: the mask covers what has one, and nothing else. */
const unmarked = (): string => {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll(privateSelector)) each.remove();
  // Values of controls are no markup.
  const values = find('input, textarea, select').filter((control) => !control.closest(privateSelector));
  return copy.innerHTML + values.map((control) => (control as HTMLInputElement).value).join(' ');
};

/** Nothing of ours is styled in jsdom, whose own computation takes most of a second a page. */
const inlines = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'BUTTON', 'INPUT', 'OUTPUT', 'A', 'LABEL']);
const plainStyle = (element: Element): CSSStyleDeclaration => {
  const display = (element as HTMLElement).hidden ? 'none' : inlines.has(element.tagName) ? 'inline' : 'block';
  const style: Record<string, string> = {
    display,
    visibility: 'visible',
    opacity: '1',
    overflowY: 'visible',
    content: '',
  };
  return { ...style, getPropertyValue: (name: string) => style[name] ?? '' } as unknown as CSSStyleDeclaration;
};

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', plainStyle);
  document.elementsFromPoint = () => [];
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const readerOf: Parameters<typeof openKioskPage>[2] =
  ({ texts, clock }) =>
  (speaker, outlet) =>
    createReader({ speaker, texts, root: document.body, clock, outlet });

type Heard = (told: string[]) => void;

/** `withEars`: with the reader, which walks the whole page at each step; its own test is loudspeaker.property.test.ts. */
const walk = async (entry: CatalogueEntry, steps: readonly Step[], withEars: boolean, heard: Heard): Promise<void> => {
  const page = await openKioskPage('en', { catalogue: { services: [entry] } }, withEars ? readerOf : undefined);
  const here = assisted(page, entry);
  await act(async () => {
    page.kiosk.state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
    await settle();
  });
  for (const now of steps) {
    const said = page.speaker.said.length;
    // oxlint-disable-next-line no-await-in-loop -- one thing after the other, as a person does
    await act(async () => {
      perform(here, now);
      await settle();
      page.speaker.finish();
      await page.clock.pass(600);
    });
    const told = [...outside(here, said), unmarked()];
    heard(told);
    for (const text of told) expect(traceIn(text), `${now.do}: ${text.slice(0, 2_000)}`).toBeNull();
  }
  here.close();
  cleanup();
};

test('whatever a person and a hostile helper do, nothing of a private answer leaves its mark', async () => {
  expect(daysHoldYears).toBe(true);
  const seen = { steps: 0, lines: 0, covered: 0, checks: 0, typed: 0 };
  await fc.assert(
    fc.asyncProperty(
      plantedService,
      fc.array(step, { minLength: STEPS_A_WALK, maxLength: STEPS_A_WALK }),
      fc.nat(3),
      async (entry, steps, ears) => {
        await walk(entry, steps, ears === 0, (told) => {
          seen.steps += 1;
          if (told.some((text) => text.startsWith('{"name":"outline:changed"'))) seen.lines += 1;
          if (told.some((text) => text.includes('"role":"private"'))) seen.covered += 1;
          if (told.at(-1)?.includes('check.f')) seen.checks += 1;
          if (
            find(privateSelector).some((part) => traceIn(part.innerHTML + (part.querySelector('input')?.value ?? '')))
          )
            seen.typed += 1;
        });
      },
    ),
    { numRuns: WALKS, endOnFailure: true },
  );
  // The walks went where something could be told.
  expect(seen.steps).toBe(WALKS * STEPS_A_WALK);
  expect(Math.min(seen.lines, seen.covered, seen.checks, seen.typed), JSON.stringify(seen)).toBeGreaterThan(WALKS / 2);
  if (process.env['SEED'] !== undefined) process.stdout.write(`masking: ${JSON.stringify(seen)}\n`);
});
