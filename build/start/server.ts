import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Children } from './children.ts';
import { StartProblem } from './problem.ts';

/** A server that listens. `url` ends in a slash. `over`: it ended, with this code. */
export type Server = { url: string; helperUrl: string; over: Promise<number> };

const script = fileURLToPath(new URL('../../assist-server/bin/serve.ts', import.meta.url));

type Ready = { ready: true; url: string; helperUrl: string };
const readyIn = (line: string): Ready | null => (line.startsWith('{"ready":true') ? (JSON.parse(line) as Ready) : null);

/** Passes on what the server prints, and waits for the line that is meant for this program. */
const waitUntilReady = (child: ChildProcess, over: Promise<number>, print: (line: string) => void): Promise<Ready> =>
  new Promise((resolve, reject) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const ready = readyIn(line);
        if (ready) resolve(ready);
        else print(line);
      });
    // It has said why, on stderr.
    void over.then(() => reject(new StartProblem('')));
  });

/** Starts the assist server as a child. @throws StartProblem where it ends before it listens */
export const startServer = async (
  children: Children,
  args: readonly string[],
  print: (line: string) => void,
  nodeArgs: readonly string[] = [],
): Promise<Server> => {
  const child = children.start(process.execPath, [...nodeArgs, script, ...args], {
    // A person reads this terminal: what a log is for is asked for by GILDONGMU_LOG.
    env: { GILDONGMU_LOG: 'warn', ...process.env, GILDONGMU_READY: 'json' },
    // The channel ends with this process, however that ends: the server then stops too.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const over = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  const { url, helperUrl } = await waitUntilReady(child, over, print);
  return { url, helperUrl, over };
};
