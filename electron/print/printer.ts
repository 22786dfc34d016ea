import { BrowserWindow, session as sessions } from 'electron';
import type { Printed } from '../../protocol/ipc.ts';
import type { Log } from '../log.ts';
import { pageOf } from './page.ts';

/** The printer that the operator named. */
export type Printer = {
  /** True once the system took it. Never rejects; what was printed is kept nowhere. */
  print(page: Printed): Promise<boolean>;
};

const none: Printer = { print: async () => false };

/** Milliseconds for one page: a system that says nothing for longer is not waited for. */
const LONGEST_MS = 20_000;

const hand = (window: BrowserWindow, deviceName: string): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), LONGEST_MS).unref();
    // No dialog: nobody at a kiosk could answer one.
    window.webContents.print({ silent: true, deviceName, printBackground: false, color: false }, resolve);
  });

/** Prints from a window that nobody sees, without script, network or disk, and gone after it. */
export const createPrinter = (name: string | undefined, log: Log): Printer => {
  if (name === undefined) return none;
  const printOnce = async (page: Printed): Promise<boolean> => {
    const session = sessions.fromPartition('print', { cache: false });
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session, sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
    });
    try {
      await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(pageOf(page))}`);
      return await hand(window, name);
    } finally {
      window.destroy();
    }
  };
  return {
    print: async (page) => {
      const printed = await printOnce(page).catch(() => false);
      if (!printed) log('a page was not printed');
      return printed;
    },
  };
};
