import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueEntry } from '../../protocol/service.ts';
import { parseService } from '../../protocol/service-file.ts';
import type { Log } from '../log.ts';

const foldersOf = (root: string): string[] => {
  try {
    return readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  } catch {
    return [];
  }
};

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const read = (root: string, folder: string, log: Log): CatalogueEntry[] => {
  const result = parseService(folder, filesOf(join(root, folder)));
  if (result.ok) return [result.entry];
  const { file, line, message } = result.problem;
  log(`left out a service: services/${folder}/${file} line ${line}: ${message}`);
  return [];
};

/** All services that are whole, in their order. One that is not is left out, and the log names its file and line. */
export const loadServices = (root: string, log: Log): Catalogue => ({
  services: foldersOf(root)
    .flatMap((folder) => read(root, folder, log))
    .sort((one, other) => one.service.order - other.service.order),
});
