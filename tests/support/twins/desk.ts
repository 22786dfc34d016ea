import { io, type Socket } from 'socket.io-client';
import {
  claimTicket,
  namespaces,
  PROTOCOL_VERSION,
  queueList,
  rejoinSession,
  routes,
  sessionStarted,
  watchQueue,
  type Answer,
  type Call,
  type DataOf,
  type Waiting,
} from '../../../protocol/index.ts';
import type { World } from '../world.ts';

/** A helper of the desk, as far as the server knows her: what she says comes by the line (line.ts). */
export type Helper = {
  onDuty(): Promise<void>;
  /** Takes whoever waits, and is let in once the person says Yes. */
  takes(): Promise<void>;
  /** Her network is gone, without a goodbye. */
  goes(): void;
  comesBack(): Promise<void>;
  close(): void;
};

const signIn = async ({ url, helper }: World): Promise<string> => {
  const headers = { 'content-type': 'application/json', origin: url };
  const answer = await fetch(url + routes.signIn, { method: 'POST', headers, body: JSON.stringify(helper) });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};

const ask = (socket: Socket, def: Call, args: unknown): Promise<Answer<unknown>> =>
  socket.emitWithAck(def.name, args) as Promise<Answer<unknown>>;

const must = async (asked: Promise<Answer<unknown>>): Promise<void> => {
  const answer = await asked;
  if (!answer.ok) throw new Error(`the server said ${answer.refusal}`);
};

export const openHelper = async (world: World): Promise<Helper> => {
  const cookie = await signIn(world);
  const connect = (): Socket =>
    io(world.url + namespaces.helper, {
      ...{ transports: ['websocket'], reconnection: false, forceNew: true },
      auth: { protocol: PROTOCOL_VERSION, language: 'en' },
      extraHeaders: { cookie, origin: world.url },
    });
  let socket = connect();
  let place = { sessionId: '', token: '' };
  let times = 0;
  let waiting: readonly Waiting[] = [];
  let listed = (): void => {};
  socket.on(queueList.name, (list: DataOf<typeof queueList>) => {
    waiting = list.waiting;
    listed();
  });
  /** Two who help at the same time may want the same person: then it is the next one. */
  const claim = async (): Promise<void> => {
    for (const { ticket } of waiting) if ((await ask(socket, claimTicket, { ticket })).ok) return;
    await new Promise<void>((resolve) => void (listed = resolve));
    return claim();
  };
  return {
    onDuty: () => must(ask(socket, watchQueue, { onDuty: true })),
    takes: async () => {
      socket.once(sessionStarted.name, ({ sessionId, resumeToken }: DataOf<typeof sessionStarted>) => {
        place = { sessionId, token: resumeToken };
      });
      await claim();
    },
    goes: () => void socket.io.engine.close(),
    comesBack: async () => {
      socket = connect();
      const next = `next-token-of-this-walk-${(times += 1)}`;
      await must(ask(socket, rejoinSession, { ...place, next }));
      place = { ...place, token: next };
    },
    close: () => void socket.disconnect(),
  };
};
