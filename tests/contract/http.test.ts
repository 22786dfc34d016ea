import { describe, expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { createAccounts } from '../../assist-server/accounts/accounts.ts';
import { openHouse, staff, type House } from './support/house.ts';

const { limits, routes } = p;

const post = (house: House, route: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(house.url + route, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const signIn = (house: House, body: unknown, headers = {}) => post(house, routes.signIn, body, headers);
const me = async (house: House, cookie: string) =>
  p.Me.parse(await (await fetch(house.url + routes.me, { headers: { cookie } })).json());
const refusalOf = async (answer: Response) => p.Refused.parse(await answer.json()).refusal;

describe('a helper signs in', () => {
  test('and is known by a cookie that no script reads and no other site sends', async () => {
    const house = await openHouse();
    const answer = await signIn(house, staff);
    expect(p.Me.parse(await answer.json())).toEqual({ helper: { name: staff.name } });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^gildongmu_session=[\w-]{43}; .*Path=\/; .*HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain('Secure');
    expect(await me(house, cookie.split(';')[0] ?? '')).toEqual({ helper: { name: staff.name } });
  });

  test('behind a public https address the cookie is for https alone', async () => {
    const house = await openHouse({ config: { publicUrl: 'https://help.example.org' } });
    const answer = await signIn(house, staff, { origin: 'https://help.example.org' });
    expect(answer.headers.getSetCookie()[0]).toContain('Secure');
    expect(answer.headers.get('strict-transport-security')).toBeTruthy();
  });

  test('and out: the cookie is worth nothing any more', async () => {
    const house = await openHouse();
    const cookie = await house.signIn();
    const answer = await post(house, routes.signOut, {}, { cookie });
    expect(await answer.json()).toEqual({ helper: null });
    expect(await me(house, cookie)).toEqual({ helper: null });
  });

  test('for a working day', async () => {
    const house = await openHouse();
    const cookie = await house.signIn();
    house.clock.turn(limits.signInLifeMs - 1);
    expect((await me(house, cookie)).helper).not.toBeNull();
    house.clock.turn(1);
    expect(await me(house, cookie)).toEqual({ helper: null });
  });

  test('until the password is changed or the account is gone', async () => {
    const house = await openHouse();
    const accounts = createAccounts(house.db, house.clock);
    const first = await house.signIn();
    await accounts.setPassword(staff.name, 'another password');
    expect(await me(house, first)).toEqual({ helper: null });
    await accounts.setPassword(staff.name, staff.password);
    const second = await house.signIn();
    await accounts.remove(staff.name);
    expect(await me(house, second)).toEqual({ helper: null });
  });

  test('with a cookie that somebody made up, is nobody', async () => {
    const house = await openHouse();
    for (const token of ['', 'x', 'a'.repeat(43), '%00', '"; drop table helpers; --'])
      expect(await me(house, `gildongmu_session=${token}`)).toEqual({ helper: null });
  });
});

describe('a sign-in that fails', () => {
  test('says the same for a wrong password and an unknown name', async () => {
    const house = await openHouse();
    const wrong = await signIn(house, { ...staff, password: 'wrong' });
    const unknown = await signIn(house, { name: 'Nobody', password: 'wrong' });
    expect([wrong.status, await wrong.json()]).toEqual([401, { refusal: 'sign-in-failed' }]);
    expect([unknown.status, await unknown.json()]).toEqual([401, { refusal: 'sign-in-failed' }]);
    expect([...wrong.headers.keys()]).toEqual([...unknown.headers.keys()]);
  });

  test('does the same work for an unknown name', async () => {
    const house = await openHouse();
    const accounts = createAccounts(house.db, house.clock);
    const time = async (name: string): Promise<number> => {
      const start = performance.now();
      await accounts.check(name, 'wrong');
      return performance.now() - start;
    };
    await time('warm up');
    const [known, unknown] = [await time(staff.name), await time('Nobody')];
    // A hash takes tens of milliseconds, a look-up less than one: a factor of 5 tells them apart on any machine.
    expect(unknown).toBeGreaterThan(known / 5);
  });

  test.each([
    ['one name', (attempt: number) => ({ name: 'Nobody', from: `198.51.100.${attempt}` })],
    ['one address', (attempt: number) => ({ name: `Nobody ${attempt}`, from: '198.51.100.1' })],
    ['one household of IPv6', (attempt: number) => ({ name: `Nobody ${attempt}`, from: `2001:db8:1:2:${attempt}::1` })],
  ])('is limited for %s, and then even the right password waits', async (_, who) => {
    const house = await openHouse({ config: { trustProxy: true } });
    await createAccounts(house.db, house.clock).add('Nobody', 'the right password');
    const attempt = (index: number, password: string) => {
      const { name, from } = who(index);
      return signIn(house, { name, password }, { 'x-forwarded-for': from, 'x-forwarded-proto': 'http' });
    };
    for (let index = 0; index < limits.signInTries; index++) expect((await attempt(index, 'wrong')).status).toBe(401);
    const last = await attempt(99, 'the right password');
    expect([last.status, await refusalOf(last)]).toEqual([429, 'too-many-requests']);
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['another scheme', { origin: 'https://127.0.0.1' }],
    ['the kiosk', { origin: 'gildongmu://app' }],
    ['an opaque origin', { origin: 'null' }],
  ])('from %s is not allowed', async (_, headers) => {
    const house = await openHouse();
    const answers = [await signIn(house, staff, headers), await post(house, routes.signOut, {}, headers)];
    for (const answer of answers) expect([answer.status, await refusalOf(answer)]).toEqual([403, 'not-allowed']);
  });

  test.each([
    ['no JSON', '{', {}, 400, 'malformed'],
    ['another shape', { name: 'x' }, {}, 400, 'malformed'],
    ['a key too many', { ...staff, admin: true }, {}, 400, 'malformed'],
    ['a form', 'name=x&password=y', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'malformed'],
    ['a body too large', { ...staff, more: 'x'.repeat(limits.httpBodyBytes) }, {}, 413, 'too-large'],
    ['a prototype', '{"__proto__": {"name": "x"}}', {}, 400, 'malformed'],
  ])('because of %s', async (_, body, headers, status, code) => {
    const answer = await signIn(await openHouse(), body, headers);
    expect([answer.status, await refusalOf(answer)]).toEqual([status, code]);
  });
});

describe('the API', () => {
  test('tells a kiosk in a browser its place and its languages', async () => {
    const house = await openHouse({
      config: { place: '종로구청', languages: ['ko', 'vi'], kiosk: { idleSeconds: 300 } },
    });
    const answer = await fetch(house.url + routes.kiosk);
    expect(p.KioskConfig.parse(await answer.json())).toMatchObject({
      place: '종로구청',
      languages: ['ko', 'vi'],
      idleSeconds: 300,
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('gives the services and its health', async () => {
    const house = await openHouse();
    expect(p.Catalogue.parse(await (await fetch(house.url + routes.services)).json())).toEqual({ services: [] });
    const health = p.Health.parse(await (await fetch(house.url + routes.health)).json());
    expect(health).toEqual({
      ok: true,
      protocol: p.PROTOCOL_VERSION,
      sessions: 0,
      waiting: 0,
      flagged: { words: 0, 'felt-wrong': 0 },
    });
  });

  test('refuses what it does not have', async () => {
    const house = await openHouse();
    const answer = await fetch(`${house.url}/api/secrets`);
    expect([answer.status, await refusalOf(answer)]).toEqual([404, 'unknown-message']);
    expect((await post(house, routes.me, {})).status).toBe(404);
  });
});

describe('the pages', () => {
  test('are the kiosk at / and the console at /helper/, where /helper leads', async () => {
    const { url } = await openHouse();
    expect(await (await fetch(`${url}/`)).text()).toContain('kiosk');
    expect(await (await fetch(`${url}/helper/`)).text()).toContain('helper');
    const moved = await fetch(`${url}/helper`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/helper/']);
  });

  test('are asked for anew each time; what has a hash in its name is kept', async () => {
    const { url } = await openHouse();
    const cache = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
    expect(await cache('/')).toBe('no-cache');
    expect(await cache('/assets/plain.js')).toBe('no-cache');
    expect(await cache('/assets/kiosk-Ab3_d-9Z.js')).toBe('public, max-age=31536000, immutable');
  });

  test('may run our scripts and WebAssembly, capture and listen, and nothing else', async () => {
    const { url } = await openHouse();
    const { headers } = await fetch(`${url}/helper/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('permissions-policy')).toContain('display-capture=(self), microphone=(self)');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test.each(['/nothing', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.env'])(
    '%s is not there',
    async (path) => {
      const { url } = await openHouse();
      expect([403, 404]).toContain((await fetch(url + path)).status);
    },
  );

  test('have no icon, and no error for it', async () => {
    const { url } = await openHouse();
    expect((await fetch(`${url}/favicon.ico`)).status).toBe(204);
  });

  test('that are not built yet are said to be so', async () => {
    const { url } = await openHouse({ webRoot: '/nowhere' });
    const answer = await fetch(`${url}/helper/`);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('npm run build')]);
  });
});
