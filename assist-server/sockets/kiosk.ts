import { kioskCalls, limits } from '../../protocol/index.ts';
import type { ServerDeps } from '../deps.ts';
import type { Assistance } from '../domain/assist.ts';
import { createLimiter } from '../limiter.ts';
import { createGate, mustBeHere, type Handlers } from './gate.ts';
import { onGone, type Arrival } from './server.ts';

/** Binds kiosks to the domain. A call that draws on the code space or the line has a budget per address. */
export const createKioskSockets = ({ kiosk, kioskCame, kioskLeft, kioskLost }: Assistance, deps: ServerDeps) => {
  const opinions = createLimiter(limits.feltTold, limits.codeGuessWindowMs);
  const requests = createLimiter(limits.helpRequests, limits.codeGuessWindowMs);
  const payFor = async ({ socket, addressKey }: Arrival): Promise<void> => {
    await requests.spend(addressKey);
    mustBeHere(socket);
  };

  const handlers: Handlers<typeof kioskCalls, Arrival> = {
    createCode: async (_args, caller) => {
      await payFor(caller);
      return kiosk.createCode(caller.socket.id);
    },
    deskStatus: () => kiosk.deskStatus(),
    joinQueue: async (args, caller) => {
      await payFor(caller);
      return kiosk.joinQueue(caller.socket.id, args);
    },
    cancelHelp: (_args, { socket }) => kiosk.cancelHelp(socket.id),
    answerOffer: (args, { socket }) => kiosk.answerOffer(socket.id, args),
    setScopes: (args, { socket }) => kiosk.setScopes(socket.id, args),
    setPaused: (args, { socket }) => kiosk.setPaused(socket.id, args),
    flagSession: (args, { socket }) => kiosk.flagSession(socket.id, args),
    tellFelt: async (args, { addressKey, language }) => {
      await opinions.spend(addressKey);
      await deps.felt.count({ ...args, language });
      return {};
    },
    sendSignal: (args, { socket }) => kiosk.sendSignal(socket.id, args),
    endSession: (args, { socket }) => kiosk.endSession(socket.id, args),
    resumeSession: async (args, { socket }) => {
      const result = kiosk.resumeSession(socket.id, args);
      await deps.kept.settled();
      return result;
    },
  };
  const openGate = createGate(kioskCalls, handlers, deps);

  return (arrival: Arrival): void => {
    const { id } = arrival.socket;
    kioskCame({ id, language: arrival.language });
    onGone(arrival.socket, deps, { left: () => kioskLeft(id), lost: () => kioskLost(id) });
    openGate(arrival);
  };
};
