import { bytesOf, limits, type DataOf, type outlineChanged, type OutlineNode } from '../../../../protocol/index.ts';

type Change = DataOf<typeof outlineChanged>;
type Difference = Pick<Change, 'gone' | 'put'>;

/** Bytes of lines in one message: what is left of its limit is for the rest of it. */
const ROOM = limits.channelMessageBytes - 4 * 1024;

const same = (one: OutlineNode, other: OutlineNode): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What must be taken out of `before` and put in so that it becomes `after`. */
export const difference = (before: readonly OutlineNode[], after: readonly OutlineNode[]): Difference => {
  const old = new Map(before.map((node) => [node.id, node]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    put: after.filter((node) => {
      const known = old.get(node.id);
      return !known || !same(known, node);
    }),
  };
};

/** The change as messages that each fit the contract, in their order. */
export const inMessages = (change: Change): Change[] => {
  const batches: OutlineNode[][] = [[]];
  let bytes = 0;
  for (const node of change.put) {
    const size = bytesOf(JSON.stringify(node));
    const last = batches.at(-1);
    if (!last || last.length >= limits.outlineNodesAtOnce || bytes + size > ROOM) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(node);
    bytes += size;
  }
  const { fresh, language, gone, more } = change;
  return batches.map((put, index) =>
    index === 0 ? { fresh, language, gone, put, more } : { fresh: false, language, gone: [], put, more },
  );
};
