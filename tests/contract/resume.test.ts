import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { openHouse } from './support/house.ts';
import { openConsole, openDesk, openKiosk, type Peer } from './support/peer.ts';
import { all, askByCode, askFromDesk, nothing, runSession, type Running } from './support/scenes.ts';

const { resumeMs } = p.limits;
const candidate = { kind: 'candidate', candidate: null } as const;

/** The line breaks, without a goodbye of Socket.IO. */
const breakLine = (peer: Peer): void => void peer.socket.io.engine.close();

let made = 0;
const fresh = (): string => `next-token-of-this-test-${(made += 1)}`;

type Ends = Pick<Running, 'sessionId'> & { tokens: { kiosk: string; helper: string } };
const back = {
  kiosk: (peer: Peer, { sessionId, tokens }: Ends, grant: { scopes: p.Scope[]; version: number }, next = fresh()) =>
    peer.call(p.resumeSession, { sessionId, token: tokens.kiosk, next, ...grant }),
  helper: (peer: Peer, { sessionId, tokens }: Ends, next = fresh()) =>
    peer.call(p.rejoinSession, { sessionId, token: tokens.helper, next }),
};
const grant = { scopes: all, version: 1 };
const refused = (refusal: p.RefusalCode) => ({ ok: false, refusal });
const taken = (waiting: boolean) => ({ ok: true, result: { waiting } });

test('the kiosk’s line breaks in the moment of the Yes: it comes into what began with it, and the helper waits for seconds', async () => {
  const { house, kiosk, helper, offerId } = await askByCode();
  const own = fresh();
  await kiosk.ok(p.answerOffer, { offerId, scopes: all, why: 'allowed', token: own });
  breakLine(kiosk);
  expect(await helper.next(p.sessionStarted)).toMatchObject({ sessionId: offerId });
  expect(await helper.next(p.sessionPaused)).toEqual({ sessionId: offerId, why: 'link' });
  const again = await openKiosk(house);
  expect(await back.kiosk(again, { sessionId: offerId, tokens: { kiosk: own, helper: nothing } }, grant)).toEqual(
    taken(false),
  );
  for (const end of [again, helper]) expect(await end.next(p.sessionResumed)).toMatchObject({ sessionId: offerId });
});

describe('the helper’s line breaks', () => {
  test.each([5, 30, 119])('and is back after %i s: it goes on with its scopes', async (seconds) => {
    const running = await runSession(undefined, ['see', 'talk']);
    const { house, kiosk, sessionId } = running;
    breakLine(running.helper);
    expect(await kiosk.next(p.sessionPaused)).toEqual({ sessionId, why: 'link' });
    expect(await kiosk.no(p.sendSignal, { sessionId, signal: candidate })).toBe('peer-gone');
    house.clock.turn(seconds * 1000);
    const helper = await openConsole(house);
    expect(await back.helper(helper, running)).toEqual(taken(false));
    for (const end of [kiosk, helper])
      expect(await end.next(p.sessionResumed)).toMatchObject({ sessionId, scopes: ['see', 'talk'], language: 'vi' });
    // What the connection before left on the way must not reach this one.
    expect(await kiosk.no(p.sendSignal, { sessionId, signal: candidate })).toBe('peer-gone');
    await kiosk.ok(p.sendSignal, { sessionId, signal: candidate, connection: 2 });
    expect(await helper.next(p.signalRelayed)).toEqual({ sessionId, signal: candidate });
    house.clock.turn(resumeMs);
    expect(kiosk.untaken()).toEqual([]);
  });

  test('and is not back after 2 minutes: over, said to who waits and to who comes', async () => {
    const running = await runSession();
    const { house, kiosk, sessionId } = running;
    breakLine(running.helper);
    await kiosk.next(p.sessionPaused);
    house.clock.turn(130_000);
    expect(await kiosk.next(p.sessionEnded)).toEqual({ sessionId, why: 'link-lost' });
    expect(await back.helper(await openConsole(house), running)).toEqual(refused('no-such-session'));
    expect(await kiosk.call(p.createCode, {})).toMatchObject({ ok: true });
  });

  test('and the person ends it meanwhile, or takes a scope back', async () => {
    const ended = await runSession();
    breakLine(ended.helper);
    await ended.kiosk.next(p.sessionPaused);
    await ended.kiosk.ok(p.setScopes, { sessionId: ended.sessionId, scopes: ['talk'], version: 2 });
    await ended.kiosk.ok(p.setPaused, { sessionId: ended.sessionId, why: 'show-me' });
    await ended.kiosk.ok(p.endSession, { sessionId: ended.sessionId });
    expect(await back.helper(await openConsole(ended.house), ended)).toEqual(refused('no-such-session'));

    const narrowed = await runSession();
    breakLine(narrowed.helper);
    await narrowed.kiosk.next(p.sessionPaused);
    await narrowed.kiosk.ok(p.setScopes, { sessionId: narrowed.sessionId, scopes: ['talk'], version: 2 });
    const helper = await openConsole(narrowed.house);
    await back.helper(helper, narrowed);
    expect(await helper.next(p.sessionResumed)).toMatchObject({ scopes: ['talk'], version: 2 });
  });

  test('of staff: only the same account comes back', async () => {
    const { house, kiosk, desk, offerId } = await askFromDesk();
    await kiosk.ok(p.answerOffer, { offerId, scopes: all, why: 'allowed' });
    const { sessionId, resumeToken } = await desk.next(p.sessionStarted);
    breakLine(desk);
    await kiosk.next(p.sessionPaused);
    const ends = { sessionId, tokens: { kiosk: nothing, helper: resumeToken } };
    expect(await back.helper(await openConsole(house), ends)).toEqual(refused('sign-in-needed'));
    expect(await back.helper(await openDesk(house), ends)).toEqual(taken(false));
  });
});

