// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { channelToHelper as to, helperNotices, limits, type OutlineNode } from '../../../../protocol/index.ts';
import { App } from '../../../../renderer/helper/App.tsx';
import { createChoices } from '../../../../renderer/helper/choices.ts';
import { ConsoleProvider } from '../../../../renderer/helper/console.ts';
import { createKeys } from '../../../../renderer/helper/keys/keys.ts';
import { loadPhraseBook } from '../../../../renderer/helper/words/phrase-book.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { openDesk } from './desk/fakes.ts';

/** A kiosk that is not ours, as a helper sees it: plain text, no more of it than fits, and a page that goes on working. */

const markup = `<img src=x onerror="alert(1)"><a href="javascript:alert(2)">x</a><style>*{display:none}</style>`;
const bidi = '\u202Emoc.live\u2066 \u200B\u0000';

beforeAll(() => {
  // jsdom has the element and none of its doings; it lays nothing out and escapes nothing.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= { escape: (text: string) => text.replaceAll(/["\\]/g, String.raw`\$&`) } as typeof CSS;
});
afterEach(cleanup);

const letIn = async () => {
  const it = await openDesk();
  const texts = await createTexts('en', ['helper']);
  const choices = createChoices({ getItem: () => null, setItem: () => {} }, ['en']);
  const translator = async () => (text: string) => text.toUpperCase();
  const { desk, clock } = it;
  render(
    <I18nextProvider i18n={texts}>
      <ConsoleProvider value={{ desk, choices, clock, keys: createKeys(), translator, phraseBook: loadPhraseBook }}>
        <App />
      </ConsoleProvider>
    </I18nextProvider>,
  );
  for (const [label, typed] of [
    ['Code', '402913'],
    ['Your name', 'Kim'],
  ] as const)
    fireEvent.change(screen.getByLabelText(label), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
  await act(() => it.server().takes('code:claim', { offerId: 'b3BhcXVlLW9mZmVyLWlkLTE' }));
  const scopes = ['talk' as const, 'see' as const, 'point' as const];
  act(() =>
    it.server().says(helperNotices.sessionStarted, {
      ...{ sessionId: 'b3BhcXVlLXNlc3Npb24taWQ', helper: { name: 'Kim', kind: 'family' }, language: 'vi', scopes },
      ...{ version: 1, iceServers: [], resumeToken: 'b3BhcXVlLXJlc3VtZS10b2tlbg' },
    }),
  );
  act(() => it.peer().comesUp());
  return it;
};

const node = (id: string, more: Partial<OutlineNode> = {}): OutlineNode => ({
  ...{ id, parent: null, at: 0, role: 'button', name: id, states: [] },
  ...more,
});
const outline = (put: OutlineNode[], fresh = true) => ({ fresh, language: 'vi' as const, gone: [], put, more: false });
const things = (): HTMLElement[] => screen.queryAllByRole('treeitem');
/** Nothing of the page is the kiosk's own making, and the way out is there. */
const isWhole = (): void => {
  expect(document.querySelector('img, a[href^="javascript"], main style, [onerror]')).toBeNull();
  expect(screen.getAllByText(/End/).length).toBeGreaterThan(0);
};

test('names, values and roles of a forged outline are text, each kept to its own direction', async () => {
  const it = await letIn();
  const names = [markup, bidi, '{{name}} $t(helper:end)', '__proto__', 'ก็็็็็็็็'.repeat(20)];
  const roles = ['button', '__proto__', 'constructor', 'private', 'script'];
  const put = names.map((name, at) => node(`#${at}`, { at, name, value: name, role: roles[at] ?? '' }));
  act(() => it.peer().says(to.outlineChanged, outline(put)));
  const shown = things().map((line) => line.querySelector('bdi')?.textContent ?? '');
  // What is private has no name, whatever a kiosk says of it.
  expect(shown).toEqual(names.map((name, at) => (roles[at] === 'private' ? '' : name)));
  expect(things().every((line) => [...line.querySelectorAll('bdi')].every(({ lang }) => lang === 'vi'))).toBe(true);
  isWhole();
});

test('a tree of circles, orphans and ids made for a selector can be walked by key', async () => {
  const it = await letIn();
  const ids = ['#a"] , * ,[x="', 'self', 'lost', 'a', 'b'];
  const parents = [null, 'self', 'nowhere', 'b', 'a'];
  const put = ids.map((id, at) => node(id, { at, parent: parents[at] ?? null, name: `thing ${at}` }));
  act(() => it.peer().says(to.outlineChanged, outline(put)));
  expect(things().map((line) => line.textContent)).toEqual([expect.stringContaining('thing 0')]);
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'End', 'Home', 'Enter'])
    act(() => void fireEvent.keyDown(screen.getByRole('tree'), { key }));
  isWhole();
});

test('an outline that is replaced again and again stays the size of one screen', async () => {
  const it = await letIn();
  const put = (round: number): OutlineNode[] =>
    Array.from({ length: limits.outlineNodesAtOnce }, (_, at) => node(`r${round}.${at}`, { at }));
  // Drawn three times: a page of so many lines costs more than all that is done to it.
  for (const rounds of [0, 20, 40])
    act(() => {
      for (let round = rounds; round < rounds + 20; round += 1)
        it.peer().says(to.outlineChanged, outline(put(round), false));
    });
  expect(things()).toHaveLength(limits.outlineNodes);
  isWhole();
});

test('a flood of captions: the last ones are kept, words beyond their text mark nothing, numbers may lie', async () => {
  const it = await letIn();
  act(() => {
    for (let n = 0; n < 5_000; n += 1) it.peer().says(to.voiceSaid, { n, language: 'vi', text: `${markup} ${n}` });
    it.peer().says(to.voiceWord, { n: 4_999, start: 900, end: 3 });
    for (const n of [7, 7, 3, Number.MAX_SAFE_INTEGER, 0])
      it.peer().says(to.voiceSaid, { n, language: 'vi', text: `again ${n}` });
    it.peer().says(to.voiceOver, { n: 99_999, how: 'ended' });
  });
  const { lines } = it.session().heard;
  expect(lines.length).toBeLessThan(100);
  expect(new Set(lines.map(({ n }) => n)).size).toBe(lines.length);
  expect(screen.getByText('again 0')).toBeTruthy();
  isWhole();
});

test('a flood of messages under one id or many, and acts that nobody asked for, change nothing that the helper did', async () => {
  const it = await letIn();
  act(() => {
    for (let sent = 0; sent < 2_000; sent += 1)
      it.peer().says(to.textSaid, { id: `person-${1e6 + sent}`, text: markup });
    for (let sent = 0; sent < 50; sent += 1) it.peer().says(to.textSaid, { id: 'person-twice', text: 'once' });
    it.peer().says(to.textHeard, { id: 'message-9999' });
    it.peer().says(to.proposalState, { id: 'b3BhcXVlLWlkLTAwMDE', state: 'done', name: markup });
    it.peer().says(to.pointResolved, { id: 'b3BhcXVlLWlkLTAwMDE', name: markup, role: '__proto__' });
  });
  expect(it.session().messages.length).toBeLessThanOrEqual(limits.messagesKept);
  expect(it.session().messages.every(({ from }) => from === 'person')).toBe(true);
  expect([it.session().proposed, it.session().pointed]).toEqual([null, null]);
  isWhole();
});
