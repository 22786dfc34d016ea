import type {
  channelToHelper,
  channelToKiosk,
  Answer,
  DataOf,
  helperNotices,
  Notice,
  RefusalCode,
  Signal,
} from '../../../../../protocol/index.ts';
import type { Account } from '../../../../../renderer/helper/desk/account.ts';
import { createDesk, type DeskDeps } from '../../../../../renderer/helper/desk/desk.ts';
import type { HelperLink } from '../../../../../renderer/helper/desk/server-line.ts';
import type { KeptSession } from '../../../../../renderer/helper/desk/place.ts';
import type { HelperPeer } from '../../../../../renderer/helper/desk/link-deps.ts';
import type { Quality } from '../../../../../renderer/shared/rtc/quality.ts';
import type { PeerLink } from '../../../../../renderer/shared/rtc/watchdog.ts';
import type { LinkState } from '../../../../../renderer/shared/socket/socket.ts';
import { createStore } from '../../../../../renderer/shared/store.ts';
import { createHandClock, settle } from '../../../../support/hand-clock.ts';

const cell = <T>(first: T) => createStore<T, T>((_, next) => next, first);

type Sent = { name: string; args: unknown; answer: (answer: Answer<unknown>) => Promise<void> };
type Hearers = Map<string, Set<(data: never) => void>>;
const hear = (hearers: Hearers, name: string, handler: (data: never) => void): (() => void) => {
  const all = hearers.get(name) ?? new Set();
  hearers.set(name, all.add(handler));
  return () => void all.delete(handler);
};
const tell = (hearers: Hearers, name: string, data: unknown): void => {
  for (const handler of hearers.get(name) ?? []) handler(data as never);
};

/** The server as one console sees it. The test answers each call and sends each notice when it wants to. */
export const createFakeServer = () => {
  const state = cell<LinkState>({ state: 'connecting' });
  const calls: Sent[] = [];
  const hearers: Hearers = new Map();
  const link: HelperLink = {
    state,
    misunderstood: () => ({}),
    call: (def, args) =>
      new Promise((resolve) => {
        const answer = async (given: Answer<unknown>): Promise<void> => {
          resolve(given as never);
          await settle();
        };
        calls.push({ name: def.name, args, answer });
      }),
    on: (def, handler) => hear(hearers, def.name, handler),
    close: () => state.dispatch({ state: 'closed' }),
  };
  const last = (name: string): Sent => {
    const found = calls.findLast((call) => call.name === name);
    if (!found) throw new Error(`${name} was not called; ${calls.map((call) => call.name).join(', ')} were`);
    return found;
  };
  return {
    link,
    calls,
    last,
    count: (name: string) => calls.filter((call) => call.name === name).length,
    takes: (name: string, result: object = {}) => last(name).answer({ ok: true, result }),
    refuses: (name: string, refusal: RefusalCode) => last(name).answer({ ok: false, refusal }),
    says: <N extends (typeof helperNotices)[keyof typeof helperNotices]>(def: N, data: DataOf<N>): void =>
      tell(hearers, (def as Notice).name, data),
    becomes: (now: LinkState): void => state.dispatch(now),
  };
};
export type FakeServer = ReturnType<typeof createFakeServer>;

/** The other end of the peer connection. Messages arrive and leave only when the test says so. */
export const createFakePeer = (send: (signal: Signal) => void) => {
  const link = cell<PeerLink>('connecting');
  const quality = cell<Quality>('unknown');
  const view = cell<MediaStreamTrack | null>(null);
  const voice = cell<MediaStreamTrack | null>(null);
  const open = cell<'connecting' | 'open' | 'closed'>('connecting');
  const sent: { name: string; data: unknown }[] = [];
  const received: Signal[] = [];
  const hearers: Hearers = new Map();
  let talking: MediaStreamTrack | null = null;
  let closed = false;
  const peer: HelperPeer = {
    link,
    quality,
    narrow: cell(false),
    view,
    voice,
    channel: {
      state: open,
      send: (def, data) => {
        if (open.get() !== 'open') return false;
        sent.push({ name: def.name, data });
        return true;
      },
      on: (def, handler) => hear(hearers, def.name, handler),
      refuse: () => {},
      refusals: () => ({}),
      attach: () => {},
      close: () => open.dispatch('closed'),
    },
    receive: (signal) => void received.push(signal),
    showView: async () => {},
    talk: async (track) => void (talking = track),
    close: () => {
      closed = true;
    },
  };
  return {
    peer,
    sent,
    received,
    send,
    isClosed: () => closed,
    talking: () => talking,
    comesUp: (): void => {
      link.dispatch('up');
      open.dispatch('open');
    },
    link,
    quality,
    view,
    lastSent: (def: (typeof channelToKiosk)[keyof typeof channelToKiosk]) =>
      sent.findLast(({ name }) => name === (def as Notice).name)?.data as Record<string, unknown> | undefined,
    says: <N extends (typeof channelToHelper)[keyof typeof channelToHelper]>(def: N, data: DataOf<N>): void =>
      tell(hearers, (def as Notice).name, data),
  };
};
export type FakePeer = ReturnType<typeof createFakePeer>;

/** A track that can be stopped, muted and unplugged. */
export const createFakeTrack = () => {
  const target = new EventTarget();
  const track = Object.assign(target, { enabled: true, stopped: false, stop: () => void (track.stopped = true) });
  return track as unknown as MediaStreamTrack & { stopped: boolean };
};

/** A desk over fakes. `servers` holds every line that was opened, newest last. */
export const openDesk = async (options: { signedIn?: string; account?: Partial<Account>; kept?: KeptSession } = {}) => {
  const clock = createHandClock();
  const servers: FakeServer[] = [];
  const peers: FakePeer[] = [];
  const microphones: { gives: (track: MediaStreamTrack) => Promise<void>; refuses: () => Promise<void> }[] = [];
  const kept: (KeptSession | null)[] = [];
  let ids = 0;
  const deps: DeskDeps = {
    clock,
    newId: () => `message-${String(++ids).padStart(4, '0')}`,
    account: {
      me: async () => options.signedIn ?? null,
      signIn: async () => ({ ok: false, code: 'sign-in-failed' }),
      signOut: async () => {},
      ...options.account,
    },
    keep: { read: () => options.kept ?? null, write: (now) => void kept.push(now) },
    connect: () => {
      const server = createFakeServer();
      servers.push(server);
      return server.link;
    },
    openPeer: ({ send }) => {
      const peer = createFakePeer(send);
      peers.push(peer);
      return peer.peer;
    },
    openMicrophone: () =>
      new Promise((resolve, reject) => {
        microphones.push({
          gives: async (track) => {
            resolve(track);
            await settle();
          },
          refuses: async () => {
            reject(new DOMException('no', 'NotAllowedError'));
            await settle();
          },
        });
      }),
  };
  const desk = createDesk(deps);
  await settle();
  const at = <T>(list: readonly T[]): T => {
    const last = list.at(-1);
    if (last === undefined) throw new Error('There is none yet');
    return last;
  };
  return {
    desk,
    clock,
    servers,
    peers,
    kept,
    server: () => at(servers),
    peer: () => at(peers),
    microphone: () => at(microphones),
    work: () => desk.state.get().work,
    seat: () => desk.state.get().seat,
    session: () => {
      const { work } = desk.state.get();
      if (work.at !== 'session') throw new Error(`The console is at ${work.at}`);
      return work.session;
    },
    said: () => desk.state.get().said.map(({ what }) => what.kind),
  };
};