describe('the kiosk’s line breaks', () => {
  test('a fresh page comes back with its own grant; what it widens without a version counts for nothing', async () => {
    const running = await runSession(undefined, ['see', 'talk']);
    const { house, helper, sessionId } = running;
    breakLine(running.kiosk);
    expect(await helper.next(p.sessionPaused)).toEqual({ sessionId, why: 'link' });
    const kiosk = await openKiosk(house, { auth: { protocol: p.PROTOCOL_VERSION, language: 'ko' } });
    expect(await back.kiosk(kiosk, running, { scopes: ['see', 'point', 'propose'], version: 1 })).toEqual(taken(false));
    for (const end of [kiosk, helper])
      expect(await end.next(p.sessionResumed)).toMatchObject({ scopes: ['see'], version: 1, language: 'vi' });
    await kiosk.ok(p.setScopes, { sessionId, scopes: ['talk'], version: 2 });
    await kiosk.ok(p.endSession, { sessionId });
    expect(await helper.next(p.sessionEnded)).toMatchObject({ why: 'person-ended' });
  });

  test('what she changed meanwhile holds, a replayed grant is refused and counted', async () => {
    const running = await runSession();
    const { house, helper, kiosk: old, sessionId } = running;
    await old.ok(p.setScopes, { sessionId, scopes: ['talk'], version: 2 });
    breakLine(old);
    await helper.next(p.sessionPaused);
    const kiosk = await openKiosk(house);
    expect(await back.kiosk(kiosk, running, { scopes: all, version: 1 })).toEqual(refused('stale-version'));
    expect(house.refusals()['stale-version']).toBe(1);
    expect(await back.kiosk(kiosk, running, { scopes: ['see', 'propose'], version: 5 })).toEqual(taken(false));
    expect(await helper.next(p.sessionResumed)).toMatchObject({ scopes: ['see'], version: 5 });
  });
});

describe('a token', () => {
  test('works once: replayed, wrong, of the other end or of another session it is refused and counted', async () => {
    const one = await runSession();
    const two = await runSession(one.house);
    const { house, kiosk } = one;
    breakLine(one.helper);
    await kiosk.next(p.sessionPaused);
    const helper = await openConsole(house);
    const next = fresh();
    expect(await back.helper(helper, one, one.tokens.helper)).toEqual(refused('not-allowed'));
    expect(await back.helper(helper, one, next)).toEqual(taken(false));
    const thief = await openConsole(house);
    const wrong = [one.tokens.helper, one.tokens.kiosk, two.tokens.helper, two.tokens.kiosk, nothing];
    for (const token of wrong)
      expect(await thief.no(p.rejoinSession, { sessionId: one.sessionId, token, next: fresh() })).toBe('not-allowed');
    expect(await thief.no(p.rejoinSession, { sessionId: nothing, token: next, next: fresh() })).toBe('no-such-session');
    const falseKiosk = await openKiosk(house);
    const asKiosk = { sessionId: one.sessionId, token: next, next: fresh(), ...grant };
    expect(await falseKiosk.no(p.resumeSession, asKiosk)).toBe('not-allowed');
    expect(house.refusals()['not-allowed']).toBe(wrong.length + 2);
    expect(await helper.ok(p.rejoinSession, { sessionId: one.sessionId, token: next, next: fresh() })).toEqual({
      waiting: false,
    });
  });

  test('shown on a new line takes the place of the old one, which is closed; on the same line only connects anew', async () => {
    const running = await runSession();
    const { house, kiosk, helper: old, sessionId } = running;
    const helper = await openConsole(house);
    const next = fresh();
    expect(await back.helper(helper, running, next)).toEqual(taken(false));
    expect(await old.gone).toBe('io server disconnect');
    await helper.next(p.sessionResumed);
    await helper.ok(p.rejoinSession, { sessionId, token: next, next: fresh() });
    expect(await helper.next(p.sessionResumed)).toMatchObject({ sessionId });
    await kiosk.next(p.sessionResumed);
    await kiosk.next(p.sessionResumed);
    const fromNewPage = await openKiosk(house);
    expect(await back.kiosk(fromNewPage, running, grant)).toEqual(taken(false));
    expect(await kiosk.gone).toBe('io server disconnect');
    await fromNewPage.ok(p.endSession, { sessionId });
    expect(await helper.next(p.sessionEnded)).toMatchObject({ why: 'person-ended' });
    expect(house.refusals()['internal']).toBeUndefined();
  });

  test('leads nobody into two sessions', async () => {
    const one = await runSession();
    const two = await runSession(one.house);
    breakLine(one.helper);
    await one.kiosk.next(p.sessionPaused);
    expect(await back.helper(two.helper, one)).toEqual(refused('already-helping'));
    expect(await back.kiosk(two.kiosk, one, grant)).toEqual(refused('already-helping'));
  });
});

