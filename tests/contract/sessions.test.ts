import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { openHouse } from './support/house.ts';
import { openConsole, openDesk, openKiosk } from './support/peer.ts';
import { all, askByCode, askFromDesk, openOffice, runSession, waitAtDesk } from './support/scenes.ts';

const { example } = p.sendSignal;
const candidate = { kind: 'candidate', candidate: null } as const;

describe('a session', () => {
  test('starts for both ends with the same id, scopes, language and ice servers, and a token each', async () => {
    const iceServers = [{ urls: 'turn:turn.example.org', username: 'u', credential: 'c' }];
    const house = await openHouse({ config: { iceServers } });
    const { kiosk, helper, offerId } = await askByCode(house);
    await kiosk.ok(p.answerOffer, { offerId, scopes: ['point', 'see', 'propose', 'see'], why: 'allowed' });
    const [atKiosk, atHelper] = [await kiosk.next(p.sessionStarted), await helper.next(p.sessionStarted)];
    expect(atHelper).toEqual({ ...atKiosk, resumeToken: atHelper.resumeToken });
    expect(atKiosk).toMatchObject({ scopes: ['see', 'point'], version: 1, language: 'vi', iceServers });
    expect(atKiosk.resumeToken).not.toBe(atHelper.resumeToken);
  });

  test('of a relay gets credentials that end by themselves; its secret stays at the server', async () => {
    const secret = 'a secret that server and relay share';
    const house = await openHouse({ config: { iceServers: [{ urls: 'turn:turn.example.org', secret }] } });
    const { kiosk, offerId } = await askByCode(house);
    await kiosk.ok(p.answerOffer, { offerId, scopes: ['see'], why: 'allowed' });
    const { iceServers } = await kiosk.next(p.sessionStarted);
    const { username = '', credential, ...others } = iceServers[0] ?? { urls: '' };
    expect(others).toEqual({ urls: 'turn:turn.example.org' });
    expect(credential).toBe(createHmac('sha1', secret).update(username).digest('base64'));
    const left = Number(username.split(':')[0]) * 1000 - house.clock.now();
    expect([left > 3_600_000, left <= 4 * 3_600_000]).toEqual([true, true]);
    expect(house.logged.join('')).not.toMatch(new RegExp(`${secret}|${username}`));
  });

  test('relays signals both ways, as they came and in their order', async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(p.sendSignal, { ...example.args, sessionId });
    await kiosk.ok(p.sendSignal, { sessionId, signal: candidate });
    expect(await helper.next(p.signalRelayed)).toEqual({ ...example.args, sessionId });
    expect(await helper.next(p.signalRelayed)).toEqual({ sessionId, signal: candidate });
    await helper.ok(p.sendSignal, { sessionId, signal: candidate });
    expect(await kiosk.next(p.signalRelayed)).toEqual({ sessionId, signal: candidate });
  });

  test('narrows scopes and gives them back, never beyond what was asked, one version after the other', async () => {
    const { kiosk, helper, sessionId } = await runSession(undefined, ['see']);
    const change = (version: number, scopes: p.Scope[]) => kiosk.call(p.setScopes, { sessionId, scopes, version });
    expect(await change(2, [])).toMatchObject({ ok: true });
    expect(await helper.next(p.scopesChanged)).toEqual({ sessionId, scopes: [], version: 2 });
    expect(await change(3, ['propose', 'talk', 'see'])).toMatchObject({ ok: true });
    expect(await helper.next(p.scopesChanged)).toEqual({ sessionId, scopes: ['see', 'talk'], version: 3 });
    for (const version of [1, 3, 5])
      expect(await change(version, all)).toEqual({ ok: false, refusal: 'stale-version' });
    expect(helper.untaken()).toEqual([]);
  });

  test('stands still and goes on, scopes can change meanwhile', async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(p.setPaused, { sessionId, why: 'private-step' });
    await kiosk.ok(p.setScopes, { sessionId, scopes: ['talk'], version: 2 });
    await kiosk.ok(p.setPaused, { sessionId, why: null });
    expect(await helper.next(p.sessionPaused)).toEqual({ sessionId, why: 'private-step' });
    expect(await helper.next(p.scopesChanged)).toMatchObject({ scopes: ['talk'] });
    expect(await helper.next(p.sessionPaused)).toEqual({ sessionId, why: null });
  });

  test('ends at once for both, whoever ends it, and both are free again', async () => {
    for (const [who, why] of [
      ['kiosk', 'person-ended'],
      ['helper', 'helper-ended'],
    ] as const) {
      const running = await runSession();
      const { kiosk, helper, sessionId } = running;
      await running[who].ok(p.endSession, { sessionId });
      expect(await kiosk.next(p.sessionEnded)).toEqual({ sessionId, why });
      expect(await helper.next(p.sessionEnded)).toEqual({ sessionId, why });
      expect(await running[who].no(p.endSession, { sessionId })).toBe('no-such-session');
      expect(await running[who].no(p.sendSignal, { sessionId, signal: candidate })).toBe('peer-gone');
      const { code } = await kiosk.ok(p.createCode, {});
      expect(await helper.call(p.claimCode, { code, name: 'Kim' })).toMatchObject({ ok: true });
    }
  });
});

