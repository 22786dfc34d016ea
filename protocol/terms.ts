import * as z from 'zod/mini';
import { limits } from './limits.ts';

/** The six languages, as BCP 47 primary subtags. */
export const languages = ['ko', 'en', 'ja', 'zh', 'th', 'vi'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** What a helper may do, each given and taken back on its own. Only staff ask for `propose`. */
export const scopes = ['see', 'talk', 'point', 'propose'] as const;
export const Scope = z.enum(scopes);
export type Scope = z.infer<typeof Scope>;
export const Scopes = z.array(Scope).check(z.maxLength(scopes.length));

/** The label of a field that alone decides what happens to its value (renderer/kiosk/privacy). */
export const Sensitivity = z.enum(['public', 'personal', 'secret']);
export type Sensitivity = z.infer<typeof Sensitivity>;

/** How a helper can serve at the desk. */
export const Skill = z.enum(['voice', 'sign', 'text']);
export type Skill = z.infer<typeof Skill>;

const id = () => z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));
/** Opaque identifiers made by the server, 128 bits or more, base64url. */
export const SessionId = id();
export const OfferId = id();
export const TicketId = id();
export const ResumeToken = id();

export const PairingCode = z.string().check(z.regex(/^\d{6}$/));

/**
 * Printable text of one line: no controls, nothing of bidi, nothing that is drawn as nothing (zero-width characters,
 * Hangul fillers, variation selectors, tags: Unicode's Default_Ignorable_Code_Point), no line separators, nothing unassigned.
 */
const unsafe = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
export const PersonName = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(limits.nameLength),
  z.refine((name) => !unsafe.test(name)),
);

/** `family`: joined by code, without an account, announced as "not staff". */
export const HelperKind = z.enum(['family', 'desk']);
export type HelperKind = z.infer<typeof HelperKind>;

/** Whom the person is about to let in. */
export const HelperCard = z.strictObject({ name: PersonName, kind: HelperKind });
export type HelperCard = z.infer<typeof HelperCard>;

/** The most that a helper can be let do. Somebody she knows can do less than staff, who answer for what they suggest. */
export const mostScopes: Readonly<Record<HelperCard['kind'], readonly Scope[]>> = {
  family: ['see', 'talk', 'point'],
  desk: scopes,
};

/** Of two helpers: the one who may point and suggest, and one more beside her. */
export const Seat = z.enum(['first', 'beside']);
export type Seat = z.infer<typeof Seat>;

/** The most for the one beside: one hand at a time points and suggests. The kiosk's to hold to. */
export const besideScopes: readonly Scope[] = ['see', 'talk'];

/** Milliseconds since the Unix epoch. */
export const Instant = z.int().check(z.nonnegative());
export type Instant = z.infer<typeof Instant>;

export const IceServer = z.strictObject({
  urls: z.union([z.string(), z.array(z.string())]),
  username: z.optional(z.string()),
  credential: z.optional(z.string()),
});
export type IceServer = z.infer<typeof IceServer>;
