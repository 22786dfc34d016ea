import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createCode,
  deskStatus,
  joinQueue,
  kioskCalls,
  kioskNotices,
  offerWithdrawn,
  PROTOCOL_VERSION,
  sendSignal,
} from '../../../../protocol/index.ts';
import { connect, type RawSocket, type ServerLink } from '../../../../renderer/shared/socket/socket.ts';
import type { Readable } from '../../../../renderer/shared/store.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';

type Link = ServerLink<typeof kioskCalls, typeof kioskNotices>;
const base = { namespace: '/kiosk', language: 'vi', calls: kioskCalls, notices: kioskNotices } as const;
const until = <S>(store: Readable<S>, is: (now: S) => boolean): Promise<S> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!is(store.get())) return;
      stop();
      resolve(store.get());
    };
    const stop = store.subscribe(look);
    queueMicrotask(look);
  });

describe('against a real Socket.IO server', () => {
  let http: HttpServer;
  let io: Server;
  let url: string;
  let link: Link | null;

  beforeEach(async () => {
    http = createServer();
    io = new Server(http, { transports: ['websocket'] });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    link = null;
  });
  afterEach(async () => {
    link?.close();
    await io.close();
  });
  const join = (): Link => (link = connect({ ...base, url }));

  test('says who it is, and a call comes back as a parsed answer', async () => {
    let auth: unknown;
    io.of('/kiosk').on('connection', (socket) => {
      auth = socket.handshake.auth;
      socket.on('code:create', (_, ack) => ack({ ok: true, result: { code: '402913', expiresAt: 5 } }));
    });
    expect(await join().call(createCode, {})).toEqual({ ok: true, result: { code: '402913', expiresAt: 5 } });
    expect(auth).toEqual({ protocol: PROTOCOL_VERSION, language: 'vi' });
  });

  test('a refusal is a value', async () => {
    io.of('/kiosk').on('connection', (socket) =>
      socket.on('queue:join', (_, ack) => ack({ ok: false, refusal: 'desk-closed' })),
    );
    expect(await join().call(joinQueue, { skills: [] })).toEqual({ ok: false, refusal: 'desk-closed' });
  });

  test.each([
    ['a code with a letter', { ok: true, result: { code: '40291x', expiresAt: 5 } }],
    ['a refusal from the future', { ok: false, refusal: 'moon-phase' }],
    ['nothing', undefined],
  ])('an answer outside of the contract (%s) is `internal`, and counted', async (_, answer) => {
    io.of('/kiosk').on('connection', (socket) => socket.on('code:create', (__, ack) => ack(answer)));
    const kiosk = join();
    expect(await kiosk.call(createCode, {})).toEqual({ ok: false, refusal: 'internal' });
    expect(kiosk.misunderstood()).toEqual({ malformed: 1 });
  });

  test('notices arrive parsed; unknown and malformed ones are dropped and counted', async () => {
    io.of('/kiosk').on('connection', (socket) => {
      socket.emit('offer:withdrawn', { offerId: 'short' });
      socket.emit('moon:phase', {});
      socket.emit('offer:withdrawn', { offerId: 'b3BhcXVlLW9mZmVyLWlkLTE' });
    });
    const kiosk = join();
    const heard = await new Promise((resolve) => kiosk.on(offerWithdrawn, resolve));
    expect(heard).toEqual({ offerId: 'b3BhcXVlLW9mZmVyLWlkLTE' });
    expect(kiosk.misunderstood()).toEqual({ malformed: 1, 'unknown-message': 1 });
  });

  test('another version is refused with the code that says which side to update', async () => {
    io.of('/kiosk').use((_, next) => next(new Error('update-kiosk')));
    const kiosk = join();
    expect(await until(kiosk.state, ({ state }) => state !== 'connecting')).toEqual({
      state: 'refused',
      code: 'update-kiosk',
    });
    expect(await kiosk.call(deskStatus, {})).toEqual({ ok: false, refusal: 'update-kiosk' });
  });

  test('a server that goes away: lost, and what was asked is answered', async () => {
    io.of('/kiosk').on('connection', (socket) => socket.on('desk:status', () => socket.conn.close()));
    const kiosk = join();
    expect(await kiosk.call(deskStatus, {})).toEqual({ ok: false, refusal: 'server-unreachable' });
    expect(kiosk.state.get()).toEqual({ state: 'lost', byServer: false });
  });

  test('a server that is not there at all is unreachable', async () => {
    await io.close();
    const kiosk = join();
    expect(await kiosk.call(deskStatus, {})).toEqual({ ok: false, refusal: 'server-unreachable' });
    expect(kiosk.state.get()).toEqual({ state: 'unreachable' });
  });

  test('a silent server is noticed by its missing heartbeat', async () => {
    await io.close();
    http = createServer();
    io = new Server(http, { transports: ['websocket'], pingInterval: 100, pingTimeout: 100 });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    // It stays connected and never pings again: what a machine does whose plug was pulled.
    io.engine.on('connection', (socket: { sendPacket: () => void }) => {
      socket.sendPacket = () => {};
    });
    const kiosk = join();
    expect(await until(kiosk.state, ({ state }) => state === 'lost' || state === 'unreachable')).toBeTruthy();
  });
});

