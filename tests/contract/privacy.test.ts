import { sql } from 'kysely';
import { expect, test } from 'vitest';
import * as p from '../../protocol/index.ts';
import { openHouse, staff, type House } from './support/house.ts';
import { openConsole, openDesk, openKiosk } from './support/peer.ts';
import { all, openOffice } from './support/scenes.ts';

/** Everything in the database, as text. */
const everyRow = async ({ db }: House): Promise<string> => {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  const rows = await Promise.all(tables.rows.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)));
  return JSON.stringify([tables.rows, rows.map((table) => table.rows)]);
};

test('no code, no name and no text of a person is ever in the log or in the database', async () => {
  const house = await openHouse();
  const planted = ['PLANTED-NAME', 'PLANTED-SDP', 'PLANTED-JUNK', 'PLANTED-PASSWORD', 'PLANTED-PATH', 'PLANTED-AGENT'];
  const [name = '', sdp = '', junk = '', password = '', path = '', agent = ''] = planted;
  const headers = { 'user-agent': agent, origin: house.url };
  const [kiosk, helper] = [await openKiosk(house, { headers }), await openConsole(house, { headers })];

  const { code } = await kiosk.ok(p.createCode, {});
  const { offerId } = await helper.ok(p.claimCode, { code, name });
  await kiosk.ok(p.answerOffer, { offerId, scopes: all, why: 'allowed' });
  const { sessionId } = await kiosk.next(p.sessionStarted);
  await helper.ok(p.sendSignal, { sessionId, signal: { kind: 'description', type: 'offer', sdp } });
  for (const call of ['code:claim', junk]) await helper.raw(call, { code: junk, [junk]: junk });
  await helper.raw('code:claim', { code: '000000', name: `${name} again` });
  await kiosk.ok(p.endSession, { sessionId });

  const signIn = (body: string) =>
    fetch(house.url + p.routes.signIn, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
  await signIn(JSON.stringify({ name, password }));
  await signIn(`{"${junk}`);
  await fetch(`${house.url}/${path}?q=${path}`);
  await fetch(`${house.url}/api/${path}`);
  const { desk } = await openOffice(house);
  await desk.ok(p.watchQueue, { onDuty: false });

  // An error that nobody foresaw: the database is gone.
  const rows = await everyRow(house);
  const guest = await openDesk(house);
  await house.db.schema.dropTable('helper_sessions').execute();
  expect(await guest.no(p.claimCode, { code, name })).toBe('internal');
  await signIn(JSON.stringify(staff));
  await house.close();

  const logged = house.logged.join('');
  expect(logged).toContain('session started');
  expect(logged).toContain('a call failed');
  expect(logged).toContain('a request failed');
  expect(logged).toContain('"refusals":{');
  for (const secret of [...planted, code, staff.name, staff.password, '127.0.0.1'])
    expect(logged).not.toContain(secret);
  expect(rows).toContain(staff.name);
  for (const secret of [...planted, code, offerId, sessionId, staff.password]) expect(rows).not.toContain(secret);
});

test('the cookie’s token is in no row: a stolen database opens no session', async () => {
  const house = await openHouse();
  const cookie = await house.signIn();
  expect(await everyRow(house)).not.toContain(cookie.split('=')[1]);
});
