import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Of one process: its parent, and ticks of user and system time (proc(5), stat: fields 4, 14, 15). */
const statOf = (pid: number): { parent: number; ticks: number } | null => {
  try {
    // The name in brackets may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
};

/** Ticks of a process and all below it, by their ids. */
const treeOf = (root: number): Map<number, number> => {
  const stats = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = statOf(Number(name));
        return stat ? [[Number(name), stat] as const] : [];
      }),
  );
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(stats.get(pid)?.parent ?? 0));
  return new Map([...stats].filter(([pid]) => isBelow(pid)).map(([pid, { ticks }]) => [pid, ticks]));
};

/** Ticks a second: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Seconds of processor time that a process and all below it take a second, over so many milliseconds. Linux only. */
export const cpuShare = async (root: number, ms: number): Promise<number> => {
  const before = treeOf(root);
  const begun = performance.now();
  await setTimeout(ms);
  const seconds = (performance.now() - begun) / 1000;
  const spent = [...treeOf(root)].reduce((sum, [pid, ticks]) => sum + ticks - (before.get(pid) ?? 0), 0);
  return spent / TICKS / seconds;
};
