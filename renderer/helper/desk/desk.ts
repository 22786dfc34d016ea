import type { Readable } from '../../shared/store.ts';
import type { LinkState } from '../../shared/socket/socket.ts';
import type { Account } from './account.ts';
import { createAsking, type AskingActions } from './asking.ts';
import { isStaff, type DeskState } from './desk-state.ts';
import { createLine, type HelperLink, type LineDeps, type Need } from './server-line.ts';
import { createDeskStore } from './reduce.ts';
import { createRunning, type RunningDeps } from './running.ts';
import { createSeat, type SeatActions } from './seat.ts';
import { sessionActions, type SessionActions } from './session-actions.ts';

export type DeskDeps = Pick<LineDeps, 'clock' | 'connect'> & Omit<RunningDeps, 'store' | 'line'> & { account: Account };

/** Everything that the console's screens can do. What comes of it is in `state`; nothing here throws. */
export type Desk = { state: Readable<DeskState> } & SeatActions & AskingActions & SessionActions;

/** The composition of one console. Each part knows the ones made before it; what the line does is told to all here. */
export const createDesk = (deps: DeskDeps): Desk => {
  const { account, clock, connect, keep } = deps;
  const store = createDeskStore();
  const need = (): Need => {
    if (running.isOn()) return 'session';
    return isStaff(store.get()) ? 'desk' : 'none';
  };
  const listen = (server: HelperLink): void => [seat, asking, running].forEach((part) => part.listen(server));
  const changed = (now: LinkState): void => {
    if (now.state === 'connecting' || now.state === 'closed') return;
    if (now.state === 'up') {
      running.lineUp();
      return seat.follow(now);
    }
    running.lineLost(now);
    seat.follow(now);
    asking.lineLost();
    line.rest();
  };

  const line = createLine({
    clock,
    connect,
    need,
    listen,
    tell: (now) => store.dispatch({ type: 'line', line: now }),
    changed,
  });
  const seat = createSeat({ store, account, line });
  const asking = createAsking({ store, line, seat });
  const running = createRunning({ ...deps, store, line });

  const arrive = (name: string | null): void => {
    if (store.get().seat.kind !== 'looking') return;
    seat.sit(name);
    const kept = keep.read();
    if (kept) running.recall(kept);
  };
  void account.me().then(arrive);

  return {
    state: store,
    signIn: seat.signIn,
    signOut: () => {
      running.end('helper-ended');
      return seat.signOut();
    },
    setDuty: seat.setDuty,
    ...asking.actions,
    ...sessionActions({ store, line, running }),
  };
};
