import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to the server that a test breaks: only what goes over TCP, so pages and sockets, not WebRTC. */
export type Proxy = {
  /** The server's address by this way. */
  url: string;
  /** As an unplugged cable: nothing comes through, nobody is told; new connections hang, too. */
  freeze(): void;
  /** The cable is in again: old connections are dead, new ones work. */
  thaw(): void;
  close(): Promise<void>;
};

export const openProxy = async (target: string): Promise<Proxy> => {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let frozen = false;
  const join = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (chunk) => void (frozen || to.write(chunk)));
    for (const over of ['close', 'error'] as const) from.on(over, () => frozen || to.destroy());
    from.on('close', () => sockets.delete(from));
  };
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    join(client, upstream);
    join(upstream, client);
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const destroyAll = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    freeze: () => void (frozen = true),
    thaw: () => {
      destroyAll();
      frozen = false;
    },
    close: () => {
      destroyAll();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
};
