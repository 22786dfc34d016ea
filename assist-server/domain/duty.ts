import { limits } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import type { PeerId } from './terms.ts';

/** Who is on duty at the desk. Several consoles of one account are one helper. */
export type Duty = {
  /** People on duty. */
  count(): number;
  /** The same without this account. */
  countBut(account: string): number;
  /** Their consoles. */
  consoles(): readonly PeerId[];
  on(console: PeerId, account: string): void;
  /** Went off duty: the last one closes the desk at once. */
  off(console: PeerId): void;
  /** Dropped off the line: a reload comes back within `deskGraceMs`, so the desk stays open that long. */
  lost(console: PeerId): void;
};

export const createDuty = ({ clock, closed }: { clock: Clock; closed: () => void }): Duty => {
  const accounts = new Map<PeerId, string>();
  let stopClosing = (): void => {};
  const closeIfEmpty = (): void => void (accounts.size === 0 && closed());

  return {
    count: () => new Set(accounts.values()).size,
    countBut: (account) => new Set([...accounts.values()].filter((one) => one !== account)).size,
    consoles: () => [...accounts.keys()],
    on: (console, account) => {
      stopClosing();
      accounts.set(console, account);
    },
    off: (console) => {
      if (accounts.delete(console)) closeIfEmpty();
    },
    lost: (console) => {
      if (!accounts.delete(console)) return;
      stopClosing();
      stopClosing = clock.after(limits.deskGraceMs, closeIfEmpty);
    },
  };
};
