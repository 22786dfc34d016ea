import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createScreenReaderNews } from '../../../../electron/access/screen-reader.ts';
import { watchScreenReader, type AccessibleApp, type Start } from '../../../../electron/access/watch-system.ts';

describe('a page that waits to be told', () => {
  test('hears at once what it did not know, and later what changes', async () => {
    const news = createScreenReaderNews();
    news.tell(true);
    await expect(news.differsFrom(false)).resolves.toBe(true);
    const later = news.differsFrom(true);
    news.tell(true);
    news.tell(false);
    await expect(later).resolves.toBe(false);
  });

  test('made anew, has the question of the page before it answered', async () => {
    const news = createScreenReaderNews();
    const old = news.differsFrom(false);
    const own = news.differsFrom(false);
    await expect(old).resolves.toBe(false);
    news.tell(true);
    await expect(own).resolves.toBe(true);
  });
});

const appWith = (features: string[], enabled: boolean) => {
  const events = new EventEmitter();
  const app = Object.assign(events, {
    accessibilitySupportEnabled: enabled,
    getAccessibilitySupportFeatures: () => features,
  });
  return {
    app: app as unknown as AccessibleApp,
    change: (on: boolean) => events.emit('accessibility-support-changed', {}, on),
  };
};
const noProgram: Start = () => {
  throw new Error('nothing is started here');
};

describe.each(['win32', 'darwin'] as const)('on %s', (platform) => {
  test.each([
    ['a screen reader', ['nativeAPIs', 'screenReader'], true, true],
    ['a touch keyboard, which switches accessibility on too', ['nativeAPIs'], true, false],
    ['nothing', [], false, false],
  ])('%s', (_, features, enabled, expected) => {
    const told: boolean[] = [];
    watchScreenReader({ platform, app: appWith(features, enabled).app, start: noProgram }, (now) => told.push(now));
    expect(told).toEqual([expected]);
  });

  test('one that is started and ended later is told', () => {
    const told: boolean[] = [];
    const { app, change } = appWith(['screenReader'], false);
    watchScreenReader({ platform, app, start: noProgram }, (now) => told.push(now));
    change(true);
    change(false);
    expect(told).toEqual([false, true, false]);
  });
});

describe('on linux', () => {
  const setUp = () => {
    const children: (EventEmitter & { stdout: PassThrough; args: readonly string[]; killed: boolean })[] = [];
    const start = ((_program: string, args: readonly string[]) => {
      const child = Object.assign(new EventEmitter(), {
        ...{ stdout: new PassThrough(), args, killed: false },
        kill(this: { killed: boolean }) {
          this.killed = true;
        },
      });
      children.push(child);
      return child;
    }) as unknown as Start;
    const told: boolean[] = [];
    const stop = watchScreenReader({ platform: 'linux', app: appWith([], true).app, start }, (now) => told.push(now));
    const says = async (which: 'call' | 'monitor', line: string): Promise<void> => {
      children.find(({ args }) => args[0] === which)?.stdout.write(`${line}\n`);
      await new Promise(setImmediate);
    };
    return { children, told, stop, says };
  };

  test('the desktop is asked, and listened to', async () => {
    const { told, says } = setUp();
    await says('call', '(<true>,)');
    await says('monitor', 'Monitoring signals on object /org/a11y/bus owned by org.a11y.Bus');
    const news = (on: boolean): string =>
      `/org/a11y/bus: org.freedesktop.DBus.Properties.PropertiesChanged ('org.a11y.Status', {'ScreenReaderEnabled': <${on}>}, @as [])`;
    await says('monitor', news(false));
    await says('monitor', news(true));
    await says('monitor', "PropertiesChanged ('org.a11y.Status', {'IsEnabled': <false>}, @as [])");
    expect(told).toEqual([true, false, true]);
  });

  test('no such program: nobody knows, nothing breaks', () => {
    const { children, told } = setUp();
    for (const child of children) child.emit('error', new Error('ENOENT'));
    expect(told).toEqual([]);
  });

  test('ended, nothing is left running', () => {
    const { children, stop } = setUp();
    stop();
    expect(children.map(({ killed }) => killed)).toEqual([true, true]);
  });
});

test('elsewhere nobody knows', () => {
  const told: boolean[] = [];
  watchScreenReader({ platform: 'freebsd', app: appWith(['screenReader'], true).app, start: noProgram }, (now) =>
    told.push(now),
  );
  expect(told).toEqual([]);
});
