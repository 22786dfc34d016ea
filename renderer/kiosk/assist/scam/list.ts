import * as z from 'zod/mini';

/** What thieves lead a talk to. Each has its name for the person under `assist.scam.kind.<kind>`. */
export const scamKinds = [
  'transfer',
  'account',
  'password',
  'code',
  'card',
  'remote',
  'gift',
  'crypto',
  'secret',
  'police',
  'loan',
  'photo',
] as const;
export const ScamKind = z.enum(scamKinds);
export type ScamKind = z.infer<typeof ScamKind>;

/** What a text of the helper is warned of. `known`: she was told in full already what to do. Worded where it is shown or spoken. */
export type ScamWarning = { kinds: readonly ScamKind[]; known: boolean };

/** A wording; README.md says how it is written. */
const Wording = z.string().check(
  z.minLength(2),
  z.maxLength(60),
  z.refine((wording) => /^[^\s*~].*[^\s~]$/u.test(wording)),
);

/** words/XX.json: every kind, none empty, and nothing else. */
export const ScamWords = z.record(ScamKind, z.array(Wording).check(z.minLength(1)));
export type ScamWords = z.infer<typeof ScamWords>;
