import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { app, session as sessions, powerSaveBlocker, type BrowserWindow } from 'electron';
import { demoConnectors } from '../connectors/demo.ts';
import type { KioskConfig } from '../protocol/config.ts';
import { createScreenReaderNews } from './access/screen-reader.ts';
import { watchScreenReader } from './access/watch-system.ts';
import { systemClock } from './clock.ts';
import { ConfigProblem } from './config/parse-config.ts';
import { readKioskConfig } from './config/read-config.ts';
import { loadServices } from './data/services.ts';
import { hostText } from './data/texts.ts';
import { addCalls } from './ipc/calls.ts';
import { createHandle } from './ipc/handle.ts';
import { lockContents } from './lock/contents.ts';
import { lockSession } from './lock/session.ts';
import { applySwitches } from './lock/switches.ts';
import { stderrLog as log, traceOf } from './log.ts';
import { APP_ORIGIN, START_PAGE } from './origin.ts';
import { createPrinter } from './print/printer.ts';
import { hostPages, OUT_OF_SERVICE } from './recovery/out-of-service.ts';
import { createRecovery } from './recovery/recovery.ts';
import { watchPage } from './recovery/watch.ts';
import { registerScheme, serveApp } from './scheme/serve.ts';
import { createOsVoice } from './voice/os-voice.ts';
import { createWindow } from './window.ts';
import { createWipe } from './wipe.ts';

/** The composition root of the desktop host: everything is made here and passed in. */
const inApp = (path: string): string => join(app.getAppPath(), path);

const startQuietly = (program: string, args: readonly string[]) =>
  spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });

const openKiosk = (config: KioskConfig): BrowserWindow => {
  // A name without `persist:` is a session in memory: nothing of a person is ever written.
  const session = sessions.fromPartition('kiosk', { cache: false });
  const connectors = demoConnectors();
  const voice = createOsVoice();
  const printer = createPrinter(config.printer, log);
  const screenReaders = createScreenReaderNews();
  const wipe = createWipe(session, connectors);
  let leaving = false;
  app.on('before-quit', () => (leaving = true));

  serveApp(session, { root: inApp('dist/web'), server: config.server, pages: hostPages(config.languages) });
  const window = createWindow({
    ...{ config, session, preload: join(__dirname, 'preload.cjs'), devTools: !app.isPackaged },
    mayClose: () => leaving,
  });
  const kiosk = () => (window.isDestroyed() ? null : window.webContents);
  lockSession(session, kiosk, config);
  const catalogue = loadServices(inApp('services'), log);
  addCalls(createHandle(kiosk, log), { config, catalogue, connectors, voice, printer, screenReaders, wipe, log });

  const load = (address: string): void => {
    window.loadURL(address).catch(() => log('a page did not load'));
  };
  const recovery = createRecovery({
    clock: systemClock,
    forget: wipe,
    restart: () => load(`${START_PAGE}?restarted`),
    outOfService: () => load(`${APP_ORIGIN}${OUT_OF_SERVICE}`),
    say: (text) => void voice.say(hostText(config.languages[0] ?? 'ko', text), config.languages[0] ?? 'ko'),
  });
  watchPage(window, recovery, log);
  app.once(
    'will-quit',
    watchScreenReader({ platform: process.platform, app, start: startQuietly }, screenReaders.tell),
  );
  if (config.kiosk) powerSaveBlocker.start('prevent-display-sleep');
  load(START_PAGE);
  return window;
};

/** Milliseconds that it must have run before it starts itself again: what fails at once will fail at once again. */
const RELAUNCH_AFTER = 60_000;
const startedAt = systemClock.now();

/** What nobody foresaw ends the kiosk with a code. A packaged one comes back by itself: nobody may be near. */
const endOn = (error: unknown): void => {
  log(error instanceof ConfigProblem ? error.message : `stopped: ${traceOf(error)}`);
  if (app.isPackaged && systemClock.now() - startedAt > RELAUNCH_AFTER) app.relaunch();
  app.exit(1);
};

const start = async (): Promise<void> => {
  const config = readKioskConfig(process.env, app.getPath('userData'));
  applySwitches();
  registerScheme();
  lockContents();
  await app.whenReady();
  const window = openKiosk(config);
  app.on('second-instance', () => {
    if (!window.isDestroyed()) window.focus();
  });
  app.on('window-all-closed', () => app.quit());
};

// One folder, packaged or not: Electron would name it after the product here and after the package there.
app.setPath('userData', join(app.getPath('appData'), 'gildongmu'));
process.on('uncaughtException', endOn);
process.on('unhandledRejection', endOn);
if (app.requestSingleInstanceLock()) start().catch(endOn);
else app.quit();
