import { beforeEach, describe, expect, test } from 'vitest';
import type { Scope } from '../../../../protocol/index.ts';
import type { AssistEffect, AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import { newsOf } from '../../../../renderer/kiosk/assist/core/news.ts';
import { stepSession } from '../../../../renderer/kiosk/assist/core/reducer.ts';
import type { ActiveSession, AssistSession } from '../../../../renderer/kiosk/assist/session.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';

const park = { name: 'Park', kind: 'desk' } as const;
const lee = { name: 'Lee', kind: 'desk' } as const;
const asks: Scope[] = ['see', 'talk', 'point', 'propose'];
const helped: ActiveSession = {
  ...{ state: 'active', sessionId: 'one', helper: park, allowed: asks, scopes: new Set(asks), version: 3, link: 'up' },
  ...{ sharing: 'on', captureFailed: null, paused: null, privateStep: false, alone: false, narrow: false },
  wasShown: true,
  ...{ microphone: 'on', helperMicrophone: 'on', helperWrites: 'Pl' },
  ...{ messages: [{ id: '1', from: 'helper', text: 'Hello' }], warned: ['gift'], flags: 1 },
};
const offer: AssistEvent = { type: 'offer-made', offerId: 'o', helper: lee, asks };
const yes: AssistEvent = { type: 'answered', scopes: ['see', 'talk'], why: 'allowed' };
const begins: AssistEvent = {
  ...{ type: 'session-started', sessionId: 'two', scopes: ['see', 'talk', 'point'], version: 1 },
  ...{ iceServers: [], resumeToken: 'token' },
};

let session: AssistSession;
let effects: readonly AssistEffect[];
const happen = (...events: AssistEvent[]): void => {
  for (const event of events) ({ session, effects } = stepSession(session, event));
};
const doings = (): string[] => effects.map((effect) => effect.do);
beforeEach(() => {
  session = helped;
});

describe('a colleague would take over', () => {
  test('it is asked, and all goes on meanwhile', () => {
    happen(offer);
    expect(session).toEqual({ ...helped, next: { offerId: 'o', helper: lee, asks } });
    expect(effects).toEqual([]);
    happen({ type: 'text-arrived', id: '2', text: 'Lee helps you now' });
    expect(session).toMatchObject({ sharing: 'on', helper: park });
  });

  test('her Yes is told, and the helper goes when the new session is there, not before', () => {
    happen(offer, yes);
    expect(effects).toEqual([{ do: 'answer', offerId: 'o', scopes: ['see', 'talk'], why: 'allowed' }]);
    expect(session).toMatchObject({ sessionId: 'one', sharing: 'on', helper: park });
    happen(begins);
    expect(doings()).toEqual([
      ...['stop-pointing', 'close-peer', 'hold-place', 'open-peer', 'start-sharing', 'open-microphone'],
    ]);
    expect(session).toMatchObject({
      ...{ sessionId: 'two', helper: lee, allowed: ['see', 'talk'], version: 1, link: 'connecting', sharing: 'asking' },
      ...{ messages: [], helperWrites: '', warned: [], flags: 0 },
    });
    expect(session).not.toHaveProperty('next');
  });

  test.each([
    ['No', { type: 'answered', scopes: [], why: 'refused' }, 'refused'],
    ['silence', { type: 'answered', scopes: [], why: 'no-answer' }, 'no-answer'],
    ['a Yes to nothing', { type: 'answered', scopes: [], why: 'allowed' }, 'refused'],
  ] as const)('%s leaves the helper where she is', (_, answer, why) => {
    happen(offer, answer);
    expect(session).toEqual({ ...helped, next: undefined });
    expect(effects).toEqual([{ do: 'answer', offerId: 'o', scopes: [], why }]);
    happen(begins);
    expect(session).toMatchObject({ sessionId: 'one' });
  });

  test('who thinks better of it, even in the moment of the Yes, leaves the helper where she is', () => {
    happen(offer, { type: 'offer-withdrawn', offerId: 'o' });
    expect(session).toEqual({ ...helped, next: undefined });
    happen(offer, yes, { type: 'call-refused', code: 'no-such-offer' });
    expect(session).toEqual({ ...helped, next: undefined });
    happen(begins);
    expect(session).toMatchObject({ sessionId: 'one' });
  });

  test('a link that breaks takes the question away', () => {
    happen(offer, { type: 'helper-away', sessionId: 'one' });
    expect(session).toMatchObject({ link: 'away', next: undefined });
  });

  describe('the line breaks in the moment of the Yes', () => {
    const lost: AssistEvent = { type: 'server-lost' };
    const unsent: AssistEvent = { type: 'call-refused', code: 'server-unreachable' };
    const resumes = (sessionId: string): AssistEvent => ({
      ...{ type: 'session-resumed', sessionId, scopes: ['see', 'talk'], iceServers: [], connection: 2 },
    });

    test('nobody knows yet who helps: nothing is shared with either', () => {
      happen(offer, yes, lost, unsent);
      expect(session).toMatchObject({ link: 'offline', sharing: 'off', sessionId: 'one', next: { offerId: 'o' } });
      happen(offer, lost);
      expect(session).toMatchObject({ sessionId: 'one' });
    });

    test('it had arrived: the new helper is waited for, or there, with what she allowed and nothing of the old one', () => {
      happen(offer, yes, lost, { type: 'taken-over', sessionId: 'o' });
      const begun = {
        sessionId: 'o',
        helper: lee,
        allowed: ['see', 'talk'],
        version: 1,
        messages: [],
        warned: [],
        flags: 0,
      };
      expect(session).toMatchObject({ ...begun, link: 'away', sharing: 'off' });
      expect(doings()).toEqual(['stop-pointing', 'close-peer']);
      session = helped;
      happen(offer, yes, lost, resumes('o'));
      expect(session).toMatchObject({ ...begun, link: 'again', sharing: 'asking' });
      expect(doings()).toEqual(['close-peer', 'open-peer', 'start-sharing', 'open-microphone']);
    });

    test('it had not: the helper of before goes on', () => {
      for (const back of [{ type: 'returned' }, resumes('one')] as AssistEvent[]) {
        session = helped;
        happen(offer, yes, lost, back);
        expect(session).toMatchObject({ sessionId: 'one', helper: park });
        expect('next' in session && session.next).toBeFalsy();
        happen({ type: 'taken-over', sessionId: 'o' });
        expect(session).toMatchObject({ sessionId: 'one', helper: park });
      }
    });

    test('what she takes back meanwhile, neither of the two gets', () => {
      happen(offer, yes, lost, { type: 'scopes-chosen', scopes: ['talk', 'point'] }, resumes('o'));
      expect(session).toMatchObject({ helper: lee, allowed: ['talk'], sharing: 'off' });
      expect(doings()).not.toContain('start-sharing');
    });

    test('without a Yes there is nothing to come into', () => {
      happen(offer, lost, { type: 'taken-over', sessionId: 'o' }, resumes('o'));
      expect(session).toMatchObject({ sessionId: 'one', helper: park, link: 'offline' });
    });
  });

  test('nobody takes over without being asked about, nor from somebody she knows, nor does such a one', () => {
    happen(begins);
    expect(session).toBe(helped);
    happen({ ...offer, helper: { name: 'Lee', kind: 'family' } });
    expect([session, doings()]).toEqual([helped, ['answer']]);
    session = { ...helped, helper: { name: 'Kim', kind: 'family' } };
    happen(offer);
    expect(session).not.toHaveProperty('next');
    expect(effects).toEqual([{ do: 'answer', offerId: 'o', scopes: [], why: 'refused' }]);
  });

  test('what she herself had stopped stays stopped: her microphone, and a picture that she hid', () => {
    session = { ...helped, microphone: 'muted', sharing: 'paused', paused: 'show-me' };
    happen(offer, yes, begins);
    expect(session).toMatchObject({ sharing: 'paused', paused: 'show-me' });
    expect(effects).toContainEqual({ do: 'open-microphone', muted: true });
    expect(effects).toContainEqual({ do: 'tell-pause', sessionId: 'two', why: 'show-me' });
    expect(doings()).not.toContain('start-sharing');
  });

  test('her end ends it, whoever is being asked about', () => {
    happen(offer, { type: 'ended-by-person' });
    expect([session.state, doings()]).toEqual(['ended', ['end-session', 'leave']]);
  });
});

test('she hears who is out and who comes, or that the helper stays', async () => {
  const words = { texts: await createTexts('en', ['assist']), language: () => 'en' as const };
  const told = (...events: AssistEvent[]): string => {
    const before = session;
    happen(...events);
    return newsOf(before, session, words)
      .map(({ text }) => text)
      .join(' ');
  };
  expect(told(offer)).toBe('');
  expect(told({ type: 'answered', scopes: [], why: 'refused' })).toBe('Park goes on helping you.');
  expect(told(offer)).toBe('');
  expect(told(yes)).toBe('');
  expect(told(begins)).toBe('Park no longer sees or hears you. Connecting with Lee.');
  session = helped;
  happen(offer, yes, { type: 'server-lost' });
  expect(told({ type: 'taken-over', sessionId: 'o' })).toBe('Park no longer sees or hears you. Connecting with Lee.');
});
