import cookie from '@fastify/cookie';
import type { Socket } from 'socket.io';
import { helperCalls, Refusal } from '../../protocol/index.ts';
import { COOKIE, type ServerDeps } from '../deps.ts';
import type { Assistance } from '../domain/assist.ts';
import type { HelperPeer } from '../domain/terms.ts';
import { callerOf } from '../origin.ts';
import { mustBeHere, openGate, type Handlers } from './gate.ts';
import { createGuessGuard } from './guesses.ts';
import type { Arrival } from './server.ts';

const tokenOf = (socket: Socket): string | undefined => cookie.parse(socket.request.headers.cookie ?? '')[COOKIE];

/** Helpers come from our own console alone: its cookie must be no use to any other page. */
export const mustBeConsole =
  (deps: ServerDeps) =>
  (socket: Socket): void => {
    if (callerOf(socket.request, deps) !== 'same-origin') throw new Refusal('not-allowed');
  };

/** Binds a console's socket to the domain. Its account is looked up at each call that needs one, never remembered. */
export const createHelperSockets = ({ helper, helperLeft, offDuty }: Assistance, deps: ServerDeps) => {
  const guess = createGuessGuard();
  const consoles = new Map<string, Socket>();
  const peerOf = async (socket: Socket): Promise<HelperPeer> => {
    const account = await deps.signIns.find(tokenOf(socket));
    mustBeHere(socket);
    return { id: socket.id, account };
  };

  const came = ({ socket, addressKey }: Arrival): void => {
    const { id } = socket;
    const anybody = { id, account: null };
    const handlers: Handlers<typeof helperCalls> = {
      claimCode: async (args) => {
        const peer = await peerOf(socket);
        return guess(addressKey, () => {
          mustBeHere(socket);
          return helper.claimCode(peer, args);
        });
      },
      watchQueue: async (args) => helper.watchQueue(await peerOf(socket), args),
      claimTicket: async (args) => helper.claimTicket(await peerOf(socket), args),
      withdrawOffer: (args) => helper.withdrawOffer(anybody, args),
      sendSignal: (args) => helper.sendSignal(anybody, args),
      endSession: (args) => helper.endSession(anybody, args),
    };
    consoles.set(id, socket);
    socket.on('disconnect', () => {
      consoles.delete(id);
      helperLeft(id);
    });
    openGate(socket, helperCalls, handlers, deps);
  };

  return {
    came,
    /** Off duty goes every console whose sign-in has ended since: signed out, expired, account removed. */
    sweep: async (): Promise<void> => {
      for (const [id, socket] of consoles) if (!(await deps.signIns.find(tokenOf(socket)))) offDuty(id);
    },
  };
};
