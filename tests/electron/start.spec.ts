import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as allOf } from 'node:stream/consumers';
import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { appFolder, hostEnv, openHost, runtimeArgs } from '../support/electron/host.ts';
import { expect, test } from './fixtures.ts';

test('a wrong config is one sentence that names line and key, and no window', async ({ runtime, display }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gildongmu-host-'));
  const env = hostEnv(folder, display, { idleSeconds: 1 });
  const child = spawn(runtime.program, [...runtimeArgs(runtime), appFolder], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([allOf(child.stderr), once(child, 'exit')]);
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  expect(said).toMatch(/kiosk\.json line 1 has a wrong value for "idleSeconds"/);
  expect(said).toContain('30-3600');
});

const selfSignedServer = async (): Promise<{ server: Server; url: string; fingerprint: string }> => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = createServer({ cert, key }, (_request, response) => response.end('reached'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `https://localhost:${port}`, fingerprint: new X509Certificate(cert).fingerprint256 };
};

test('a self-signed server is reached by its pinned certificate only', async ({ runtime, display }) => {
  const { server, url, fingerprint } = await selfSignedServer();
  const other = fingerprint.replace(/^../, (pair) => (pair === '00' ? '01' : '00'));
  const reached: string[] = [];
  for (const pin of [{ serverFingerprint: fingerprint }, { serverFingerprint: other }, {}]) {
    const host = await openHost({ runtime, display, config: { server: url, ...pin } });
    const answer = await host.page.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        ),
      url,
    );
    reached.push(answer);
    await host.close();
  }
  server.close();
  expect(reached).toEqual(['reached', 'refused', 'refused']);
});
