import type { Clock } from '../clock.ts';
import { editOf, type Typed } from './edits.ts';

/** Edits are gathered for so long, in ms: no slower than anybody sees, and under the contract's rate. */
const GATHER_MS = 30;

/** Sends what is being written, as edits; the whole of it anew where the other side may have lost something. */
export const createTypist = ({ clock, send }: { clock: Clock; send: (typed: Typed) => boolean }) => {
  let current = { id: '', text: '' };
  /** What the other side has; null: nobody knows what. */
  let sent: { id: string; n: number; text: string } | null = null;
  /** Something of this message was sent, whatever became of it: then its end must be told, too. */
  let owed = '';
  let sentAt = -GATHER_MS;
  let pending: (() => void) | null = null;

  const flush = (): void => {
    pending?.();
    pending = null;
    const known = sent?.id === current.id ? sent : null;
    const { id, text } = current;
    if (id === '' || text === known?.text || (!known && text === '' && owed !== id)) return;
    const n = (known?.n ?? -1) + 1;
    const edit = known ? editOf(known.text, text) : { pos: 0, erase: 0, insert: text };
    sent = send({ id, n, full: known === null, ...edit }) ? { id, n, text } : null;
    owed = id;
    sentAt = clock.now();
  };
  const soon = (): void => {
    const wait = sentAt + GATHER_MS - clock.now();
    if (wait <= 0) flush();
    else pending ??= clock.after(wait, flush);
  };

  return {
    /** The text as it stands now; `id` is that of the message which it becomes. */
    write: (id: string, text: string): void => {
      current = { id, text };
      soon();
    },
    /** It became a message, which carries all of it. */
    finish: (): void => {
      pending?.();
      pending = null;
      current = { id: '', text: '' };
      sent = null;
    },
    /** The other side lost something: the next edit is the whole text. */
    lost: (): void => void (sent = null),
    /** The channel is there (again): the whole text at once. */
    again: (): void => {
      sent = null;
      flush();
    },
    close: (): void => pending?.(),
  };
};
export type Typist = ReturnType<typeof createTypist>;
