import type { EndReason, FlagReason } from '../../protocol/index.ts';
import { createFloor, type Floor, type FloorDeps, type Kiosk } from './floor.ts';
import { createHandOver } from './hand-over.ts';
import { createHelperCalls } from './helper-calls.ts';
import type { IceServers } from './ice.ts';
import { createKioskCalls } from './kiosk-calls.ts';
import { createResume } from './resume.ts';
import { isRunning } from './session.ts';
import { createStart } from './start.ts';
import type { KioskPeer, PeerId } from './terms.ts';

/**
 * All of remote assistance, without a socket: who waits, who is asked, who helps whom. Notices go out by `tell`, time comes
 * in by `clock`. A peer that says goodbye ends what it was part of at once; one whose line breaks is waited for where a session
 * runs (resume.ts).
 */
export type Assistance = ReturnType<typeof createAssistance>;

type Deps = FloorDeps & { iceServers: IceServers; desk: { hours: string; phone: string } };

/** Ends whatever this kiosk's request is doing. */
const drop = (floor: Floor, kiosk: Kiosk, why: EndReason): void => {
  if (isRunning(kiosk.assist)) floor.endSession(kiosk, kiosk.assist.session.id, why);
  else floor.stopWaiting(kiosk, why);
};

export const createAssistance = ({ iceServers, desk, ...deps }: Deps) => {
  const floor = createFloor(deps);
  const start = createStart({ floor, iceServers });
  const { handOver, ...passing } = createHandOver(floor, start);
  const kiosk = createKioskCalls({ floor, start, handOver: passing, desk });
  const helper = createHelperCalls(floor, passing);
  const { resumeSession, rejoinSession, part, restore } = createResume({ floor, iceServers });

  const kioskLeft = (id: PeerId): void => {
    if (!floor.knows(id)) return;
    drop(floor, floor.kioskOf(id), 'person-left');
    floor.remove(id);
  };
  const helperLeft = (id: PeerId): void => {
    floor.desk.duty.lost(id);
    passing.withdraw(id);
    const helped = floor.helpedBy(id);
    if (helped?.assist.state === 'offered')
      helper.withdrawOffer({ id, account: null }, { offerId: helped.assist.offer.id });
    else if (helped) drop(floor, helped, 'helper-left');
    floor.forgetHelper(id);
  };

  return {
    kiosk: { ...kiosk, resumeSession },
    helper: { ...helper, rejoinSession, handOver },
    kioskCame: (peer: KioskPeer): void => floor.enter(peer),
    /** With a goodbye, or thrown out. */
    kioskLeft,
    helperLeft,
    /** Without a word: in a session it is waited for. */
    kioskLost: (id: PeerId): void => {
      if (floor.knows(id) && isRunning(floor.kioskOf(id).assist)) part(floor.kioskOf(id), 'kiosk');
      else kioskLeft(id);
    },
    helperLost: (id: PeerId): void => {
      const helped = floor.helpedBy(id);
      if (helped && isRunning(helped.assist)) part(helped, 'helper');
      helperLeft(id);
    },
    offDuty: (id: PeerId): void => floor.desk.duty.off(id),
    /** Sessions of an earlier process: who comes back until then goes on. */
    restore,
    /** Tells everybody who waits or asks that the server stops. Sessions are kept: their ends come back to the next process. */
    stop: (): void => {
      floor.freeze();
      for (const one of floor.kiosks()) if (!isRunning(one.assist)) drop(floor, one, 'server-stopping');
    },
    counts: (): { sessions: number; waiting: number; flagged: Readonly<Record<FlagReason, number>> } => ({
      sessions: floor.kiosks().filter(({ assist }) => isRunning(assist)).length,
      waiting: floor.desk.waiting(),
      flagged: floor.flags.snapshot(),
    }),
  };
};
