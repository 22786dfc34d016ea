import * as z from 'zod/mini';

/** What goes to the connectors behind the Bridge (identity, receiving office). It never reaches the assist server. */

const Answer = z.union([
  z.string().check(z.maxLength(400)),
  z.array(z.string().check(z.maxLength(60))).check(z.maxLength(12)),
]);

export const IdentityClaim = z.strictObject({ method: z.enum(['demo']) });
export type IdentityClaim = z.infer<typeof IdentityClaim>;
export const IdentityResult = z.strictObject({ verified: z.boolean(), demo: z.boolean() });
export type IdentityResult = z.infer<typeof IdentityResult>;

export const Submission = z.strictObject({
  service: z.string().check(z.maxLength(41)),
  answers: z.record(z.string(), Answer),
});
export type Submission = z.infer<typeof Submission>;
export const SubmitResult = z.strictObject({ receipt: z.string().check(z.maxLength(40)), demo: z.boolean() });
export type SubmitResult = z.infer<typeof SubmitResult>;
