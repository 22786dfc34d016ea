import { describe, expect, test } from 'vitest';
import * as protocol from '../../protocol/index.ts';
import type { Answer, Call, RefusalCode } from '../../protocol/index.ts';
import { readService } from '../support/services.ts';
import { openHouse } from './support/house.ts';
import { callsOf, openConsole, openKiosk } from './support/peer.ts';
import {
  all,
  askByCode,
  askFromDesk,
  helpFromDesk,
  nothing,
  openOffice,
  runSession,
  waitAtDesk,
} from './support/scenes.ts';

/**
 * Every call of the contract, taken and refused with each code that it names. A call or a code without a case fails:
 * the types ask for the first, the last test of each call for the second.
 */
type Scenario = () => Promise<Answer<unknown>>;
type Cases<Group> = Record<keyof Group, { taken: Scenario; refused: Partial<Record<RefusalCode, Scenario>> }>;

const { limits } = protocol;
const ownServices = { services: [readService('entry-exit')] };
const signal = protocol.sendSignal.example.args.signal;

const endsOfSession = {
  taken: async () => {
    const { kiosk, sessionId } = await runSession();
    return kiosk.call(protocol.endSession, { sessionId });
  },
  unknown: async () => {
    const { kiosk } = await runSession();
    return kiosk.call(protocol.endSession, { sessionId: nothing });
  },
};

const resumes = async (change: object, running?: Awaited<ReturnType<typeof runSession>>): Promise<Answer<unknown>> => {
  const { kiosk, sessionId, tokens } = running ?? (await runSession());
  const args = { sessionId, token: tokens.kiosk, next: `${nothing}-next`, scopes: all, version: 1, ...change };
  return kiosk.call(protocol.resumeSession, args);
};

const kioskCases: Cases<typeof protocol.kioskCalls> = {
  createCode: {
    taken: async () => (await openKiosk(await openHouse())).call(protocol.createCode, {}),
    refused: { 'already-helping': async () => (await runSession()).kiosk.call(protocol.createCode, {}) },
  },
  deskStatus: {
    taken: async () => (await openKiosk(await openHouse())).call(protocol.deskStatus, {}),
    refused: {},
  },
  joinQueue: {
    taken: async () => {
      const { house } = await openOffice();
      return (await openKiosk(house)).call(protocol.joinQueue, { skills: [] });
    },
    refused: {
      'desk-closed': async () => (await openKiosk(await openHouse())).call(protocol.joinQueue, { skills: [] }),
      'already-waiting': async () => (await waitAtDesk()).kiosk.call(protocol.joinQueue, { skills: [] }),
      'already-helping': async () => (await askFromDesk()).kiosk.call(protocol.joinQueue, { skills: [] }),
    },
  },
  cancelHelp: {
    taken: async () => (await waitAtDesk()).kiosk.call(protocol.cancelHelp, {}),
    refused: {},
  },
  answerOffer: {
    taken: async () => {
      const { kiosk, offerId } = await askByCode();
      return kiosk.call(protocol.answerOffer, { offerId, scopes: all, why: 'allowed' });
    },
    refused: {
      'no-such-offer': async () => {
        const { kiosk } = await askByCode();
        return kiosk.call(protocol.answerOffer, { offerId: nothing, scopes: all, why: 'allowed' });
      },
      'not-in-this-state': async () => {
        const { kiosk, offerId } = await runSession();
        return kiosk.call(protocol.answerOffer, { offerId, scopes: all, why: 'allowed' });
      },
    },
  },
  setScopes: {
    taken: async () => {
      const { kiosk, sessionId } = await runSession();
      return kiosk.call(protocol.setScopes, { sessionId, scopes: ['talk'], version: 2 });
    },
    refused: {
      'no-such-session': async () => {
        const { kiosk } = await runSession();
        return kiosk.call(protocol.setScopes, { sessionId: nothing, scopes: ['talk'], version: 2 });
      },
      'stale-version': async () => {
        const { kiosk, sessionId } = await runSession();
        return kiosk.call(protocol.setScopes, { sessionId, scopes: ['talk'], version: 1 });
      },
    },
  },
  setPaused: {
    taken: async () => {
      const { kiosk, sessionId } = await runSession();
      return kiosk.call(protocol.setPaused, { sessionId, why: 'private-step' });
    },
    refused: {
      'no-such-session': async () => {
        const { kiosk } = await runSession();
        return kiosk.call(protocol.setPaused, { sessionId: nothing, why: null });
      },
      'not-allowed': async () => {
        const { kiosk, sessionId } = await runSession();
        return kiosk.call(protocol.setPaused, { sessionId, why: 'link' });
      },
    },
  },
  tellFelt: {
    taken: async () =>
      (await openKiosk(await openHouse({ services: ownServices }))).call(
        protocol.tellFelt,
        protocol.tellFelt.example.args,
      ),
    refused: {},
  },
  flagSession: {
    taken: async () => {
      const { kiosk, sessionId } = await runSession();
      return kiosk.call(protocol.flagSession, { sessionId, why: 'words' });
    },
    refused: {
      'no-such-session': async () => {
        const { kiosk } = await runSession();
        return kiosk.call(protocol.flagSession, { sessionId: nothing, why: 'felt-wrong' });
      },
    },
  },
  sendSignal: {
    taken: async () => {
      const { kiosk, sessionId } = await runSession();
      return kiosk.call(protocol.sendSignal, { sessionId, signal });
    },
    refused: {
      'no-such-session': async () => {
        const { kiosk } = await runSession();
        return kiosk.call(protocol.sendSignal, { sessionId: nothing, signal });
      },
      'peer-gone': async () => {
        const { kiosk, helper, sessionId } = await runSession();
        helper.socket.disconnect();
        await kiosk.next(protocol.sessionEnded);
        return kiosk.call(protocol.sendSignal, { sessionId, signal });
      },
    },
  },
  endSession: { taken: endsOfSession.taken, refused: { 'no-such-session': endsOfSession.unknown } },
  resumeSession: {
    taken: () => resumes({}),
    refused: {
      'no-such-session': () => resumes({ sessionId: nothing }),
      'not-allowed': () => resumes({ token: nothing }),
      'stale-version': async () => {
        const running = await runSession();
        await running.kiosk.ok(protocol.setScopes, { sessionId: running.sessionId, scopes: [], version: 2 });
        return resumes({}, running);
      },
      'already-helping': async () => {
        const one = await runSession();
        const { kiosk } = await runSession(one.house);
        return resumes({}, { ...one, kiosk });
      },
    },
  },
};

