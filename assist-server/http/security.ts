import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ServerConfig } from '../../protocol/index.ts';

type Deps = { config: Pick<ServerConfig, 'publicUrl' | 'selfSigned'>; secure: boolean };

/**
 * What the two pages may do, and nothing else. Scripts: our files and WebAssembly (espeak-ng), no inline, no eval.
 * Styles: our files; React's `style` goes by the CSSOM, which the policy leaves alone. `connect-src 'self'` covers the
 * websocket of the same host and port (CSP 3, 6.7.2.8). Blobs: audio of the voice, the worker that makes it.
 */
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  mediaSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Capture and microphone for our own pages; nothing that this product has no use for. */
const PERMISSIONS =
  'display-capture=(self), microphone=(self), fullscreen=(self), camera=(), geolocation=(), payment=(), usb=()';

export const addSecurity = async (server: FastifyInstance, { config, secure }: Deps): Promise<void> => {
  const https = secure || config.publicUrl?.startsWith('https:') === true;
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    // Browsers warn of this header on plain http, where it means nothing.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    // A browser that once remembers "https only" for a machine with a home-made certificate can't be talked out of it.
    strictTransportSecurity: https && !config.selfSigned ? { includeSubDomains: false } : false,
    // fetch() needs its Origin; no other site learns anything.
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS);
  });
};
