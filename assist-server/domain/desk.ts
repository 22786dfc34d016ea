import { queueList, queueMoved, type Language, type Waiting } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import { createDuty } from './duty.ts';
import { createQueue, type Place, type Ticket } from './queue.ts';
import type { PeerId, Tell } from './terms.ts';

/** The help desk: its line and who is on duty, both kept up to date. `closed` gets those who wait for nobody any more. */
export type Desk = ReturnType<typeof createDesk>;

/** A session that a helper gives away: on the consoles' list and not in the line, since its person is being helped meanwhile. */
export type Passed = { ticket: string; language: Language; since: number; from: string };

type Deps = { clock: Clock; tell: Tell; closed: (waiting: readonly Ticket[]) => void };

const listed = ({ id, language, skills, since, beside }: Ticket): Waiting => ({
  ...{ ticket: id, language, skills: [...skills], since },
  ...(beside && { beside }),
});

export const createDesk = ({ clock, tell, closed }: Deps) => {
  const queue = createQueue(clock);
  const duty = createDuty({ clock, closed: () => closed(queue.list()) });
  /** What each person in line was told last. */
  const told = new Map<string, number>();

  const tellMove = (ticket: Ticket): void => {
    const place = queue.placeOf(ticket);
    const before = told.get(ticket.id);
    told.set(ticket.id, place.position);
    if (before !== undefined && before !== place.position)
      tell(ticket.kiosk, queueMoved, { ticket: ticket.id, ...place });
  };
  let passed: readonly Passed[] = [];
  const inLine = (): Waiting[] => queue.list().map(listed);
  const tellList = (console: PeerId): void =>
    tell(console, queueList, { waiting: [...passed.map((one) => ({ ...one, skills: [] })), ...inLine()] });
  const pass = (now: readonly Passed[]): void => {
    passed = now;
    duty.consoles().forEach(tellList);
  };

  return {
    duty,
    tellList,
    find: queue.find,
    waiting: (): number => queue.list().length,
    placeOf: (ticket: Ticket): Place => queue.placeOf(ticket),
    answered: queue.answered,
    pass: (one: Passed): void => pass([...passed, one]),
    unpass: (ticket: string): void => pass(passed.filter((one) => one.ticket !== ticket)),
    /** A person's state changed: `from` is the ticket that she had in line before, `to` the one she has now. */
    follow: (from: Ticket | null, to: Ticket | null): void => {
      if (from?.id === to?.id) return;
      if (from) {
        queue.leave(from.id);
        told.delete(from.id);
      }
      if (to) queue.enter(to);
      queue.list().forEach(tellMove);
      duty.consoles().forEach(tellList);
    },
  };
};
