import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueEntry } from '../../protocol/index.ts';
import { parseService } from '../../protocol/service-file.ts';
import type { Log } from '../log.ts';

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const foldersOf = (root: string): string[] => {
  try {
    return readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  } catch {
    return [];
  }
};

/** All services that are whole. One that is not is left out, with a line in the log that names file and line. */
export const loadServices = (root: string, log: Log): Catalogue => {
  const whole: CatalogueEntry[] = [];
  for (const folder of foldersOf(root).sort()) {
    const read = parseService(folder, filesOf(join(root, folder)));
    if (read.ok) whole.push(read.entry);
    else {
      const { file, line, message } = read.problem;
      log.error({ file: `services/${folder}/${file}`, line }, `left out a service: ${message}`);
    }
  }
  return { services: whole.toSorted((one, other) => one.service.order - other.service.order) };
};
