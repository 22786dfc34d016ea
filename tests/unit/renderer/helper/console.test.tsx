// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, helperNotices } from '../../../../protocol/index.ts';
import { App } from '../../../../renderer/helper/App.tsx';
import { createChoices } from '../../../../renderer/helper/choices.ts';
import { ConsoleProvider } from '../../../../renderer/helper/console.ts';
import { loadPhraseBook } from '../../../../renderer/helper/words/phrase-book.ts';
import { createKeys } from '../../../../renderer/helper/keys/keys.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { text as textOf } from '../../../support/texts.ts';
import { openDesk } from './desk/fakes.ts';

const offerId = 'b3BhcXVlLW9mZmVyLWlkLTE';
const sessionId = 'b3BhcXVlLXNlc3Npb24taWQ';
const started = {
  sessionId,
  helper: { name: 'Kim', kind: 'family' as const },
  language: 'vi' as const,
  // No picture in this test: it has no browser that could play one.
  scopes: ['talk' as const],
  version: 1,
  iceServers: [],
  resumeToken: 'b3BhcXVlLXJlc3VtZS10b2tlbg',
};

beforeAll(() => {
  // jsdom has the element and none of its doings.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

/** Finds every text again, in capitals. */
const translator = async () => (text: string) => text.toUpperCase();

const openConsole = async (options: Parameters<typeof openDesk>[0] = {}) => {
  const it = await openDesk(options);
  const texts = await createTexts('en', ['helper']);
  const choices = createChoices({ getItem: () => null, setItem: () => {} }, ['en']);
  render(
    <I18nextProvider i18n={texts}>
      <ConsoleProvider
        value={{ desk: it.desk, choices, clock: it.clock, keys: createKeys(), translator, phraseBook: loadPhraseBook }}
      >
        <App />
      </ConsoleProvider>
    </I18nextProvider>,
  );
  return it;
};
type Opened = Awaited<ReturnType<typeof openConsole>>;

const type = (label: string, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
};
const pressButton = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const alt = (letter: string): void => {
  fireEvent.keyDown(window, { key: letter.toLowerCase(), code: `Key${letter}`, altKey: true });
};
const focused = (): string => document.activeElement?.textContent ?? '';
const readOut = (): string[] =>
  within(screen.getAllByRole('log').at(-1) ?? document.body)
    .queryAllByText(/./, { selector: 'p' })
    .map((line) => line.textContent.trim());

const joinAs = async (it: Opened, name: string): Promise<void> => {
  type('Code', '402913');
  type('Your name', name);
  pressButton('Ask to join');
  await act(() => it.server().takes('code:claim', { offerId }));
};
const letIn = async (): Promise<Opened> => {
  const it = await openConsole();
  await joinAs(it, 'Kim');
  act(() => it.server().says(helperNotices.sessionStarted, started));
  act(() => it.peer().comesUp());
  return it;
};

describe('the entry', () => {
  test('says what is missing at the field, and takes the focus there', async () => {
    await openConsole();
    pressButton('Ask to join');
    expect(document.activeElement).toBe(screen.getByLabelText('Code'));
    expect(screen.getByLabelText('Code').getAttribute('aria-invalid')).toBe('true');
    type('Code', '402913');
    pressButton('Ask to join');
    expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
    expect(screen.getByText('You will be shown as not staff.')).toBeTruthy();
  });

  test('groups the code while it is typed', async () => {
    await openConsole();
    type('Code', '402913');
    expect(screen.getByLabelText<HTMLInputElement>('Code').value).toBe('402 913');
  });

  test('a code that is refused is said at the code, which takes the focus', async () => {
    const it = await openConsole();
    type('Code', '111111');
    type('Your name', 'Kim');
    pressButton('Ask to join');
    await act(() => it.server().refuses('code:claim', 'code-expired'));
    expect(document.activeElement).toBe(screen.getByLabelText('Code'));
    expect(screen.getByText(/This code is too old/)).toBeTruthy();
  });

  test('a failed sign-in does not tell which of the two was wrong', async () => {
    await openConsole();
    type('Account name', 'Park');
    type('Password', 'wrong');
    await act(async () => pressButton('Sign in'));
    expect(screen.getByText("The name and the password don't go together.")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
  });
});

describe('moving on', () => {
  test('each screen takes the focus to its heading and into the title', async () => {
    const it = await openConsole();
    await joinAs(it, 'Kim');
    expect(focused()).toBe('The person is being asked');
    act(() => it.server().says(helperNotices.offerAnswered, { offerId, why: 'no-answer' }));
    expect(focused()).toBe('Nobody answered');
    expect(document.title).toBe('Nobody answered · Gildongmu');
    alt('B');
    expect(focused()).toBe('Help somebody at a kiosk');
  });

  test('a queue of people is a list that says language, way and time, and Alt N takes the first', async () => {
    const it = await openConsole({ signedIn: 'Park' });
    alt('O');
    await act(() => it.server().takes('queue:watch'));
    const since = it.clock.now() - 4 * 60_000;
    const ticket = 'b3BhcXVlLXRpY2tldC1pZA';
    act(() =>
      it.server().says(helperNotices.queueList, { waiting: [{ ticket, language: 'vi', skills: ['text'], since }] }),
    );
    const [person] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(person?.textContent).toContain('Vietnamese');
    expect(person?.textContent).toContain('in text');
    expect(screen.getByRole('button', { name: /^Help ?: Vietnamese, waiting 4 minutes$/ })).toBeTruthy();
    expect(readOut()).toEqual(['1 person is waiting.']);
    alt('N');
    expect(it.server().last('queue:claim').args).toEqual({ ticket });
  });

  test('a session that a colleague gives away is no waiting person, and Alt N leaves it alone', async () => {
    const it = await openConsole({ signedIn: 'Park' });
    alt('O');
    await act(() => it.server().takes('queue:watch'));
    const since = it.clock.now() - 4 * 60_000;
    const [ticket, passed] = ['b3BhcXVlLXRpY2tldC1pZA', 'cGFzc2VkLXRpY2tldC1pZA'];
    const alone = { ticket, language: 'vi' as const, skills: [], since };
    act(() => it.server().says(helperNotices.queueList, { waiting: [{ ...alone, ticket: passed, from: 'Lee' }] }));
    expect(readOut()).toEqual(['Lee is handing over a session.']);
    expect(screen.getByText(/^Nobody is waiting/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Take over ?: Vietnamese, being helped for 4 minutes$/ })).toBeTruthy();
    act(() =>
      it.server().says(helperNotices.queueList, { waiting: [{ ...alone, ticket: passed, from: 'Lee' }, alone] }),
    );
    expect(readOut()).toEqual(['Lee is handing over a session.', '1 person is waiting.']);
    expect(screen.getByRole('heading', { name: 'Waiting 1' })).toBeTruthy();
    alt('N');
    expect(it.server().last('queue:claim').args).toEqual({ ticket });
  });

  test('a lost line is said in words, and a newer server says what to do', async () => {
    const it = await openConsole({ signedIn: 'Park' });
    act(() => it.server().becomes({ state: 'lost', byServer: false }));
    expect(screen.getByText(/keeps trying by itself/)).toBeTruthy();
    act(() => it.server().becomes({ state: 'refused', code: 'update-kiosk' }));
    expect(screen.getByText('This page is older than the server. Reload it.')).toBeTruthy();
  });
});

describe('in a session', () => {
  test('what is missing is said with what it means', async () => {
    await letIn();
    expect(focused()).toBe('Helping now');
    expect(screen.getAllByText("You can't see the screen. The person has not allowed it.")).toHaveLength(2);
    expect(screen.getByText(/You can't point/)).toBeTruthy();
  });

  test('texts go both ways, are marked, and theirs is read out in their language', async () => {
    const it = await letIn();
    alt('W');
    expect(document.activeElement).toBe(screen.getByLabelText(/Message/));
    fireEvent.change(screen.getByLabelText(/Message/), { target: { value: 'Hello' } });
    fireEvent.keyDown(screen.getByLabelText(/Message/), { key: 'Enter', isComposing: true });
    expect(it.session().messages).toHaveLength(0);
    fireEvent.keyDown(screen.getByLabelText(/Message/), { key: 'Enter' });
    expect(screen.getByText('sent')).toBeTruthy();
    act(() => it.peer().says(channelToHelper.textSaid, { id: 'person-0001', text: 'Vâng' }));
    expect(readOut().at(-1)).toBe('The person writes: Vâng');
    expect(screen.getAllByText('Vâng').every((words) => words.lang === 'vi')).toBe(true);
  });

  test('somebody whom she knows may suggest one more helper; who is there is said, with who of the two points', async () => {
    const it = await letIn();
    pressButton('Suggest one more helper of the desk');
    expect(it.peer().sent.findLast(({ name }) => name === channelToKiosk.proposeAction.name)?.data).toMatchObject({
      action: { do: 'bring-in' },
    });
    const other = { name: 'Park', kind: 'desk' } as const;
    act(() => it.peer().says(channelToHelper.companyState, { other, beside: false }));
    expect(readOut().at(-1)).toBe('Park is helping here as well.');
    expect(screen.getByText('They see and talk; you point and suggest.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Suggest one more helper of the desk' })).toBeNull();
    act(() => it.peer().says(channelToHelper.companyState, { other: null, beside: false }));
    expect(readOut().at(-1)).toBe('Park is no longer here.');
  });

  test('who is beside another is told that the other one points, and suggests nothing', async () => {
    const it = await letIn();
    const other = { name: 'Park', kind: 'desk' } as const;
    act(() => it.peer().says(channelToHelper.companyState, { other, beside: true }));
    expect(screen.getByText('They point and suggest; you see and talk.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Suggest' })).toBeNull();
    expect(screen.queryByText(/You can't point/)).toBeNull();
  });

  test('a phrase is found, said by its number key, and shown in both languages', async () => {
    const it = await letIn();
    const field = await screen.findByRole('combobox', { name: /Find a phrase/ });
    // The phrases come in their own time, and with them their key.
    await waitFor(() => {
      alt('P');
      expect(document.activeElement).toBe(field);
    });
    fireEvent.change(field, { target: { value: 'xin chờ một' } });
    fireEvent.keyDown(field, { key: '1' });
    expect(it.peer().lastSent(channelToKiosk.phraseSaid)?.['say']).toEqual({ phrase: 'wait.moment' });
    expect(screen.getAllByText(textOf('en', 'phrases:wait.moment')).length).toBeGreaterThan(1);
    expect(screen.getByText(textOf('vi', 'phrases:wait.moment'))).toBeTruthy();
  });

  test('a number is asked for; a thing is the line chosen in the outline', async () => {
    const it = await letIn();
    const field = await screen.findByRole('combobox', { name: /Find a phrase/ });
    const find = (words: string): void => void fireEvent.change(field, { target: { value: words } });
    find('counter');
    fireEvent.keyDown(field, { key: 'Enter' });
    type('Number', '12');
    pressButton('Say it');
    expect(it.peer().lastSent(channelToKiosk.phraseSaid)?.['say']).toEqual({ phrase: 'number.window', n: 12 });
    expect(document.activeElement).toBe(field);
    find('please press …');
    fireEvent.keyDown(field, { key: '1' });
    expect(screen.getByText('Choose a line of the screen below the picture.')).toBeTruthy();
    expect(it.peer().sent.filter(({ name }) => name === 'phrase:said')).toHaveLength(1);
  });

  test('what people write is text and nothing else', async () => {
    const it = await letIn();
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    act(() => it.peer().says(channelToHelper.textSaid, { id: 'person-0001', text: hostile }));
    const view = { width: 1280, height: 720, sharing: 'on' as const, place: hostile };
    act(() => it.peer().says(channelToHelper.viewState, view));
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.getAllByText(hostile).every(({ tagName }) => tagName === 'BDI')).toBe(true);
  });

  test('without a microphone it says so and text goes on', async () => {
    const it = await letIn();
    await act(() => it.microphone().refuses());
    expect(
      screen.getByText("No microphone. The person can't hear you; write instead.", { selector: 'p.state' }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: /Try my microphone again/ })).toBeTruthy();
  });

  test('Alt X ends it at once, and the way on is said', async () => {
    const it = await letIn();
    alt('X');
    expect(it.work()).toMatchObject({ at: 'ended', why: 'helper-ended' });
    expect(focused()).toBe('You ended the session');
    expect(screen.getByRole('button', { name: /Back to the start/ })).toBeTruthy();
  });

  test('all keys are in one list', async () => {
    await letIn();
    alt('K');
    const list = screen.getByRole('dialog');
    expect(within(list).getByText('Mute or unmute me')).toBeTruthy();
    expect(within(list).getByText('Alt X')).toBeTruthy();
  });
});
