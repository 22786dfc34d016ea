import type { Accounts } from './accounts/accounts.ts';
import type { SignIns } from './accounts/sign-ins.ts';
import type { Clock } from './clock.ts';
import type { Counters } from './counters.ts';
import type { FeltCounts } from './domain/felt.ts';
import type { KeptSessions } from './data/kept-sessions.ts';
import type { Log } from './log.ts';
import type { ServerConfig } from '../protocol/index.ts';

/** What both roads into the server, HTTP and sockets, are built from. Made once, in app.ts. */
export type ServerDeps = {
  config: ServerConfig;
  clock: Clock;
  log: Log;
  counters: Counters;
  accounts: Accounts;
  signIns: SignIns;
  felt: Pick<FeltCounts, 'count'>;
  kept: KeptSessions;
  /** Pages are served over TLS by this process. */
  secure: boolean;
  stopping: () => boolean;
};

/** The cookie that holds a helper's sign-in. */
export const COOKIE = 'gildongmu_session';
