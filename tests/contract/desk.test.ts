import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import type { Language } from '../../protocol/index.ts';
import { createAccounts } from '../../assist-server/accounts/accounts.ts';
import type { House } from './support/house.ts';
import { openDesk, openKiosk } from './support/peer.ts';
import { all, askFromDesk, openOffice, waitAtDesk } from './support/scenes.ts';

const { limits } = p;
const speaking = (language: Language) => ({ auth: { protocol: p.PROTOCOL_VERSION, language } });
const minutes = (count: number): number => count * 60_000;

const wait = async (house: House, language: Language, skills: ('voice' | 'sign' | 'text')[] = []) => {
  const kiosk = await openKiosk(house, speaking(language));
  return { kiosk, ...(await kiosk.ok(p.joinQueue, { skills })) };
};

describe('the line', () => {
  test('is shown to helpers on duty: language, skills and time, and nothing of the person', async () => {
    const { house, desk } = await openOffice();
    expect(await desk.next(p.queueList)).toEqual({ waiting: [] });
    const { ticket } = await wait(house, 'th', ['sign']);
    const since = house.clock.now();
    expect(await desk.next(p.queueList)).toEqual({ waiting: [{ ticket, language: 'th', skills: ['sign'], since }] });
  });

  test('counts those who wait for the same helpers', async () => {
    const { house } = await openOffice();
    expect(await wait(house, 'ko', ['voice'])).toMatchObject({ position: 1, waitSeconds: null });
    expect(await wait(house, 'ko', ['voice', 'text'])).toMatchObject({ position: 2 });
    expect(await wait(house, 'ko', ['sign'])).toMatchObject({ position: 1 });
    expect(await wait(house, 'ko')).toMatchObject({ position: 4 });
    expect(await wait(house, 'vi')).toMatchObject({ position: 1 });
  });

  test('moves up when somebody before is called, and says so', async () => {
    const { house, desk } = await openOffice();
    const first = await wait(house, 'ko');
    const second = await wait(house, 'ko');
    house.clock.turn(minutes(2));
    await desk.ok(p.claimTicket, { ticket: first.ticket });
    expect(await second.kiosk.next(p.queueMoved)).toEqual({ ticket: second.ticket, position: 1, waitSeconds: 0 });
  });

  test('estimates from what others waited, and says nothing once that has passed', async () => {
    const { house, desk } = await openOffice();
    const first = await wait(house, 'ko');
    house.clock.turn(minutes(3));
    await desk.ok(p.claimTicket, { ticket: first.ticket });
    const second = await wait(house, 'ko');
    expect(second).toMatchObject({ position: 1, waitSeconds: 180 });
    house.clock.turn(minutes(4));
    expect(await wait(house, 'ko')).toMatchObject({ position: 2, waitSeconds: 180 });
    const { offerId } = await first.kiosk.next(p.offerMade);
    await desk.ok(p.withdrawOffer, { offerId });
    expect(await first.kiosk.next(p.queueMoved)).toMatchObject({ position: 1, waitSeconds: null });
  });

  test('is left by those who cancel, and by those whose kiosk is lost', async () => {
    const { house, desk } = await openOffice();
    const [first, second] = [await wait(house, 'ko'), await wait(house, 'ko')];
    await first.kiosk.ok(p.cancelHelp, {});
    expect(await second.kiosk.next(p.queueMoved)).toMatchObject({ position: 1 });
    second.kiosk.socket.disconnect();
    const lengths: number[] = [];
    while (lengths.at(-1) !== 0 || lengths.length < 2) lengths.push((await desk.next(p.queueList)).waiting.length);
    expect(lengths).toEqual([0, 1, 2, 1, 0]);
  });
});

