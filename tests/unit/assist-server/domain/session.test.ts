import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal, scopes, type RefusalCode, type Scope } from '../../../../protocol/index.ts';
import {
  helperOf,
  isRunning,
  narrow,
  transition,
  type Assist,
  type AssistEvent,
} from '../../../../assist-server/domain/session.ts';

const asks: Scope[] = ['see', 'talk', 'point'];
const ticket = { id: 't', kiosk: 'k', language: 'vi', skills: [], since: 0 } as const;
const offer = { id: 'o', helper: 'h', card: { name: 'Kim', kind: 'family' }, asks } as const;

const events = {
  askByCode: { type: 'ask', way: { by: 'code' } },
  askDesk: { type: 'ask', way: { by: 'desk', ticket } },
  cancel: { type: 'cancel' },
  offer: { type: 'offer', offer },
  withdraw: { type: 'withdraw', offerId: 'o' },
  allow: { type: 'allow', offerId: 'o', scopes: asks, sessionId: 's', at: 0 },
  deny: { type: 'deny', offerId: 'o' },
  scopes: { type: 'scopes', sessionId: 's', scopes: ['talk'], version: 2 },
  pause: { type: 'pause', sessionId: 's', why: 'show-me' },
  goOn: { type: 'pause', sessionId: 's', why: null },
  words: { type: 'flag', sessionId: 's', why: 'words' },
  feltWrong: { type: 'flag', sessionId: 's', why: 'felt-wrong' },
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
  askByCode: row('waiting', 'waiting', 'waiting', 'already-helping', 'already-helping', 'already-helping', 'waiting'),
  askDesk: row(
    'waiting',
    'waiting',
    'already-waiting',
    'already-helping',
    'already-helping',
    'already-helping',
    'waiting',
  ),
  cancel: row('idle', 'idle', 'idle', 'idle', 'active', 'paused', 'ended'),
  offer: row('ticket-gone', 'offered', 'offered', 'ticket-gone', 'ticket-gone', 'ticket-gone', 'ticket-gone'),
  withdraw: row(
    'no-such-offer',
    'no-such-offer',
    'no-such-offer',
    'waiting',
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
    'no-such-offer',
  ),
  deny: row(
    'no-such-offer',
    'no-such-offer',
    'no-such-offer',
    'idle',
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
    'no-such-session',
  ),
  pause: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'paused',
    'paused',
    'no-such-session',
  ),
  goOn: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'active',
    'no-such-session',
  ),
  words: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'paused',
    'no-such-session',
  ),
  feltWrong: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'active',
    'paused',
    'no-such-session',
  ),
  end: row(
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'no-such-session',
    'ended',
    'ended',
    'no-such-session',
  ),
};

function row<T>(idle: T, code: T, desk: T, offered: T, active: T, paused: T, ended: T) {
  return { idle, code, desk, offered, active, paused, ended };
}

describe.each(Object.keys(table) as Event[])('%s', (event) => {
  test.each(Object.keys(states) as (keyof typeof states)[])('from %s', (from) => {
    expect(outcome(states[from], events[event])).toBe(table[event][from]);
  });
});

test('a code is spent by an offer that was taken back', () => {
  expect(after('askByCode', 'offer', 'withdraw').state).toBe('idle');
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
            expect(state.session.version - last).toBe(event.type === 'scopes' || event.type === 'allow' ? 1 : 0);
          }
          expect(helperOf(state) !== null).toBe(state.state === 'offered' || isRunning(state));
        }
      }),
    );
  });

  test('narrowing gives each scope once, in the order of what was asked', () => {
    expect(narrow(['point', 'propose', 'see', 'see'], asks)).toEqual(['see', 'point']);
  });
});
