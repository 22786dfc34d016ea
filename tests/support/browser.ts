import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * A Chromium for the tests, wherever it is: named, installed, Playwright's own, or installed now from Debian's packages
 * (as root) or by Playwright. Throws one clear sentence where none of these works.
 */
export const findBrowser = (): string | null =>
  [
    process.env['CHROMIUM_PATH'],
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']),
    playwrightOwn(),
  ].find((path) => path !== undefined && existsSync(path)) ?? null;

export const ensureBrowser = (): string => {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium here: installing one');
  if (isRootOnDebian()) installPackages(['chromium']);
  else spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const installed = findBrowser();
  if (!installed) throw new Error('No Chromium found and none could be installed: install one, or set CHROMIUM_PATH.');
  return installed;
};

/** Fonts and a display: without them screenshots show boxes and Electron has no window. Best effort. */
export const ensureDesktopPackages = (): void => {
  const wanted = [
    ...(onPath(['Xvfb']).length > 0 ? [] : ['xvfb']),
    ...(existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') ? [] : ['fonts-noto-cjk']),
    ...(existsSync('/usr/share/fonts/truetype/tlwg') ? [] : ['fonts-thai-tlwg']),
    ...(onPath(['espeak-ng']).length > 0 ? [] : ['espeak-ng']),
  ];
  if (wanted.length > 0 && isRootOnDebian()) installPackages(wanted);
};

const onPath = (names: readonly string[]): string[] =>
  names.flatMap((name) =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .filter((path) => existsSync(path)),
  );

const playwrightOwn = (): string | undefined => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installPackages = (packages: readonly string[]): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
  } catch {
    console.error(`Could not install ${packages.join(', ')}`);
  }
};

/** A server that a test needs, from Debian's packages where it is not there. Throws one clear sentence where that does not work. */
export const ensureCommand = (command: string, debianPackage: string): string => {
  if (onPath([command]).length === 0 && isRootOnDebian()) installPackages([debianPackage]);
  const [found] = onPath([command]);
  if (!found) throw new Error(`No ${command} found and it could not be installed: install ${debianPackage}.`);
  return found;
};

/** Chromium's sandbox does not start as root: only then is it switched off, and only in tests. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--autoplay-policy=no-user-gesture-required',
];

/** The page's own view is captured, and a tone is spoken into the microphone, with nobody at the keyboard. */
export const mediaFlags: readonly string[] = ['--auto-accept-this-tab-capture', '--use-fake-device-for-media-stream'];
