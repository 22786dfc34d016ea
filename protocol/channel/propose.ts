import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { notice } from '../message.ts';
import { Language } from '../terms.ts';
import { messageId, words } from './common.ts';
import { NodeId } from './outline.ts';

/**
 * Something that the helper would have the person do. The kiosk alone decides whether it may be proposed (never what is
 * private, sends, pays, signs, consents or ends), asks the person, and does it only after her Yes.
 */
export const ProposedAction = z.discriminatedUnion('do', [
  /** Move the focus there. */
  z.strictObject({ do: z.literal('go'), node: NodeId }),
  z.strictObject({ do: z.literal('press'), node: NodeId }),
  z.strictObject({ do: z.literal('choose'), node: NodeId }),
  /** Takes the place of what stands in a public field. */
  z.strictObject({ do: z.literal('type'), node: NodeId, text: words(limits.proposedTextLength) }),
  /** Percent of the text size. */
  z.strictObject({ do: z.literal('text-size'), size: z.enum(['100', '150', '200', '300', '400']) }),
  z.strictObject({ do: z.literal('theme'), theme: z.enum(['light', 'dark', 'yellow']) }),
  z.strictObject({ do: z.literal('language'), language: Language }),
  z.strictObject({ do: z.literal('slower') }),
  z.strictObject({ do: z.literal('faster') }),
  /** What was spoken last, once more. */
  z.strictObject({ do: z.literal('say-again') }),
  /** One more helper of the help desk, beside the one who suggests it. Needs `talk` alone: a helper by code may suggest it. */
  z.strictObject({ do: z.literal('bring-in') }),
]);
export type ProposedAction = z.infer<typeof ProposedAction>;

/**
 * `asking`: the person is being asked. Then one of `done`, `refused`, `no-answer` (30 s of silence after the question),
 * `interrupted` (something else took the screen), or at once: `not-allowed` (by the rule of the thing, or no scope), `gone`
 * (no longer on the screen), `busy` (another question is open). `undone` may follow `done`.
 */
export const ProposalState = z.enum([
  'asking',
  'done',
  'refused',
  'no-answer',
  'interrupted',
  'not-allowed',
  'gone',
  'busy',
  'undone',
]);
export type ProposalState = z.infer<typeof ProposalState>;

export const proposeAction = notice('propose:action', {
  about:
    'Helper -> kiosk: a suggestion. Answered by `propose:state` with the same id. Needs the scope `propose`, or `talk` for `bring-in`, which nobody beside another may suggest. One at a time: `busy` otherwise, also where one more helper is there or waited for.',
  data: z.strictObject({ id: messageId, action: ProposedAction }),
  example: { id: 'cHJvcG9zYWwx', action: { do: 'choose', node: 'q.period.option.year' } },
});

export const withdrawProposal = notice('propose:withdrawn', {
  about:
    'Helper -> kiosk: the suggestion is taken back; while it is being asked, the question goes away. Not answered. What was done stays done.',
  data: z.strictObject({ id: messageId }),
  example: { id: 'cHJvcG9zYWwx' },
});

export const proposalState = notice('propose:state', {
  about:
    'Kiosk -> helper: what became of a suggestion. `name`: of the thing it is about, as the person heard it; empty where it is about no thing, or was not asked.',
  data: z.strictObject({
    id: messageId,
    state: ProposalState,
    name: z.string().check(z.maxLength(limits.elementNameLength)),
  }),
  example: { id: 'cHJvcG9zYWwx', state: 'done', name: 'One year' },
});
