import { fileURLToPath } from 'node:url';
import { createChildren, type Children } from './start/children.ts';
import { helpText, readStartFlags } from './start/flags.ts';
import { choosePort } from './start/port.ts';
import { StartProblem } from './start/problem.ts';
import { startServer } from './start/server.ts';
import { isStale, products, type ProductName } from './start/stale.ts';

/** `npm start`: builds what is stale, starts the assist server, opens the kiosk. Ctrl-C stops all of it. */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const print = (line: string): void => console.log(line);

const buildStale = async (): Promise<void> => {
  const stale = (Object.keys(products) as ProductName[]).filter((name) => isStale(root, name));
  if (stale.length === 0) return;
  print(`Building ${stale.map((name) => products[name].name).join(' and ')} ...`);
  // The bundler takes a second to load: only where it has something to do.
  const { buildProducts } = await import('./build.ts');
  // Whoever starts it does not want a bundler's advice.
  await buildProducts(stale, 'error');
};

/** Ctrl-C, `kill`, a closed terminal: one way out. A second Ctrl-C does not wait. */
const stopOnSignal = (children: Children): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    void children.stopAll().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
};

const start = async (children: Children): Promise<void> => {
  const flags = readStartFlags(process.argv.slice(2), process.env);
  if (flags.help) return print(helpText);
  stopOnSignal(children);
  await buildStale();
  const port = await choosePort(flags.portAsked, flags.host);
  if (port.note) print(port.note);
  const server = await startServer(children, [...flags.server, ...port.args], print);
  print('Ctrl-C stops it.');
  if (flags.kiosk) void import('./start/kiosk.ts').then(({ runKiosk }) => runKiosk(children, server.url, print));
  const code = await server.over;
  await children.stopAll();
  process.exit(code);
};

const children = createChildren();
try {
  await start(children);
} catch (error) {
  await children.stopAll();
  if (!(error instanceof StartProblem)) throw error;
  if (error.message) console.error(error.message);
  process.exitCode = 1;
}
