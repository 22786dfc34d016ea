import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';
import type { Seat } from './seat.ts';

/** The two seats: of who may point and suggest, and of who is beside her. */
export type Pair = { first: Seat; beside: Seat };

export const isActive = ({ session }: Pick<Seat, 'session'>): boolean => session.get().state === 'active';
export const isFree = ({ session }: Seat): boolean => ['idle', 'ended', 'refused'].includes(session.get().state);
/** Somebody helps, or did until just now and that is being told. */
export const helpsOrDid = ({ session }: Seat): boolean => ['active', 'ended'].includes(session.get().state);

/** Whose session is the one on the screens: the first one's, until only the one beside is there. */
export const mainOf = ({ first, beside }: Pair): Seat => {
  if (isActive(first)) return first;
  if (isActive(beside)) return beside;
  return isFree(first) && beside.session.get().state === 'ended' ? beside : first;
};

export const otherOf = ({ first, beside }: Pair, seat: Seat): Seat => (seat === first ? beside : first);

/** What is read from whichever seat it is just now. */
export const readFrom = ({ first, beside }: Pair, seat: () => Seat): Readable<AssistSession> => ({
  get: () => seat().session.get(),
  subscribe: (changed) => {
    const stops = [first.session.subscribe(changed), beside.session.subscribe(changed)];
    return () => stops.forEach((stop) => stop());
  },
});

/**
 * After a step of one seat. What ended beside somebody who is still there has been said and stands in nobody's way; and whom
 * nobody helps any more, nobody joins.
 */
export const settleOther = (pair: Pair, seat: Seat): void => {
  const other = otherOf(pair, seat);
  const { state } = seat.session.get();
  if (state !== 'ended' && state !== 'refused') return;
  if (isActive(other)) return seat.dispatch({ type: 'dismissed' });
  if (seat === pair.first && !isFree(other)) {
    other.dispatch({ type: 'cancelled' });
    other.dispatch({ type: 'dismissed' });
  }
  // The one beside was the last to help, and somebody else is waited for by now.
  else if (!isFree(other)) seat.dispatch({ type: 'dismissed' });
};
