import type { IncomingMessage } from 'node:http';
import type { ServerConfig } from '../protocol/index.ts';

/** The Electron kiosk's own scheme. It has no cookie of ours. */
export const KIOSK_ORIGIN = 'gildongmu://app';

/** Who opens this connection or posts this form. `none`: no browser, since a browser always says. */
export type Caller = 'same-origin' | 'kiosk-app' | 'none' | 'foreign';

type Deps = { config: Pick<ServerConfig, 'publicUrl' | 'trustProxy'>; secure: boolean };

/** By the Origin header, against what the browser asked for (Host), and the public address of the config. */
export const callerOf = (request: IncomingMessage, { config, secure }: Deps): Caller => {
  const { origin, host } = request.headers;
  if (origin === undefined) return 'none';
  if (origin === KIOSK_ORIGIN) return 'kiosk-app';
  const forwarded = request.headers['x-forwarded-proto'];
  const scheme = config.trustProxy && typeof forwarded === 'string' ? forwarded : secure ? 'https' : 'http';
  const own = [`${scheme}://${host ?? ''}`, config.publicUrl ? new URL(config.publicUrl).origin : null];
  return own.includes(origin) ? 'same-origin' : 'foreign';
};
