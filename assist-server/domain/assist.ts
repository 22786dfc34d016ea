import type { EndReason, FlagReason, IceServer } from '../../protocol/index.ts';
import { createFloor, type Floor, type FloorDeps, type Kiosk } from './floor.ts';
import { createHelperCalls } from './helper-calls.ts';
import { createKioskCalls } from './kiosk-calls.ts';
import { isRunning } from './session.ts';
import type { KioskPeer, PeerId } from './terms.ts';

/**
 * All of remote assistance, without a socket: who waits, who is asked, who helps whom. Notices go out by `tell`, time comes
 * in by `clock`. A peer that is lost ends what it was part of at once; resuming is reserved (`ResumeToken`).
 */
export type Assistance = ReturnType<typeof createAssistance>;

type Deps = FloorDeps & { iceServers: readonly IceServer[]; desk: { hours: string; phone: string } };

/** Ends whatever this kiosk's request is doing. */
const drop = (floor: Floor, kiosk: Kiosk, why: EndReason): void => {
  if (isRunning(kiosk.assist)) floor.endSession(kiosk, kiosk.assist.session.id, why);
  else floor.stopWaiting(kiosk, why);
};

export const createAssistance = ({ iceServers, desk, ...deps }: Deps) => {
  const floor = createFloor(deps);
  const kiosk = createKioskCalls({ floor, iceServers, desk });
  const helper = createHelperCalls(floor);

  return {
    kiosk,
    helper,
    kioskCame: (peer: KioskPeer): void => floor.enter(peer),
    kioskLeft: (id: PeerId): void => {
      drop(floor, floor.kioskOf(id), 'person-left');
      floor.remove(id);
    },
    helperLeft: (id: PeerId): void => {
      floor.desk.duty.lost(id);
      const helped = floor.helpedBy(id);
      if (helped?.assist.state === 'offered')
        helper.withdrawOffer({ id, account: null }, { offerId: helped.assist.offer.id });
      else if (helped) drop(floor, helped, 'helper-left');
      floor.forgetHelper(id);
    },
    offDuty: (id: PeerId): void => floor.desk.duty.off(id),
    /** Tells everybody who waits, asks or helps that the server stops. */
    stop: (): void => floor.kiosks().forEach((one) => drop(floor, one, 'server-stopping')),
    counts: (): { sessions: number; waiting: number; flagged: Readonly<Record<FlagReason, number>> } => ({
      sessions: floor.kiosks().filter(({ assist }) => isRunning(assist)).length,
      waiting: floor.desk.waiting(),
      flagged: floor.flags.snapshot(),
    }),
  };
};
