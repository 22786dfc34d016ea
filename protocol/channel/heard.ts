import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { notice } from '../message.ts';
import { Language } from '../terms.ts';
import { words } from './common.ts';

/** Counts what the kiosk said since it was started. */
const utterance = z.int().check(z.nonnegative());
const place = z.int().check(z.minimum(0), z.maximum(limits.heardLength));

export const voiceSaid = notice('voice:said', {
  about:
    'Kiosk -> helper: the voice begins to say this, or where nothing speaks the caption shows it. `text` null: something private, of which nothing more comes. Cut to its bound. Sent only where the outline may be (`outline:changed`), and only of what began while it may.',
  data: z.strictObject({ n: utterance, language: Language, text: z.nullable(words(limits.heardLength)) }),
  example: { n: 12, language: 'en', text: 'One year, radio button, 1 of 3' },
});

export const voiceWord = notice('voice:word', {
  about:
    'Kiosk -> helper: the word that is being spoken now, in UTF-16 code units of `text`; estimated where an engine tells of no words.',
  data: z.strictObject({ n: utterance, start: place, end: place }),
  example: { n: 12, start: 4, end: 8 },
});

export const voiceOver = notice('voice:over', {
  about:
    'Kiosk -> helper: it is over. `stopped`: before its end, by the person or by something else to be said; `silent`: it was only shown.',
  data: z.strictObject({ n: utterance, how: z.enum(['ended', 'stopped', 'silent', 'failed']) }),
  example: { n: 12, how: 'stopped' },
});

/** How the person hears and sees: what is in force of the ease of use. `size` in percent, `rate` times the normal one. */
export const Ease = z.strictObject({
  size: z.int().check(z.minimum(100), z.maximum(400)),
  theme: z.enum(['light', 'dark', 'yellow']),
  voice: z.boolean(),
  rate: z.number().check(z.minimum(0.5), z.maximum(2.5)),
  language: Language,
  /** The controls stand in the lower half. */
  low: z.boolean(),
  /** The screen is dark: the person works by ear. */
  dark: z.boolean(),
  /** Private listening: the person hears it by a headset. */
  headset: z.boolean(),
});
export type Ease = z.infer<typeof Ease>;

export const easeState = notice('ease:state', {
  about: 'Kiosk -> helper: the ease-of-use settings in force. Sent at each change, and only where the outline may be.',
  data: Ease,
  example: {
    size: 200,
    theme: 'yellow',
    voice: true,
    rate: 0.75,
    language: 'th',
    low: false,
    dark: false,
    headset: true,
  },
});
