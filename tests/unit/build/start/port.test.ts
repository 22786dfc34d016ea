import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { choosePort, isFree } from '../../../../build/start/port.ts';

const taken = async (): Promise<boolean> => false;
const free = async (): Promise<boolean> => true;

describe('the port', () => {
  test('is the usual one where that is free', async () => {
    expect(await choosePort(false, '127.0.0.1', free)).toEqual({ args: [], note: null });
  });

  test('is a free one where the usual one is taken, and one sentence says so', async () => {
    const { args, note } = await choosePort(false, '127.0.0.1', taken);
    expect(args).toEqual(['--port', '0']);
    expect(note).toBe('Port 4650 is taken by another program, so a free one is used.');
  });

  test('that was asked for is never changed: the server says that it is taken', async () => {
    expect(await choosePort(true, '127.0.0.1', taken)).toEqual({ args: [], note: null });
  });

  test('is taken while somebody listens on it', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    expect(await isFree(port, '127.0.0.1')).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isFree(port, '127.0.0.1')).toBe(true);
  });
});
