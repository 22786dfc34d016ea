// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Scope } from '../../../../protocol/index.ts';
import type { Consent } from '../../../../renderer/kiosk/assist/core/consent.ts';
import { createLog } from '../../../../renderer/kiosk/assist/core/log.ts';
import type { History } from '../../../../renderer/kiosk/assist/core/history.ts';
import type { ScamWarning } from '../../../../renderer/kiosk/assist/scam/list.ts';
import type { ActiveSession, Assist, AssistSession, Message } from '../../../../renderer/kiosk/assist/session.ts';
import { AssistLayer } from '../../../../renderer/kiosk/assist/ui/AssistLayer.tsx';
import { HelpPanel } from '../../../../renderer/kiosk/assist/ui/HelpPanel.tsx';
import { WatchingBar } from '../../../../renderer/kiosk/assist/ui/WatchingBar.tsx';
import { createKeys } from '../../../../renderer/kiosk/input/keys.ts';
import { KioskProvider, type Kiosk } from '../../../../renderer/kiosk/kiosk.ts';
import { initialKioskState, reduceKiosk } from '../../../../renderer/kiosk/state/kiosk-state.ts';
import { createTexts, switchLanguage } from '../../../../renderer/shared/i18n.ts';
import { createStore, type Store } from '../../../../renderer/shared/store.ts';
import { createFakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock } from '../../../support/hand-clock.ts';
import { text } from '../../../support/texts.ts';

/** What a screen asked assistance to do, in order: `name` and arguments. */
let asked: unknown[][];
let texts: i18n;
let session: Store<AssistSession, AssistSession>;
/** The other helper's. */
let more: Store<AssistSession, AssistSession>;
let consent: Store<Consent | null, Consent | null>;
let state: Kiosk['state'];
let keys: ReturnType<typeof createKeys>;
let history: Store<History | null, History | null>;
/** What this host's printer does; null: it has none. */
let print: Kiosk['bridge']['print'];
let desk: Awaited<ReturnType<Assist['deskStatus']>>;

const kim = { name: 'Kim', kind: 'family' } as const;
const lee = { name: 'Lee', kind: 'desk' } as const;
const scopes = ['see', 'talk', 'point'] as const;
const helped: ActiveSession = {
  ...{ state: 'active', sessionId: 's', helper: kim, allowed: scopes, scopes: new Set<Scope>(scopes), version: 1 },
  ...{ link: 'up', sharing: 'on', captureFailed: null, paused: null, privateStep: false, alone: false, narrow: false },
  wasShown: true,
  ...{ microphone: 'on', helperMicrophone: 'on', helperWrites: '' },
  messages: [{ id: '1', from: 'helper', text: 'Take your time.' }],
  ...{ warned: [], flags: 0 },
};

const store = <S,>(first: S): Store<S, S> => createStore<S, S>((_, next) => next, first);
const noting =
  (name: string) =>
  (...args: unknown[]): void =>
    void asked.push([name, ...args]);

const assist = (): Assist => ({
  session,
  consent,
  proposal: store(null),
  done: store(null),
  history,
  pointing: store({ pointer: null, ring: null, strokes: [] }),
  helperVolume: store(0.8),
  deskStatus: async () => desk,
  askByCode: noting('askByCode'),
  askDesk: noting('askDesk'),
  cancel: noting('cancel'),
  more: {
    session: more,
    askByCode: noting('more.askByCode'),
    askDesk: noting('more.askDesk'),
    cancel: noting('more.cancel'),
    setScopes: noting('more.setScopes'),
    end: noting('more.end'),
  },
  log: createLog([session, more]),
  setScopes: noting('setScopes'),
  pause: noting('pause'),
  setMicrophone: noting('setMicrophone'),
  setHelperVolume: noting('setHelperVolume'),
  draft: noting('draft'),
  sendText: noting('sendText'),
  showCard: noting('showCard'),
  dismiss: noting('dismiss'),
  end: noting('end'),
  feelsWrong: noting('feelsWrong'),
  tellFelt: noting('tellFelt'),
  forget: noting('forget'),
});

