import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { openHouse } from './support/house.ts';
import { openConsole, openKiosk } from './support/peer.ts';
import { all, askByCode, runSession } from './support/scenes.ts';

/** What clients that are not ours send: the server goes on for everybody else, and nobody gets more than was allowed. */

const refused = (refusal: string) => ({ ok: false, refusal });

describe('ten thousand messages at once', () => {
  test.each(['kiosk', 'helper'] as const)(
    'from a %s in a session: it is disconnected and counted, the other end is told, others are served',
    async (who) => {
      const { house, kiosk, helper } = await runSession();
      const other = await runSession(house);
      const [flooding, left] = who === 'kiosk' ? [kiosk, helper] : [helper, kiosk];
      for (let sent = 0; sent < 10_000; sent += 1) flooding.socket.emit('session:signal', { sent }, () => {});
      const { sessionId } = other;
      await other.helper.ok(p.sendSignal, { sessionId, signal: { kind: 'candidate', candidate: null } });
      expect(await other.kiosk.next(p.signalRelayed)).toMatchObject({ sessionId });
      await flooding.gone;
      expect(await left.next(p.sessionEnded)).toMatchObject({ why: who === 'kiosk' ? 'person-left' : 'helper-left' });
      expect(house.refusals()['too-many-requests']).toBeGreaterThan(0);
      expect((await openKiosk(house)).socket.connected).toBe(true);
    },
  );
});

test('a name that would pass for another lets nobody in, and the code is not spent by it', async () => {
  const house = await openHouse();
  const [kiosk, helper] = [await openKiosk(house), await openConsole(house)];
  const { code } = await kiosk.ok(p.createCode, {});
  const hidden = ['Kim\u202E', 'Ki\u200Bm', '\u3164', 'Ki\u00ADm'];
  for (const name of [...hidden, 'Sтaff', 'Staff', '직원', 'Kim, staff of the city', '<b>Kim</b>'])
    expect(await helper.raw('code:claim', { code, name }), name).toEqual(refused('malformed'));
  expect(kiosk.untaken()).toEqual([]);
  await helper.ok(p.claimCode, { code, name: 'Kim' });
  expect(await kiosk.next(p.offerMade)).toMatchObject({ helper: { name: 'Kim', kind: 'family' } });
});

describe('what was said once', () => {
  test('counts once: a consent that is sent again changes nothing', async () => {
    const { kiosk, helper, offerId } = await askByCode();
    const yes = { offerId, scopes: all, why: 'allowed' } as const;
    await kiosk.ok(p.answerOffer, yes);
    const { sessionId } = await kiosk.next(p.sessionStarted);
    await helper.next(p.sessionStarted);
    expect((await kiosk.call(p.answerOffer, yes)).ok).toBe(false);
    await kiosk.ok(p.setScopes, { sessionId, scopes: [], version: 2 });
    expect(await helper.next(p.scopesChanged)).toMatchObject({ scopes: [], version: 2 });
    for (const version of [1, 2])
      expect(await kiosk.no(p.setScopes, { sessionId, scopes: all, version })).toBe('stale-version');
    await kiosk.ok(p.endSession, { sessionId });
    expect((await kiosk.call(p.answerOffer, yes)).ok).toBe(false);
    expect(await kiosk.no(p.setScopes, { sessionId, scopes: all, version: 3 })).toBe('no-such-session');
    expect(helper.untaken()).toEqual([p.sessionEnded.name]);
  });

  test('a helper cannot say it for the person', async () => {
    const { helper, kiosk, offerId } = await askByCode();
    const sayings: [string, object][] = [
      [p.answerOffer.name, { offerId, scopes: all, why: 'allowed' }],
      [p.setScopes.name, { sessionId: 'c2Vzc2lvbi1pZC1vbmU', scopes: all, version: 2 }],
      [p.setPaused.name, { sessionId: 'c2Vzc2lvbi1pZC1vbmU', why: null }],
    ];
    for (const [name, args] of sayings) expect(await helper.raw(name, args)).toEqual(refused('unknown-message'));
    expect(helper.untaken()).toEqual([]);
    await kiosk.ok(p.answerOffer, { offerId, scopes: [], why: 'refused' });
  });
});
