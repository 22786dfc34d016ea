import type { Server as HttpServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Server, type Namespace, type Socket } from 'socket.io';
import { limits, namespaces, parse, Refusal, type Language } from '../../protocol/index.ts';
import { addressOf, limitKey } from '../address.ts';
import type { PeerId, Tell } from '../domain/terms.ts';
import { createLimiter } from '../limiter.ts';
import { traceOf } from '../log.ts';
import { callerOf } from '../origin.ts';
import type { ServerDeps } from '../deps.ts';
import { admitBy, readHandshake } from './handshake.ts';

/** A peer as a namespace gets it: who it is, in what language, and the budget key of its address. */
export type Arrival = { socket: Socket; language: Language; addressKey: string };

/** The engine closed the line above its own bound. */
const isTooLarge = (why: unknown): boolean => why instanceof Error && why.message.includes('Max payload');

/**
 * Tells a peer that said goodbye, or that we threw out, from one whose line broke. Once the server stops neither is news: what
 * was going on goes on with the next process.
 */
export const onGone = (
  socket: Socket,
  { stopping }: Pick<ServerDeps, 'stopping'>,
  { left, lost }: { left: () => void; lost: () => void },
): void => {
  socket.on('disconnect', (reason: string, why: unknown) => {
    if (stopping()) return;
    if (isTooLarge(why) || reason === 'client namespace disconnect' || reason === 'server namespace disconnect') left();
    else lost();
  });
};

/** Room for what wraps a message: engine and socket packet type, namespace, ack id, event name, commas. */
const WRAPPING = 1024;

/**
 * The socket server on the port of the pages. Engine.IO closes a socket above `maxHttpBufferSize` without a word, so that
 * bound is the one at which we would disconnect anyway; what is refused with a code lies below it.
 */
export const createSockets = (http: HttpServer, deps: ServerDeps) => {
  const { config, secure, counters, log, stopping } = deps;
  const io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    pingInterval: limits.pingIntervalMs,
    pingTimeout: limits.pingTimeoutMs,
    connectTimeout: 10_000,
    maxHttpBufferSize: limits.socketMessageBytes * limits.oversizeFactor + WRAPPING,
    // A page from elsewhere doesn't even get a connection: HTTP 403 at the upgrade.
    allowRequest: (request, answer) => {
      const foreign = callerOf(request, { config, secure }) === 'foreign';
      if (foreign) counters.count('not-allowed');
      answer(null, !foreign);
    },
  });
  const handshakes = createLimiter(limits.handshakesPerMinute, 60_000);

  const refused = (error: unknown): Refusal => {
    const refusal = error instanceof Refusal ? error : new Refusal('internal');
    if (refusal !== error) log.error({ error: traceOf(error) }, 'a handshake failed');
    counters.count(refusal.code);
    return refusal;
  };
  const keyOf = (socket: Socket): string => limitKey(addressOf(socket.request, config.trustProxy));
  /** Everything that both namespaces ask of who comes in. */
  const admit = async (socket: Socket): Promise<void> => {
    if (stopping()) throw new Refusal('server-stopping');
    await handshakes.spend(keyOf(socket));
    readHandshake(socket.handshake.auth);
  };
  const countOversize = (socket: Socket): void => {
    socket.conn.once('close', (_reason: string, description: unknown) => {
      if (isTooLarge(description)) counters.count('too-large');
    });
  };

  // The default namespace has no messages.
  io.use(admitBy(() => Promise.reject(new Refusal('not-allowed')), refused));

  const open = (namespace: Namespace, check: (socket: Socket) => void, came: (arrival: Arrival) => void): void => {
    namespace.use(admitBy((socket) => admit(socket).then(() => check(socket)), refused));
    namespace.on('connection', (socket) => {
      countOversize(socket);
      const { language } = readHandshake(socket.handshake.auth);
      came({ socket, language, addressKey: keyOf(socket) });
    });
  };

  /** The one way out for notices: nothing leaves that does not fit the contract. */
  const tell: Tell = (to: PeerId, notice, data) => {
    const parsed = parse(notice.data, data);
    if (parsed.ok) for (const name of Object.values(namespaces)) io.of(name).to(to).emit(notice.name, parsed.value);
    else {
      counters.count('internal');
      log.error({ notice: notice.name }, 'a notice does not fit the contract and was not sent');
    }
  };

  const expel = (peer: PeerId): void => {
    for (const name of Object.values(namespaces)) io.of(name).sockets.get(peer)?.disconnect(true);
  };

  /** Says goodbye to every socket, and waits until what was said before has gone out, 2 s at most. */
  const close = async (): Promise<void> => {
    const everybody = Object.values(namespaces).flatMap((name) => Array.from(io.of(name).sockets.values()));
    const gone = everybody.map(({ conn }) => new Promise((resolve) => conn.once('close', resolve)));
    for (const socket of everybody) socket.disconnect(true);
    await Promise.race([Promise.all(gone), setTimeout(2_000, null, { ref: false })]);
    io.engine.close();
  };

  return { kiosk: io.of(namespaces.kiosk), helper: io.of(namespaces.helper), open, tell, expel, close };
};