const rejoins = async (change: object, { helper, sessionId, tokens }: Rejoins): Promise<Answer<unknown>> => {
  const args = { sessionId, token: tokens.helper, next: `${nothing}-next`, ...change };
  return helper.call(protocol.rejoinSession, args);
};
type Rejoins = Pick<Awaited<ReturnType<typeof runSession>>, 'helper' | 'sessionId' | 'tokens'>;

const helperCases: Cases<typeof protocol.helperCalls> = {
  claimCode: {
    taken: async () => {
      const house = await openHouse();
      const { code } = await (await openKiosk(house)).ok(protocol.createCode, {});
      return (await openConsole(house)).call(protocol.claimCode, { code, name: 'Kim' });
    },
    refused: {
      'code-unknown': async () =>
        (await openConsole(await openHouse())).call(protocol.claimCode, { code: '000000', name: 'Kim' }),
      'code-expired': async () => {
        const house = await openHouse();
        const { code } = await (await openKiosk(house)).ok(protocol.createCode, {});
        house.clock.turn(limits.codeLifeMs);
        return (await openConsole(house)).call(protocol.claimCode, { code, name: 'Kim' });
      },
      'code-used': async () => {
        const { house, code } = await askByCode();
        return (await openConsole(house)).call(protocol.claimCode, { code, name: 'Kim' });
      },
      'already-helping': async () => {
        const { house, helper } = await askByCode();
        const { code } = await (await openKiosk(house)).ok(protocol.createCode, {});
        return helper.call(protocol.claimCode, { code, name: 'Kim' });
      },
      'sign-in-needed': async () => {
        const house = await openHouse();
        const { code } = await (await openKiosk(house)).ok(protocol.createCode, {});
        return (await openConsole(house)).call(protocol.claimCode, { code });
      },
    },
  },
  watchQueue: {
    taken: async () => (await openOffice()).desk.call(protocol.watchQueue, { onDuty: false }),
    refused: {
      'sign-in-needed': async () => (await openConsole(await openHouse())).call(protocol.watchQueue, { onDuty: true }),
    },
  },
  claimTicket: {
    taken: async () => {
      const { desk, ticket } = await waitAtDesk();
      return desk.call(protocol.claimTicket, { ticket });
    },
    refused: {
      'sign-in-needed': async () => {
        const { house, ticket } = await waitAtDesk();
        return (await openConsole(house)).call(protocol.claimTicket, { ticket });
      },
      'ticket-gone': async () => (await waitAtDesk()).desk.call(protocol.claimTicket, { ticket: nothing }),
      'already-helping': async () => {
        const { desk, ticket } = await askFromDesk();
        return desk.call(protocol.claimTicket, { ticket });
      },
    },
  },
  withdrawOffer: {
    taken: async () => {
      const { helper, offerId } = await askByCode();
      return helper.call(protocol.withdrawOffer, { offerId });
    },
    refused: {
      'no-such-offer': async () => (await askByCode()).helper.call(protocol.withdrawOffer, { offerId: nothing }),
    },
  },
  sendSignal: {
    taken: async () => {
      const { helper, sessionId } = await runSession();
      return helper.call(protocol.sendSignal, { sessionId, signal });
    },
    refused: {
      'no-such-session': async () => {
        const { helper } = await runSession();
        return helper.call(protocol.sendSignal, { sessionId: nothing, signal });
      },
      'peer-gone': async () => {
        const { kiosk, helper, sessionId } = await runSession();
        kiosk.socket.disconnect();
        await helper.next(protocol.sessionEnded);
        return helper.call(protocol.sendSignal, { sessionId, signal });
      },
    },
  },
  endSession: {
    taken: async () => {
      const { helper, sessionId } = await runSession();
      return helper.call(protocol.endSession, { sessionId });
    },
    refused: {
      'no-such-session': async () => (await runSession()).helper.call(protocol.endSession, { sessionId: nothing }),
    },
  },
  rejoinSession: {
    taken: async () => rejoins({}, await runSession()),
    refused: {
      'no-such-session': async () => rejoins({ sessionId: nothing }, await runSession()),
      'not-allowed': async () => rejoins({ token: nothing }, await runSession()),
      'sign-in-needed': async () => {
        const { house, kiosk, desk, offerId } = await askFromDesk();
        await kiosk.ok(protocol.answerOffer, { offerId, scopes: all, why: 'allowed' });
        const { sessionId, resumeToken: helper } = await desk.next(protocol.sessionStarted);
        return rejoins({}, { helper: await openConsole(house), sessionId, tokens: { kiosk: nothing, helper } });
      },
      'already-helping': async () => {
        const one = await runSession();
        const { helper } = await runSession(one.house);
        return rejoins({}, { ...one, helper });
      },
    },
  },
  handOver: {
    taken: async () => {
      const { desk, sessionId } = await helpFromDesk();
      return desk.call(protocol.handOver, { sessionId, on: true });
    },
    refused: {
      'no-such-session': async () =>
        (await helpFromDesk()).desk.call(protocol.handOver, { sessionId: nothing, on: true }),
      'sign-in-needed': async () => {
        const { helper, sessionId } = await runSession();
        return helper.call(protocol.handOver, { sessionId, on: true });
      },
      'desk-closed': async () => {
        const { desk, other, sessionId } = await helpFromDesk();
        await other.ok(protocol.watchQueue, { onDuty: false });
        return desk.call(protocol.handOver, { sessionId, on: true });
      },
      'peer-gone': async () => {
        const { desk, kiosk, sessionId } = await helpFromDesk();
        kiosk.socket.io.engine.close();
        await desk.next(protocol.sessionPaused);
        return desk.call(protocol.handOver, { sessionId, on: true });
      },
    },
  },
};

