import type { IdentityClaim, IdentityResult, Submission, SubmitResult } from '../protocol/index.ts';

/** Proves who the person is. Runs in the host, never in the assist server. */
export type IdentityConnector = { verify(claim: IdentityClaim): Promise<IdentityResult> };

/** Takes a finished service. Runs in the host, never in the assist server. */
export type OfficeConnector = { submit(submission: Submission): Promise<SubmitResult> };

/** All that a host reaches for the person; `wipe` forgets her. */
export type Connectors = { identity: IdentityConnector; office: OfficeConnector; wipe(): void };
