import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { limits } from '../../protocol/index.ts';
import type { TlsFiles } from '../setup/tls.ts';

/**
 * The HTTP server, bare. It logs nothing by itself: an address line can hold what a person typed. `tls` makes it HTTPS.
 */
export const createHttp = async (tls: TlsFiles | null): Promise<FastifyInstance> => {
  const options = { bodyLimit: limits.httpBodyBytes, forceCloseConnections: true, exposeHeadRoutes: true } as const;
  const server = tls ? (Fastify({ ...options, https: tls }) as unknown as FastifyInstance) : Fastify(options);
  await server.register(cookie);
  return server;
};
