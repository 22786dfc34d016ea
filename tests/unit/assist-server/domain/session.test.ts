import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal, scopes, type RefusalCode, type Scope } from '../../../../protocol/index.ts';
import {
  helperOf,
  isAway,
  isRunning,
  narrow,
  transition,
  type Assist,
  type AssistEvent,
} from '../../../../assist-server/domain/session.ts';

const asks: Scope[] = ['see', 'talk', 'point'];
const ticket = { id: 't', kiosk: 'k', language: 'vi', skills: [], since: 0 } as const;
const offer = { id: 'o', helper: 'h', card: { name: 'Kim', kind: 'family' }, account: null, asks } as const;
const tokens = { kiosk: 'hash-k', helper: 'hash-h' } as const;

const events = {
  askByCode: { type: 'ask', way: { by: 'code' } },
  askDesk: { type: 'ask', way: { by: 'desk', ticket } },
  cancel: { type: 'cancel' },
  offer: { type: 'offer', offer },
  withdraw: { type: 'withdraw', offerId: 'o' },
  allow: { type: 'allow', offerId: 'o', scopes: asks, sessionId: 's', at: 0, tokens },
  deny: { type: 'deny', offerId: 'o' },
  scopes: { type: 'scopes', sessionId: 's', scopes: ['talk'], version: 2 },
  pause: { type: 'pause', sessionId: 's', why: 'show-me' },
  goOn: { type: 'pause', sessionId: 's', why: null },
  words: { type: 'flag', sessionId: 's', why: 'words' },
  feltWrong: { type: 'flag', sessionId: 's', why: 'felt-wrong' },
  part: { type: 'part', sessionId: 's', end: 'helper' },
  partKiosk: { type: 'part', sessionId: 's', end: 'kiosk' },
  helperBack: { type: 'return', sessionId: 's', token: 'new', by: { end: 'helper', helper: 'h2' } },
  kioskBack: {
    type: 'return',
    sessionId: 's',
    token: 'new',
    by: { end: 'kiosk', grant: { scopes: ['see'], version: 5 } },
  },
  end: { type: 'end', sessionId: 's', why: 'person-ended' },
} as const satisfies Record<string, AssistEvent>;
type Event = keyof typeof events;

const after = (...path: Event[]): Assist =>
  path.reduce<Assist>((state, event) => transition(state, events[event]), { state: 'idle' });

const states = {
  idle: after(),
  code: after('askByCode'),
  desk: after('askDesk'),
  offered: after('askDesk', 'offer'),
  active: after('askDesk', 'offer', 'allow'),
  paused: after('askDesk', 'offer', 'allow', 'pause'),
  apart: after('askDesk', 'offer', 'allow', 'part'),
  ended: after('askDesk', 'offer', 'allow', 'end'),
};

const outcome = (from: Assist, event: AssistEvent): string => {
  try {
    return transition(from, event).state;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** The whole table: what follows, or the refusal. */
const table: Record<Event, Record<keyof typeof states, Assist['state'] | RefusalCode>> = {
  askByCode: row(
    'waiting',
    'waiting',
    'waiting',
    'already-helping',
    'already-helping',
    'already-helping',
    'already-helping',
    'waiting',
  ),
  askDesk: row(
    'waiting',
    'waiting',
    'already-waiting',
    'already-helping',
    'already-helping',
    'already-helping',
    'already-helping',
    'waiting',
  ),
  cancel: row('idle', 'idle', 'idle', 'idle', 'active', 'paused', 'apart', 'ended'),
  offer: row(
    'ticket-gone',
    'offered',
    'offered',
    'ticket-gone',
    'ticket-gone',
    'ticket-gone',
    'ticket-gone',
    'ticket-gone',
  ),
  withdraw: row(
    'no-such-offer',
    'no-such-offer',
    'no-such-offer',
    'waiting',
    'not-in-this-state',
    'not-in-this-state',
    'not-in-this-state',
    'no-such-offer',
  ),
  allow: row(
    'no-such-offer',
    'no-such-offer',
    'no-such-offer',
    'active',
    'not-in-this-state',
    'not-in-this-state',
    'not-in-this-state',
    'no-such-offer',
  ),
  deny: row(
    'no-such-offer',
    'no-such-offer',
    'no-such-offer',
    'idle',
    'not-in-this-state',
    'not-in-this-state',
    'not-in-this-state',
    'no-such-offer',
  ),
  scopes: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'paused',
    'apart',
    'no-such-session',
  ),
  pause: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'paused',
    'paused',
    'apart',
    'no-such-session',
  ),
  goOn: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'active',
    'apart',
    'no-such-session',
  ),
  words: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'paused',
    'apart',
    'no-such-session',
  ),
  feltWrong: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'paused',
    'apart',
    'no-such-session',
  ),
  end: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'ended',
    'ended',
    'ended',
    'no-such-session',
  ),
  part: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'apart',
    'apart',
    'apart',
    'no-such-session',
  ),
  partKiosk: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'apart',
    'apart',
    'apart',
    'no-such-session',
  ),
  helperBack: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'active',
    'active',
    'no-such-session',
  ),
  kioskBack: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'active',
    'apart',
    'no-such-session',
  ),
};

