// @vitest-environment jsdom
import {
  array,
  assert,
  boolean,
  constantFrom,
  nat,
  property,
  record,
  shuffledSubarray,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  bytesOf,
  channelToHelper,
  channelToKiosk,
  limits,
  outlineChanged,
  type DataOf,
  type OutlineNode,
} from '../../../../protocol/index.ts';
import { applyOutline, linesOf, type Outline } from '../../../../renderer/helper/desk/outline.ts';
import { difference, inMessages } from '../../../../renderer/kiosk/assist/outline/difference.ts';
import { createIdentities, takeSnapshot } from '../../../../renderer/kiosk/assist/outline/snapshot.ts';
import { tellOutline } from '../../../../renderer/kiosk/assist/outline/tell-outline.ts';
import type { AssistSession } from '../../../../renderer/kiosk/assist/session.ts';
import { createChannel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

const page = (html: string): void => void (document.body.innerHTML = html);
afterEach(() => page(''));

const snapshot = () => takeSnapshot(document, createIdentities());
/** Role and name of each line, by its depth. */
const drawn = (nodes: readonly OutlineNode[]): string[] => {
  const outline: Outline = { language: 'en', nodes: new Map(nodes.map((node) => [node.id, node])), more: false };
  return linesOf(outline).map(({ node, level }) => `${'- '.repeat(level - 1)}${node.role} ${node.name}`.trim());
};

describe('what is on the screen', () => {
  test('landmarks, headings, texts and controls, in reading order and where they belong', () => {
    page(`
      <header><p data-node="place">Certificate, question 2 of 5</p><p role="timer">4:59</p></header>
      <main><h1 data-node="heading">Which period?</h1><div class="caption">spoken now</div>
        <p>Choose one.</p>
        <fieldset><legend>Period</legend>
          <label><input type="radio" name="p" checked data-node="q.year">One year</label>
          <label><input type="radio" name="p" data-node="q.all">All of it</label>
        </fieldset></main>
      <nav aria-label="Steps"><button data-node="action.next">Next</button></nav>
      <div data-overlay>ring</div>
      <aside data-no-point>Kim watches</aside>`);
    expect(drawn(snapshot().nodes)).toEqual([
      'banner',
      '- text Certificate, question 2 of 5',
      'main',
      '- heading Which period?',
      '- text Choose one.',
      '- group Period',
      '- - text Period',
      '- - radio One year',
      '- - radio All of it',
      'navigation Steps',
      '- button Next',
    ]);
  });

  test('states and values of what is public', () => {
    page(`<h2 tabindex="-1" id="h">Who?</h2>
      <label>Copies <input data-node="q.copies" value="2" required aria-invalid="true"></label>
      <button aria-expanded="false" aria-disabled="true" data-node="b">More</button>`);
    document.querySelector<HTMLElement>('#h')?.focus();
    expect(snapshot().nodes).toMatchObject([
      { role: 'heading', level: 2, states: ['focused'] },
      { role: 'textbox', name: 'Copies', value: '2', states: ['required', 'invalid'] },
      { role: 'button', states: ['collapsed', 'unavailable'] },
    ]);
  });

  test('a dialog on top is all there is', () => {
    page('<main><h1>Below</h1></main><dialog open aria-label="Menu"><button>Close</button></dialog>');
    expect(drawn(snapshot().nodes)).toEqual(['dialog Menu', '- button Close']);
  });

  test('two things with one mark are two things, and each keeps its identity', () => {
    page('<button data-node="x">One</button><button data-node="x">Two</button>');
    const idOf = createIdentities();
    const first = takeSnapshot(document, idOf).nodes.map(({ id }) => id);
    expect(new Set(first).size).toBe(2);
    expect(takeSnapshot(document, idOf).nodes.map(({ id }) => id)).toEqual(first);
  });

  test('what one page numbers is nothing of another’s: a suggestion held over a reload finds no other thing', () => {
    page('<button>One</button>');
    const [before, after] = [snapshot().nodes[0]?.id, snapshot().nodes[0]?.id];
    expect([before, after]).toEqual([expect.stringMatching(/^#\w{4}-1$/), expect.stringMatching(/^#\w{4}-1$/)]);
    expect(before).not.toBe(after);
  });

  test('a page of 1,000 things is cut, and says so', () => {
    page(Array.from({ length: 1_000 }, (_, at) => `<b>${at}</b>`).join(''));
    const { nodes, more } = snapshot();
    expect(more).toBe(true);
    expect(nodes).toHaveLength(limits.outlineNodes);
  });
});

describe('what is private', () => {
  const planted = 'KIM-SECRET';
  const shapes = [
    `<div data-sensitivity="personal"><label>Name<input value="${planted}"></label></div>`,
    `<span data-sensitivity="secret">${planted}</span>`,
    `<div data-sensitivity="personal" aria-label="${planted}"><input type="radio" checked aria-label="${planted}"></div>`,
    `<p>Your name is <b data-sensitivity="personal">${planted}</b>.</p>`,
    `<input type="password" value="${planted}" aria-label="Password">`,
    `<i id="v" data-sensitivity="personal">${planted}</i><button aria-labelledby="v">Change</button>`,
    `<dl><dt>Name</dt><dd data-sensitivity="mistyped">${planted}</dd></dl>`,
    `<select data-sensitivity="personal"><option selected>${planted}</option></select>`,
  ];

  test('of whatever shape, nothing of it is in any line', () => {
    assert(
      property(shuffledSubarray(shapes, { minLength: 1 }), boolean(), (some, nested) => {
        page(nested ? `<main><section aria-label="All">${some.join('')}</section></main>` : some.join(''));
        expect(JSON.stringify(snapshot().nodes)).not.toContain('SECRET');
      }),
    );
  });

  test('it is a line that says only that something is there', () => {
    page(shapes[0] ?? '');
    expect(snapshot().nodes).toMatchObject([{ role: 'private', name: '', states: [] }]);
    expect(snapshot().nodes[0]).not.toHaveProperty('value');
  });
});

describe('differences', () => {
  const thing = record({
    name: string({ maxLength: 200 }),
    role: constantFrom('button', 'text', 'group'),
    under: nat(20),
  });
  /** Some of 30 things, in some order, each at the top or under one before it. */
  const screen = uniqueArray(tuple(nat(29), thing), { selector: ([id]) => id, maxLength: 30 }).map((things) => {
    const counts = new Map<string | null, number>();
    return things.map(([id, { name, role, under }], index): OutlineNode => {
      const parent = under < index ? `#${things[under]?.[0]}` : null;
      const at = counts.get(parent) ?? 0;
      counts.set(parent, at + 1);
      return { id: `#${id}`, parent, at, role, name, states: [] };
    });
  });
  const rest = { fresh: false, language: 'en', more: false } as const;

  test('applied one after the other they make the screen, whatever it was before', () => {
    assert(
      property(array(screen, { minLength: 1, maxLength: 6 }), (screens) => {
        let before: OutlineNode[] = [];
        let there: Outline | null = null;
        for (const after of screens) {
          for (const message of inMessages({ ...rest, ...difference(before, after) }))
            there = applyOutline(there, message);
          before = after;
          expect(there && linesOf(there).map(({ node }) => node)).toEqual(
            linesOf({ ...rest, nodes: new Map(after.map((node) => [node.id, node])) }).map(({ node }) => node),
          );
        }
      }),
    );
  });

  test('what is the same is not sent again', () => {
    assert(
      property(screen, (same) => {
        expect(difference(same, same)).toEqual({ gone: [], put: [] });
      }),
    );
  });

  test('the longest names fit the size of a message', () => {
    const put = Array.from({ length: limits.outlineNodes }, (_, at): OutlineNode => {
      return {
        id: `#${at}`,
        parent: null,
        at,
        role: 'text',
        name: '가'.repeat(200),
        value: '가'.repeat(200),
        states: [],
      };
    });
    const messages = inMessages({ ...rest, fresh: true, gone: [], put });
    expect(messages.flatMap((message) => message.put)).toEqual(put);
    expect(messages.map(({ fresh }) => fresh).indexOf(true, 1)).toBe(-1);
    for (const message of messages)
      expect(bytesOf(JSON.stringify({ name: outlineChanged.name, data: message }))).toBeLessThan(
        limits.channelMessageBytes,
      );
  });

  test('lines that stand in a ring, or under nothing, are left out and hang nobody', () => {
    const ring = (id: string, parent: string): [string, OutlineNode] => [
      id,
      { id, parent, at: 0, role: 'group', name: id, states: [] },
    ];
    const nodes = new Map([ring('a', 'b'), ring('b', 'a'), ring('c', 'nobody')]);
    expect(linesOf({ language: 'en', nodes, more: false })).toEqual([]);
  });
});

describe('telling it', () => {
  const active = {
    state: 'active',
    scopes: new Set(['see', 'point']),
    paused: null,
    privateStep: false,
    narrow: false,
  } as unknown as AssistSession;
  let clock: HandClock;
  let sent: DataOf<typeof outlineChanged>[];
  let session: ReturnType<typeof createStore<AssistSession, AssistSession>>;
  let outline: ReturnType<typeof tellOutline>;

  const passes = async (): Promise<void> => {
    await settle();
    await clock.pass(100);
    await settle();
  };

  beforeEach(() => {
    clock = createHandClock();
    sent = [];
    session = createStore<AssistSession, AssistSession>((_, next) => next, active);
    const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
    channel.attach({
      readyState: 'open',
      send: (text: string) => sent.push(JSON.parse(text).data),
      close: () => {},
      addEventListener: () => {},
    } as unknown as RawChannel);
    page('<main><button data-node="next">Next</button></main>');
    outline = tellOutline({ channel, clock, language: () => 'en', session, page: document, idOf: createIdentities() });
  });
  afterEach(() => outline.close());

  test('the whole first, then what changes', async () => {
    await passes();
    expect(sent).toMatchObject([{ fresh: true, language: 'en', more: false }]);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Wait.</p>');
    await passes();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({ fresh: false, gone: [], put: [{ role: 'text', name: 'Wait.' }] });
  });

  test('a screen that changes 100 times is told once', async () => {
    await passes();
    for (let at = 0; at < 100; at += 1) page(`<main><p>${at}</p></main>`);
    await passes();
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(sent[1])).toContain('99');
  });

  test.each([
    ['the picture is paused', { paused: 'show-me' }],
    ['she is at a private step', { privateStep: true }],
    ['seeing is taken back', { scopes: new Set(['point']) }],
  ])('%s: the helper is left with nothing, at once, and no line leads anywhere', async (_, change) => {
    await passes();
    expect(outline.element('next')).not.toBeNull();
    session.dispatch({ ...active, ...change } as unknown as AssistSession);
    expect(sent.at(-1)).toMatchObject({ fresh: true, put: [] });
    expect(outline.element('next')).toBeNull();
    page('<p>other</p>');
    await passes();
    expect(sent).toHaveLength(2);
    session.dispatch(active);
    await passes();
    expect(sent.at(-1)).toMatchObject({ put: [{ name: 'other' }] });
  });

  test('what is gone from the page is not found', async () => {
    await passes();
    page('');
    expect(outline.element('next')).toBeNull();
  });
});
