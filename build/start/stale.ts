import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A thing that is built: from which files, and a file that must be there afterwards. Paths from the repository's root. */
export type Product = { name: string; sources: readonly string[]; made: string };

const shared = ['protocol/**/*.ts', 'connectors/**/*.ts', 'package-lock.json'];
export const products = {
  pages: {
    name: 'the pages',
    sources: [...shared, 'renderer/**/*', 'voice/**/*', 'locales/**/*.json', 'build/vite*.ts'],
    made: 'dist/web/index.html',
  },
  host: {
    name: 'the desktop host',
    sources: [...shared, 'electron/**/*.ts', 'locales/*/host.json', 'build/electron.ts'],
    made: 'dist/electron/main.cjs',
  },
} as const satisfies Record<string, Product>;
export type ProductName = keyof typeof products;

/**
 * One number for all that a product is made from. Of contents, not of times: a checkout changes every time and a
 * `git stash` none.
 */
export const fingerprint = (root: string, sources: readonly string[]): string => {
  const hash = createHash('sha256');
  const files = globSync([...sources], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

const stampOf = (root: string, name: ProductName): string => join(root, 'dist', `.${name}.sha256`);
const print = (root: string, name: ProductName): string => fingerprint(root, products[name].sources);

const stampIn = (root: string, name: ProductName): string | null => {
  const file = stampOf(root, name);
  return existsSync(file) && existsSync(join(root, products[name].made)) ? readFileSync(file, 'utf8') : null;
};

/** Whether a product is missing, or was made from other files than those that are there now. */
export const isStale = (root: string, name: ProductName): boolean => stampIn(root, name) !== print(root, name);

/** Runs `make` and notes what it was made from. A build that breaks leaves no note, so that the next start builds again. */
export const makeAndStamp = async (root: string, name: ProductName, make: () => Promise<void>): Promise<void> => {
  const stamp = stampOf(root, name);
  const from = print(root, name);
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, from);
};
