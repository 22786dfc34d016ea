import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptSelfSigned } from '../../../../assist-server/setup/tls.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const DAY = 24 * 3_600_000;

test('a certificate is kept while it serves, and made anew for a new address or before it dies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-tls-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clock = createHandClock(Date.UTC(2026, 10, 24));
  const first = await keptSelfSigned(folder, ['192.168.0.5'], clock);
  expect(await keptSelfSigned(folder, ['192.168.0.5'], clock)).toEqual(first);
  const moved = await keptSelfSigned(folder, ['192.168.0.6'], clock);
  expect(moved).not.toEqual(first);
  expect(new X509Certificate(moved.cert).checkIP('192.168.0.6')).toBeDefined();
  clock.turn(385 * DAY);
  const later = await keptSelfSigned(folder, ['192.168.0.6'], clock);
  expect(later).not.toEqual(moved);
  expect(statSync(join(folder, 'tls/key.pem')).mode & 0o077).toBe(0);
});