type EveryCase = {
  def: Call;
  namespace: keyof typeof callsOf;
  open: typeof openKiosk;
  cases: Cases<{ it: Call }>['it'];
};
const namesOf = <Group extends object>(group: Group) => Object.keys(group) as (keyof Group)[];

const everyCase: EveryCase[] = [
  ...namesOf(protocol.kioskCalls).map((key): EveryCase => {
    const def = protocol.kioskCalls[key];
    return { def, namespace: protocol.namespaces.kiosk, open: openKiosk, cases: kioskCases[key] };
  }),
  ...namesOf(protocol.helperCalls).map((key): EveryCase => {
    const def = protocol.helperCalls[key];
    return { def, namespace: protocol.namespaces.helper, open: openConsole, cases: helperCases[key] };
  }),
];

describe.each(everyCase)('$namespace $def.name', ({ def, namespace, open, cases }) => {
  test('is taken', async () => {
    const answer = await cases.taken();
    expect(answer).toMatchObject({ ok: true });
  });

  test.each(Object.entries(cases.refused))('is refused with %s', async (code, scenario) => {
    expect(await scenario()).toEqual({ ok: false, refusal: code });
  });

  test('has a case for each code that it names, and for no other', () => {
    expect(Object.keys(cases.refused).sort()).toEqual([...def.refusals].sort());
  });

  test('refuses what is malformed and what is too large, and lives on', async () => {
    const peer = await open(await openHouse());
    const junk = { ...(def.example.args as object), surprise: 1 };
    expect(await peer.raw(def.name, junk)).toEqual({ ok: false, refusal: 'malformed' });
    for (const input of [[], [null], ['text'], [{}, {}], [{ file: Buffer.from('binary') }]])
      expect(await peer.raw(def.name, ...input)).toEqual({ ok: false, refusal: 'malformed' });
    const large = { text: 'x'.repeat(limits.socketMessageBytes) };
    expect(await peer.raw(def.name, large)).toEqual({ ok: false, refusal: 'too-large' });
    expect(peer.socket.connected).toBe(true);
  });

  test('is unknown to the other end', async () => {
    const other = namespace === protocol.namespaces.kiosk ? protocol.namespaces.helper : protocol.namespaces.kiosk;
    const shared = Object.values(callsOf[other]).some(({ name }) => name === def.name);
    const stranger = await (open === openKiosk ? openConsole : openKiosk)(await openHouse());
    const answer = await stranger.raw(def.name, def.example.args);
    expect(answer).toMatchObject({ ok: false, refusal: shared ? 'no-such-session' : 'unknown-message' });
  });
});
