import type { Field, Service } from './service.ts';

/** What a schema of single values can't say of a service: names that must fit together. */
export type Flaw = { path: (string | number)[]; message: string };

const quoted = (name: string): string => `"${name}"`;

/**
 * What is asked, warned of, or said to be wrong stands on the shared screen for everyone: were it decided by a private
 * answer, it would tell that answer.
 */
const isPrivate = (field: Field): boolean => field.sensitivity !== 'public';
const tells = (name: string): string => `${quoted(name)} is private: what depends on it would tell it`;

const checkWhen = (field: Field, earlier: ReadonlyMap<string, Field>): Flaw | null => {
  for (const [name, values] of Object.entries(field.when ?? {})) {
    const asked = earlier.get(name);
    if (!asked) return { path: ['when', name], message: `no earlier field is called ${quoted(name)}` };
    if (isPrivate(asked)) return { path: ['when', name], message: tells(name) };
    if (!('options' in asked)) return { path: ['when', name], message: `${quoted(name)} is not a choice` };
    const unknown = values.find((value) => !asked.options.some((option) => option.value === value));
    if (unknown !== undefined)
      return { path: ['when', name], message: `${quoted(name)} has no option ${quoted(unknown)}` };
  }
  return null;
};

const checkBounds = (field: Field, earlier: ReadonlyMap<string, Field>): Flaw | null => {
  if (field.type === 'number' && field.min > field.max) return { path: ['min'], message: 'is above max' };
  if (field.type !== 'date') return null;
  for (const bound of ['notBefore', 'notAfter'] as const) {
    const [, name] = field[bound]?.match(/^field:(.*)$/) ?? [];
    if (name === undefined) continue;
    const other = earlier.get(name);
    if (other?.type !== 'date') return { path: [bound], message: `no earlier date is called ${quoted(name)}` };
    if (isPrivate(other)) return { path: [bound], message: tells(name) };
  }
  return null;
};

const checkOptions = (field: Field): Flaw | null => {
  if (!('options' in field)) return null;
  const values = field.options.map(({ value }) => value);
  const twice = values.findIndex((value, index) => values.indexOf(value) !== index);
  return twice < 0 ? null : { path: ['options', twice], message: `${quoted(values[twice] ?? '')} is there twice` };
};

/** The first thing of a service that does not fit, or null. `folder` must be its id. */
export const checkService = (service: Service, folder: string): Flaw | null => {
  if (service.id !== folder) return { path: ['id'], message: `must be the name of its folder, ${quoted(folder)}` };
  const earlier = new Map<string, Field>();
  for (const [index, field] of service.fields.entries()) {
    if (earlier.has(field.name)) return { path: ['fields', index, 'name'], message: 'is there twice' };
    const flaw = checkWhen(field, earlier) ?? checkBounds(field, earlier) ?? checkOptions(field);
    if (flaw) return { path: ['fields', index, ...flaw.path], message: flaw.message };
    earlier.set(field.name, field);
  }
  for (const [index, { field: name }] of service.warnings.entries()) {
    const dated = earlier.get(name);
    const path = ['warnings', index, 'field'];
    if (dated?.type !== 'date') return { path, message: 'names no date field' };
    if (isPrivate(dated)) return { path, message: tells(name) };
  }
  return null;
};
