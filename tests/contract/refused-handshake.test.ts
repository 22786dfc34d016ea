import { expect, test } from 'vitest';
import { namespaces, PROTOCOL_VERSION } from '../../protocol/index.ts';
import { openHouse } from './support/house.ts';

/** Everything that a bare WebSocket hears until it is closed. */
const heardUntilClosed = (url: string, auth: object): Promise<string[]> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const heard: string[] = [];
    socket.addEventListener('message', ({ data }) => {
      heard.push(String(data));
      if (heard.length === 1) socket.send(`40${namespaces.kiosk},${JSON.stringify(auth)}`);
    });
    socket.addEventListener('close', () => resolve(heard));
  });

test.each([
  ['malformed', {}],
  ['update-kiosk', { protocol: PROTOCOL_VERSION - 1 }],
])(
  'a handshake that is refused as %s: its code, and the line is closed before its first heartbeat',
  async (code, auth) => {
    const house = await openHouse();
    const [open, refusal, ...more] = await heardUntilClosed(house.url, auth);
    expect(open).toMatch(/^0\{/);
    expect(refusal).toContain(code);
    // Engine.IO says goodbye (1).
    expect(more.filter((packet) => packet !== '1')).toEqual([]);
  },
);
