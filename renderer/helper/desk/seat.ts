import { helperCalls, helperNotices, type HelperCard, type RefusalCode } from '../../../protocol/index.ts';
import type { LinkState } from '../../shared/socket/socket.ts';
import type { Account } from './account.ts';
import { isFree, isStaff, type Trouble } from './desk-state.ts';
import type { ServerLine, HelperLink } from './server-line.ts';
import type { DeskStore } from './reduce.ts';

export type SeatActions = {
  signIn(name: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  setDuty(on: boolean): Promise<void>;
};

export type SeatDeps = { store: DeskStore; account: Account; line: ServerLine };

/** Who sits here, and whether she is on duty: the desk's queue comes to staff on duty alone. */
export const createSeat = ({ store, account, line }: SeatDeps) => {
  const tell = store.dispatch;
  const trouble = (part: Trouble['part'], code: RefusalCode): void =>
    tell({ type: 'trouble', trouble: { part, code } });
  let onDuty = false;

  const sit = (name: string | null): void => {
    onDuty = false;
    line.hangUp();
    tell({ type: 'seat', name });
    if (name !== null) line.dial();
  };
  /** Whether a refusal says that the account is no longer signed in, which ends the seat. */
  const signedOutMeanwhile = (code: RefusalCode): boolean => {
    if (code !== 'sign-in-needed' || !isStaff(store.get())) return false;
    sit(null);
    trouble('sign-in', code);
    return true;
  };
  const setDuty = async (on: boolean): Promise<void> => {
    if (!isStaff(store.get())) return;
    onDuty = on;
    tell({ type: 'duty', duty: 'changing' });
    const answer = await line.up().call(helperCalls.watchQueue, { onDuty: on });
    if (onDuty !== on) return;
    if (answer.ok) return tell({ type: 'duty', duty: on ? 'on' : 'off' });
    if (signedOutMeanwhile(answer.refusal)) return;
    // The line is mending itself, and takes the duty up again when it is back.
    if (answer.refusal === 'server-unreachable' && on) return;
    onDuty = false;
    tell({ type: 'duty', duty: 'off' });
    if (on) trouble('queue', answer.refusal);
  };

  return {
    sit,
    signedOutMeanwhile,
    setDuty,
    signIn: async (name: string, password: string): Promise<void> => {
      if (!isFree(store.get())) return;
      tell({ type: 'busy', busy: { part: 'sign-in' } });
      const answer = await account.signIn(name, password);
      if (answer.ok) sit(answer.name);
      else trouble('sign-in', answer.code);
    },
    signOut: async (): Promise<void> => {
      await account.signOut();
      sit(null);
    },
    /** As the person is told: staff go by their account's name, whatever they typed. */
    cardOf: (name: string): HelperCard => {
      const { seat } = store.get();
      return seat.kind === 'staff' ? { name: seat.name, kind: 'desk' } : { name, kind: 'family' };
    },
    listen: (server: HelperLink): void => {
      server.on(helperNotices.queueList, ({ waiting }) => tell({ type: 'queue', waiting }));
    },
    follow: ({ state }: LinkState): void => {
      if (!onDuty) return;
      if (state === 'up') void setDuty(true);
      else tell({ type: 'duty', duty: 'changing' });
    },
  };
};
export type Seated = ReturnType<typeof createSeat>;
