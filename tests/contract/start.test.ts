import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, isIP } from 'node:net';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { routes, serverConfigHelp } from '../../protocol/index.ts';
import { createLog } from '../../assist-server/log.ts';
import { StartProblem } from '../../assist-server/setup/problem.ts';
import { startServer } from '../../assist-server/start.ts';
import { run, temporaryFolder } from './support/process.ts';

const signIn = (url: string, name: string, password: string) =>
  fetch(new URL(routes.signIn, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify({ name, password }),
  });

describe('the server as a process', () => {
  test('says where it is, to people and to a parent process; Ctrl-C stops it cleanly', async () => {
    const server = run('serve', { env: { GILDONGMU_DATA: temporaryFolder() } });
    const { url, helperUrl } = await server.ready;
    expect(helperUrl).toBe(`${url}helper/`);
    expect((await fetch(new URL(routes.health, url))).status).toBe(200);
    server.kill('SIGINT');
    const { code, out, error } = await server.ended;
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`${url}  helpers: ${helperUrl}`);
  });

  test('makes a helper `demo` at the very first start, once, and shows the password once', async () => {
    const env = { GILDONGMU_DATA: temporaryFolder() };
    const first = run('serve', { env });
    const { url } = await first.ready;
    const password = /name demo, password (\S+) /.exec(first.out())?.[1] ?? '';
    expect((await signIn(url, 'demo', password)).status).toBe(200);
    first.kill('SIGTERM');
    await first.ended;
    expect(await run('helper', { args: ['remove', 'demo'], env }).ended).toMatchObject({ code: 0 });
    const second = run('serve', { env });
    await second.ready;
    expect(second.out()).not.toContain('demo');
  });

  const busyPort = async (): Promise<number> => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(null)));
    onTestFinished(() => void other.close());
    const address = other.address();
    return typeof address === 'object' && address ? address.port : 0;
  };

  test('that finds its port taken says so in one sentence, and still makes its helper the next time', async () => {
    const env = { GILDONGMU_DATA: temporaryFolder() };
    const port = await busyPort();
    const { code, out, error } = await run('serve', { args: ['--port', String(port)], env }).ended;
    expect([code, out]).toEqual([1, '']);
    expect(error).toBe(
      `Port ${port} is taken by another program: choose another with --port. port: ${serverConfigHelp.port}\n`,
    );
    const next = run('serve', { env });
    await next.ready;
    expect(next.out()).toContain('name demo');
  });

  const file = (content: string): string => {
    const path = join(temporaryFolder(), 'server.json');
    writeFileSync(path, content);
    return path;
  };
  const wrong: [string, () => { args?: string[]; env?: Record<string, string> }, (string | RegExp)[]][] = [
    [
      'a data folder that can’t be written',
      () => ({ args: ['--data', '/proc/nothing/here'] }),
      ['/proc/nothing/here', serverConfigHelp.dataDir],
    ],
    [
      'a data folder that is a file',
      () => ({ env: { GILDONGMU_DATA: join(file('x'), 'data') } }),
      ['ENOTDIR', serverConfigHelp.dataDir],
    ],
    ['a port that is no number', () => ({ args: ['--port', 'abc'] }), ['--port', serverConfigHelp.port]],
    [
      'a port out of range in the environment',
      () => ({ env: { GILDONGMU_PORT: '70000' } }),
      ['GILDONGMU_PORT', serverConfigHelp.port],
    ],
    [
      'a wrong value in the file',
      () => ({ args: ['--config', file('{\n  // why\n  "languages": ["ko", "xx"]\n}')] }),
      [/server\.json line 3/, serverConfigHelp.languages],
    ],
    [
      'an unknown key in the file',
      () => ({ args: ['--config', file('{ "prot": 1 }')] }),
      [/line 1 has an unknown key "prot"/],
    ],
    ['a file that is no JSON', () => ({ env: { GILDONGMU_CONFIG: file('{\n"port": }') } }), [/line 2 is not JSON/]],
    ['a file that is not there', () => ({ env: { GILDONGMU_CONFIG: '/nowhere.json' } }), ['/nowhere.json', '--config']],
    ['a flag that is unknown', () => ({ args: ['--prot', '1'] }), ["'--prot'", '--port']],
    [
      'an address of another machine',
      () => ({ args: ['--host', '192.0.2.77'] }),
      ['192.0.2.77', serverConfigHelp.host],
    ],
    [
      'a certificate that is not there',
      () => ({ args: ['--config', file('{"tls": {"certFile": "/no.pem", "keyFile": "/no.pem"}}')] }),
      ['/no.pem', serverConfigHelp.tls],
    ],
    [
      'a certificate that is none',
      () => ({ args: ['--config', file(`{"tls": {"certFile": "${file('x')}", "keyFile": "${file('y')}"}}`)] }),
      [serverConfigHelp.tls],
    ],
  ];

  test.each(wrong)('with %s does not start, and says why in one sentence', async (_, given, parts) => {
    const { args = [], env = {} } = given();
    const printed: string[] = [];
    const start = startServer({
      argv: args,
      env: { GILDONGMU_DATA: temporaryFolder(), GILDONGMU_PORT: '0', ...env },
      print: (line) => void printed.push(line),
      log: createLog('silent'),
    });
    const problem: unknown = await start.catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(StartProblem);
    const { message } = problem as StartProblem;
    expect(message).not.toContain('\n');
    for (const part of parts) expect(message).toMatch(part);
    expect(printed).toEqual([]);
  });

  test('says what can be set when asked', async () => {
    const { code, out } = await run('serve', { args: ['--help'] }).ended;
    expect(code).toBe(0);
    for (const line of Object.values(serverConfigHelp)) expect(out).toContain(line);
  });
});

