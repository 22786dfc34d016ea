import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { openHouse } from './support/house.ts';
import { openConsole, openDesk, openKiosk } from './support/peer.ts';
import { all, askByCode, openOffice, waitAtDesk } from './support/scenes.ts';

const { limits } = p;
const Kim = { name: 'Kim' };

describe('a code', () => {
  test('brings a helper to the person, announced as family, asking for see, talk and point', async () => {
    const house = await openHouse();
    const [kiosk, helper] = [await openKiosk(house), await openConsole(house)];
    const { code, expiresAt } = await kiosk.ok(p.createCode, {});
    expect(expiresAt).toBe(house.clock.now() + limits.codeLifeMs);
    const { offerId } = await helper.ok(p.claimCode, { code, name: '  Kim  ' });
    expect(await kiosk.next(p.offerMade)).toEqual({ offerId, helper: { name: 'Kim', kind: 'family' }, asks: all });
  });

  test('of a helper who is signed in is announced as desk, by the name of the account', async () => {
    const house = await openHouse();
    const [kiosk, helper] = [await openKiosk(house), await openDesk(house)];
    const { code } = await kiosk.ok(p.createCode, {});
    await helper.ok(p.claimCode, { code, name: 'Somebody else' });
    expect(await kiosk.next(p.offerMade)).toMatchObject({ helper: { name: '박상담', kind: 'desk' } });
  });

  test('dies when the same kiosk asks for another', async () => {
    const house = await openHouse();
    const [kiosk, helper] = [await openKiosk(house), await openConsole(house)];
    const { code } = await kiosk.ok(p.createCode, {});
    await kiosk.ok(p.createCode, {});
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('code-expired');
  });

  test('dies after ten minutes, and the kiosk is told', async () => {
    const house = await openHouse();
    const kiosk = await openKiosk(house);
    await kiosk.ok(p.createCode, {});
    house.clock.turn(limits.codeLifeMs);
    expect(await kiosk.next(p.waitingEnded)).toEqual({ why: 'code-expired' });
  });

  test('dies with its kiosk, and with Cancel', async () => {
    const house = await openHouse();
    const [kiosk, other, helper] = [await openKiosk(house), await openKiosk(house), await openConsole(house)];
    const { code } = await kiosk.ok(p.createCode, {});
    const { code: second } = await other.ok(p.createCode, {});
    await other.ok(p.cancelHelp, {});
    kiosk.socket.disconnect();
    expect(await helper.no(p.claimCode, { code: second, ...Kim })).toBe('code-expired');
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('code-expired');
  });

  test('that was used is told from one that never was, for a while', async () => {
    const { house, code } = await askByCode();
    const helper = await openConsole(house);
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('code-used');
    house.clock.turn(limits.codeMemoryMs);
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('code-unknown');
  });

  test('is not spent by a helper who gave no name, or is busy', async () => {
    const { house, helper } = await askByCode();
    const [kiosk, guest] = [await openKiosk(house), await openConsole(house)];
    const { code } = await kiosk.ok(p.createCode, {});
    expect(await guest.no(p.claimCode, { code })).toBe('sign-in-needed');
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('already-helping');
    expect(await guest.call(p.claimCode, { code, ...Kim })).toMatchObject({ ok: true });
  });

  test('replaces a ticket, and a ticket replaces a code', async () => {
    const { house, kiosk, desk } = await waitAtDesk();
    const helper = await openConsole(house);
    await desk.next(p.queueList);
    await desk.next(p.queueList);
    const { code } = await kiosk.ok(p.createCode, {});
    expect(await desk.next(p.queueList)).toEqual({ waiting: [] });
    await kiosk.ok(p.joinQueue, { skills: [] });
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('code-expired');
  });
});

describe('somebody who guesses', () => {
  test('is stopped after ten wrong codes, from any socket of the address, all at once or one by one', async () => {
    const house = await openHouse();
    const [kiosk, first, second] = [await openKiosk(house), await openConsole(house), await openConsole(house)];
    const { code } = await kiosk.ok(p.createCode, {});
    const wrong = code === '111111' ? '222222' : '111111';
    const tries = Array.from({ length: limits.codeGuesses + 20 }, () => first.no(p.claimCode, { code: wrong, ...Kim }));
    const codes = await Promise.all(tries);
    expect(codes.filter((one) => one === 'code-unknown')).toHaveLength(limits.codeGuesses);
    expect(codes.slice(limits.codeGuesses).every((one) => one === 'too-many-requests')).toBe(true);
    expect(await second.no(p.claimCode, { code, ...Kim })).toBe('too-many-requests');
    expect(kiosk.untaken()).toEqual([]);
  });

  test('pays nothing for codes that are right', async () => {
    const house = await openHouse();
    const helper = await openConsole(house);
    for (let helped = 0; helped < limits.codeGuesses + 2; helped++) {
      const kiosk = await openKiosk(house);
      const { code } = await kiosk.ok(p.createCode, {});
      const { offerId } = await helper.ok(p.claimCode, { code, ...Kim });
      await helper.ok(p.withdrawOffer, { offerId });
    }
  });
});

