import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { colleague, openHouse, type House } from './support/house.ts';
import { openDesk, openKiosk, type Peer } from './support/peer.ts';
import { askToTakeOver, nothing } from './support/scenes.ts';

const scopes: p.Scope[] = ['see', 'talk'];
/** Of the kiosk's own making, sent with the Yes. */
const own = 'own-token-of-this-kiosk-1';
let made = 0;
const fresh = (): string => `next-token-of-this-test-${(made += 1)}`;
const breakLine = (peer: Peer): void => void peer.socket.io.engine.close();

type Asked = Awaited<ReturnType<typeof askToTakeOver>>;
const yes = ({ kiosk, second }: Asked) =>
  kiosk.ok(p.answerOffer, { offerId: second, scopes, why: 'allowed', token: own });
/** What a kiosk tries, in this order: the session that her Yes began, and the one from before. */
const intoNext = (kiosk: Peer, { second }: Asked, token = own) =>
  kiosk.call(p.resumeSession, { sessionId: second, token, next: fresh(), scopes, version: 1 });
const intoOld = (kiosk: Peer, { sessionId, tokens }: Asked) =>
  kiosk.call(p.resumeSession, { sessionId, token: tokens.kiosk, next: fresh(), scopes, version: 1 });
const refused = (refusal: p.RefusalCode) => ({ ok: false, refusal });
const taken = (waiting: boolean) => ({ ok: true, result: { waiting } });

const inFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data.sqlite');
};
const startAnew = async (house: House, file: string): Promise<House> => {
  await house.close();
  return openHouse({ file });
};

describe('the kiosk’s line breaks in the moment of her Yes to a colleague', () => {
  test('the server had it: the kiosk comes into the new session, and each of the three is told at once', async () => {
    const asked = await askToTakeOver();
    const { house, kiosk, desk, other, second, sessionId, tokens } = asked;
    await yes(asked);
    breakLine(kiosk);
    expect(await desk.next(p.sessionEnded)).toEqual({ sessionId, why: 'handed-over' });
    expect(await other.next(p.sessionStarted)).toMatchObject({ sessionId: second, scopes });
    expect(await other.next(p.sessionPaused)).toEqual({ sessionId: second, why: 'link' });
    const back = await openKiosk(house);
    expect(await intoNext(back, asked)).toEqual(taken(false));
    for (const end of [back, other])
      expect(await end.next(p.sessionResumed)).toMatchObject({ sessionId: second, scopes });
    // The old session is gone, for its kiosk as for its helper.
    expect(await intoOld(back, asked)).toEqual(refused('no-such-session'));
    const shown = { sessionId, token: tokens.helper, next: fresh() };
    expect(await desk.no(p.rejoinSession, shown)).toBe('no-such-session');
    expect(await desk.no(p.rejoinSession, { ...shown, sessionId: second })).toBe('not-allowed');
    house.clock.turn(p.limits.resumeMs);
    expect(other.untaken()).not.toContain(p.sessionEnded.name);
  });

  test('the server never had it: the old session goes on, and the colleague is told', async () => {
    const asked = await askToTakeOver();
    const { house, kiosk, desk, other, second, sessionId } = asked;
    breakLine(kiosk);
    expect(await other.next(p.offerAnswered)).toEqual({ offerId: second, why: 'cancelled' });
    expect(await desk.next(p.sessionPaused)).toEqual({ sessionId, why: 'link' });
    const back = await openKiosk(house);
    expect(await intoNext(back, asked)).toEqual(refused('no-such-session'));
    expect(await intoOld(back, asked)).toEqual(taken(false));
    for (const end of [back, desk]) expect(await end.next(p.sessionResumed)).toMatchObject({ sessionId });
    // A Yes that comes only now, replayed or late, is one to nobody.
    expect(await back.no(p.answerOffer, { offerId: second, scopes, why: 'allowed', token: own })).toBe('no-such-offer');
  });

  test('nobody else gets in by the offer’s id: not the colleague as the kiosk, nor by a token that was guessed or used', async () => {
    const asked = await askToTakeOver();
    const { house, kiosk, other } = asked;
    await yes(asked);
    const { resumeToken } = await other.next(p.sessionStarted);
    breakLine(kiosk);
    const thief = await openKiosk(house);
    for (const token of [resumeToken, nothing, asked.tokens.kiosk])
      expect(await intoNext(thief, asked, token)).toEqual(refused('not-allowed'));
    expect(await intoNext(await openKiosk(house), asked)).toEqual(taken(false));
    expect(await intoNext(thief, asked)).toEqual(refused('not-allowed'));
  });
});

describe('the server is started anew in that moment', () => {
  test('after the Yes: both come into the new session, and the old helper into nothing', async () => {
    const file = inFolder();
    const asked = await askToTakeOver(await openHouse({ file }));
    await yes(asked);
    const { resumeToken } = await asked.other.next(p.sessionStarted);
    const house = await startAnew(asked.house, file);
    const [kiosk, other, desk] = [await openKiosk(house), await openDesk(house, colleague), await openDesk(house)];
    expect(await intoNext(kiosk, asked)).toEqual(taken(true));
    const back = { sessionId: asked.second, token: resumeToken, next: fresh() };
    expect(await other.call(p.rejoinSession, back)).toEqual(taken(false));
    expect(await kiosk.next(p.sessionResumed)).toMatchObject({ sessionId: asked.second, scopes });
    const old = { sessionId: asked.sessionId, token: asked.tokens.helper, next: fresh() };
    expect(await desk.no(p.rejoinSession, old)).toBe('no-such-session');
  });

  test('before the Yes: the old session goes on with the old helper', async () => {
    const file = inFolder();
    const asked = await askToTakeOver(await openHouse({ file }));
    const house = await startAnew(asked.house, file);
    const [kiosk, desk] = [await openKiosk(house), await openDesk(house)];
    expect(await intoNext(kiosk, asked)).toEqual(refused('no-such-session'));
    expect(await intoOld(kiosk, asked)).toEqual(taken(true));
    const back = { sessionId: asked.sessionId, token: asked.tokens.helper, next: fresh() };
    expect(await desk.call(p.rejoinSession, back)).toEqual(taken(false));
    expect(await kiosk.next(p.sessionResumed)).toMatchObject({ sessionId: asked.sessionId });
  });
});
