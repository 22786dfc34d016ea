import type { Use } from './used.ts';

/** language -> namespace -> dotted key -> text. */
export type Texts = Record<string, Record<string, Record<string, string>>>;

/** Nested texts as dotted keys; anything but text and nesting is an error of the file. */
export const flatten = (nested: object, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(nested).flatMap(([key, value]: [string, unknown]) => {
      const path = prefix ? `${prefix}.${key}` : key;
      if (typeof value === 'string') return [[path, value]];
      if (typeof value === 'object' && value !== null) return Object.entries(flatten(value, path));
      throw new Error(`${path} is neither a text nor a group of texts`);
    }),
  );

/** The slots of a text, sorted: `{{name}}` of i18next, whatever its formatting. */
export const slotsOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name))]
    .sort((a, b) => a.localeCompare(b))
    .join(', ');

/** i18next's plural suffixes: a language has only those that its grammar knows (CLDR). */
const plural = /_(?:zero|one|two|few|many|other)$/;
const stem = (key: string): string => key.replace(plural, '');

const compareLanguage = (
  language: string,
  namespace: string,
  base: Record<string, string>,
  own: Record<string, string>,
): string[] => {
  const where = `locales/${language}/${namespace}.json`;
  const stems = new Map(Object.entries(own).map(([key, text]) => [stem(key), text]));
  const baseStems = new Map(Object.entries(base).map(([key, text]) => [stem(key), text]));
  const missing = [...baseStems.keys()].filter((key) => !stems.has(key)).map((key) => `${where}: ${key} is missing`);
  const extra = [...stems.keys()]
    .filter((key) => !baseStems.has(key))
    .map((key) => `${where}: ${key} is in no other language`);
  const slots = [...stems].flatMap(([key, text]) => {
    const wanted = slotsOf(baseStems.get(key) ?? text);
    return slotsOf(text) === wanted
      ? []
      : [`${where}: ${key} has the slots {${slotsOf(text)}}, English has {${wanted}}`];
  });
  const empty = Object.entries(own)
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${where}: ${key} is empty`);
  return [...missing, ...extra, ...slots, ...empty];
};

const isUsed = (key: string, namespace: string, uses: readonly Use[]): boolean =>
  uses.some(
    (use) =>
      (use.namespace === null || use.namespace === namespace) &&
      (use.open ? key.startsWith(use.key) : stem(key) === use.key),
  );

/** Every problem as one line that says where to mend it. */
export const compareTexts = (texts: Texts, languages: readonly string[], uses: readonly Use[]): string[] => {
  const english = texts['en'] ?? {};
  const between = languages.flatMap((language) =>
    Object.entries(english).flatMap(([namespace, base]) =>
      compareLanguage(language, namespace, base, texts[language]?.[namespace] ?? {}),
    ),
  );
  const unused = Object.entries(english).flatMap(([namespace, base]) =>
    Object.keys(base)
      .filter((key) => !isUsed(key, namespace, uses))
      .map((key) => `locales/en/${namespace}.json: ${key} is used nowhere`),
  );
  // A key may also name a group, of which the code takes its members.
  const isKnown = ({ namespace, key }: Use): boolean =>
    Object.keys(english[namespace ?? ''] ?? {}).some((known) => stem(known) === key || known.startsWith(`${key}.`));
  const unknown = uses
    .filter((use) => use.namespace !== null && !use.open && !isKnown(use))
    .map(({ namespace, key, path }) => `${path}: ${namespace}:${key} is in no locale`);
  return [...between, ...unused, ...unknown];
};