const show = async (what: React.ReactNode): Promise<void> => {
  const kiosk = {
    bridge: {
      capabilities: { host: 'browser', capture: 'own-view', hostVoice: false },
      serverUrl: 'https://a.example',
      print,
    },
    clock: createHandClock(),
    state,
    settings: store({ language: 'en' }),
    speaker: createFakeSpeaker(),
    keys,
    assist: assist(),
  } as unknown as Kiosk;
  await act(async () => {
    render(
      <I18nextProvider i18n={texts}>
        <KioskProvider value={kiosk}>{what}</KioskProvider>
      </I18nextProvider>,
    );
  });
  // The parts are loaded when they are first needed.
  await screen.findAllByRole('button', undefined, { timeout: 20_000 });
};
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
  texts = await createTexts('en', ['common', 'assist', 'errors']);
  // jsdom has dialogs that can't be shown.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
beforeEach(() => {
  asked = [];
  more = store<AssistSession>({ state: 'idle' });
  history = store<History | null>(null);
  print = null;
  session = store<AssistSession>({ state: 'idle' });
  consent = store<Consent | null>(null);
  state = createStore(reduceKiosk, initialKioskState);
  keys = createKeys();
  desk = { open: true, hours: '9-18', phone: '110' };
});
afterEach(async () => {
  cleanup();
  await texts.changeLanguage('en');
});

describe('the consent question', () => {
  const question = (isAsked: boolean): Consent => ({
    ...{
      helper: kim,
      asks: scopes,
      instead: null,
      stays: null,
      asksBrowser: false,
      asked: isAsked,
      secondsLeft: isAsked ? 27 : null,
    },
    ...{ allow: noting('allow'), refuse: noting('refuse') },
  });
  const ask = async (isAsked: boolean): Promise<void> => {
    const waiting = { for: 'code', code: '402913', expiresAt: 0 } as const;
    session = store<AssistSession>({ state: 'offered', offerId: 'o', helper: kim, asks: scopes, waiting });
    consent = store<Consent | null>(question(isAsked));
    await show(<AssistLayer />);
  };

  test('names the helper, staff or not, and each scope; nothing on it has the focus', async () => {
    await ask(false);
    const dialog = screen.getByRole('dialog', { name: 'Let Kim help you?' });
    for (const part of ['Not staff', 'See this screen', 'Talk with you', 'Point at things', 'They cannot press'])
      expect(dialog.textContent).toContain(part);
    expect(document.activeElement?.closest('button')).toBeNull();
  });

  test('while it is being asked it can be refused by touch and not allowed', async () => {
    await ask(false);
    press(/^Allow/);
    expect(asked).toEqual([]);
    expect(screen.getByRole('button', { name: /^Allow/ }).getAttribute('aria-disabled')).toBe('true');
    press("Don't allow");
    expect(asked).toEqual([['refuse']]);
  });

  test('once asked it can be allowed, and shows how long silence takes to be No', async () => {
    await ask(true);
    expect(screen.getByText('27 seconds left. No answer means no.')).toBeTruthy();
    press('Allow');
    expect(asked).toEqual([['allow']]);
  });
});

