/** JSON Schema in the notation of a TypeScript type, with the bounds as comments: shorter to read than either alone. */
export type Json = {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Json[];
  oneOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
  additionalProperties?: Json | boolean;
  pattern?: string;
  format?: string;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
};

/** JavaScript's safe integers are what every `int` is bound by: saying so each time helps nobody. */
const told = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;

const bounds = (schema: Json): string => {
  const { pattern, minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems } = schema;
  const notes = [
    pattern && `/${pattern}/`,
    told(minimum) && `>= ${minimum}`,
    told(exclusiveMinimum) && `> ${exclusiveMinimum}`,
    told(maximum) && `<= ${maximum}`,
    told(minLength) && `length >= ${minLength}`,
    told(maxLength) && `length <= ${maxLength}`,
    told(minItems) && `items >= ${minItems}`,
    told(maxItems) && `items <= ${maxItems}`,
    schema.default !== undefined && `default ${JSON.stringify(schema.default)}`,
  ].filter((note) => typeof note === 'string');
  return notes.length > 0 ? ` /* ${notes.join(', ')} */` : '';
};

const objectOf = (schema: Json, indent: string): string => {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(
    ([key, value]) => `${inner}${key}${schema.required?.includes(key) ? '' : '?'}: ${typeOf(value, inner)};`,
  );
  if (lines.length > 0) return `{\n${lines.join('\n')}\n${indent}}`;
  const more = schema.additionalProperties;
  return typeof more === 'object' ? `Record<string, ${typeOf(more, indent)}>` : '{}';
};

export const typeOf = (schema: Json, indent = ''): string => {
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map((option) => typeOf(option, indent)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ') + bounds(schema);
  if (schema.type === 'object') return objectOf(schema, indent);
  if (schema.type === 'array') return `(${typeOf(schema.items ?? {}, indent)})[]${bounds(schema)}`;
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'unknown');
  return `${type}${bounds(schema)}`;
};
