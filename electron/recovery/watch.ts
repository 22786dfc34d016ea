import type { BrowserWindow } from 'electron';
import type { Log } from '../log.ts';
import { isStartPage } from '../origin.ts';
import type { Recovery } from './recovery.ts';

/** Tells the recovery what Electron notices of the page. A hung page is ended first: it would never end by itself. */
export const watchPage = (window: BrowserWindow, recovery: Recovery, log: Log): void => {
  const page = window.webContents;
  const gone = (why: string): void => {
    log(`the page is gone: ${why}`);
    recovery.pageGone().catch(() => log('recovery failed'));
  };
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') gone(reason);
  });
  page.on('unresponsive', () => page.forcefullyCrashRenderer());
  page.on('did-navigate', (_event, address, status) => {
    if (status >= 400 && isStartPage(address)) gone(`start page: ${status}`);
  });
  page.on('preload-error', () => gone('preload-error'));
};
