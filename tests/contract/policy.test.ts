import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { routes } from '../../protocol/index.ts';
import { chromiumFlags, findBrowser } from '../support/browser.ts';
import { openHouse, staff } from './support/house.ts';

/** A page that tries what the kiosk needs, and what nobody should be able to do. */
const script = `
const report = {};
const attempt = async (name, run) => { try { report[name] = await run(); } catch (error) { report[name] = 'blocked'; } };
const violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
await attempt('wasm', async () => (await WebAssembly.instantiate(wasm)) && 'runs');
await attempt('style', () => { document.body.style.color = 'rgb(1, 2, 3)'; return getComputedStyle(document.body).color; });
await attempt('styleAttribute', () => { document.body.setAttribute('style', 'color: red'); return getComputedStyle(document.body).color; });
await attempt('worker', () => new Promise((resolve, reject) => {
  const worker = new Worker(URL.createObjectURL(new Blob(['postMessage("runs")'])));
  worker.onmessage = (event) => resolve(event.data);
  worker.onerror = reject;
}));
await attempt('socket', () => new Promise((resolve, reject) => {
  const socket = new WebSocket(location.origin.replace('http', 'ws') + '/socket.io/?EIO=4&transport=websocket');
  socket.onmessage = () => resolve('runs');
  socket.onerror = reject;
}));
await attempt('eval', () => eval('"runs"'));
await attempt('elsewhere', () => fetch('https://evil.example/').then(() => 'runs'));
await attempt('elsewhereSocket', () => { new WebSocket('ws://evil.example/'); return 'runs'; });
while (violations.length < 4) await new Promise(requestAnimationFrame);
report.inline = document.title;
report.capture = document.featurePolicy.allowsFeature('display-capture') && document.featurePolicy.allowsFeature('microphone');
report.camera = document.featurePolicy.allowsFeature('camera');
document.documentElement.dataset.report = JSON.stringify({ ...report, violations });
`;

const pages = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'gildongmu-policy-'));
  mkdirSync(join(root, 'helper'));
  writeFileSync(join(root, 'try.js'), script);
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><title>untouched</title><body><script>document.title = "inline ran"</script><script type="module" src="./try.js"></script>',
  );
  writeFileSync(join(root, 'helper/index.html'), '<!doctype html><title>console</title>');
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
};

const openPage = async (): Promise<Page> => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromiumFlags] });
  onTestFinished(() => browser.close());
  return browser.newPage();
};

test('in a real browser: our scripts, WebAssembly, worker, socket and styles run; inline code, eval and other hosts do not', async () => {
  const house = await openHouse({ webRoot: pages() });
  const page = await openPage();
  await page.goto(house.url);
  await page.waitForSelector('html[data-report]');
  const report = JSON.parse((await page.getAttribute('html', 'data-report')) ?? '{}') as Record<string, unknown>;
  expect(report).toMatchObject({ wasm: 'runs', style: 'rgb(1, 2, 3)', worker: 'runs', socket: 'runs', capture: true });
  expect(report).toMatchObject({ eval: 'blocked', elsewhere: 'blocked', inline: 'untouched', camera: false });
  expect(report['styleAttribute']).not.toBe('rgb(255, 0, 0)');
  expect(report['violations']).toEqual(expect.arrayContaining(['script-src', 'connect-src', 'style-src-attr']));
}, 30_000);

test('in a real browser: a helper signs in by fetch, and the next connection of her page is hers', async () => {
  const house = await openHouse({ webRoot: pages() });
  const page = await openPage();
  await page.goto(`${house.url}/helper`);
  expect(page.url()).toBe(`${house.url}/helper/`);
  const answer = await page.evaluate(
    async ([route, body]) => {
      const headers = { 'content-type': 'application/json' };
      const signedIn = await fetch(route ?? '', { method: 'POST', headers, body: body ?? '' });
      return { status: signedIn.status, readable: document.cookie };
    },
    [routes.signIn, JSON.stringify(staff)],
  );
  expect(answer).toEqual({ status: 200, readable: '' });
  const me: unknown = await page.evaluate(async (route) => (await fetch(route)).json() as Promise<unknown>, routes.me);
  expect(me).toEqual({ helper: { name: staff.name } });
}, 30_000);
