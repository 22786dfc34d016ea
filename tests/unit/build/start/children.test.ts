import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createChildren } from '../../../../build/start/children.ts';

const waits = 'console.log("up"); setInterval(() => {}, 1000)';
const startsAnother = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waits)}], { stdio: 'inherit' })`;

describe.skipIf(process.platform === 'win32')('the children of npm start', () => {
  test('end with all that they started', async () => {
    const children = createChildren();
    const child = children.start(process.execPath, ['-e', startsAnother], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (!child.stdout) throw new Error('no pipe');
    await once(child.stdout, 'data');
    // The grandchild holds the same pipe: it closes when both have ended.
    const bothEnded = once(child.stdout, 'close');
    await children.stopAll();
    await bothEnded;
    expect(child.signalCode).toBe('SIGTERM');
  });

  test('that ended before, or never began, hold nothing up', async () => {
    const children = createChildren();
    await once(children.start(process.execPath, ['-e', '']), 'exit');
    children.start('/no/such/program', []).on('error', () => {});
    await children.stopAll();
    expect(children.stopping()).toBe(true);
  });
});