describe('a session that is flagged', () => {
  const health = async ({ url }: { url: string }): Promise<p.Health> =>
    p.Health.parse(await (await fetch(url + p.routes.health)).json());

  test('for words: counted and logged by its id, and goes on; no end hears of it', async () => {
    const { house, kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(p.flagSession, { sessionId, why: 'words' });
    await kiosk.ok(p.flagSession, { sessionId, why: 'words' });
    expect(await health(house)).toMatchObject({ sessions: 1, flagged: { words: 2, 'felt-wrong': 0 } });
    const lines = house.logged.filter((line) => line.includes('flagged'));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(sessionId);
    expect([...kiosk.untaken(), ...helper.untaken()]).toEqual([]);
  });

  test('because it feels wrong: over at once for both, and the helper is not told why', async () => {
    const { house, kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(p.flagSession, { sessionId, why: 'felt-wrong' });
    for (const end of [kiosk, helper])
      expect(await end.next(p.sessionEnded)).toEqual({ sessionId, why: 'person-ended' });
    expect(await health(house)).toMatchObject({ sessions: 0, flagged: { words: 0, 'felt-wrong': 1 } });
    expect(await helper.no(p.sendSignal, { sessionId, signal: candidate })).toBe('peer-gone');
    expect(await kiosk.no(p.flagSession, { sessionId, why: 'felt-wrong' })).toBe('no-such-session');
  });

  test('words beyond the limit are refused, that it feels wrong never', async () => {
    const { house, kiosk, sessionId } = await runSession();
    for (let n = 0; n < p.limits.flagsPerSession; n += 1) await kiosk.ok(p.flagSession, { sessionId, why: 'words' });
    expect(await kiosk.no(p.flagSession, { sessionId, why: 'words' })).toBe('too-many-requests');
    await kiosk.ok(p.flagSession, { sessionId, why: 'felt-wrong' });
    expect(await health(house)).toMatchObject({ flagged: { words: p.limits.flagsPerSession, 'felt-wrong': 1 } });
  });

  test('only by its own kiosk: not by another, nor by a helper, nor with more than the two fields', async () => {
    const one = await runSession();
    const two = await runSession(one.house);
    const { sessionId } = one;
    for (const why of p.FlagReason.options)
      expect(await two.kiosk.no(p.flagSession, { sessionId, why })).toBe('no-such-session');
    const asHelper = await one.helper.raw('session:flag', { sessionId, why: 'felt-wrong' });
    expect(asHelper).toEqual({ ok: false, refusal: 'unknown-message' });
    for (const args of [{ sessionId, why: 'felt-wrong', text: 'x' }, { sessionId, why: 'other' }, { sessionId }])
      expect(await one.kiosk.raw('session:flag', args)).toEqual({ ok: false, refusal: 'malformed' });
    expect(await health(one.house)).toMatchObject({ sessions: 2, flagged: { words: 0, 'felt-wrong': 0 } });
    expect([...one.kiosk.untaken(), ...one.helper.untaken()]).toEqual([]);
  });
});

describe('a peer that is lost', () => {
  test.each([
    ['kiosk', 'helper', 'person-left'],
    ['helper', 'kiosk', 'helper-left'],
  ] as const)(
    'the %s: with a goodbye it is over for the %s at once (%s), without one she is waited for',
    async (lost, left, why) => {
      const leaves = await runSession();
      leaves[lost].socket.disconnect();
      expect(await leaves[left].next(p.sessionEnded)).toEqual({ sessionId: leaves.sessionId, why });
      // The tab is killed: no goodbye of Socket.IO, only the line that breaks.
      const breaks = await runSession();
      breaks[lost].socket.io.engine.close();
      expect(await breaks[left].next(p.sessionPaused)).toEqual({ sessionId: breaks.sessionId, why: 'link' });
    },
  );

  test('that hangs without a word is noticed within the bar of 10 s', async () => {
    expect(p.limits.pingIntervalMs + p.limits.pingTimeoutMs).toBeLessThanOrEqual(10_000);
    const { kiosk, helper } = await runSession();
    // A browser that hangs: the line is open, nobody answers the heartbeat.
    Object.assign(helper.socket.io.engine.transport, { onPacket: () => {} });
    expect(await kiosk.next(p.sessionPaused)).toMatchObject({ why: 'link' });
  }, 10_000);
});

describe('a peer that calls and is gone before it is answered', () => {
  test('a helper with a code: the person is not left with a question of nobody', async () => {
    const house = await openHouse();
    const [kiosk, helper] = [await openKiosk(house), await openConsole(house)];
    const { code } = await kiosk.ok(p.createCode, {});
    helper.socket.emit('code:claim', { code, name: 'Kim' }, () => {});
    helper.socket.disconnect();
    const { ok } = await (await openConsole(house)).call(p.claimCode, { code, name: 'Lee' });
    await kiosk.ok(p.deskStatus, {});
    const offers = kiosk.untaken().filter((name) => name === p.offerMade.name).length;
    const withdrawn = kiosk.untaken().filter((name) => name === p.offerWithdrawn.name).length;
    expect(offers - withdrawn).toBe(ok ? 1 : 0);
  });

  test('a helper who goes on duty: the desk is not open for nobody', async () => {
    const house = await openHouse();
    const [kiosk, desk] = [await openKiosk(house), await openDesk(house)];
    desk.socket.emit('queue:watch', { onDuty: true }, () => {});
    desk.socket.disconnect();
    await openDesk(house);
    expect(await kiosk.ok(p.deskStatus, {})).toMatchObject({ onDuty: 0 });
  });

  test('a kiosk that asks: nobody waits', async () => {
    const { house, desk } = await openOffice();
    const kiosk = await openKiosk(house);
    kiosk.socket.emit('queue:join', { skills: [] }, () => {});
    kiosk.socket.disconnect();
    await openKiosk(house);
    await desk.ok(p.watchQueue, { onDuty: true });
    while (desk.untaken().length > 1) await desk.next(p.queueList);
    expect(await desk.next(p.queueList)).toEqual({ waiting: [] });
    expect(house.refusals()['internal']).toBeUndefined();
  });
});

describe('two sessions', () => {
  test('can’t reach into each other, with the right id or not', async () => {
    const one = await runSession();
    const two = await runSession(one.house);
    for (const peer of [two.kiosk, two.helper]) {
      expect(await peer.no(p.sendSignal, { sessionId: one.sessionId, signal: candidate })).toBe('no-such-session');
      expect(await peer.no(p.endSession, { sessionId: one.sessionId })).toBe('no-such-session');
    }
    const { sessionId } = one;
    expect(await two.kiosk.no(p.setScopes, { sessionId, scopes: [], version: 2 })).toBe('no-such-session');
    expect(await two.kiosk.no(p.setScopes, { sessionId, scopes: ['propose'], version: 2 })).toBe('no-such-session');
    expect(await two.kiosk.no(p.setPaused, { sessionId, why: null })).toBe('no-such-session');
    expect([...one.kiosk.untaken(), ...one.helper.untaken()]).toEqual([]);
    await one.helper.ok(p.sendSignal, { sessionId, signal: candidate });
    expect(await one.kiosk.next(p.signalRelayed)).toMatchObject({ sessionId });
  });

  test('a helper of one can’t end up in two, nor a kiosk', async () => {
    const { house, helper, kiosk } = await runSession();
    const { code } = await (await openKiosk(house)).ok(p.createCode, {});
    expect(await helper.no(p.claimCode, { code, name: 'Kim' })).toBe('already-helping');
    expect(await kiosk.no(p.createCode, {})).toBe('already-helping');
  });

  test('somebody who is in none has nothing to say', async () => {
    const { house, sessionId } = await runSession();
    for (const peer of [await openKiosk(house), await openConsole(house)])
      expect(await peer.no(p.sendSignal, { sessionId, signal: candidate })).toBe('no-such-session');
  });
});

describe('a server that stops', () => {
  test('ends no session: both ends come back to the next one (resume.test.ts)', async () => {
    const { house, kiosk, helper } = await runSession();
    await house.close();
    expect(await Promise.all([kiosk.gone, helper.gone])).toEqual(['io server disconnect', 'io server disconnect']);
    expect([...kiosk.untaken(), ...helper.untaken()]).toEqual([]);
  });

  test('tells who waits, who is asked and who asks', async () => {
    const waits = await waitAtDesk();
    await waits.house.close();
    expect(await waits.kiosk.next(p.waitingEnded)).toEqual({ why: 'server-stopping' });
    const asked = await askFromDesk();
    await asked.house.close();
    expect(await asked.kiosk.next(p.offerWithdrawn)).toEqual({ offerId: asked.offerId });
    expect(await asked.kiosk.next(p.waitingEnded)).toEqual({ why: 'server-stopping' });
    expect(await asked.desk.next(p.offerAnswered)).toMatchObject({ why: 'server-stopping' });
  });
});
