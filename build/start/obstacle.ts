import type { Machine } from './browsers.ts';

/** Asks for a window where Chromium's sandbox can't start: for trying it out in a container, never for people. */
export const noSandbox = (env: NodeJS.ProcessEnv): boolean => env['GILDONGMU_NO_SANDBOX'] === '1';

/** Why no window can be opened here whatever is installed: one sentence, or null. */
export const windowObstacle = (
  { platform, env }: Pick<Machine, 'platform' | 'env'>,
  isRoot: boolean,
  url: string,
): string | null => {
  if (platform !== 'linux') return null;
  const goOn = `Open ${url} in a browser; the server goes on.`;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
    return `No window was opened: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). ${goOn}`;
  if (isRoot && !noSandbox(env))
    return `No window was opened: the sandbox of Electron and Chromium does not start as root, so start as another user (GILDONGMU_NO_SANDBOX=1 goes without, for a trial only). ${goOn}`;
  return null;
};
