import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { createChildren } from './start/children.ts';
import { isFree } from './start/port.ts';
import { startServer } from './start/server.ts';

/**
 * `npm run dev`: the assist server, started again when one of its files changes, and Vite in front of it, so that the
 * pages change under the hand. Arguments go on to the server.
 */
const children = createChildren();
const stop = (): void => void children.stopAll().then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

const given = process.argv.slice(2);
const port = given.includes('--port') || (await isFree(4650, '127.0.0.1')) ? [] : ['--port', '4651'];
const server = await startServer(children, [...given, ...port], console.log, ['--watch', '--watch-preserve-output']);

const toServer = { target: server.url, secure: false };
const vite = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  server: { proxy: { '/api': toServer, '/healthz': toServer, '/socket.io': { ...toServer, ws: true } } },
});
await vite.listen();
vite.printUrls();
console.log('The helper console is at helper/. Ctrl-C stops both.');
await server.over;
await vite.close();