describe('an offer', () => {
  test.each([
    ['refused', [], 'refused'],
    ['no-answer', [], 'no-answer'],
    ['refused', all, 'refused'],
    ['allowed', [], 'refused'],
    ['allowed', ['propose' as const], 'refused'],
  ] as const)('answered %s with scopes %j is a No', async (why, scopes, told) => {
    const { kiosk, helper, offerId, house, code } = await askByCode();
    await kiosk.ok(p.answerOffer, { offerId, scopes: [...scopes], why });
    expect(await helper.next(p.offerAnswered)).toEqual({ offerId, why: told });
    expect(await helper.no(p.claimCode, { code, ...Kim })).toBe('code-used');
    expect(await kiosk.no(p.answerOffer, { offerId, scopes: all, why: 'allowed' })).toBe('no-such-offer');
    expect(kiosk.untaken()).toEqual([]);
    expect(await (await openKiosk(house)).call(p.createCode, {})).toMatchObject({ ok: true });
  });

  test('that is taken back leaves the kiosk without a code', async () => {
    const { kiosk, helper, offerId } = await askByCode();
    await helper.ok(p.withdrawOffer, { offerId });
    expect(await kiosk.next(p.offerWithdrawn)).toEqual({ offerId });
    expect(await kiosk.next(p.waitingEnded)).toEqual({ why: 'helper-left' });
    expect(await kiosk.no(p.answerOffer, { offerId, scopes: all, why: 'allowed' })).toBe('no-such-offer');
  });

  test('goes when the helper is lost, and when the person cancels or is lost', async () => {
    const first = await askByCode();
    first.helper.socket.disconnect();
    expect(await first.kiosk.next(p.offerWithdrawn)).toEqual({ offerId: first.offerId });
    const second = await askByCode();
    await second.kiosk.ok(p.cancelHelp, {});
    expect(await second.helper.next(p.offerAnswered)).toEqual({ offerId: second.offerId, why: 'cancelled' });
    const third = await askByCode();
    third.kiosk.socket.disconnect();
    expect(await third.helper.next(p.offerAnswered)).toEqual({ offerId: third.offerId, why: 'person-left' });
  });

  test('that a kiosk never answers ends after the server’s own bound, for both', async () => {
    const { house, kiosk, helper, offerId } = await askByCode();
    house.clock.turn(limits.offerLifeMs);
    expect(await helper.next(p.offerAnswered)).toEqual({ offerId, why: 'no-answer' });
    expect(await kiosk.next(p.offerWithdrawn)).toEqual({ offerId });
    expect(await kiosk.next(p.waitingEnded)).toEqual({ why: 'no-answer' });
  });

  test('can be answered by its own kiosk alone, and taken back by its own helper alone', async () => {
    const { house, kiosk, helper, offerId } = await askByCode();
    const other = await askByCode(house);
    expect(await other.kiosk.no(p.answerOffer, { offerId, scopes: all, why: 'allowed' })).toBe('no-such-offer');
    expect(await other.helper.no(p.withdrawOffer, { offerId })).toBe('no-such-offer');
    await kiosk.ok(p.answerOffer, { offerId, scopes: all, why: 'allowed' });
    expect(await helper.next(p.sessionStarted)).toMatchObject({ scopes: all });
  });
});

test('nobody on duty is said at once, with hours and phone of the desk', async () => {
  const house = await openHouse({ config: { desk: { hours: '10-16', phone: '02-000' } } });
  const kiosk = await openKiosk(house);
  expect(await kiosk.ok(p.deskStatus, {})).toEqual({ open: false, onDuty: 0, hours: '10-16', phone: '02-000' });
  expect(await kiosk.no(p.joinQueue, { skills: [] })).toBe('desk-closed');
  await openOffice(house);
  expect(await kiosk.ok(p.deskStatus, {})).toMatchObject({ open: true, onDuty: 1 });
});
