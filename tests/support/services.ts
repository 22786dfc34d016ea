import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../protocol/index.ts';
import { parseService } from '../../protocol/service-file.ts';

const root = join(import.meta.dirname, '../../services');

/** The services of the product, by the names of their folders. */
export const serviceNames = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]),
  );

/**
 * A service with its texts, as a host reads it.
 * @throws where it is malformed, with file and line
 */
export const readService = (folder: string): CatalogueEntry => {
  const read = parseService(folder, filesOf(folder));
  if (!read.ok) throw new Error(`${folder}/${read.problem.file}:${read.problem.line} ${read.problem.message}`);
  return read.entry;
};
