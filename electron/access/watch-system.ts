import type { ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The part of Electron's `app` that is used; both exist on Windows and macOS only. */
export type AccessibleApp = {
  accessibilitySupportEnabled: boolean;
  getAccessibilitySupportFeatures(): string[];
  on(event: 'accessibility-support-changed', changed: (event: unknown, enabled: boolean) => void): unknown;
};
/** Starts a program that is found on the path, its output to be read. */
export type Start = (program: string, args: readonly string[]) => ChildProcessByStdio<null, Readable, null>;

/** Accessibility is switched on by many tools, such as touch keyboards; only a screen reader speaks in our place. */
const watchApp = (app: AccessibleApp, tell: (running: boolean) => void): void => {
  const look = (enabled: boolean): void =>
    tell(enabled && app.getAccessibilitySupportFeatures().includes('screenReader'));
  look(app.accessibilitySupportEnabled);
  app.on('accessibility-support-changed', (_event, enabled) => look(enabled));
};

/** Where Linux desktops say it: https://gitlab.gnome.org/GNOME/at-spi2-core/-/blob/main/bus/README.md (org.a11y.Status) */
const BUS = ['--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
const GET = ['--method', 'org.freedesktop.DBus.Properties.Get', 'org.a11y.Status', 'ScreenReaderEnabled'];
/** `(<true>,)` as an answer, `{'ScreenReaderEnabled': <true>}` as news. */
const SAID = /(?:^\(|'ScreenReaderEnabled': )<(true|false)>/;

/** Returns what ends the watching. */
const watchBus = (start: Start, tell: (running: boolean) => void): (() => void) => {
  const children = [
    ['monitor', ...BUS],
    ['call', ...BUS, ...GET],
  ].map((args) => {
    const child = start('gdbus', args);
    // Not installed, or no desktop: nobody knows, so nobody is there.
    child.on('error', () => {});
    createInterface(child.stdout).on('line', (line) => {
      const said = SAID.exec(line);
      if (said) tell(said[1] === 'true');
    });
    return child;
  });
  return () => {
    for (const child of children) child.kill();
  };
};

/** Tells whether another screen reader runs, now and whenever it changes. Returns what ends the watching. */
export const watchScreenReader = (
  { platform, app, start }: { platform: NodeJS.Platform; app: AccessibleApp; start: Start },
  tell: (running: boolean) => void,
): (() => void) => {
  if (platform === 'linux') return watchBus(start, tell);
  if (platform === 'win32' || platform === 'darwin') watchApp(app, tell);
  return () => {};
};
