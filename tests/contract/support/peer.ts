import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import {
  helperCalls,
  helperNotices,
  kioskCalls,
  kioskNotices,
  languages,
  namespaces,
  PROTOCOL_VERSION,
  RefusalCode,
  type Answer,
  type ArgsOf,
  type Call,
  type DataOf,
  type Notice,
  type ResultOf,
} from '../../../protocol/index.ts';
import type { House } from './house.ts';

/** One end of the line, as a stranger would write it from docs/PROTOCOL.md: raw Socket.IO and the schemas. */
export type Peer = {
  socket: Socket;
  call<C extends Call>(def: C, args: ArgsOf<C>): Promise<Answer<ResultOf<C>>>;
  /** The call must be taken. */
  ok<C extends Call>(def: C, args: ArgsOf<C>): Promise<ResultOf<C>>;
  /** The call must be refused; gives the code. */
  no<C extends Call>(def: C, args: ArgsOf<C>): Promise<RefusalCode>;
  /** Anything at all, with an acknowledgement. */
  raw(name: string, ...args: unknown[]): Promise<unknown>;
  /** The next notice of this name that nobody has taken yet. */
  next<N extends Notice>(def: N): Promise<DataOf<N>>;
  /** Names of all notices so far that nobody has taken. */
  untaken(): string[];
  /** Resolves when the server, or the line, has let go. */
  gone: Promise<string>;
};

type Heard = { name: string; data: unknown };

/** Notices in the order they came, handed out one by one. */
const inbox = (socket: Socket, known: ReadonlyMap<string, Notice>) => {
  const heard: Heard[] = [];
  let wake = (): void => {};
  socket.onAny((name: string, data: unknown) => {
    const def = known.get(name);
    if (!def) throw new Error(`the server sent ${name}, which this end does not know`);
    heard.push({ name, data: def.data.parse(data) });
    wake();
  });
  const next = async <N extends Notice>(def: N): Promise<DataOf<N>> => {
    const index = heard.findIndex(({ name }) => name === def.name);
    if (index >= 0) return heard.splice(index, 1)[0]?.data as DataOf<N>;
    await new Promise<void>((resolve) => void (wake = resolve));
    return next(def);
  };
  return { next, untaken: () => heard.map(({ name }) => name) };
};

const noticesOf = { [namespaces.kiosk]: kioskNotices, [namespaces.helper]: helperNotices };
export const callsOf = { [namespaces.kiosk]: kioskCalls, [namespaces.helper]: helperCalls };
type Namespace = keyof typeof noticesOf;

type Options = { auth?: unknown; headers?: Record<string, string>; ca?: string };

const openSocket = (url: string, namespace: string, { auth, headers = {}, ca }: Options): Socket => {
  const socket = io(url + namespace, {
    transports: ['websocket'],
    auth: (auth ?? { protocol: PROTOCOL_VERSION, language: languages[5] }) as Record<string, unknown>,
    extraHeaders: headers,
    reconnection: false,
    forceNew: true,
    ...(ca ? { ca } : {}),
  });
  onTestFinished(() => void socket.disconnect());
  return socket;
};

const connectPeer = async (house: House, namespace: Namespace, options: Options): Promise<Peer> => {
  const socket = openSocket(house.url, namespace, options);
  const defs = new Map<string, Notice>(Object.values(noticesOf[namespace]).map((def) => [def.name, def]));
  const box = inbox(socket, defs);
  const gone = new Promise<string>((resolve) => void socket.on('disconnect', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', reject);
  });
  const raw: Peer['raw'] = (name, ...args) => new Promise((resolve) => void socket.emit(name, ...args, resolve));
  const call: Peer['call'] = async (def, args) => {
    const answer = (await raw(def.name, args)) as Answer<never>;
    return answer.ok ? { ok: true, result: def.result.parse(answer.result) as never } : answer;
  };
  return {
    socket,
    raw,
    call,
    gone,
    next: box.next,
    untaken: box.untaken,
    ok: async (def, args) => {
      const answer = await call(def, args);
      if (!answer.ok) throw new Error(`${def.name} was refused: ${answer.refusal}`);
      return answer.result;
    },
    no: async (def, args) => {
      const answer = await call(def, args);
      if (answer.ok) throw new Error(`${def.name} was taken`);
      return RefusalCode.parse(answer.refusal);
    },
  };
};

export const openKiosk = (house: House, options: Options = {}): Promise<Peer> =>
  connectPeer(house, namespaces.kiosk, options);

/** A console: same origin as the server, as a browser would say. */
export const openConsole = (house: House, options: Options = {}): Promise<Peer> =>
  connectPeer(house, namespaces.helper, { ...options, headers: { origin: house.url, ...options.headers } });

/** A console of the staff, or of another helper. */
export const openDesk = async (house: House, who?: Parameters<House['signIn']>[0]): Promise<Peer> =>
  openConsole(house, { headers: { cookie: await house.signIn(who) } });

/** Why a connection is refused: the code, or what the transport says. */
export const refusedConnection = (house: House, namespace: string, options: Options = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = openSocket(house.url, namespace, options);
    socket.on('connect', () => reject(new Error('it was let in')));
    socket.on('connect_error', (error) => resolve(error.message));
  });
