import { describe, expect, test } from 'vitest';
import type { Answer, KeptHelp } from '../../../../protocol/index.ts';
import { createPlace } from '../../../../renderer/kiosk/assist/engine/place.ts';
import { recalled } from '../../../../renderer/kiosk/assist/core/lost.ts';
import type { AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import { recordHistory, type History, type HistoryEvent } from '../../../../renderer/kiosk/assist/core/history.ts';
import { historyOf } from '../../../../renderer/kiosk/assist/core/so-far.ts';
import type { ActiveSession, AssistSession } from '../../../../renderer/kiosk/assist/session.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { keepHelp } from '../../../../protocol/index.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';

const first = 'the-first-token-of-all';
const kept = { ...keepHelp.example.args.kept, tokens: [first] } as KeptHelp;

/** A server that answers as the test says, one after the other, and the last for ever. */
const open = (...answers: Answer<{ waiting: boolean }>[]) => {
  const clock = createHandClock(kept.soFar.at + 60_000);
  const shown: { sessionId: string; token: string; next: string; scopes: string[]; version: number }[] = [];
  const held: (KeptHelp | null)[] = [];
  const events: AssistEvent[] = [];
  const session = createStore<AssistSession, AssistSession>((_, next) => next, recalled(kept).session);
  const history = createStore<History | null, HistoryEvent>(recordHistory, historyOf(kept));
  const place = createPlace({
    ...{ clock, session, history, language: () => 'vi' as const },
    bridge: { keptHelp: kept, keepHelp: (now) => void held.push(now) },
    dispatch: (event) => {
      events.push(event);
      session.dispatch({ state: 'idle' });
    },
    resume: async (args) => {
      shown.push(args);
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? { ok: false, refusal: 'internal' };
    },
  });
  return { clock, shown, held, events, place, session, history };
};
const no = (refusal: 'server-unreachable' | 'not-allowed' | 'no-such-session' | 'server-stopping') =>
  ({ ok: false, refusal }) as const;
const yes = { ok: true, result: { waiting: true } } as const;

describe('the kiosk’s place', () => {
  test('tries every second at most until the server takes it, with its own grant, and holds the next token before it is sent', async () => {
    const { clock, shown, held, events, place } = open(no('server-unreachable'), no('server-stopping'), yes);
    place.comeBack();
    await settle();
    expect(held[0]?.tokens).toEqual([first, shown[0]?.next]);
    await clock.pass(2_000);
    expect(shown).toHaveLength(3);
    expect(shown.every(({ scopes, version }) => version === kept.version && scopes.join() === kept.scopes.join())).toBe(
      true,
    );
    // The same two: one of them is in force, whatever became of the tries that nobody answered.
    expect(new Set(shown.map(({ token, next }) => `${token} ${next}`)).size).toBe(1);
    expect(held.at(-1)?.tokens).toEqual([shown[0]?.next]);
    expect(events).toEqual([{ type: 'returned' }]);
  });

  test('where the answer was lost on the way, the next token is the one in force', async () => {
    const { clock, shown, events, place } = open(no('server-unreachable'), no('not-allowed'), yes);
    place.comeBack();
    await clock.pass(1_000);
    expect(shown.map(({ token }) => token)).toEqual([first, first, shown[0]?.next]);
    expect(shown[2]?.next).not.toBe(shown[0]?.next);
    expect(events).toEqual([{ type: 'returned' }]);
  });

  test('that is gone is given up at once; closed, nothing is held any more', async () => {
    for (const refusal of ['no-such-session', 'not-allowed'] as const) {
      const { events, held, shown, place } = open(no(refusal));
      place.comeBack();
      await settle();
      expect(events).toEqual([{ type: 'link-given-up' }]);
      expect(shown).toHaveLength(1);
      place.close();
      expect(held.at(-1)).toBeNull();
    }
  });

  test('keeps how often and how long, not what, as it changes and every few seconds; when it last lived, while it does', async () => {
    const { clock, held, session, history, place } = open(no('server-unreachable'));
    const at = kept.soFar.at;
    const up = { ...(session.get() as ActiveSession), link: 'up' as const, sharing: 'on' as const };
    await clock.pass(5_000);
    expect(held.at(-1)?.soFar).toEqual(kept.soFar);
    history.dispatch({ type: 'session', session: up, at: clock.now() });
    session.dispatch(up);
    history.dispatch({ type: 'deed', deed: 'pointed' });
    expect(held.at(-1)?.soFar).toMatchObject({ at: at + 65_000, record: [{ seenMs: 240_000, deeds: { pointed: 3 } }] });
    const writes = held.length;
    session.dispatch({ ...up, helperWrites: 'Go o' });
    expect(held).toHaveLength(writes);
    await clock.pass(10_000);
    expect(held.at(-1)?.soFar).toMatchObject({ at: at + 75_000, record: [{ seenMs: 250_000 }] });
    place.close();
    await clock.pass(60_000);
    expect(held.at(-1)).toBeNull();
  });

  describe('in the moment of a Yes to a colleague', () => {
    const helper = { name: 'Lee', kind: 'desk' as const };
    const agreed = (...answers: Answer<{ waiting: boolean }>[]) => {
      const opened = open(...answers);
      const { session, place } = opened;
      const next = { offerId: 'offer-of-lee', helper, asks: ['see', 'talk'] as const, granted: ['talk'] as const };
      session.dispatch({ ...(session.get() as ActiveSession), next });
      return { ...opened, token: place.promise('offer-of-lee') };
    };

    test('asks first for the session that may have begun with it, by the token that went with the Yes', async () => {
      const { shown, events, place, token } = agreed(yes);
      place.comeBack();
      await settle();
      expect(shown).toEqual([
        { sessionId: 'offer-of-lee', token, next: expect.any(String) as string, scopes: ['talk'], version: 1 },
      ]);
      expect(events).toEqual([{ type: 'taken-over', sessionId: 'offer-of-lee' }]);
    });

    test('and where there is none, for the one before; a server that is not back yet is asked for both again', async () => {
      const { clock, shown, events, place } = agreed(no('server-unreachable'), no('no-such-session'), yes);
      place.comeBack();
      await clock.pass(1_000);
      expect(shown.map(({ sessionId }) => sessionId)).toEqual(['offer-of-lee', 'offer-of-lee', kept.sessionId]);
      expect(shown[2]).toMatchObject({ token: first, version: kept.version });
      expect(events).toEqual([{ type: 'returned' }]);
    });
  });
});
