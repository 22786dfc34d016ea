import { join, normalize, sep } from 'node:path';
import { APP_ORIGIN } from '../origin.ts';

/** The bundle's kinds of file. What is not here goes out as bytes that no browser runs. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  wav: 'audio/wav',
};
export const typeOf = (file: string): string => TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';

const pathOf = (address: string): string | null => {
  if (!address.startsWith(`${APP_ORIGIN}/`)) return null;
  try {
    return decodeURIComponent(address.slice(APP_ORIGIN.length).split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
};

/**
 * The file of the bundle that an address of the kiosk names, or null: another host, a way out of `root`, or the
 * helper's console, which has no business on a kiosk.
 */
export const fileOf = (root: string, address: string): string | null => {
  const path = pathOf(address);
  if (path === null || /[\\\0]/.test(path)) return null;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) && !file.startsWith(join(root, 'helper') + sep) ? file : null;
};
