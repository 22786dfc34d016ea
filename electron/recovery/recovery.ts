import type { Clock } from '../clock.ts';

/** A page that falls over so often in so short a time will fall over again. */
const MOST_CRASHES = 3;
const WINDOW_MS = 60_000;
/** An unattended machine mends itself: it tries again so often. */
const RETRY_MS = 60_000;

export type RecoveryParts = {
  clock: Clock;
  /** Forgets the person who stood here: her page is gone, and so is her consent to keep anything. */
  forget: () => Promise<void>;
  /** Loads the start screen, which says that it was started again. */
  restart: () => void;
  /** Loads the host's own page that says so, for when the kiosk page does not stay up. */
  outOfService: () => void;
  /** Speaks one of the host's texts by the operating system, where it can. */
  say: (text: 'restarted' | 'outOfService') => void;
};

/** What happens when the page dies: start again, but not for ever. */
export const createRecovery = ({ clock, forget, restart, outOfService, say }: RecoveryParts) => {
  let crashes: number[] = [];
  let retrying = false;

  const giveUp = (): void => {
    outOfService();
    if (retrying) return;
    retrying = true;
    say('outOfService');
    clock.after(RETRY_MS, () => {
      retrying = false;
      crashes = [];
      restart();
    });
  };

  return {
    /** The page's process ended, hung, or could not load. */
    pageGone: async (): Promise<void> => {
      const now = clock.now();
      crashes = [...crashes.filter((at) => now - at < WINDOW_MS), now];
      // What could not be forgotten is gone with the page's process or is forgotten at the next end; a dark screen helps nobody.
      await forget().catch(() => {});
      if (retrying || crashes.length > MOST_CRASHES) return giveUp();
      say('restarted');
      restart();
    },
  };
};
export type Recovery = ReturnType<typeof createRecovery>;
