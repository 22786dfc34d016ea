import * as z from 'zod/mini';

/** Made by whoever sends first; the answer carries the same. */
export const messageId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,32}$/));

/** Text of several lines: no controls but the line break, no bidi overrides, no lone surrogates. */
export const words = (length: number) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(length),
    z.refine((text) => !/[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/u.test(text)),
  );

/** Place in the shown video frame, 0..1 from the left and from the top edge of the shared view. */
export const share = z.number().check(z.minimum(0), z.maximum(1));
