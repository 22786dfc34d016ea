import { describe, expect, test } from 'vitest';
import {
  createCode,
  deskStatus,
  limits,
  namespaces,
  PROTOCOL_VERSION,
  claimCode,
  sessionEnded,
} from '../../protocol/index.ts';
import { openHouse, type House } from './support/house.ts';
import { openConsole, openKiosk, refusedConnection } from './support/peer.ts';
import { runSession } from './support/scenes.ts';

const refused = (refusal: string) => ({ ok: false, refusal });
const text = (bytes: number) => ({ text: 'x'.repeat(bytes) });

describe('a message that is too large', () => {
  test('is refused with a code up to four times the limit', async () => {
    const house = await openHouse();
    const kiosk = await openKiosk(house);
    const largest = text(limits.socketMessageBytes * limits.oversizeFactor - '{"text":""}'.length);
    expect(await kiosk.raw('code:create', largest)).toEqual(refused('too-large'));
    expect(await kiosk.ok(deskStatus, {})).toMatchObject({ open: false });
  });

  test.each([
    ['just above it', limits.socketMessageBytes * limits.oversizeFactor],
    ['far above it', limits.socketMessageBytes * 20],
  ])('%s: the sender is disconnected, counted, and the other side is told', async (_, bytes) => {
    const { house, kiosk, helper } = await runSession();
    helper.socket.emit('code:claim', text(bytes));
    await helper.gone;
    expect(await kiosk.next(sessionEnded)).toMatchObject({ why: 'helper-left' });
    expect(house.refusals()).toEqual({ 'too-large': 1 });
  });

  test('a name without end is only unknown', async () => {
    const kiosk = await openKiosk(await openHouse());
    expect(await kiosk.raw('x'.repeat(60_000), {})).toEqual(refused('unknown-message'));
  });
});

describe('too many messages', () => {
  test('are refused; whoever goes on is disconnected; the others are served', async () => {
    const house = await openHouse();
    const kiosk = await openKiosk(house);
    const burst = limits.socketMessagesPerSecond * 2;
    const answers = await Promise.all(Array.from({ length: burst + 5 }, () => kiosk.call(deskStatus, {})));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(burst);
    expect(answers.at(-1)).toEqual(refused('too-many-requests'));
    house.clock.turn(1_000);
    expect(await kiosk.call(deskStatus, {})).toMatchObject({ ok: true });

    for (let sent = 0; sent < burst * limits.oversizeFactor; sent++) kiosk.socket.emit('desk:status', {}, () => {});
    await kiosk.gone;
    expect(await (await openKiosk(house)).call(deskStatus, {})).toMatchObject({ ok: true });
  });

  test('a kiosk that asks for code after code is told to wait, by its address', async () => {
    const house = await openHouse();
    const ask = async (times: number) => {
      const kiosk = await openKiosk(house);
      return Promise.all(Array.from({ length: times }, () => kiosk.call(createCode, {})));
    };
    await ask(limits.helpRequests / 2);
    await ask(limits.helpRequests / 2);
    expect(await ask(1)).toEqual([refused('too-many-requests')]);
  });
});

test('what has no acknowledgement is counted and ignored', async () => {
  const house = await openHouse();
  const kiosk = await openKiosk(house);
  kiosk.socket.emit('code:create', {});
  kiosk.socket.emit('nonsense');
  await kiosk.ok(deskStatus, {});
  expect(house.refusals()).toEqual({ malformed: 2 });
});

describe('garbage on the wire', () => {
  const nest = (inner: string): string => '['.repeat(50_000) + inner + ']'.repeat(50_000);

  test.each([
    ['no packet at all', ['9{{{not a packet']],
    ['a name that is reserved', ['2/kiosk,1["disconnect"]']],
    ['a nesting that no stack holds', [`2/kiosk,1["code:create",${nest('')}]`]],
    [
      'a nesting around binary',
      [`51-/kiosk,1["code:create",${nest('{"_placeholder":true,"num":0}')}]`, new Uint8Array(8)],
    ],
    ['binary that was not announced', [new Uint8Array(8)]],
  ])('%s ends its own connection and nothing else', async (_, packets) => {
    const house = await openHouse();
    const kiosk = await openKiosk(house);
    for (const packet of packets) kiosk.socket.io.engine.write(packet);
    await kiosk.gone;
    expect(await (await openKiosk(house)).call(deskStatus, {})).toMatchObject({ ok: true });
  });
});

