import cookie from '@fastify/cookie';
import type { Socket } from 'socket.io';
import { helperCalls, Refusal } from '../../protocol/index.ts';
import { COOKIE, type ServerDeps } from '../deps.ts';
import type { Assistance } from '../domain/assist.ts';
import type { HelperPeer } from '../domain/terms.ts';
import { callerOf } from '../origin.ts';
import { createGate, mustBeHere, type Handlers } from './gate.ts';
import { createGuessGuard } from './guesses.ts';
import { onGone, type Arrival } from './server.ts';

const tokenOf = (socket: Socket): string | undefined => cookie.parse(socket.request.headers.cookie ?? '')[COOKIE];

/** Helpers come from our own console alone: its cookie must be no use to any other page. */
export const mustBeConsole =
  (deps: ServerDeps) =>
  (socket: Socket): void => {
    if (callerOf(socket.request, deps) !== 'same-origin') throw new Refusal('not-allowed');
  };

/** Binds consoles to the domain. An account is looked up at each call that needs one, never remembered. */
export const createHelperSockets = ({ helper, helperLeft, helperLost, offDuty }: Assistance, deps: ServerDeps) => {
  const guess = createGuessGuard();
  const consoles = new Map<string, Socket>();
  const staffOf = async ({ socket }: Arrival): Promise<HelperPeer> => {
    const account = await deps.signIns.find(tokenOf(socket));
    mustBeHere(socket);
    return { id: socket.id, account };
  };
  const anybody = ({ socket }: Arrival): HelperPeer => ({ id: socket.id, account: null });

  const handlers: Handlers<typeof helperCalls, Arrival> = {
    claimCode: async (args, caller) => {
      const peer = await staffOf(caller);
      return guess(caller.addressKey, () => {
        mustBeHere(caller.socket);
        return helper.claimCode(peer, args);
      });
    },
    watchQueue: async (args, caller) => helper.watchQueue(await staffOf(caller), args),
    claimTicket: async (args, caller) => helper.claimTicket(await staffOf(caller), args),
    withdrawOffer: (args, caller) => helper.withdrawOffer(anybody(caller), args),
    sendSignal: (args, caller) => helper.sendSignal(anybody(caller), args),
    endSession: (args, caller) => helper.endSession(anybody(caller), args),
    handOver: async (args, caller) => helper.handOver(await staffOf(caller), args),
    rejoinSession: async (args, caller) => {
      const result = helper.rejoinSession(await staffOf(caller), args);
      await deps.kept.settled();
      return result;
    },
  };
  const openGate = createGate(helperCalls, handlers, deps);

  return {
    came: (arrival: Arrival): void => {
      const { socket } = arrival;
      consoles.set(socket.id, socket);
      socket.on('disconnect', () => consoles.delete(socket.id));
      onGone(socket, deps, { left: () => helperLeft(socket.id), lost: () => helperLost(socket.id) });
      openGate(arrival);
    },
    /** Off duty goes every console whose sign-in has ended since: signed out, expired, account removed. */
    sweep: async (): Promise<void> => {
      for (const [id, socket] of consoles) if (!(await deps.signIns.find(tokenOf(socket)))) offDuty(id);
    },
  };
};
