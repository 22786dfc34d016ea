import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** A name that the bundler made from the content never changes its content. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;
const YEAR = 365 * 24 * 3600;

const NOT_BUILT = 'The pages are not built yet: run "npm run build".\n';

/** The kiosk at / and the console at /helper/: files of the bundle, as they lie in `webRoot`. */
export const addPages = async (server: FastifyInstance, webRoot: string): Promise<void> => {
  // Browsers ask for it unasked; the pages have none, and an error in the console helps nobody.
  server.get('/favicon.ico', (_request, reply) => reply.status(204).send());
  if (!existsSync(webRoot)) {
    for (const page of ['/', '/helper', '/helper/'])
      server.get(page, (_request, reply) => reply.status(503).type('text/plain; charset=utf-8').send(NOT_BUILT));
    return;
  }
  await server.register(fastifyStatic, {
    root: webRoot,
    // The pages' links are relative: /helper would look for its files one folder too high.
    redirect: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  });
};
