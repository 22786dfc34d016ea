import { createServer } from 'node:net';

export const DEFAULT_PORT = 4650;

/** Whether a server could listen there now. */
export const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });

type Choice = { args: string[]; note: string | null };

/**
 * The port as the server's arguments. Who asked for one gets that or the server's sentence; nobody asked and the usual
 * one is taken: a free one, and a sentence that says so.
 */
export const choosePort = async (
  asked: boolean,
  host: string,
  free: (port: number, host: string) => Promise<boolean> = isFree,
): Promise<Choice> => {
  if (asked || (await free(DEFAULT_PORT, host))) return { args: [], note: null };
  return {
    args: ['--port', '0'],
    note: `Port ${DEFAULT_PORT} is taken by another program, so a free one is used.`,
  };
};
