import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueEntry } from '../../protocol/index.ts';
import { parseService, type ServiceRead } from '../../protocol/service-file.ts';
import type { Log } from '../log.ts';
import { systemCode } from '../setup/problem.ts';

const foldersOf = (root: string): string[] => {
  try {
    const entries = readdirSync(root, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
};

const readFolder = (root: string, folder: string): ServiceRead => {
  try {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
    const files = names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]);
    return parseService(folder, Object.fromEntries(files) as Record<string, string>);
  } catch (error) {
    return { ok: false, problem: { file: '', line: 0, message: `its files can't be read (${systemCode(error)})` } };
  }
};

/** All services that are whole. One that is not is left out, with a line in the log that names file and line. */
export const loadServices = (root: string, log: Log): Catalogue => {
  const whole: CatalogueEntry[] = [];
  for (const folder of foldersOf(root).sort()) {
    const read = readFolder(root, folder);
    if (read.ok) whole.push(read.entry);
    else {
      const { file, line, message } = read.problem;
      log.error({ file: `services/${folder}/${file}`, line }, `left out a service: ${message}`);
    }
  }
  return { services: whole.toSorted((one, other) => one.service.order - other.service.order) };
};
