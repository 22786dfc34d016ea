import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { HelperCard, Instant, SessionId } from './terms.ts';

const Count = z.int().check(z.nonnegative());

/** What one helper did: how often, never what. */
export const Recorded = z.strictObject({
  sessionId: SessionId,
  helper: HelperCard,
  /** Milliseconds in which she could know what is on the screen. */
  seenMs: z.number().check(z.nonnegative()),
  deeds: z.strictObject({ pointed: Count, suggested: Count, done: Count, typed: Count, warned: Count }),
});
export type Recorded = z.infer<typeof Recorded>;

/** What was in a session until its page died: ids, counts and kinds. */
export const SoFar = z.strictObject({
  /** When it was last known to live, by the kiosk's clock: a page that comes too late after it is another person's. */
  at: Instant,
  /** The helper got the screen, and the person refused nothing since. */
  shown: z.boolean(),
  /** Of which of thieves' words she was warned; and how often the server was told. */
  warned: z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/))).check(z.maxLength(20)),
  flags: Count,
  /** The helper of now last. */
  record: z.array(Recorded).check(z.maxLength(limits.helpersRecorded)),
});
export type SoFar = z.infer<typeof SoFar>;
