import { limits, type DataOf, type Language, type outlineChanged, type OutlineNode } from '../../../protocol/index.ts';

/** What the kiosk told of its screen. `more`: the screen holds more than is listed. */
export type Outline = { language: Language; nodes: ReadonlyMap<string, OutlineNode>; more: boolean };

/**
 * The outline after a change. The kiosk's word is taken as it comes: what it leaves inconsistent is left out by `linesOf`.
 * No more lines than an honest kiosk has: another would fill the console's memory, 20 lines a message, and freeze its list.
 */
export const applyOutline = (before: Outline | null, change: DataOf<typeof outlineChanged>): Outline => {
  const nodes = new Map(change.fresh ? [] : before?.nodes);
  for (const id of change.gone) nodes.delete(id);
  let more = change.more;
  for (const node of change.put)
    if (nodes.size < limits.outlineNodes || nodes.has(node.id)) nodes.set(node.id, node);
    else more = true;
  return { language: change.language, nodes, more };
};

/** A line of the tree in reading order. `level` counts from 1; `at` of `total` within its parent, from 1. */
export type OutlineLine = { node: OutlineNode; level: number; at: number; total: number };

/** Deeper than any page of ours; a hostile kiosk must not make the console's stack overflow. */
const DEEPEST = 30;

/** The lines in reading order. A node whose parent is unknown, or that is its own ancestor, is not reached. */
export const linesOf = ({ nodes }: Outline): OutlineLine[] => {
  const children = new Map<string | null, OutlineNode[]>();
  for (const node of nodes.values()) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  function* below(parent: string | null, level: number): Generator<OutlineLine> {
    if (level > DEEPEST) return;
    const all = (children.get(parent) ?? []).toSorted((one, other) => one.at - other.at);
    for (const [index, node] of all.entries()) {
      yield { node, level, at: index + 1, total: all.length };
      yield* below(node.id, level + 1);
    }
  }
  return [...below(null, 1)];
};
