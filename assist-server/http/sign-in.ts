import type { FastifyInstance, FastifyRequest } from 'fastify';
import { limits, Me, parse, Refusal, routes, SignIn } from '../../protocol/index.ts';
import type { Account } from '../accounts/accounts.ts';
import { addressOf, limitKey } from '../address.ts';
import { COOKIE, type ServerDeps } from '../deps.ts';
import { createLimiter, refundAll, spendAll } from '../limiter.ts';
import { sameOriginOnly } from './refusals.ts';

const meOf = (account: Account | null): Me => ({ helper: account ? { name: account.name } : null });

/**
 * Sign-in of helpers. Wrong passwords are limited per address and per name; a name that does not exist is limited, takes
 * its time and is refused as any other, so that nothing tells which names exist.
 */
export const addSignIn = (server: FastifyInstance, deps: ServerDeps, signedOut: () => Promise<void>): void => {
  const { config, secure, accounts, signIns } = deps;
  const perAddress = createLimiter(limits.signInTries, limits.signInWindowMs);
  const perName = createLimiter(limits.signInTries, limits.signInWindowMs);
  const guarded = { onRequest: sameOriginOnly(deps) };
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: secure || config.publicUrl?.startsWith('https:') === true,
  } as const;

  const check = async (request: FastifyRequest): Promise<Account> => {
    const body = parse(SignIn, request.body);
    if (!body.ok) throw new Refusal(body.code);
    const { name, password } = body.value;
    const budgets = [
      [perAddress, limitKey(addressOf(request.raw, config.trustProxy))],
      [perName, name.normalize('NFC')],
    ] as const;
    await spendAll(budgets);
    const account = await accounts.check(name, password);
    if (!account) throw new Refusal('sign-in-failed');
    await refundAll(budgets);
    return account;
  };

  server.post(routes.signIn, guarded, async (request, reply) => {
    const account = await check(request);
    await signIns.end(request.cookies[COOKIE]);
    // An age, not a date: the browser's clock may be wrong.
    reply.setCookie(COOKIE, await signIns.begin(account), { ...cookie, maxAge: limits.signInLifeMs / 1000 });
    return meOf(account);
  });
  server.post(routes.signOut, guarded, async (request, reply) => {
    await signIns.end(request.cookies[COOKIE]);
    await signedOut();
    reply.clearCookie(COOKIE, cookie);
    return meOf(null);
  });
  server.get(routes.me, (request) => signIns.find(request.cookies[COOKIE]).then(meOf));
};
