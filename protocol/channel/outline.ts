import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { notice } from '../message.ts';
import { Language } from '../terms.ts';

/**
 * Identity of something on the kiosk's screen: its `data-node` where it has one, else `#` and a number that the kiosk gave
 * it. It lives as long as the thing does, through scrolling, zoom, reflow and change of language.
 */
export const NodeId = z.string().check(z.maxLength(limits.nodeIdLength), z.regex(/^[\p{L}\p{N}_.:#-]+$/u));

/** What holds of a thing, after WAI-ARIA 1.2; only what is so is listed. `value` and choices of private fields never are. */
export const NodeState = z.enum([
  'focused',
  'checked',
  'unchecked',
  'mixed',
  'selected',
  'pressed',
  'expanded',
  'collapsed',
  'unavailable',
  'required',
  'invalid',
  'current',
  'busy',
]);
export type NodeState = z.infer<typeof NodeState>;

/** What may be proposed of a thing (`propose:action`), besides going to it. */
export const ProposableAct = z.enum(['press', 'choose', 'type']);
export type ProposableAct = z.infer<typeof ProposableAct>;

export const OutlineNode = z.strictObject({
  id: NodeId,
  /** Null: stands at the top. A parent is sent before its children. */
  parent: z.nullable(NodeId),
  /** Place among its parent's children, from 0. */
  at: z.int().check(z.nonnegative()),
  /** ARIA role; `private` for what is covered: it has neither name nor value nor state. */
  role: z.string().check(z.maxLength(40)),
  /** Accessible name in the kiosk's language, without private parts. */
  name: z.string().check(z.maxLength(limits.elementNameLength)),
  /** Of a heading, 1..6. */
  level: z.optional(z.int().check(z.minimum(1), z.maximum(6))),
  states: z.array(NodeState).check(z.maxLength(8)),
  /** Of a public field. */
  value: z.optional(z.string().check(z.maxLength(limits.elementNameLength))),
  propose: z.optional(ProposableAct),
});
export type OutlineNode = z.infer<typeof OutlineNode>;

export const outlineChanged = notice('outline:changed', {
  about:
    'Kiosk -> helper: what is on the screen, as a difference to what was sent before. `fresh`: forget all that was sent. First `gone` are taken out, each one named, then `put` are added or replaced. `more`: the screen holds more than is listed. Sent only while `see` is in force and nothing is paused; when that ends, one fresh and empty message.',
  data: z.strictObject({
    fresh: z.boolean(),
    language: Language,
    gone: z.array(NodeId).check(z.maxLength(limits.outlineNodes)),
    put: z.array(OutlineNode).check(z.maxLength(limits.outlineNodesAtOnce)),
    more: z.boolean(),
  }),
  example: {
    fresh: true,
    language: 'en',
    gone: [],
    put: [
      { id: 'heading', parent: null, at: 0, role: 'heading', name: 'Which period?', level: 1, states: ['focused'] },
      {
        id: 'q.period.option.year',
        parent: null,
        at: 1,
        role: 'radio',
        name: 'One year',
        states: ['unchecked'],
        propose: 'choose',
      },
    ],
    more: false,
  },
});
