import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { notice } from '../message.ts';
import { Card, needs, PhraseKey } from '../phrases.ts';
import { messageId } from './common.ts';
import { NodeId } from './outline.ts';

/** Each slot that the phrase has, and no other. */
export const SaidPhrase = z
  .strictObject({
    phrase: PhraseKey,
    element: z.optional(NodeId),
    n: z.optional(z.int().check(z.minimum(0), z.maximum(limits.phraseNumber))),
  })
  .check(
    z.refine(
      ({ phrase, element, n }) =>
        needs(phrase, 'element') === (element !== undefined) && needs(phrase, 'n') === (n !== undefined),
    ),
  );
export type SaidPhrase = z.infer<typeof SaidPhrase>;

export const phraseSaid = notice('phrase:said', {
  about:
    "Helper -> kiosk: a phrase of the catalogue, spoken and shown in the person's language like a text, and answered by `text:heard`. `element` is a line of the outline: it is ringed and needs the scope `point`. At most two a second.",
  data: z.strictObject({ id: messageId, say: SaidPhrase }),
  example: { id: 'cGhyYXNlLTEx', say: { phrase: 'do.press', element: 'action.next' } },
});

export const cardShown = notice('card:shown', {
  about: "Kiosk -> helper: an answer card. The console shows it in the helper's language.",
  data: z.strictObject({ id: messageId, card: Card }),
  example: { id: 'Y2FyZC0xMjM', card: 'yes' },
});
