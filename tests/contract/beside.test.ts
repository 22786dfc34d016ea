import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { colleague } from './support/house.ts';
import { openConsole, openKiosk } from './support/peer.ts';
import { helpFromDesk, nothing } from './support/scenes.ts';

const { signal } = p.sendSignal.example.args;
const both = [...p.besideScopes];

/** A helper of the desk helps; one more is asked for by a second line of the same kiosk. */
const askForMore = async () => {
  const helped = await helpFromDesk();
  const line = await openKiosk(helped.house);
  const { ticket } = await line.ok(p.joinQueue, { skills: ['voice'], beside: 'desk' });
  return { ...helped, line, ticket };
};

/** She came, and may see and talk. */
const twoHelp = async () => {
  const asked = await askForMore();
  const { line, other, ticket } = asked;
  const { offerId } = await other.ok(p.claimTicket, { ticket });
  const offer = await line.next(p.offerMade);
  await line.ok(p.answerOffer, { offerId, scopes: both, why: 'allowed' });
  const theirs = await line.next(p.sessionStarted);
  const { resumeToken } = await other.next(p.sessionStarted);
  return { ...asked, offer, theirs, token: resumeToken, second: theirs.sessionId };
};

describe('one more helper is asked for', () => {
  test('the desk reads that somebody of which kind helps already, and no name', async () => {
    const { other } = await askForMore();
    const { waiting } = await other.next(p.queueList);
    expect(waiting).toEqual([
      { ticket: expect.any(String), language: 'vi', skills: ['voice'], since: expect.any(Number), beside: 'desk' },
    ]);
  });

  test('the one who helps already can not take it herself', async () => {
    const { desk, ticket } = await askForMore();
    expect(await desk.no(p.claimTicket, { ticket })).toBe('already-helping');
  });

  test('by a code as well, and what is no kind of helper is malformed', async () => {
    const { house, line } = await askForMore();
    const { code } = await line.ok(p.createCode, {});
    const daughter = await openConsole(house);
    await daughter.ok(p.claimCode, { code, name: 'Lan' });
    expect(await line.next(p.offerMade)).toMatchObject({ helper: { name: 'Lan', kind: 'family' } });
    expect(await line.no(p.joinQueue, { skills: [], beside: 'Director Choi' } as never)).toBe('malformed');
  });
});

describe('two help at once', () => {
  test('in two sessions, each with a grant of its own, of which the second is what she allowed', async () => {
    const { offer, theirs, sessionId, second } = await twoHelp();
    expect(offer.asks).toContain('point');
    expect(theirs).toMatchObject({ helper: { name: colleague.name, kind: 'desk' }, scopes: both, version: 1 });
    expect(second).not.toBe(sessionId);
  });

  test('neither helper reaches into the session of the other, nor does her token', async () => {
    const { desk, other, sessionId, second, token, tokens } = await twoHelp();
    for (const [helper, id] of [
      [desk, second],
      [other, sessionId],
    ] as const) {
      expect(await helper.no(p.sendSignal, { sessionId: id, signal })).toBe('no-such-session');
      expect(await helper.no(p.endSession, { sessionId: id })).toBe('no-such-session');
    }
    expect(await other.no(p.rejoinSession, { sessionId, token, next: nothing })).toMatch(/not-allowed|already-helping/);
    expect(await desk.no(p.rejoinSession, { sessionId: second, token: tokens.helper, next: nothing })).toMatch(
      /not-allowed|already-helping/,
    );
  });

  test('the second can not widen what she may: the kiosk alone sets scopes, by its next version', async () => {
    const { other, line, second, kiosk } = await twoHelp();
    expect(await other.no(p.setScopes, { sessionId: second, scopes: [...p.scopes], version: 2 })).toBe(
      'unknown-message',
    );
    expect(await kiosk.no(p.setScopes, { sessionId: second, scopes: ['talk'], version: 2 })).toBe('no-such-session');
    await line.ok(p.setScopes, { sessionId: second, scopes: ['talk'], version: 2 });
    expect(await other.next(p.scopesChanged)).toEqual({ sessionId: second, scopes: ['talk'], version: 2 });
    expect(await line.no(p.setScopes, { sessionId: second, scopes: both, version: 2 })).toBe('stale-version');
  });

  test('one is sent away: the other session knows nothing of it', async () => {
    const { desk, kiosk, other, line, sessionId, second } = await twoHelp();
    await line.ok(p.endSession, { sessionId: second });
    expect(await other.next(p.sessionEnded)).toEqual({ sessionId: second, why: 'person-ended' });
    await desk.ok(p.sendSignal, { sessionId, signal });
    await kiosk.next(p.signalRelayed);
  });

  test('"this feels wrong" flags and ends each, by the line of each', async () => {
    const { desk, kiosk, other, line, sessionId, second, house } = await twoHelp();
    await line.ok(p.flagSession, { sessionId: second, why: 'felt-wrong' });
    await kiosk.ok(p.flagSession, { sessionId, why: 'felt-wrong' });
    expect(await other.next(p.sessionEnded)).toEqual({ sessionId: second, why: 'person-ended' });
    expect(await desk.next(p.sessionEnded)).toEqual({ sessionId, why: 'person-ended' });
    for (const id of [sessionId, second])
      expect(house.logged.filter((text) => text.includes('felt wrong') && text.includes(id))).toHaveLength(1);
  });
});