describe('a ticket', () => {
  test('called by two helpers goes to the first', async () => {
    const { house, desk, ticket } = await waitAtDesk();
    const other = await openDesk(house);
    await desk.ok(p.claimTicket, { ticket });
    expect(await other.no(p.claimTicket, { ticket })).toBe('ticket-gone');
  });

  test('keeps its turn when the helper takes the offer back, or is lost', async () => {
    const { house, kiosk, desk, offerId, ticket } = await askFromDesk();
    house.clock.turn(1_000);
    const second = await wait(house, 'vi', ['voice']);
    await desk.ok(p.withdrawOffer, { offerId });
    expect(await kiosk.next(p.offerWithdrawn)).toEqual({ offerId });
    expect(await kiosk.next(p.queueMoved)).toMatchObject({ ticket, position: 1 });
    expect(await second.kiosk.next(p.queueMoved)).toMatchObject({ position: 2 });

    const other = await openDesk(house);
    const again = await other.ok(p.claimTicket, { ticket });
    other.socket.disconnect();
    expect(await kiosk.next(p.offerWithdrawn)).toEqual(again);
    expect(await kiosk.next(p.queueMoved)).toMatchObject({ ticket, position: 1 });
    expect(kiosk.untaken()).not.toContain(p.waitingEnded.name);
  });

  test('ends with a No, and with a Yes', async () => {
    const first = await askFromDesk();
    await first.kiosk.ok(p.answerOffer, { offerId: first.offerId, scopes: [], why: 'refused' });
    expect(await first.desk.no(p.claimTicket, { ticket: first.ticket })).toBe('ticket-gone');
    expect(await first.kiosk.ok(p.joinQueue, { skills: [] })).toMatchObject({ position: 1 });
    const second = await askFromDesk();
    await second.kiosk.ok(p.answerOffer, { offerId: second.offerId, scopes: all, why: 'allowed' });
    expect(await second.kiosk.next(p.sessionStarted)).toMatchObject({ helper: { kind: 'desk' }, language: 'vi' });
    expect(await second.kiosk.no(p.joinQueue, { skills: [] })).toBe('already-helping');
  });
});

describe('duty', () => {
  test('that the last one leaves closes the desk at once for all who wait', async () => {
    const { kiosk, desk } = await waitAtDesk();
    await desk.ok(p.watchQueue, { onDuty: false });
    expect(await kiosk.next(p.waitingEnded)).toEqual({ why: 'desk-closed' });
    expect(await kiosk.ok(p.deskStatus, {})).toMatchObject({ open: false });
  });

  test('survives a reload of the console', async () => {
    const { house, kiosk, desk, ticket } = await waitAtDesk();
    desk.socket.disconnect();
    await expect.poll(() => kiosk.ok(p.deskStatus, {})).toMatchObject({ open: false });
    house.clock.turn(limits.deskGraceMs - 1);
    const { desk: back } = await openOffice(house);
    house.clock.turn(limits.deskGraceMs);
    await back.ok(p.claimTicket, { ticket });
    expect(await kiosk.next(p.offerMade)).toMatchObject({ helper: { kind: 'desk' } });
  });

  test('that is lost for good closes the desk', async () => {
    const { house, kiosk, desk } = await waitAtDesk();
    desk.socket.disconnect();
    await expect.poll(() => kiosk.ok(p.deskStatus, {})).toMatchObject({ open: false });
    house.clock.turn(limits.deskGraceMs);
    expect(await kiosk.next(p.waitingEnded)).toEqual({ why: 'desk-closed' });
  });

  test('counts people, not consoles', async () => {
    const { house, kiosk } = await waitAtDesk();
    await openOffice(house);
    expect(await kiosk.ok(p.deskStatus, {})).toMatchObject({ onDuty: 1 });
  });

  test('ends with the sign-in: by signing out, by the account’s removal, by age', async () => {
    const endings: ((house: House, cookie: string) => Promise<unknown>)[] = [
      (house, cookie) =>
        fetch(house.url + p.routes.signOut, { method: 'POST', headers: { cookie, origin: house.url } }),
      async ({ db, clock }) => {
        await createAccounts(db, clock).remove('박상담');
        clock.turn(minutes(1));
      },
      async ({ clock }) => clock.turn(limits.signInLifeMs),
    ];
    for (const end of endings) {
      const { house, kiosk, desk, ticket } = await waitAtDesk();
      const cookie = String((desk.socket.io.opts.extraHeaders as Record<string, string>)['cookie']);
      await end(house, cookie);
      expect(await kiosk.next(p.waitingEnded)).toEqual({ why: 'desk-closed' });
      expect(await desk.no(p.claimTicket, { ticket })).toBe('sign-in-needed');
    }
  });
});
