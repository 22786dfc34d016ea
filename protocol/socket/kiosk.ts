import * as z from 'zod/mini';
import { call, notice } from '../message.ts';
import {
  EndReason,
  endSession,
  PauseReason,
  Return,
  Returned,
  sendSignal,
  sessionEnded,
  sessionPaused,
  sessionResumed,
  sessionStarted,
  signalRelayed,
} from './session.ts';
import {
  HelperCard,
  HelperKind,
  Instant,
  OfferId,
  ResumeToken,
  PairingCode,
  Scopes,
  SessionId,
  Skill,
  TicketId,
} from '../terms.ts';

/** What a kiosk sends and is sent, namespace `/kiosk`. */

const ticket = 'b3BhcXVlLXRpY2tldC1pZA';
const offer = 'b3BhcXVlLW9mZmVyLWlkLTE';
const session = 'b3BhcXVlLXNlc3Npb24taWQ';

const Wait = {
  position: z.int().check(z.positive()),
  /** Seconds, from the last answered tickets; null where nothing is known. */
  waitSeconds: z.nullable(z.int().check(z.nonnegative())),
};

export const createCode = call('code:create', {
  about:
    'Ask for a pairing code to read to a helper. Single use; dies at `expiresAt`. An earlier code or ticket of this kiosk dies at once.',
  args: z.strictObject({}),
  result: z.strictObject({ code: PairingCode, expiresAt: Instant }),
  refusals: ['already-helping'],
  example: { args: {}, result: { code: '402913', expiresAt: 1_795_000_000_000 } },
});

export const deskStatus = call('desk:status', {
  about: 'Is anybody on duty at the help desk? `hours` and `phone` are as the operator wrote them in the config.',
  args: z.strictObject({}),
  result: z.strictObject({
    open: z.boolean(),
    onDuty: z.int().check(z.nonnegative()),
    hours: z.string(),
    phone: z.string(),
  }),
  refusals: [],
  example: { args: {}, result: { open: true, onDuty: 2, hours: '09:00-18:00', phone: '110' } },
});

export const joinQueue = call('queue:join', {
  about:
    'Wait for a helper of the desk, by the language of the handshake and by skill. An earlier code of this kiosk dies at once. `position` counts those who wait in the same language and for one of the same skills. `beside`: somebody of this kind helps already, in a session of another line of this kiosk, and one more is asked for; whom, the desk is not told.',
  args: z.strictObject({ skills: z.array(Skill).check(z.maxLength(3)), beside: z.optional(HelperKind) }),
  result: z.strictObject({ ticket: TicketId, ...Wait }),
  refusals: ['desk-closed', 'already-waiting', 'already-helping'],
  example: { args: { skills: ['voice'] }, result: { ticket, position: 1, waitSeconds: null } },
});

export const cancelHelp = call('help:cancel', {
  about: 'Stop waiting: the code, the ticket and any unanswered offer die.',
  args: z.strictObject({}),
  result: z.strictObject({}),
  refusals: [],
  example: { args: {}, result: {} },
});

export const answerOffer = call('offer:answer', {
  about:
    'The person answered the consent question. Only a kiosk can send this. A Yes is `allowed` with scopes, of which those in `asks` count; it starts the session, whose id is that of the offer. `token`: the resume token of the kiosk in it, of its own making, so that it can take its place (`session:resume`) also where the line breaks before `session:started` is there. Anything else is a No and ends the waiting, ticket or code, or leaves the session that runs as it is. `not-in-this-state`: the offer was answered before.',
  args: z.strictObject({
    offerId: OfferId,
    scopes: Scopes,
    why: z.enum(['allowed', 'refused', 'no-answer']),
    token: z.optional(ResumeToken),
  }),
  result: z.strictObject({}),
  refusals: ['no-such-offer', 'not-in-this-state'],
  example: { args: { offerId: offer, scopes: ['see', 'talk', 'point'], why: 'allowed' }, result: {} },
});

export const setScopes = call('scopes:set', {
  about:
    'The person gave or took back scopes. `version` must be exactly one more than the last; the server relays and never widens.',
  args: z.strictObject({ sessionId: SessionId, scopes: Scopes, version: z.int().check(z.positive()) }),
  result: z.strictObject({}),
  refusals: ['no-such-session', 'stale-version'],
  example: { args: { sessionId: session, scopes: ['talk'], version: 2 }, result: {} },
});

export const setPaused = call('session:pause', {
  about:
    'Sharing stands still (a private step, or "Show me"), or goes on (`why: null`). Told to the helper. `link` is the server\'s to set: `not-allowed`.',
  args: z.strictObject({ sessionId: SessionId, why: z.nullable(PauseReason) }),
  result: z.strictObject({}),
  refusals: ['no-such-session', 'not-allowed'],
  example: { args: { sessionId: session, why: 'show-me' }, result: {} },
});

