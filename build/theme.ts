import { readFileSync, writeFileSync } from 'node:fs';
import { lengthOf, lengths, palette } from './theme/palette.ts';

/**
 * Writes renderer/shared/theme/theme.css from KRDS's tokens; `--check` only says whether it is up to date. The file is
 * kept in the repository: a fresh clone, Vite, vitest and an editor all find it without a step before.
 */
const file = new URL('../renderer/shared/theme/theme.css', import.meta.url);

const block = (selector: string, scheme: string, values: readonly (readonly [string, string])[]): string =>
  [`${selector} {`, `  color-scheme: ${scheme};`, ...values.map(([name, value]) => `  --${name}: ${value};`), '}'].join(
    '\n',
  );

const fixed = Object.entries(lengths).map(([name, path]) => [name, lengthOf(path)] as const);

export const css = [
  '/* Made by build/theme.ts from krds-uiux (KRDS, ISC licence). Change build/theme/roles.ts, then run `npm run theme`. */',
  block(":root,\n[data-theme='light']", 'light', [...fixed, ...Object.entries(palette.light)]),
  block("[data-theme='dark']", 'dark', Object.entries(palette.dark)),
  block("[data-theme='yellow']", 'dark', Object.entries(palette.yellow)),
]
  .join('\n\n')
  .concat('\n');

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeFileSync(file, css);
  else if (readFileSync(file, 'utf8') !== css) {
    console.error('renderer/shared/theme/theme.css is behind build/theme/roles.ts: run `npm run theme`');
    process.exitCode = 1;
  }
}
