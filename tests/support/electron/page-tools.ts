import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Looks into a packaged kiosk, whose Node debugger is closed for good, by the browser's own tools. Playwright can't:
 * Electron refuses a call that it begins with.
 */
export type PageTools = { evaluate(expression: string): Promise<unknown>; close(): void };

/** Where the program says that a browser's tools can look. */
const addressIn = (child: ChildProcess): Promise<URL> =>
  new Promise((resolve, reject) => {
    if (child.stderr)
      createInterface({ input: child.stderr }).on('line', (line) => {
        const [, address] = line.match(/^DevTools listening on (ws:\S+)/) ?? [];
        if (address) resolve(new URL(address));
      });
    child.once('exit', (code) => reject(new Error(`the packaged kiosk ended with code ${code}`)));
  });

type Target = { type: string; webSocketDebuggerUrl: string };
const pageAt = async ({ host }: URL): Promise<Target | undefined> => {
  const targets = (await (await fetch(`http://${host}/json/list`)).json()) as Target[];
  return targets.find(({ type }) => type === 'page');
};

/** The first page, as soon as there is one: the window is made a moment after the tools listen. */
const firstPage = async (address: URL): Promise<Target> =>
  (await pageAt(address)) ?? new Promise((resolve) => setTimeout(() => resolve(firstPage(address)), 100));

type Reply = { id: number; result: { result: { value: unknown } } };

export const openPageTools = async (child: ChildProcess): Promise<PageTools> => {
  const { webSocketDebuggerUrl } = await firstPage(await addressIn(child));
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map<number, (value: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as Reply;
    waiting.get(id)?.(result.result.value);
  });
  let calls = 0;
  return {
    evaluate: (expression) =>
      new Promise((resolve) => {
        const id = (calls += 1);
        waiting.set(id, resolve);
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
      }),
    close: () => socket.close(),
  };
};
