import type { Reading, Spoken } from '../core/index.ts';

/** Standard pronunciation; its rules follow. */
export const read = ({ text, tokens }: Spoken): Reading => ({
  text,
  tokens: tokens.map(({ start, end, spoken }) => ({ start, end, reading: spoken })),
});
