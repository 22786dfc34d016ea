import { kioskCalls, limits } from '../../protocol/index.ts';
import type { ServerDeps } from '../deps.ts';
import type { Assistance } from '../domain/assist.ts';
import { createLimiter } from '../limiter.ts';
import { mustBeHere, openGate, type Handlers } from './gate.ts';
import type { Arrival } from './server.ts';

/** Binds a kiosk's socket to the domain. A call that draws on the code space or the line has a budget per address. */
export const createKioskSockets = ({ kiosk, kioskCame, kioskLeft }: Assistance, deps: ServerDeps) => {
  const requests = createLimiter(limits.helpRequests, limits.codeGuessWindowMs);

  return ({ socket, handshake, addressKey }: Arrival): void => {
    const { id } = socket;
    const payFor = async (): Promise<void> => {
      await requests.spend(addressKey);
      mustBeHere(socket);
    };
    const handlers: Handlers<typeof kioskCalls> = {
      createCode: async () => {
        await payFor();
        return kiosk.createCode(id);
      },
      deskStatus: () => kiosk.deskStatus(),
      joinQueue: async (args) => {
        await payFor();
        return kiosk.joinQueue(id, args);
      },
      cancelHelp: () => kiosk.cancelHelp(id),
      answerOffer: (args) => kiosk.answerOffer(id, args),
      setScopes: (args) => kiosk.setScopes(id, args),
      setPaused: (args) => kiosk.setPaused(id, args),
      sendSignal: (args) => kiosk.sendSignal(id, args),
      endSession: (args) => kiosk.endSession(id, args),
    };
    kioskCame({ id, language: handshake.language });
    socket.on('disconnect', () => kioskLeft(id));
    openGate(socket, kioskCalls, handlers, deps);
  };
};
