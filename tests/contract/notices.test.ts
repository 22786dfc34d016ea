import { expect, test } from 'vitest';
import * as protocol from '../../protocol/index.ts';
import type { Notice } from '../../protocol/index.ts';
import { openKiosk, type Peer } from './support/peer.ts';
import {
  askByCode,
  askFromDesk,
  askToTakeOver,
  nothing,
  openOffice,
  runSession,
  waitAtDesk,
} from './support/scenes.ts';

/** Every notice of the contract, caused and received; `openKiosk` and `openConsole` parse what comes. */
type Causes<Group> = Record<keyof Group, () => Promise<Peer>>;

const { sendSignal } = protocol;

const comesBack = async () => {
  const running = await runSession();
  const { helper, sessionId, tokens } = running;
  await helper.ok(protocol.rejoinSession, { sessionId, token: tokens.helper, next: nothing });
  return running;
};

const kioskNotices: Causes<typeof protocol.kioskNotices> = {
  queueMoved: async () => {
    const { house, kiosk } = await waitAtDesk();
    const second = await openKiosk(house);
    await second.ok(protocol.joinQueue, { skills: [] });
    await kiosk.ok(protocol.cancelHelp, {});
    return second;
  },
  offerMade: async () => {
    const { kiosk, desk, ticket } = await waitAtDesk();
    await desk.ok(protocol.claimTicket, { ticket });
    return kiosk;
  },
  offerWithdrawn: async () => {
    const { kiosk, helper, offerId } = await askByCode();
    await helper.ok(protocol.withdrawOffer, { offerId });
    return kiosk;
  },
  waitingEnded: async () => {
    const { kiosk, desk } = await waitAtDesk();
    await desk.ok(protocol.watchQueue, { onDuty: false });
    return kiosk;
  },
  sessionStarted: async () => {
    const { kiosk, offerId } = await askByCode();
    await kiosk.ok(protocol.answerOffer, { offerId, scopes: ['talk'], why: 'allowed' });
    return kiosk;
  },
  sessionPaused: async () => {
    const { kiosk, helper } = await runSession();
    helper.socket.io.engine.close();
    return kiosk;
  },
  sessionResumed: async () => (await comesBack()).kiosk,
  signalRelayed: async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await helper.ok(sendSignal, { ...sendSignal.example.args, sessionId });
    return kiosk;
  },
  sessionEnded: async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await helper.ok(protocol.endSession, { sessionId });
    return kiosk;
  },
};

const helperNotices: Causes<typeof protocol.helperNotices> = {
  queueList: async () => (await openOffice()).desk,
  offerAnswered: async () => {
    const { kiosk, helper, offerId } = await askByCode();
    await kiosk.ok(protocol.answerOffer, { offerId, scopes: [], why: 'refused' });
    return helper;
  },
  sessionStarted: async () => {
    const { kiosk, desk, offerId } = await askFromDesk();
    await kiosk.ok(protocol.answerOffer, { offerId, scopes: ['see'], why: 'allowed' });
    return desk;
  },
  scopesChanged: async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(protocol.setScopes, { sessionId, scopes: [], version: 2 });
    return helper;
  },
  sessionPaused: async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(protocol.setPaused, { sessionId, why: 'show-me' });
    return helper;
  },
  sessionResumed: async () => (await comesBack()).helper,
  signalRelayed: async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(sendSignal, { ...sendSignal.example.args, sessionId });
    return helper;
  },
  handOverMoved: async () => (await askToTakeOver()).desk,
  sessionEnded: async () => {
    const { kiosk, helper, sessionId } = await runSession();
    await kiosk.ok(protocol.endSession, { sessionId });
    return helper;
  },
};

const keysOf = (causes: object): [string, () => Promise<Peer>][] => Object.entries(causes);

test.each(keysOf(kioskNotices))('the kiosk hears %s', async (key, cause) => {
  const def: Notice = protocol.kioskNotices[key as keyof typeof kioskNotices];
  const peer = await cause();
  expect(await peer.next(def)).toBeDefined();
});

test.each(keysOf(helperNotices))('the helper hears %s', async (key, cause) => {
  const def: Notice = protocol.helperNotices[key as keyof typeof helperNotices];
  const peer = await cause();
  expect(await peer.next(def)).toBeDefined();
});

test('nobody hears what is not for them', async () => {
  const { house, kiosk, helper, sessionId } = await runSession();
  const other = await runSession(house);
  await kiosk.ok(sendSignal, { ...sendSignal.example.args, sessionId });
  await helper.next(protocol.signalRelayed);
  expect(await other.kiosk.no(protocol.endSession, { sessionId: nothing })).toBe('no-such-session');
  expect([...other.kiosk.untaken(), ...other.helper.untaken()]).toEqual([]);
});
