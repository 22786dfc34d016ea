import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { colleague, staff } from './support/house.ts';
import { openKiosk, type Peer } from './support/peer.ts';
import { all, askToTakeOver, helpFromDesk, nothing, passedTo, runSession } from './support/scenes.ts';

const { signal } = p.sendSignal.example.args;

/** The hand-over notices of a helper up to the one in this state. */
const moved = async (helper: Peer, now: string): Promise<p.DataOf<typeof p.handOverMoved>> => {
  const notice = await helper.next(p.handOverMoved);
  return notice.now === now ? notice : moved(helper, now);
};

describe('a session that is given away', () => {
  test('stands before the line of those on duty, with who gives it and nothing of the person', async () => {
    const { desk, other, sessionId, house } = await helpFromDesk();
    const waits = await openKiosk(house);
    await waits.ok(p.joinQueue, { skills: [] });
    await other.next(p.queueList);
    await desk.ok(p.handOver, { sessionId, on: true });
    const { waiting } = await other.next(p.queueList);
    expect(waiting).toMatchObject([{ from: staff.name, language: 'vi', skills: [] }, { language: 'vi' }]);
    expect(waiting[1]).not.toHaveProperty('from');
    expect(await moved(desk, 'waiting')).toEqual({ sessionId, now: 'waiting', colleague: null, why: null });
    await desk.ok(p.handOver, { sessionId, on: true });
    expect(await moved(desk, 'waiting')).toMatchObject({ colleague: null });
    await desk.ok(p.handOver, { sessionId, on: false });
    expect((await other.next(p.queueList)).waiting).toHaveLength(1);
    expect(await other.no(p.claimTicket, { ticket: waiting[0]?.ticket ?? '' })).toBe('ticket-gone');
  });

  test('is asked about at the kiosk anew; meanwhile it goes on as it was', async () => {
    const { kiosk, desk, other, sessionId } = await askToTakeOver();
    expect(await moved(desk, 'asking')).toMatchObject({ colleague: colleague.name });
    await desk.ok(p.sendSignal, { sessionId, signal });
    await kiosk.next(p.signalRelayed);
    for (const send of [p.sendSignal, p.endSession])
      expect(await other.no(send, { sessionId, signal } as never)).toMatch(/no-such-session|malformed/);
    expect(await other.no(p.claimCode, { code: '000000' })).toBe('already-helping');
  });
});

describe('the person says Yes', () => {
  const yes = { scopes: ['talk', 'point'], why: 'allowed' } as const;
  const takeOver = async () => {
    const asked = await askToTakeOver();
    await asked.kiosk.ok(p.answerOffer, { offerId: asked.second, ...yes, scopes: [...yes.scopes] });
    const started = await asked.kiosk.next(p.sessionStarted);
    return { ...asked, started };
  };

  test('another session begins for the colleague, with what she allowed now, and the old one is over for the old helper', async () => {
    const { desk, other, sessionId, started, tokens } = await takeOver();
    expect(started).toMatchObject({ helper: { name: colleague.name, kind: 'desk' }, scopes: yes.scopes, version: 1 });
    const theirs = await other.next(p.sessionStarted);
    expect(theirs).toMatchObject({ sessionId: started.sessionId, scopes: yes.scopes });
    expect(new Set([theirs.resumeToken, started.resumeToken, tokens.kiosk, tokens.helper]).size).toBe(4);
    expect(started.sessionId).not.toBe(sessionId);
    expect(await desk.next(p.sessionEnded)).toEqual({ sessionId, why: 'handed-over' });
  });

  test('the old helper has no right left: no signal, no end, no way back, not to the new one either', async () => {
    const { desk, kiosk, other, sessionId, started, tokens } = await takeOver();
    const now = started.sessionId;
    expect(await desk.no(p.sendSignal, { sessionId, signal })).toBe('peer-gone');
    expect(await desk.no(p.sendSignal, { sessionId: now, signal })).toBe('no-such-session');
    expect(await desk.no(p.endSession, { sessionId: now })).toBe('no-such-session');
    expect(await desk.no(p.handOver, { sessionId: now, on: true })).toBe('no-such-session');
    const back = { token: tokens.helper, next: nothing };
    expect(await desk.no(p.rejoinSession, { sessionId, ...back })).toBe('no-such-session');
    expect(await desk.no(p.rejoinSession, { sessionId: now, ...back })).toBe('not-allowed');
    const { resumeToken } = await other.next(p.sessionStarted);
    await other.ok(p.rejoinSession, { sessionId: now, token: resumeToken, next: nothing });
    // What goes on is heard by the new helper alone.
    await kiosk.ok(p.setScopes, { sessionId: now, scopes: ['talk'], version: 2 });
    await kiosk.ok(p.sendSignal, { sessionId: now, signal, connection: 2 });
    expect(desk.untaken().filter((name) => name === p.scopesChanged.name || name === p.signalRelayed.name)).toEqual([]);
    // And he is free for somebody else.
    expect(await desk.no(p.claimCode, { code: '000000' })).toBe('code-unknown');
  });

  test('a grant of before is worth nothing: neither the old Yes again, nor this one, nor the old session’s scopes', async () => {
    const { kiosk, sessionId, offerId, second, started } = await takeOver();
    for (const [id, code] of [
      [offerId, 'no-such-offer'],
      [second, 'not-in-this-state'],
    ] as const)
      expect(await kiosk.no(p.answerOffer, { offerId: id, scopes: all, why: 'allowed' })).toBe(code);
    expect(await kiosk.no(p.setScopes, { sessionId, scopes: all, version: 2 })).toBe('no-such-session');
    expect(await kiosk.no(p.setScopes, { sessionId: started.sessionId, scopes: all, version: 1 })).toBe(
      'stale-version',
    );
  });

  test('the two are one session for the server: it can be given away again, and ends like any other', async () => {
    const { kiosk, desk, other, started, house } = await takeOver();
    await other.ok(p.handOver, { sessionId: started.sessionId, on: true });
    await desk.ok(p.claimTicket, { ticket: await passedTo(desk, colleague.name) });
    await kiosk.next(p.offerMade);
    await kiosk.ok(p.endSession, { sessionId: started.sessionId });
    expect(await desk.next(p.offerAnswered)).toMatchObject({ why: 'cancelled' });
    await kiosk.ok(p.createCode, {});
    const said = house.logged.join('');
    expect(said).toContain('session handed over');
    for (const name of [staff.name, colleague.name]) expect(said).not.toContain(name);
  });
});

