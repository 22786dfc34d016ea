import { spawn, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureCommand } from './browser.ts';
import { ownAddress } from './slow-line.ts';

/** A real relay: coturn on a free port, as docs/OPERATIONS.md has it. */
export type Turn = {
  url: string;
  secret: string;
  /** Killed, with all that it relays. */
  dies(): Promise<void>;
  /** Begins at the same address, and knows nothing of before. */
  starts(): Promise<void>;
  /** All that it logged. */
  logged: string[];
  close(): Promise<void>;
};

const freePort = async (address: string): Promise<number> => {
  const socket = createSocket('udp4').bind(0, address);
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return port;
};

/** A STUN binding request (RFC 8489), again and again until it is answered. */
const answers = async (address: string, port: number): Promise<void> => {
  const socket = createSocket('udp4').bind(0, address);
  const request = Buffer.concat([Buffer.from('000100002112a442', 'hex'), Buffer.alloc(12, 7)]);
  const again = setInterval(() => socket.send(request, port, address), 50);
  await once(socket, 'message');
  clearInterval(again);
  socket.close();
};

export const openTurn = async (): Promise<Turn> => {
  const command = ensureCommand('turnserver', 'coturn');
  const address = ownAddress();
  const [port, folder] = [await freePort(address), mkdtempSync(join(tmpdir(), 'gildongmu-turn-'))];
  const secret = 'a secret that server and relay share';
  const logged: string[] = [];
  const given = { 'listening-ip': address, 'relay-ip': address, 'listening-port': port, 'static-auth-secret': secret };
  const own = { realm: 'turn.test', 'log-file': 'stdout', pidfile: join(folder, 'pid'), userdb: join(folder, 'db') };
  const values = Object.entries({ ...given, ...own }).map(([key, value]) => `--${key}=${value}`);
  const flags = ['-n', '-v', '--use-auth-secret', '--fingerprint', '--no-cli', '--no-tls', '--no-dtls'];
  let child: ChildProcess | null = null;
  const turn: Turn = {
    ...{ url: `turn:${address}:${port}`, secret, logged },
    dies: async () => {
      const gone = child && once(child, 'exit');
      child?.kill('SIGKILL');
      child = null;
      await gone;
    },
    starts: async () => {
      child = spawn(command, [...flags, ...values], { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
      for (const out of [child.stdout, child.stderr]) out?.on('data', (part: Buffer) => logged.push(part.toString()));
      await answers(address, port);
    },
    close: async () => {
      await turn.dies();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await turn.starts();
  return turn;
};

type Relayed = { connections: RTCPeerConnection[] };

/** Whatever this page connects goes through a relay. Runs in the page before all else. */
export const relayOnly = (): void => {
  const connections: RTCPeerConnection[] = [];
  Object.assign(globalThis, { connections });
  const Original = RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Original {
    constructor(config?: RTCConfiguration) {
      super({ ...config, iceTransportPolicy: 'relay' });
      connections.push(this);
    }
  };
};

/** Of what kind the two ends of the page's newest connection are, and what it received so far, in bytes. */
export const pathOf = (page: Page): Promise<{ kinds: string[]; bytes: number } | null> =>
  page.evaluate(async () => {
    const report = await (globalThis as unknown as Relayed).connections.at(-1)?.getStats();
    const all = [...(report?.values() ?? [])] as (RTCTransportStats & RTCIceCandidatePairStats)[];
    const chosen = all.find(({ type }) => type === 'transport')?.selectedCandidatePairId;
    const pair = all.find(({ id }) => id === chosen);
    if (!report || !pair) return null;
    const kind = (id: string): string => (report.get(id) as { candidateType: string }).candidateType;
    return { kinds: [kind(pair.localCandidateId), kind(pair.remoteCandidateId)], bytes: pair.bytesReceived ?? 0 };
  });
