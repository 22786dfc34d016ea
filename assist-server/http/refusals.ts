import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type Refused, type RefusalCode } from '../../protocol/index.ts';
import { traceOf } from '../log.ts';
import type { ServerDeps } from '../deps.ts';
import { callerOf } from '../origin.ts';

const statusOf: Partial<Record<RefusalCode, number>> = {
  malformed: 400,
  'sign-in-failed': 401,
  'not-allowed': 403,
  'unknown-message': 404,
  'too-large': 413,
  'too-many-requests': 429,
  'server-stopping': 503,
};

const codeOf = (error: FastifyError | Refusal): RefusalCode => {
  if (error instanceof Refusal) return error.code;
  if (error.statusCode === 413) return 'too-large';
  return error.statusCode !== undefined && error.statusCode < 500 ? 'malformed' : 'internal';
};

/** Every error of the API is `{"refusal": code}`; what was not meant is logged without what was sent. */
export const addRefusals = (server: FastifyInstance, { counters, log }: ServerDeps): void => {
  const refuse = (reply: FastifyReply, code: RefusalCode): Refused => {
    counters.count(code);
    reply.status(statusOf[code] ?? 500);
    return { refusal: code };
  };
  server.setErrorHandler<FastifyError | Refusal>((error, _request, reply) => {
    const code = codeOf(error);
    if (code === 'internal') log.error({ error: traceOf(error) }, 'a request failed');
    return refuse(reply, code);
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/')) return refuse(reply, 'unknown-message');
    return reply.status(404).type('text/plain; charset=utf-8').send('There is no such page here.\n');
  });
};

/** For routes that change something: only our own pages may call them. */
export const sameOriginOnly =
  (deps: ServerDeps) =>
  async (request: FastifyRequest): Promise<void> => {
    if (callerOf(request.raw, deps) !== 'same-origin') throw new Refusal('not-allowed');
  };
