import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import type { Page } from 'playwright';

/** What a line does to packets, each way. `bitsPerSecond` null: as fast as they come. `queueMs`: what waits longer is dropped. */
export type Line = { bitsPerSecond: number | null; lossShare: number; delayMs: number; queueMs: number };

export const openLine: Line = { bitsPerSecond: null, lossShare: 0, delayMs: 0, queueMs: 0 };

type End = 'kiosk' | 'helper';
const other = { kiosk: 'helper', helper: 'kiosk' } as const;

/**
 * A relay of UDP between two pages: each gets the relay's own address in the place of the other's candidates, so that all of
 * their connection runs through it and through the line of the moment. Needs no rights, unlike `tc`.
 */
export type SlowLine = {
  add(page: Page, end: End): Promise<void>;
  becomes(line: Line): void;
  /** Another network: from now on nobody listens at the addresses that were told; new ones are there for whoever asks anew. */
  moves(): Promise<void>;
  bytes(): number;
  close(): Promise<void>;
};

/** Not loopback: a browser sends to no loopback address from another one. */
export const ownAddress = (): string =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';

const openSocket = async (address: string): Promise<Socket> => {
  const socket = createSocket('udp4').bind(0, address);
  await once(socket, 'listening');
  return socket;
};

/** Mulberry32: 0..1, the same series in each run. */
const sameEachTime = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** IPv4 and UDP headers, which the line carries too. */
const HEADER_BYTES = 28;

/** Lets packets through at the rate of the line, one after the other, and loses its share. */
const shaped = (line: () => Line, random: () => number): ((packetBytes: number, send: () => void) => void) => {
  let free = 0;
  return (packetBytes, send) => {
    const { bitsPerSecond, lossShare, delayMs, queueMs } = line();
    const now = performance.now();
    const from = Math.max(now, free);
    if (random() < lossShare || (bitsPerSecond !== null && from - now > queueMs)) return;
    free = bitsPerSecond === null ? now : from + ((packetBytes + HEADER_BYTES) * 8000) / bitsPerSecond;
    if (free - now + delayMs < 1) send();
    else setTimeout(send, free - now + delayMs);
  };
};

/** Puts the relay's port in the place of each candidate of the other end. Runs in the page, before its scripts. */
const divert = (address: string): void => {
  const takes = (globalThis as unknown as { viaSlowLine: (host: string, port: number) => Promise<number> }).viaSlowLine;
  type Add = (this: RTCPeerConnection, init?: RTCIceCandidateInit | null) => Promise<void>;
  const add: Add = RTCPeerConnection.prototype.addIceCandidate;
  const diverted: Add = async function (init) {
    const parts = init?.candidate?.split(' ') ?? [];
    const [host, port] = [parts[4], Number(parts[5])];
    if (parts.length < 8) return add.call(this, init ?? undefined);
    if (parts[2]?.toLowerCase() !== 'udp' || host !== address) return;
    parts[5] = String(await takes(address, port));
    await add.call(this, { ...init, candidate: parts.join(' ') });
  };
  RTCPeerConnection.prototype.addIceCandidate = diverted;
};

/** A browser that hides its addresses from pages can't be diverted. */
export const showsAddresses = '--disable-features=WebRtcHideLocalIpsWithMdns';

const noStands = (): Record<End, Map<number, Promise<Socket>>> => ({ kiosk: new Map(), helper: new Map() });

/** For pages of a browser that was started with `showsAddresses`. */
export const openSlowLine = async (): Promise<SlowLine> => {
  const address = ownAddress();
  const random = sameEachTime(20_261_125);
  let line = openLine;
  let bytes = 0;
  const lets = { kiosk: shaped(() => line, random), helper: shaped(() => line, random) };
  /** A socket for each port at which an end listens, as a router has: an end that gathers anew has old ports and new ones. */
  let stands = noStands();

  /** What is sent to the socket goes to the port, from the socket that stands for the sender's. A line that is gone loses it. */
  const forward = async (packet: Buffer, to: End, port: number, from: number): Promise<void> => {
    const sender = await standFor(other[to], from);
    sender.send(packet, port, address, () => {});
  };
  const openStand = async (end: End, port: number): Promise<Socket> => {
    const socket = await openSocket(address);
    return socket.on('message', (packet, { port: from }) =>
      lets[end](packet.length, () => {
        bytes += packet.length;
        forward(packet, end, port, from).catch(() => {});
      }),
    );
  };
  const standFor = (end: End, port: number): Promise<Socket> => {
    const stand = stands[end].get(port) ?? openStand(end, port);
    stands[end].set(port, stand);
    return stand;
  };
  const hangUp = async (): Promise<void> => {
    const old = [...stands.kiosk.values(), ...stands.helper.values()];
    stands = noStands();
    for (const socket of await Promise.all(old)) socket.close();
  };
  return {
    add: async (page, end) => {
      await page.exposeFunction('viaSlowLine', async (_host: string, port: number) => {
        const stand = await standFor(other[end], port);
        return stand.address().port;
      });
      await page.addInitScript(divert, address);
    },
    becomes: (next) => {
      line = next;
    },
    moves: hangUp,
    bytes: () => bytes,
    close: hangUp,
  };
};
