import { expect, test } from 'vitest';
import { limits, tellFelt } from '../../protocol/index.ts';
import { createFelt } from '../../assist-server/domain/felt.ts';
import { readService } from '../support/services.ts';
import { openHouse } from './support/house.ts';
import { openKiosk } from './support/peer.ts';

const services = { services: [readService('entry-exit')] };
const hard = tellFelt.example.args;

test('a step that was hard is counted in the language of the kiosk; nothing of it is logged', async () => {
  const house = await openHouse({ services });
  const kiosk = await openKiosk(house);
  await kiosk.ok(tellFelt, hard);
  await kiosk.ok(tellFelt, hard);
  const [row] = await createFelt(house.db, services).table();
  expect(row).toMatchObject({ service: 'entry-exit', step: 'holder', hard: 2 });
  expect(house.logged.join()).not.toContain('holder');
});

test('what no service has, and words in the place of a name, are refused and not counted', async () => {
  const house = await openHouse({ services });
  const kiosk = await openKiosk(house);
  const refused = { ok: false, refusal: 'malformed' };
  expect(await kiosk.call(tellFelt, { ...hard, step: 'nowhere' })).toEqual(refused);
  expect(await kiosk.call(tellFelt, { ...hard, step: '홍길동' })).toEqual(refused);
  expect(await kiosk.call(tellFelt, { ...hard, note: 'x' } as never)).toEqual(refused);
  expect(await createFelt(house.db, services).table()).toEqual([]);
});

test('one address can tell so much and no more', async () => {
  const house = await openHouse({ services });
  let refused = 0;
  for (let kiosks = 0; kiosks < 4; kiosks += 1) {
    const kiosk = await openKiosk(house);
    const answers = await Promise.all(Array.from({ length: limits.feltTold / 3 }, () => kiosk.call(tellFelt, hard)));
    refused += answers.filter((answer) => !answer.ok).length;
  }
  expect(refused).toBeGreaterThanOrEqual(limits.feltTold / 3);
});
