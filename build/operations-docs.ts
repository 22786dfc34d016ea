import { readFileSync, writeFileSync } from 'node:fs';
import { KioskConfig, kioskConfigHelp, ServerConfig, serverConfigEnv, serverConfigHelp } from '../protocol/index.ts';

/** Writes the lists of config keys of docs/OPERATIONS.md from the schemas; `--check` only says whether they are up to date. */
const file = new URL('../docs/OPERATIONS.md', import.meta.url);

const envOf = (key: string): string | undefined =>
  Object.entries(serverConfigEnv).find(([, named]) => named === key)?.[0];

const item = (key: string, help: string, usual: unknown, env?: string): string =>
  [
    `- \`${key}\`${env ? ` (\`${env}\`)` : ''}: ${help}`,
    ...(usual === undefined ? [] : [`Default: \`${JSON.stringify(usual)}\`.`]),
  ].join(' ');

const list = (
  help: Record<string, string>,
  defaults: Record<string, unknown>,
  env?: (key: string) => string | undefined,
) =>
  Object.entries(help)
    .map(([key, line]) => item(key, line, defaults[key], env?.(key)))
    .join('\n');

const parts = {
  server: list(serverConfigHelp, ServerConfig.parse({}), envOf),
  kiosk: list(kioskConfigHelp, KioskConfig.parse({})),
};

const put = (page: string, [name, text]: [string, string]): string => {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  return `${page.slice(0, page.indexOf(begin) + begin.length)}\n\n${text}\n\n${page.slice(page.indexOf(end))}`;
};

const page = readFileSync(file, 'utf8');
const fresh = Object.entries(parts).reduce(put, page);
if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (fresh !== page) {
  console.error('docs/OPERATIONS.md is behind the config schemas: run `npm run docs`');
  process.exitCode = 1;
}
