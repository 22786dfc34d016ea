import { spawn } from 'node:child_process';

/** What a child process left: its exit code (1 where a signal ended it) and all that it printed. */
export type Finished = { code: number; output: string };

/** Runs a program to its end. `show` passes its output through as it comes. Never rejects: a missing program is code 127. */
export const run = (
  command: string,
  args: readonly string[],
  { show = true, env = process.env, cwd = process.cwd() } = {},
): Promise<Finished> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (show) to.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
