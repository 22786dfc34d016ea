import { limits, type DataOf, type textTyped } from '../../../protocol/index.ts';

export type Typed = DataOf<typeof textTyped>;
export type Edit = Pick<Typed, 'pos' | 'erase' | 'insert'>;

/** The one stretch in which two texts differ, in code points: what was typed, erased or composed anew. */
export const editOf = (before: string, after: string): Edit => {
  const [old, now] = [Array.from(before), Array.from(after)];
  const shorter = Math.min(old.length, now.length);
  let pos = 0;
  while (pos < shorter && old[pos] === now[pos]) pos += 1;
  let tail = 0;
  while (tail < shorter - pos && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { pos, erase: old.length - pos - tail, insert: now.slice(pos, now.length - tail).join('') };
};

/** The text after an edit; null where the edit is of another text than this, or makes it too long. */
export const edited = (text: string, { pos, erase, insert }: Edit): string | null => {
  const old = Array.from(text);
  if (pos + erase > old.length) return null;
  const now = [...old.slice(0, pos), insert, ...old.slice(pos + erase)].join('');
  return now.length > limits.textLength ? null : now;
};

/** What the other side is writing, put together from its edits. */
export const createTypedText = () => {
  let known: { id: string; n: number; text: string } | null = null;
  return {
    /** The whole text; null where the edit does not follow on what came before: the next full one mends it. */
    take: ({ id, n, full, ...edit }: Typed): string | null => {
      const follows = known?.id === id && n === known.n + 1;
      if (!full && !follows) return null;
      const text = edited(full ? '' : (known?.text ?? ''), edit);
      known = text === null ? null : { id, n, text };
      return text;
    },
    /** The message is finished. */
    over: (): void => void (known = null),
  };
};
