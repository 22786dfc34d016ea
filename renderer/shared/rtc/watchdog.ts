import type { Clock } from '../clock.ts';
import { createStore, type Readable } from '../store.ts';

/**
 * The peer connection in the words of a session. `unsteady`: nothing comes through just now and it is being mended.
 * `failed` (mending took too long) and `closed` (by us) are final.
 */
export type PeerLink = 'connecting' | 'up' | 'unsteady' | 'failed' | 'closed';

export const watchdogMs = {
  /** The first connection: relayed candidates over a bad line take several seconds. */
  connect: 20_000,
  /** A short gap mends itself; longer, and ICE is restarted. */
  restart: 2_000,
  /** The bar of 10 s in which a dead peer must be noticed. */
  giveUp: 9_000,
  /** A data channel that the other side closed: time for the server to say why, which is the better message. */
  channelGone: 2_000,
} as const;

export type Watched = Pick<RTCPeerConnection, 'connectionState' | 'restartIce'> & {
  addEventListener(type: 'connectionstatechange', heard: () => void): void;
};

export type Watchdog = { link: Readable<PeerLink>; channelGone(): void; fail(): void; close(): void };

/** Watches one connection: restarts ICE where it stalls, gives up where that does not help. */
export const watch = (connection: Watched, clock: Clock): Watchdog => {
  const final = (link: PeerLink): boolean => link === 'failed' || link === 'closed';
  const link = createStore<PeerLink, PeerLink>((old, next) => (final(old) ? old : next), 'connecting');
  let timers: (() => void)[] = [];
  const calm = (): void => {
    for (const cancel of timers) cancel();
    timers = [];
  };
  const later = (ms: number, run: () => void): void => void timers.push(clock.after(ms, run));
  const finish = (state: 'failed' | 'closed'): void => {
    calm();
    link.dispatch(state);
  };

  const mend = (): void => {
    if (link.get() === 'up') {
      calm();
      later(watchdogMs.giveUp, () => finish('failed'));
      link.dispatch('unsteady');
    }
    if (connection.connectionState === 'failed') connection.restartIce();
    else later(watchdogMs.restart, () => connection.restartIce());
  };

  connection.addEventListener('connectionstatechange', () => {
    if (final(link.get())) return;
    const now = connection.connectionState;
    if (now === 'connected') {
      calm();
      link.dispatch('up');
    } else if (now === 'closed') finish('failed');
    else if (now === 'disconnected' || now === 'failed') mend();
  });
  later(watchdogMs.connect, () => finish('failed'));

  return {
    link,
    channelGone: () => {
      if (final(link.get())) return;
      link.dispatch('unsteady');
      later(watchdogMs.channelGone, () => finish('failed'));
    },
    fail: () => finish('failed'),
    close: () => finish('closed'),
  };
};
