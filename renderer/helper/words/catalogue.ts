import type { Catalogue, Language } from '../../../protocol/index.ts';

/** Texts of one language by their key, as they stand in locales/ and services/; slots as `{{name}}`. */
export type Texts = ReadonlyMap<string, string>;

/**
 * What the kiosk shows or says, in the helper's own language: the same text of the catalogue, found by what it says in the
 * person's. Nothing is translated by a machine; null where a text is not ours (a name, what somebody typed), or the same.
 */
export type Translate = (text: string) => string | null;

/** Slots may hold whole texts, which hold slots: so deep and no deeper. */
const DEEPEST = 3;

/** More than an honest screen has in an hour. Begun anew beyond that: a kiosk could fill the console's memory. */
const REMEMBERED = 5_000;

const slot = /\{\{\s*(\w+)\s*\}\}/g;
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** `parts`: what stands before, between and after the slots. */
type Pattern = { key: string; names: string[]; parts: string[]; weight: number };

const patternOf = (key: string, text: string): Pattern | null => {
  const names = [...text.matchAll(slot)].map(([, name = '']) => name);
  const fixed = oneLine(text.replaceAll(slot, ' '));
  // Nothing but slots would match anything.
  if (names.length === 0 || !/[\p{L}]/u.test(fixed)) return null;
  const parts = oneLine(text)
    .split(slot)
    .filter((_, index) => index % 2 === 0);
  return { key, names, parts, weight: fixed.length };
};

/**
 * What stands in the slots, each as short as it can be and never empty; null where the text is another. Each part is looked
 * for once, from left to right: a kiosk that is not ours sends what takes a regular expression hours.
 */
const slotsOf = (text: string, parts: readonly string[]): string[] | null => {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const [values, end]: [string[], number] = [[], text.length - last.length];
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from + 1);
    if (found < 0 || found + part.length > end) return null;
    values.push(text.slice(from, found));
    from = found + part.length;
  }
  return from < end ? [...values, text.slice(from, end)] : null;
};

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(slot, (_, name: string) => values[name] ?? '');

/** Finds texts of one language again in another. Both hold the same keys; what only one holds is not found. */
export const createTranslate = (from: Texts, to: Texts): Translate => {
  const plain = new Map<string, string>();
  for (const [key, text] of from) if (!plain.has(oneLine(text))) plain.set(oneLine(text), key);
  const patterns = [...from]
    .flatMap(([key, text]) => patternOf(key, text) ?? [])
    .toSorted((one, other) => other.weight - one.weight);

  const exactly = (text: string): string | null => {
    const key = plain.get(text);
    return key === undefined ? null : (to.get(key) ?? null);
  };
  const byPattern = (text: string, depth: number): string | null => {
    for (const { key, names, parts } of patterns) {
      const found = slotsOf(text, parts);
      const target = found && to.get(key);
      if (!target) continue;
      const values = names.map((name, index) => {
        const value = found[index] ?? '';
        return [name, (depth > 0 ? translated(value, depth - 1) : null) ?? value] as const;
      });
      return filled(target, Object.fromEntries(values));
    }
    return null;
  };
  /** A name that is a label and the help under it: each is a text of its own. `tried`: rests that are none. */
  const byParts = (text: string, tried = new Set<string>()): string | null => {
    if (tried.has(text)) return null;
    for (let end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
      const first = exactly(text.slice(0, end));
      const rest = first && (exactly(text.slice(end + 1)) ?? byParts(text.slice(end + 1), tried));
      if (rest) return `${first} ${rest}`;
    }
    tried.add(text);
    return null;
  };
  const translated = (text: string, depth: number): string | null =>
    exactly(text) ?? byParts(text) ?? byPattern(text, depth);

  const remembered = new Map<string, string | null>();
  return (text) => {
    const asked = oneLine(text);
    const known = remembered.get(asked);
    if (known !== undefined) return known;
    const found = translated(asked, DEEPEST);
    const different = found === asked ? null : found;
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(asked, different);
    return different;
  };
};

/** Nested JSON of a locale file as texts by their dotted key. */
export const flatten = (namespace: string, bundle: Readonly<Record<string, unknown>>): [string, string][] =>
  Object.entries(bundle).flatMap(([name, value]): [string, string][] => {
    const key = `${namespace}${namespace.includes(':') ? '.' : ':'}${name}`;
    if (typeof value === 'string') return [[key, value]];
    return value !== null && typeof value === 'object' ? flatten(key, value as Record<string, unknown>) : [];
  });

/** The texts of all services in one language. */
export const serviceTexts = ({ services }: Catalogue, language: Language): [string, string][] =>
  services.flatMap(({ service, texts }) =>
    Object.entries(texts[language] ?? {}).map(([key, text]): [string, string] => [`${service.id}/${key}`, text]),
  );