/**
 * Why a session is flagged for the operator: `words`, the kiosk warned of a text in which thieves' words stand; `felt-wrong`, the
 * person said so.
 */
export const FlagReason = z.enum(['words', 'felt-wrong']);
export type FlagReason = z.infer<typeof FlagReason>;

export const flagSession = call('session:flag', {
  about:
    'Something is not right in this session: logged and counted, by its id, without a text or a name. `felt-wrong` also ends it at once for both; the helper is told `person-ended`. `too-many-requests` above the limit of `words` a session.',
  args: z.strictObject({ sessionId: SessionId, why: FlagReason }),
  result: z.strictObject({}),
  refusals: ['no-such-session'],
  example: { args: { sessionId: session, why: 'felt-wrong' }, result: {} },
});

/** How something was for a person. `hard` of a step: she pressed "This was hard"; of the whole: the third face. */
export const Felt = z.enum(['good', 'middling', 'hard']);
export type Felt = z.infer<typeof Felt>;

/** Steps that every service has besides its questions, and that a person can find hard. */
export const commonSteps = ['about', 'check', 'identify', 'failed'] as const;

/** Step of a service that stands for all of it, asked after the receipt. */
export const WHOLE_SERVICE = 'whole';

/** Name of a service or of its step, as in service.json. */
const FeltOf = z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,39}$/));

export const tellFelt = call('felt:tell', {
  about:
    'How a step of a service was for the person, or all of it (`whole`): counted by service, step and language of the handshake, and kept without anything else. `malformed`: this server has no such service or step. `too-many-requests` above the limit an address.',
  args: z.strictObject({ service: FeltOf, step: FeltOf, felt: Felt }),
  result: z.strictObject({}),
  refusals: [],
  example: { args: { service: 'entry-exit', step: 'holder', felt: 'hard' }, result: {} },
});

export const resumeSession = call('session:resume', {
  about:
    "The kiosk takes its place again after its link, its page or the server was gone; on a link that lives, it makes the peer connection anew. `scopes` and `version` are the grant now in force at the kiosk: never older than the server's last (`stale-version`), and what it widens without a new version counts for nothing. `not-allowed`: not the token of this end, or one that was used.",
  args: z.strictObject({ ...Return, scopes: Scopes, version: z.int().check(z.positive()) }),
  result: Returned,
  refusals: ['no-such-session', 'not-allowed', 'stale-version', 'already-helping'],
  example: {
    args: {
      sessionId: session,
      token: 'b3BhcXVlLXJlc3VtZS10b2tlbg',
      next: 'dGhlLW5leHQtdG9rZW4tb2YtaXQ',
      scopes: ['see', 'talk', 'point'],
      version: 1,
    },
    result: { waiting: false },
  },
});

export const queueMoved = notice('queue:moved', {
  about: 'Server -> kiosk: the place in the queue changed.',
  data: z.strictObject({ ticket: TicketId, ...Wait }),
  example: { ticket, position: 1, waitSeconds: 40 },
});

export const offerMade = notice('offer:made', {
  about:
    'Server -> kiosk: a helper wants to join; ask the person. `asks` is the most that may be granted. In a session: a colleague of the helper would take her place; that session goes on until a Yes, after which `session:started` begins another one in its stead, and through anything else.',
  data: z.strictObject({ offerId: OfferId, helper: HelperCard, asks: Scopes }),
  example: { offerId: offer, helper: { name: 'Kim', kind: 'family' }, asks: ['see', 'talk', 'point'] },
});

export const offerWithdrawn = notice('offer:withdrawn', {
  about:
    'Server -> kiosk: the helper left before an answer. The question goes away; a ticket keeps its place; a code is spent, so `waiting:ended` follows.',
  data: z.strictObject({ offerId: OfferId }),
  example: { offerId: offer },
});

export const waitingEnded = notice('waiting:ended', {
  about:
    'Server -> kiosk: waiting is over without a session, and why (`code-expired`, `desk-closed`, `helper-left`, `no-answer` for too long, `server-stopping`). Not sent for what the kiosk did itself.',
  data: z.strictObject({ why: EndReason }),
  example: { why: 'code-expired' },
});

export const kioskCalls = {
  createCode,
  deskStatus,
  joinQueue,
  cancelHelp,
  answerOffer,
  setScopes,
  setPaused,
  flagSession,
  tellFelt,
  sendSignal,
  endSession,
  resumeSession,
};
export const kioskNotices = {
  queueMoved,
  offerMade,
  offerWithdrawn,
  waitingEnded,
  sessionStarted,
  sessionPaused,
  sessionResumed,
  signalRelayed,
  sessionEnded,
};
