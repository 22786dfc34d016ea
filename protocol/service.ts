import * as z from 'zod/mini';
import { Sensitivity } from './terms.ts';

/**
 * A public service as data: services/ID/service.json, with every text by key in services/ID/texts.XX.json.
 * Text keys are made from the names here, so that nothing has to be listed twice:
 * `name`, `about`, `who`, `papers`, `search`, `fee`, `sent`; of each field `q.<field>.name` (a word or two, for the list of
 * answers and for errors), `.label` (the question), `.help`, `.example`, `.option.<value>`; `warning.<name>`.
 */
const name = z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,40}$/));

/** When a question is asked: only if each named earlier field, a public one, has one of the given values. */
const When = z.optional(z.record(name, z.array(z.string()).check(z.minLength(1))));

const common = {
  name,
  /** Left out means required. */
  optional: z._default(z.boolean(), false),
  sensitivity: Sensitivity,
  when: When,
  /** How the answer is spoken: beats guessing from its form. */
  as: z.optional(z.enum(['phone', 'id', 'amount', 'date', 'name', 'address', 'passport', 'number', 'text'])),
};

/** Checks of text that are more than a pattern, by name; the rules are in renderer/kiosk/service/checks. */
export const TextCheck = z.enum([
  'foreign-registration-number',
  'resident-registration-number',
  'passport-number',
  'mobile-phone',
  'phone',
  'road-address',
  'latin-name',
  'name',
]);
export type TextCheck = z.infer<typeof TextCheck>;

/** Bounds of a date, ISO `YYYY-MM-DD`, or relative: `today`, `today-15d`, or the name of an earlier date field. */
const DateBound = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2}|today([+-]\d{1,4}d)?|field:[a-z][a-z0-9_-]*)$/));

export const Field = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('choice'),
    options: z
      .array(z.strictObject({ value: name, isDefault: z._default(z.boolean(), false) }))
      .check(z.minLength(2), z.maxLength(12)),
  }),
  z.strictObject({
    ...common,
    type: z.literal('choices'),
    options: z
      .array(z.strictObject({ value: name, isDefault: z._default(z.boolean(), false) }))
      .check(z.minLength(2), z.maxLength(12)),
  }),
  z.strictObject({
    ...common,
    type: z.literal('text'),
    check: z.optional(TextCheck),
    keyboard: z.enum(['digits', 'hangul', 'latin']),
    maxLength: z.int().check(z.minimum(1), z.maximum(200)),
  }),
  z.strictObject({
    ...common,
    type: z.literal('date'),
    notBefore: z.optional(DateBound),
    notAfter: z.optional(DateBound),
  }),
  z.strictObject({ ...common, type: z.literal('number'), min: z.int(), max: z.int() }),
]);
export type Field = z.infer<typeof Field>;

/** Something that the person is told, not asked, when an answer calls for it (such as a deadline that has passed). */
const Warning = z.strictObject({
  name,
  field: name,
  /** The date in `field` lies more than so many days before today. */
  olderThanDays: z.int().check(z.positive()),
});

export const Service = z.strictObject({
  id: name,
  /** Groups of the home screen. */
  category: z.enum(['residence', 'immigration', 'family', 'property', 'tax', 'health']),
  /** Words that find the service are texts (`search`): a list separated by commas, in each language. */
  order: z.int(),
  /** Won, with the day it was checked and where the figure stands. */
  fee: z.strictObject({ won: z.int().check(z.nonnegative()), asOf: z.iso.date(), source: z.string() }),
  law: z.array(z.string()).check(z.minLength(1)),
  /** Identity must be proved before sending: a private step, on which sharing pauses. */
  identity: z.boolean(),
  fields: z.array(Field).check(z.minLength(1), z.maxLength(8)),
  warnings: z._default(z.array(Warning), []),
});
export type Service = z.infer<typeof Service>;

/** texts.XX.json: flat keys to sentences. */
export const ServiceTexts = z.record(z.string(), z.string().check(z.minLength(1)));
export type ServiceTexts = z.infer<typeof ServiceTexts>;

/** What a host gives the kiosk: the services that are whole, each with its texts by language. */
export const Catalogue = z.strictObject({
  services: z.array(z.strictObject({ service: Service, texts: z.record(z.string(), ServiceTexts) })),
});
export type Catalogue = z.infer<typeof Catalogue>;
export type CatalogueEntry = Catalogue['services'][number];

/** The texts that a service must have in every language. */
export const textKeysOf = (service: Service): string[] => [
  ...['name', 'about', 'who', 'papers', 'search', 'fee', 'sent'],
  ...service.warnings.map((warning) => `warning.${warning.name}`),
  ...service.fields.flatMap((field) => fieldKeys(field)),
];

const fieldKeys = (field: Field): string[] => {
  const key = `q.${field.name}`;
  const options = 'options' in field ? field.options.map((option) => `${key}.option.${option.value}`) : [];
  const example = 'options' in field ? [] : [`${key}.example`];
  return [`${key}.name`, `${key}.label`, `${key}.help`, ...example, ...options];
};
