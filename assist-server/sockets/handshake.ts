import type { Socket } from 'socket.io';
import { Handshake, parse, PROTOCOL_VERSION, Refusal } from '../../protocol/index.ts';

/** The handshake's own number comes before anything else: an older peer may send what this version can't read. */
export const readHandshake = (auth: unknown): Handshake => {
  const protocol: unknown = typeof auth === 'object' && auth !== null && 'protocol' in auth ? auth.protocol : undefined;
  if (typeof protocol === 'number' && protocol < PROTOCOL_VERSION) throw new Refusal('update-kiosk');
  if (typeof protocol === 'number' && protocol > PROTOCOL_VERSION) throw new Refusal('update-server');
  const parsed = parse(Handshake, auth);
  if (!parsed.ok) throw new Refusal(parsed.code);
  return parsed.value;
};

type Next = (error?: Error) => void;

/**
 * Socket.IO middleware from a function that refuses by throwing; the client gets the code as `connect_error`, and its connection
 * is closed: Socket.IO would keep it for a while, for another namespace.
 */
export const admitBy = (admit: (socket: Socket) => Promise<void>, refused: (error: unknown) => Refusal) => {
  const verdict = async (socket: Socket): Promise<Refusal | undefined> => {
    try {
      await admit(socket);
    } catch (error) {
      return refused(error);
    }
  };
  return async (socket: Socket, next: Next): Promise<void> => {
    const refusal = await verdict(socket);
    next(refusal);
    // The code is written in the next tick, and goes out before the connection does.
    if (refusal) setImmediate(() => socket.conn.close());
  };
};