function row<T>(idle: T, code: T, desk: T, offered: T, active: T, paused: T, apart: T, ended: T) {
  return { idle, code, desk, offered, active, paused, apart, ended };
}

describe.each(Object.keys(table) as Event[])('%s', (event) => {
  test.each(Object.keys(states) as (keyof typeof states)[])('from %s', (from) => {
    expect(outcome(states[from], events[event])).toBe(table[event][from]);
  });
});

test('a code is spent by an offer that was taken back', () => {
  expect(after('askByCode', 'offer', 'withdraw').state).toBe('idle');
});

test('who comes back has a new token, a kiosk its own scopes within what was asked, a helper a new line', () => {
  const helper = after('askDesk', 'offer', 'allow', 'part', 'helperBack');
  expect(helper).toMatchObject({ session: { helper: 'h2', tokens: { kiosk: 'hash-k', helper: 'new' }, version: 1 } });
  const kiosk = after('askDesk', 'offer', 'allow', 'partKiosk', 'kioskBack');
  expect(kiosk).toMatchObject({ session: { helper: 'h', scopes: ['see'], version: 5, tokens: { kiosk: 'new' } } });
});

test('an id of something else is refused', () => {
  expect(outcome(states.offered, { ...events.allow, offerId: 'x' })).toBe('no-such-offer');
  expect(outcome(states.active, { ...events.end, sessionId: 'x' })).toBe('no-such-session');
});

describe('whatever happens, in whatever order', () => {
  const scope = fc.constantFrom(...scopes);
  const id = fc.constantFrom('o', 's', 'x');
  const anyEvent: fc.Arbitrary<AssistEvent> = fc.oneof(
    fc.constantFrom<AssistEvent>(...Object.values(events)),
    fc.record({
      type: fc.constant('scopes' as const),
      sessionId: id,
      scopes: fc.array(scope),
      version: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      type: fc.constant('allow' as const),
      offerId: id,
      scopes: fc.array(scope),
      sessionId: fc.constant('s'),
      at: fc.constant(0),
      tokens: fc.constant(tokens),
    }),
  );

  test('scopes stay within what was asked, versions count by one, a refusal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (given) => {
        let state: Assist = { state: 'idle' };
        for (const event of given) {
          const before: Assist = state;
          const copy = structuredClone(before);
          try {
            state = transition(before, event);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
          expect(before).toEqual(copy);
          if (state === before) continue;
          if (isRunning(state)) {
            expect(state.session.scopes.every((one) => asks.includes(one))).toBe(true);
            const last = isRunning(before) ? before.session.version : 0;
            const step = state.session.version - last;
            // A kiosk that comes back may have counted on without the server; backwards it never goes.
            if (event.type === 'return') expect(step).toBeGreaterThanOrEqual(0);
            else expect(step).toBe(event.type === 'scopes' || event.type === 'allow' ? 1 : 0);
          }
          expect(helperOf(state) !== null).toBe(
            state.state === 'offered' || (isRunning(state) && !isAway(state, 'helper')),
          );
        }
      }),
    );
  });

  test('narrowing gives each scope once, in the order of what was asked', () => {
    expect(narrow(['point', 'propose', 'see', 'see'], asks)).toEqual(['see', 'point']);
  });
});
