import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../protocol/index.ts';

/**
 * The text of a key as a person reads it, so that tests name buttons by what is written on them and survive rewording.
 * @throws where the key is in no file
 */
export const text = (language: Language, key: string, slots: Record<string, string | number> = {}): string => {
  const [namespace = '', path = ''] = key.split(':');
  const file = join(import.meta.dirname, '../../locales', language, `${namespace}.json`);
  const found = path
    .split('.')
    .reduce<unknown>(
      (at, part) => (at as Record<string, unknown> | undefined)?.[part],
      JSON.parse(readFileSync(file, 'utf8')),
    );
  if (typeof found !== 'string') throw new Error(`${key} is not in locales/${language}`);
  return found.replace(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g, (_, name: string) => String(slots[name] ?? ''));
};

/** A text of a public service. */
export const serviceText = (language: Language, service: string, key: string): string => {
  const file = join(import.meta.dirname, '../../services', service, `texts.${language}.json`);
  const found = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[key];
  if (found === undefined) throw new Error(`${key} is not in services/${service}/texts.${language}.json`);
  return found;
};
