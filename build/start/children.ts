import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** How long a child may take to end by itself before it is ended. */
const PATIENCE_MS = 4_000;

export type Children = {
  /**
   * Starts a program in a process group of its own: Ctrl-C at the terminal reaches this process only, which then ends
   * each child with all that it started, once and in order.
   */
  start(command: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  /** Ends all, and waits until they have. */
  stopAll(): Promise<void>;
  /** All are being ended: that one ends is no news. */
  stopping(): boolean;
};

const isOver = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

const signal = (child: ChildProcess, name: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, name);
  } catch {
    // The group ended by itself in the meantime.
  }
};

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (isOver(child)) return resolve();
    const impatient = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
    signal(child, 'SIGTERM');
  });

export const createChildren = (): Children => {
  const all: ChildProcess[] = [];
  let stopping = false;
  return {
    start: (command, args, options = {}) => {
      const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
      all.push(child);
      return child;
    },
    stopping: () => stopping,
    stopAll: async () => {
      stopping = true;
      await Promise.all(all.map(stop));
    },
  };
};
