import { startServer, type RunningServer } from '../start.ts';
import { helpText } from '../setup/flags.ts';
import { StartProblem } from '../setup/problem.ts';

/**
 * The server as a process. With GILDONGMU_READY=json it prints, once it listens, one line for a parent process:
 * `{"ready":true,"url":...,"helperUrl":...}`. Exit code 0 after Ctrl-C or SIGTERM, 1 where it could not start.
 */
const print = (line: string): void => console.log(line);

/** Stops once, cleanly; whoever presses Ctrl-C again does not want to wait. A parent that dies takes the server along. */
const stopOnSignal = (server: RunningServer): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    void server.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
};

const run = async (): Promise<void> => {
  const server = await startServer({ argv: process.argv.slice(2), env: process.env, print });
  stopOnSignal(server);
  if (process.env['GILDONGMU_READY'] === 'json')
    print(JSON.stringify({ ready: true, url: server.url, helperUrl: server.helperUrl }));
};

if (process.argv.includes('--help')) print(helpText());
else
  try {
    await run();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
