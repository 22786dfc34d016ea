import type { FromWorker, ToWorker } from './messages.ts';

export type WorkerClient = {
  /** Sends to the worker, starting one where there is none. */
  post(message: ToWorker): void;
  /** Sends only to a worker that is there. */
  tell(message: ToWorker): void;
  /** Whoever gets all that the worker says, and `died` where it is no more. */
  listen(take: (message: FromWorker) => void, died: (message: string) => void): void;
  /** Ends the worker with all it holds. The next post starts another. */
  drop(message: string): void;
  isRunning(): boolean;
};

/** The page's end of the speech worker: started when first needed, and anew where it died. */
export const createWorkerClient = (start: () => Worker): WorkerClient => {
  let worker: Worker | null = null;
  const listeners: { take: (message: FromWorker) => void; died: (message: string) => void }[] = [];

  const drop = (message: string): void => {
    if (!worker) return;
    worker.terminate();
    worker = null;
    for (const { died } of listeners) died(message);
  };
  const running = (): Worker => {
    if (worker) return worker;
    const own = start();
    worker = own;
    own.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker === own) for (const { take } of listeners) take(data);
    });
    own.addEventListener('error', (event) => {
      if (worker === own) drop(event.message || 'the worker failed');
    });
    return own;
  };
  const send = (to: Worker | null, message: ToWorker): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    to?.postMessage(message);
  };
  return {
    post: (message) => send(running(), message),
    tell: (message) => send(worker, message),
    listen: (take, died) => void listeners.push({ take, died }),
    drop,
    isRunning: () => worker !== null,
  };
};