describe('the helper command', () => {
  const password = 'ten characters or more';

  test('adds a helper who can sign in, lists her, changes her password, removes her', async () => {
    const env = { GILDONGMU_DATA: temporaryFolder() };
    const say = (args: string[], input = '') => run('helper', { args, env, input }).ended;
    expect(await say(['add', '이', '도움'], `${password}\n${password}\n`)).toMatchObject({ code: 0 });
    expect((await say(['list'])).out).toBe('이 도움\n');
    const server = run('serve', { env });
    const { url } = await server.ready;
    expect(server.out()).not.toContain('demo');
    expect((await signIn(url, '이 도움', password)).status).toBe(200);
    // While the server runs: its next sign-in knows.
    expect(await say(['password', '이 도움'], 'another password\n')).toMatchObject({ code: 0 });
    expect((await signIn(url, '이 도움', password)).status).toBe(401);
    expect((await signIn(url, '이 도움', 'another password')).status).toBe(200);
    expect(await say(['remove', '이 도움'])).toMatchObject({ code: 0 });
    expect((await signIn(url, '이 도움', 'another password')).status).toBe(401);
  });

  test('refuses with a sentence, and changes nothing', async () => {
    const env = { GILDONGMU_DATA: temporaryFolder() };
    const input = `${password}\nanother password\n`;
    const { code, out, error } = await run('helper', { args: ['add', 'Kim'], env, input }).ended;
    expect([code, out, error]).toEqual([1, '', 'The two passwords are not the same; nothing was changed.\n']);
    expect((await run('helper', { args: ['list'], env }).ended).out).toBe('There are no helpers yet.\n');
  });
});

describe('--self-signed', () => {
  const start = async (dataDir: string, printed: string[] = []) => {
    const server = await startServer({
      argv: ['--self-signed', '--host', '0.0.0.0', '--port', '0', '--data', dataDir],
      env: {},
      print: (line) => void printed.push(line),
      log: createLog('silent'),
    });
    onTestFinished(server.close);
    return server;
  };
  const health = (url: string, ca: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(new URL(routes.health, url), { ca }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });

  test('serves https with a certificate for this machine and its addresses, kept for the next start', async () => {
    const dataDir = temporaryFolder();
    const printed: string[] = [];
    const server = await start(dataDir, printed);
    const cert = readFileSync(join(dataDir, 'tls/cert.pem'), 'utf8');
    expect(await health(server.url, cert)).toBe(200);
    expect(printed.at(-1)).toContain(new X509Certificate(cert).fingerprint256);
    for (const { url, secure } of server.served) {
      expect(secure).toBe(true);
      const host = new URL(url).hostname.replace(/[[\]]/g, '');
      const parsed = new X509Certificate(cert);
      expect(isIP(host) ? parsed.checkIP(host) : parsed.checkHost(host)).toBeDefined();
    }
    await server.close();
    await start(dataDir);
    expect(readFileSync(join(dataDir, 'tls/cert.pem'), 'utf8')).toBe(cert);
  });
});