describe('both lines break', () => {
  test('the first one back waits, the second one is joined; the two minutes count from the first loss', async () => {
    const running = await runSession();
    const { house, sessionId } = running;
    breakLine(running.helper);
    await running.kiosk.next(p.sessionPaused);
    house.clock.turn(60_000);
    breakLine(running.kiosk);
    await running.kiosk.gone;
    const helper = await openConsole(house);
    const kiosk = await openKiosk(house);
    const first = await back.helper(helper, running);
    const second = await back.kiosk(kiosk, running, grant);
    // The server hears of the kiosk's loss at about that time: before, the helper is joined to a line that then breaks.
    expect([first, second]).toContainEqual(taken(false));
    expect(await kiosk.next(p.sessionResumed)).toMatchObject({ sessionId });
  });

  test('and nobody comes: the session is gone', async () => {
    const running = await runSession();
    const { house } = running;
    breakLine(running.helper);
    await running.kiosk.next(p.sessionPaused);
    breakLine(running.kiosk);
    await running.kiosk.gone;
    const kiosk = await openKiosk(house);
    house.clock.turn(resumeMs);
    expect(await back.kiosk(kiosk, running, grant)).toEqual(refused('no-such-session'));
    expect(p.Health.parse(await (await fetch(house.url + p.routes.health)).json())).toMatchObject({ sessions: 0 });
  });
});

describe('the server is started again', () => {
  const inFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'gildongmu-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'data.sqlite');
  };

  test('with the same data folder: both come back, scopes as they were, by hashes alone', async () => {
    const file = inFolder();
    const before = await openHouse({ file });
    const running = await runSession(before, ['see', 'talk']);
    await running.kiosk.ok(p.setScopes, { sessionId: running.sessionId, scopes: ['talk'], version: 2 });
    await before.close();
    expect([...running.kiosk.untaken()]).toEqual([]);
    expect(await running.kiosk.gone).toBe('io server disconnect');
    const rows = JSON.stringify(await before.db.selectFrom('sessions').selectAll().execute());
    for (const word of ['Kim', running.tokens.kiosk, running.tokens.helper]) expect(rows).not.toContain(word);

    const house = await openHouse({ file });
    const [kiosk, helper] = [await openKiosk(house), await openConsole(house)];
    expect(await back.helper(helper, running)).toEqual(taken(true));
    expect(await back.kiosk(kiosk, running, { scopes: ['talk'], version: 2 })).toEqual(taken(false));
    expect(await helper.next(p.sessionResumed)).toMatchObject({ scopes: ['talk'], version: 2, language: 'vi' });
    await kiosk.ok(p.endSession, { sessionId: running.sessionId });
    expect(await helper.next(p.sessionEnded)).toMatchObject({ why: 'person-ended' });
    await house.close();
    expect(await house.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  test('a token that was used before does not work after it; too late is too late', async () => {
    const file = inFolder();
    const before = await openHouse({ file });
    const running = await runSession(before);
    breakLine(running.helper);
    await running.kiosk.next(p.sessionPaused);
    const used = running.tokens.helper;
    const next = fresh();
    await back.helper(await openConsole(before), running, next);
    await before.close();

    const house = await openHouse({ file });
    const { sessionId } = running;
    const helper = await openConsole(house);
    expect(await helper.no(p.rejoinSession, { sessionId, token: used, next: fresh() })).toBe('not-allowed');
    expect(await helper.call(p.rejoinSession, { sessionId, token: next, next: fresh() })).toEqual(taken(true));
    house.clock.turn(130_000);
    expect(await helper.next(p.sessionEnded)).toEqual({ sessionId, why: 'link-lost' });
    await house.close();

    const another = await runSession(await openHouse({ file }));
    await another.house.close();
    const late = await openHouse({ file, later: 131_000 });
    expect(await back.helper(await openConsole(late), another)).toEqual(refused('no-such-session'));
  });
});
