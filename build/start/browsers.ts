import { existsSync } from 'node:fs';
import { delimiter, posix, win32 } from 'node:path';

/** What the search may look at, passed in so that a test is any machine. */
export type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; exists: (path: string) => boolean };
const here: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const ON_PATH = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const linux = ({ env }: Machine): string[] => {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => [...folders, '/snap/bin'].map((folder) => posix.join(folder, name)));
};

const mac = ({ env }: Machine): string[] =>
  MAC.flatMap((name) =>
    ['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  );

const windows = ({ env }: Machine): string[] =>
  WINDOWS.flatMap((path) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = env[name];
      return folder ? [win32.join(folder, path)] : [];
    }),
  );

/** An installed Chromium, Chrome or Edge: its program, or null. CHROMIUM_PATH names one. */
export const findBrowser = (machine: Machine = here): string | null => {
  const candidates = machine.platform === 'win32' ? windows : machine.platform === 'darwin' ? mac : linux;
  const named = machine.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...candidates(machine)].find((path) => machine.exists(path)) ?? null;
};

type AppWindow = { url: string; profile: string; spki: string | null; sandbox: boolean };

/** A window without address bar and tabs, with a profile of its own that is thrown away afterwards. */
export const browserArgs = ({ url, profile, spki, sandbox }: AppWindow): string[] => [
  `--app=${url}`,
  `--user-data-dir=${profile}`,
  '--start-maximized',
  ...['--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-features=Translate'],
  // The kiosk speaks as soon as someone comes near: no gesture can be waited for.
  '--autoplay-policy=no-user-gesture-required',
  // The server's own certificate, made by itself on this machine a moment ago: this one only.
  ...(spki ? [`--ignore-certificate-errors-spki-list=${spki}`] : []),
  ...(sandbox ? [] : ['--no-sandbox']),
];