describe('anything but a Yes', () => {
  test.each([
    ['No', { scopes: [], why: 'refused' }, 'refused'],
    ['silence', { scopes: [], why: 'no-answer' }, 'no-answer'],
    ['a Yes to nothing', { scopes: [], why: 'allowed' }, 'refused'],
  ] as const)('%s leaves the session as it was', async (_, answer, why) => {
    const { kiosk, desk, other, sessionId, second } = await askToTakeOver();
    await kiosk.ok(p.answerOffer, { offerId: second, ...answer, scopes: [] });
    expect(await other.next(p.offerAnswered)).toEqual({ offerId: second, why });
    expect(await moved(desk, 'off')).toMatchObject({ why });
    await desk.ok(p.sendSignal, { sessionId, signal });
    await kiosk.next(p.signalRelayed);
    expect(await kiosk.no(p.answerOffer, { offerId: second, scopes: all, why: 'allowed' })).toBe('no-such-offer');
    expect(kiosk.untaken()).toEqual([]);
  });

  test('a kiosk that never answers is not waited for longer than for any other question', async () => {
    const { kiosk, desk, other, second, house } = await askToTakeOver();
    await house.clock.pass(p.limits.offerLifeMs);
    expect(await other.next(p.offerAnswered)).toEqual({ offerId: second, why: 'no-answer' });
    expect(await kiosk.next(p.offerWithdrawn)).toEqual({ offerId: second });
    expect(await moved(desk, 'off')).toMatchObject({ why: 'no-answer' });
  });

  test('a colleague who thinks better of it, or is gone, leaves it to the next one', async () => {
    const { kiosk, desk, other, second } = await askToTakeOver();
    await other.ok(p.withdrawOffer, { offerId: second });
    expect(await kiosk.next(p.offerWithdrawn)).toEqual({ offerId: second });
    await moved(desk, 'asking');
    await moved(desk, 'waiting');
    await other.ok(p.claimTicket, { ticket: await passedTo(other) });
    const { offerId } = await kiosk.next(p.offerMade);
    other.socket.io.engine.close();
    expect(await kiosk.next(p.offerWithdrawn)).toEqual({ offerId });
    await moved(desk, 'waiting');
  });

  test('a link that breaks takes the question away; who is back can give it away anew', async () => {
    const { kiosk, desk, other, second, sessionId, tokens } = await askToTakeOver();
    kiosk.socket.io.engine.close();
    expect(await other.next(p.offerAnswered)).toEqual({ offerId: second, why: 'cancelled' });
    expect(await moved(desk, 'off')).toMatchObject({ why: 'cancelled' });
    expect(await desk.no(p.handOver, { sessionId, on: true })).toBe('peer-gone');
    expect(tokens.kiosk).not.toBe(tokens.helper);
  });

  test('a person is not asked without end', async () => {
    const { kiosk, desk, other, sessionId, second } = await askToTakeOver();
    const refuse = (offerId: string) => kiosk.ok(p.answerOffer, { offerId, scopes: [], why: 'refused' });
    await refuse(second);
    for (let asked = 1; asked < p.limits.handOversAsked; asked += 1) {
      await desk.ok(p.handOver, { sessionId, on: true });
      const { offerId } = await other.ok(p.claimTicket, { ticket: await passedTo(other) });
      await refuse(offerId);
    }
    expect(await desk.no(p.handOver, { sessionId, on: true })).toBe('too-many-requests');
  });
});

describe('nobody else', () => {
  test('somebody who helps by code gives nothing away', async () => {
    const { house, other } = await helpFromDesk();
    const family = await runSession(house);
    expect(await family.helper.no(p.handOver, { sessionId: family.sessionId, on: true })).toBe('sign-in-needed');
    expect(other.untaken()).not.toContain(p.queueList.name);
  });

  test('nor does another helper, by whatever id', async () => {
    const { other, sessionId, house } = await helpFromDesk();
    expect(await other.no(p.handOver, { sessionId, on: true })).toBe('no-such-session');
    const family = await runSession(house);
    expect(await family.helper.no(p.handOver, { sessionId, on: true })).toBe('no-such-session');
  });

  test('another kiosk cannot answer for this one, nor an old helper take it back', async () => {
    const { house, desk, second, ticket } = await askToTakeOver();
    const { kiosk } = await runSession(house);
    expect(await kiosk.no(p.answerOffer, { offerId: second, scopes: all, why: 'allowed' })).toBe('no-such-offer');
    expect(await desk.no(p.withdrawOffer, { offerId: second })).toBe('no-such-offer');
    expect(await desk.no(p.claimTicket, { ticket })).toBe('already-helping');
  });
});
