import type { RefusalCode } from '../../../protocol/index.ts';

/** Refusals that pass by themselves: a server that starts anew, a line or an end that is not back yet. Any other one would be met again. */
export const passing: ReadonlySet<RefusalCode> = new Set([
  ...(['server-unreachable', 'server-stopping', 'too-many-requests', 'internal', 'peer-gone'] as const),
]);

/** Milliseconds between two tries while somebody waits at the other end. */
export const AGAIN_MS = 700;
