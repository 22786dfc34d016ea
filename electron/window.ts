import { BrowserWindow, type Session } from 'electron';
import type { KioskConfig } from '../protocol/config.ts';
import { isLockedKey } from './lock/keys.ts';

type Options = {
  config: KioskConfig;
  session: Session;
  /** Path of the bundled preload. */
  preload: string;
  /** Nobody looks inside a packaged kiosk. */
  devTools: boolean;
  /** Whether the window may close: the app is on its way out. */
  mayClose: () => boolean;
};

/** The page runs sandboxed, in a world of its own, without Node, in a session that never touches the disk. */
const pageOf = ({ session, preload, devTools }: Options): Electron.WebPreferences => ({
  session,
  preload,
  devTools,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  // Spell checking sends for dictionaries and underlines names.
  spellcheck: false,
  // Speech, time limits and the shared view go on behind another window.
  backgroundThrottling: false,
  autoplayPolicy: 'no-user-gesture-required',
});

/** The kiosk's one window, shown when it has something to show. */
export const createWindow = (options: Options): BrowserWindow => {
  const { kiosk } = options.config;
  const window = new BrowserWindow({
    ...{ width: 1280, height: 800, minWidth: 320, minHeight: 256, show: false, backgroundColor: '#ffffff' },
    ...{ kiosk, fullscreen: kiosk, frame: !kiosk, alwaysOnTop: kiosk, minimizable: !kiosk, closable: !kiosk },
    autoHideMenuBar: true,
    webPreferences: pageOf(options),
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (kiosk && !options.mayClose()) event.preventDefault();
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (kiosk && isLockedKey(input)) event.preventDefault();
  });
  window.webContents.on('zoom-changed', () => window.webContents.setZoomFactor(1));
  return window;
};