describe('the handshake', () => {
  const auth = { protocol: PROTOCOL_VERSION, language: 'ko' };
  const own = (house: House) => ({ headers: { origin: house.url } });

  test.each([
    [{ ...auth, protocol: PROTOCOL_VERSION - 1 }, 'update-kiosk'],
    [{ protocol: PROTOCOL_VERSION + 1, whatever: 'a later version sends' }, 'update-server'],
    [{ ...auth, language: 'xx' }, 'malformed'],
    [{ ...auth, surprise: 1 }, 'malformed'],
    [{ ...auth, protocol: '1' }, 'malformed'],
    [{}, 'malformed'],
  ])('%j is refused with %s in both namespaces', async (given, code) => {
    const house = await openHouse();
    expect(await refusedConnection(house, namespaces.kiosk, { auth: given })).toBe(code);
    expect(await refusedConnection(house, namespaces.helper, { auth: given, ...own(house) })).toBe(code);
  });

  test('too many from one address are refused', async () => {
    const house = await openHouse();
    const kiosk = await openKiosk(house);
    for (let made = 1; made < limits.handshakesPerMinute; made++) {
      kiosk.socket.disconnect().connect();
      await new Promise((resolve) => kiosk.socket.once('connect', () => resolve(null)));
    }
    expect(await refusedConnection(house, namespaces.kiosk)).toBe('too-many-requests');
  });

  test('a kiosk comes from our page, from the Electron shell, or from no browser at all', async () => {
    const house = await openHouse();
    for (const headers of [{ origin: house.url }, { origin: 'gildongmu://app' }, {}])
      expect((await openKiosk(house, { headers })).socket.connected).toBe(true);
    expect(await refusedConnection(house, namespaces.kiosk, { headers: { origin: 'https://evil.example' } })).toBe(
      'websocket error',
    );
  });

  test.each([{}, { origin: 'gildongmu://app' }])(
    'a console comes from our own page alone, not from %j',
    async (headers) => {
      expect(await refusedConnection(await openHouse(), namespaces.helper, { headers })).toBe('not-allowed');
    },
  );

  test('there is nothing outside the two namespaces', async () => {
    const house = await openHouse();
    expect(await refusedConnection(house, '/')).toBe('not-allowed');
    expect(await refusedConnection(house, '/admin')).toBe('Invalid namespace');
  });

  test('polling is not spoken', async () => {
    const house = await openHouse();
    const answer = await fetch(`${house.url}/socket.io/?EIO=4&transport=polling`);
    expect(answer.status).toBe(400);
  });
});

test('behind a proxy that is trusted, limits go by the address that the proxy wrote', async () => {
  const house = await openHouse({ config: { trustProxy: true } });
  const guess = async (from: string) => {
    const helper = await openConsole(house, { headers: { 'x-forwarded-for': from } });
    const tries = Array.from({ length: limits.codeGuesses }, () =>
      helper.call(claimCode, { code: '000000', name: 'X' }),
    );
    await Promise.all(tries);
    return helper.call(claimCode, { code: '000000', name: 'X' });
  };
  expect(await guess('198.51.100.1')).toEqual(refused('too-many-requests'));
  // What the client itself put before it changes nothing.
  const again = await openConsole(house, { headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.1' } });
  expect(await again.no(claimCode, { code: '000000', name: 'X' })).toBe('too-many-requests');
  const other = await openConsole(house, { headers: { 'x-forwarded-for': '198.51.100.2' } });
  expect(await other.no(claimCode, { code: '000000', name: 'X' })).toBe('code-unknown');
});