describe('with a socket in the hand', () => {
  const createRaw = () => {
    const heard = new Map<string, (...args: unknown[]) => void>();
    const sent: unknown[][] = [];
    let reconnects = 0;
    const raw: RawSocket = {
      on: (event, listener) => heard.set(event, listener),
      onAny: () => {},
      emit: (...args) => sent.push(args),
      connect: () => (reconnects += 1),
      disconnect: () => {},
    };
    return {
      raw,
      sent,
      happen: (event: string, ...args: unknown[]) => heard.get(event)?.(...args),
      reconnects: () => reconnects,
    };
  };

  test('no answer in eight seconds is `internal`; an answer after that changes nothing', async () => {
    const clock = createHandClock();
    const socket = createRaw();
    const kiosk = connect({ ...base, url: 'http://x', clock, open: () => socket.raw });
    socket.happen('connect');
    const answer = kiosk.call(createCode, {});
    await clock.pass(8_000);
    expect(await answer).toEqual({ ok: false, refusal: 'internal' });
    expect(clock.waiting()).toBe(0);
  });

  test('what does not fit the contract or its size is not sent', async () => {
    const socket = createRaw();
    const kiosk = connect({ ...base, url: 'http://x', open: () => socket.raw });
    socket.happen('connect');
    const bad = await kiosk.call(joinQueue, { skills: ['dance' as 'voice'] });
    const sdp = '가'.repeat(40 * 1024);
    const large = await kiosk.call(sendSignal, {
      sessionId: 'b3BhcXVlLXNlc3Npb24taWQ',
      signal: { kind: 'description', type: 'offer', sdp },
    });
    expect([bad, large]).toEqual([
      { ok: false, refusal: 'malformed' },
      { ok: false, refusal: 'too-large' },
    ]);
    expect(socket.sent).toEqual([]);
  });

  test('a kiosk stays lost; a console comes back, and once thrown out it waits before it knocks again', async () => {
    const clock = createHandClock();
    const socket = createRaw();
    const desk = connect({ ...base, url: 'http://x', clock, reconnect: true, open: () => socket.raw });
    socket.happen('connect');
    socket.happen('disconnect', 'io server disconnect');
    expect(desk.state.get()).toEqual({ state: 'lost', byServer: true });
    expect(socket.reconnects()).toBe(0);
    await clock.pass(5_000);
    expect(socket.reconnects()).toBe(1);
    socket.happen('connect');
    await settle();
    expect(desk.state.get()).toEqual({ state: 'up' });
  });

  test('closed is closed', async () => {
    const socket = createRaw();
    const kiosk = connect({ ...base, url: 'http://x', open: () => socket.raw });
    socket.happen('connect');
    kiosk.close();
    socket.happen('disconnect', 'io client disconnect');
    expect(kiosk.state.get()).toEqual({ state: 'closed' });
    expect(await kiosk.call(createCode, {})).toEqual({ ok: false, refusal: 'server-unreachable' });
  });
});