describe('the Help panel', () => {
  const open = (now: AssistSession): Promise<void> => {
    session = store(now);
    return show(<HelpPanel onClose={noting('close')} />);
  };

  test('asks whom, then how', async () => {
    await open({ state: 'idle' });
    press(/^Someone I know/);
    press(/^The help desk/);
    press('By talking');
    expect(asked).toEqual([['askByCode'], ['askDesk', ['voice']]]);
  });

  test('a closed desk says so at once, with its hours and phone, and cannot be asked', async () => {
    desk = { open: false, hours: '9-18', phone: '110' };
    await open({ state: 'idle' });
    expect((await screen.findByText(/It is open 9-18\. Phone: 110\./)).textContent).toBeTruthy();
    press(/^The help desk/);
    expect(screen.queryByRole('button', { name: 'By talking' })).toBeNull();
  });

  test('shows the code in its groups, where to type it, and a way back to the service', async () => {
    await open({ state: 'waiting', for: 'code', code: '402913', expiresAt: 1_000_000 + 540_000 });
    expect(screen.getByText('402 913')).toBeTruthy();
    expect(screen.getByText(/a\.\u200Bexample\/\u200Bhelper/)).toBeTruthy();
    expect(screen.getByText(/9 minutes/)).toBeTruthy();
    press('Go on with the service');
    press('Stop waiting');
    expect(asked).toEqual([['close'], ['cancel']]);
  });

  test('while helped: short answers, each scope alone, and the end', async () => {
    await open(helped);
    press('Thank you');
    fireEvent.click(screen.getByRole('checkbox', { name: /^See the screen/ }));
    press('Stop help');
    expect(asked).toEqual([['showCard', 'thanks'], ['setScopes', ['talk', 'point']], ['end']]);
  });

  test('one more helper is asked for from here, waited for, seen to, and sent away alone', async () => {
    await open(helped);
    press('Ask one more helper');
    press(/^The help desk/);
    press('Back');
    press('Ask one more helper');
    press(/^Someone I know/);
    act(() => more.dispatch({ state: 'waiting', for: 'code', code: '402913', expiresAt: 1 }));
    expect(screen.getByText('402 913')).toBeTruthy();
    press('Stop waiting');
    expect(asked).toEqual([['more.askDesk'], ['more.askByCode'], ['more.cancel']]);
    act(() => more.dispatch({ ...helped, sessionId: 't', helper: lee, allowed: ['see'], scopes: new Set(['see']) }));
    asked.length = 0;
    fireEvent.click(screen.getAllByRole('checkbox', { name: /^See the screen/ }).at(-1) as HTMLElement);
    press("Stop only Lee's help");
    expect(asked).toEqual([['more.setScopes', []], ['more.end']]);
  });

  test('while the helper is gone it does not say that she helps', async () => {
    await open({ ...helped, link: 'away', sharing: 'off' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Waiting for Kim to come back');
  });

  test('after a refusal it says what happened and what to do', async () => {
    await open({ state: 'refused', code: 'update-kiosk' });
    expect(screen.getByText("This side's program is older than the server.")).toBeTruthy();
    expect(screen.getByText(/ask the staff to update this machine/)).toBeTruthy();
  });
});

describe('at the top of the screen', () => {
  test('who watches, whether staff, the last message, and what one needs at once', async () => {
    session = store<AssistSession>(helped);
    await show(<WatchingBar />);
    expect(screen.getByText('Kim sees this screen')).toBeTruthy();
    expect(screen.getByText('Not staff')).toBeTruthy();
    expect(screen.getByText('Take your time.')).toBeTruthy();
    press('Show what is covered');
    press('Turn microphone off');
    press('Write');
    press('Stop help');
    expect(asked).toEqual([['pause', 'show-me'], ['setMicrophone', false], ['end']]);
    expect(state.get().panel).toBe('help');
  });

  test('two who are there, a line each, and who of them wrote last', async () => {
    session = store<AssistSession>(helped);
    more = store<AssistSession>({
      ...{ ...helped, sessionId: 't', helper: lee, link: 'away', sharing: 'off' },
      messages: [{ id: '2', from: 'helper', text: 'I am here too.' }],
    });
    await show(<WatchingBar />);
    expect(screen.getByText('Kim sees this screen')).toBeTruthy();
    expect(screen.getByText('Waiting for Lee to come back')).toBeTruthy();
    expect(screen.getByText('Lee:').parentElement?.textContent).toBe('Lee: I am here too.');
    expect(screen.queryByRole('button', { name: 'Ask somebody else' })).toBeNull();
    act(() => more.dispatch({ state: 'waiting', for: 'desk', ticket: 't', position: 2, waitSeconds: null }));
    expect(screen.getByText('One more helper is waited for. Number 2')).toBeTruthy();
  });

  test('on a private step sharing is not offered; after it, it is', async () => {
    const paused: ActiveSession = { ...helped, sharing: 'paused', paused: 'private-step', privateStep: true };
    session = store<AssistSession>(paused);
    await show(<WatchingBar />);
    expect(screen.queryByRole('button', { name: 'Share the screen again' })).toBeNull();
    act(() => session.dispatch({ ...paused, privateStep: false }));
    press('Share the screen again');
    expect(asked).toEqual([['pause', null]]);
  });

  test('a warning is worded in her language of now, of what is written and of what was sent', async () => {
    const warning: ScamWarning = { kinds: ['gift'], known: true };
    const lure: Message = { id: '1', from: 'helper', text: '상품권', warning };
    session = store<AssistSession>({ ...helped, messages: [lure], helperWrites: '상품권', writesWarning: warning });
    await show([<WatchingBar key="bar" />, <HelpPanel key="panel" onClose={noting('close')} />]);
    expect(screen.getAllByText('Be careful, again: gift cards.')).toHaveLength(2);
    await act(() => switchLanguage(texts, 'vi', ['common', 'assist', 'errors']));
    const vietnamese = text('vi', 'assist:scam.again', { what: text('vi', 'assist:scam.kind.gift') });
    expect(screen.getAllByText(vietnamese)).toHaveLength(2);
  });

  test('while the helper is away somebody else can be asked at once; without a line of her own nobody can', async () => {
    session = store<AssistSession>({ ...helped, link: 'away', sharing: 'off' });
    await show(<WatchingBar />);
    press('Ask somebody else');
    expect(asked).toEqual([['end']]);
    expect(state.get().panel).toBe('help');
    act(() => session.dispatch({ ...helped, link: 'offline', sharing: 'off' }));
    expect(screen.queryByRole('button', { name: 'Ask somebody else' })).toBeNull();
  });

  test('waiting, it says for what, and can be stopped', async () => {
    session = store<AssistSession>({ state: 'waiting', for: 'desk', ticket: 't', position: 3, waitSeconds: null });
    await show(<WatchingBar />);
    expect(screen.getByText('Waiting for the help desk. Number 3')).toBeTruthy();
    press('Stop waiting');
    expect(asked).toEqual([['cancel']]);
  });
});

describe('when it is over', () => {
  test('says why, with two ways on; Back is one of them', async () => {
    session = store<AssistSession>({ state: 'ended', why: 'helper-left', helper: kim });
    await show(<AssistLayer />);
    expect(screen.getByRole('dialog', { name: 'Help has ended' }).textContent).toContain('Your helper is gone.');
    keys.press('back');
    press('Go on alone');
    press('Ask for help again');
    expect(asked).toEqual([['dismiss'], ['dismiss'], ['dismiss']]);
    expect(state.get().panel).toBe('help');
  });

  const over = async (): Promise<void> => {
    session = store<AssistSession>({ state: 'ended', why: 'helper-ended', helper: kim });
    history = store<History | null>({
      ...{ sessionId: 's', helper: kim, before: null, seenMs: 60_000, seenSince: null },
      deeds: { pointed: 1, suggested: 0, done: 0, typed: 0, warned: 0 },
    });
    await show(<AssistLayer />);
  };

  test('what was done can be had on paper, where there is a printer', async () => {
    const printed = vi.fn(async () => true);
    print = printed;
    await over();
    press('Print it');
    expect(await screen.findByText(/It was printed. Please take the paper/)).toBeTruthy();
    const lines = ['Kim saw your screen for 1 minute.', 'Your helper pointed 1 time.', 'Nothing was typed for you.'];
    expect(printed.mock.calls).toEqual([[{ title: 'What was done', lines, language: 'en' }]]);
    expect(screen.getByRole('button', { name: 'Print it' })).toBeTruthy();
  });

  test.each([
    ['does not take it', async () => false],
    ['cannot be reached', () => Promise.reject(new Error('gone'))],
  ])('a printer that %s leaves the code for her telephone, and can be tried again', async (_, fails) => {
    print = fails;
    await over();
    press('Print it');
    expect(await screen.findByText(/could not be printed/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print it' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /QR code/ })).toBeTruthy();
  });

  test('without a printer there is the code alone', async () => {
    await over();
    expect(screen.queryByRole('button', { name: 'Print it' })).toBeNull();
    expect(screen.getByRole('button', { name: /QR code/ })).toBeTruthy();
  });
});
