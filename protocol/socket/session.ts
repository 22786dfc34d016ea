import * as z from 'zod/mini';
import { call, notice } from '../message.ts';
import { limits } from '../limits.ts';
import { HelperCard, IceServer, Language, ResumeToken, Scopes, SessionId } from '../terms.ts';

/** What both ends of a session send and receive. The server relays between the two ends of one session only. */

const session = 'b3BhcXVlLXNlc3Npb24taWQ';
const token = 'b3BhcXVlLXJlc3VtZS10b2tlbg';

export const Description = z.strictObject({
  kind: z.literal('description'),
  type: z.enum(['offer', 'answer', 'rollback']),
  sdp: z.string().check(z.maxLength(limits.sdpLength)),
});
export const Candidate = z.strictObject({
  kind: z.literal('candidate'),
  /** RTCIceCandidateInit; null ends the candidates. */
  candidate: z.nullable(
    z.strictObject({
      candidate: z.string().check(z.maxLength(limits.candidateLength)),
      sdpMid: z.nullable(z.string()),
      sdpMLineIndex: z.nullable(z.int()),
      usernameFragment: z.optional(z.nullable(z.string())),
    }),
  ),
});
export const Signal = z.discriminatedUnion('kind', [Description, Candidate]);
export type Signal = z.infer<typeof Signal>;

/** Why a session, or a request for one, is over. Each has a sentence in six languages under `assist.ended.<why>`. */
export const EndReason = z.enum([
  'person-ended',
  'helper-ended',
  'person-left',
  'helper-left',
  'server-stopping',
  'server-lost',
  'refused',
  'no-answer',
  'code-expired',
  'cancelled',
  'desk-closed',
  'failed',
  'link-lost',
  'handed-over',
]);
export type EndReason = z.infer<typeof EndReason>;

/** Why a session stands still without being over. `link`: an end's link broke, and it is waited for. */
export const PauseReason = z.enum(['link', 'private-step', 'show-me']);
export type PauseReason = z.infer<typeof PauseReason>;

/** Which peer connection of this session: 1, and from then on as `session:resumed` says. What one leaves behind must not reach the next. */
const ConnectionNumber = z.int().check(z.positive());

export const sendSignal = call('signal:send', {
  about:
    'Either end -> server: a WebRTC description or candidate for the other end of this session. The kiosk is the polite peer. `connection`: the one that it belongs to, 1 where none is said. `peer-gone`: this session is over, the other end is away, or that connection was given up.',
  args: z.strictObject({ sessionId: SessionId, signal: Signal, connection: z.optional(ConnectionNumber) }),
  result: z.strictObject({}),
  refusals: ['no-such-session', 'peer-gone'],
  example: {
    args: { sessionId: session, signal: { kind: 'description', type: 'offer', sdp: 'v=0\r\n' } },
    result: {},
  },
});

export const endSession = call('session:end', {
  about: 'Either end -> server: the session is over, at once, for both.',
  args: z.strictObject({ sessionId: SessionId }),
  result: z.strictObject({}),
  refusals: ['no-such-session'],
  example: { args: { sessionId: session }, result: {} },
});

export const signalRelayed = notice('signal:relayed', {
  about: 'Server -> either end: what the other end of this session sent by `signal:send`.',
  data: z.strictObject({ sessionId: SessionId, signal: Signal }),
  example: { sessionId: session, signal: { kind: 'candidate', candidate: null } },
});

export const sessionStarted = notice('session:started', {
  about:
    'Server -> both ends: consent was given; connect now. `version` numbers the consent, counted by the kiosk from 1. `resumeToken` belongs to this end alone: whoever shows it within `resumeMs` after the link broke is this end again.',
  data: z.strictObject({
    sessionId: SessionId,
    helper: HelperCard,
    language: Language,
    scopes: Scopes,
    version: z.int().check(z.positive()),
    iceServers: z.array(IceServer),
    resumeToken: ResumeToken,
  }),
  example: {
    sessionId: session,
    helper: { name: 'Kim', kind: 'family' },
    language: 'vi',
    scopes: ['see', 'talk', 'point'],
    version: 1,
    iceServers: [],
    resumeToken: token,
  },
});

export const scopesChanged = notice('scopes:changed', {
  about: 'Server -> helper: the scopes now in force. An older `version` than the last one seen is ignored.',
  data: z.strictObject({ sessionId: SessionId, scopes: Scopes, version: z.int().check(z.positive()) }),
  example: { sessionId: session, scopes: ['talk'], version: 2 },
});

export const sessionPaused = notice('session:paused', {
  about:
    'Server -> helper: sharing stands still, and why; `why: null` says that it goes on. `link`, which a kiosk is told too: the other end is away, close the peer connection and wait; `session:resumed` or `session:ended` follows.',
  data: z.strictObject({ sessionId: SessionId, why: z.nullable(PauseReason) }),
  example: { sessionId: session, why: 'private-step' },
});

/** What an end shows to take its place again. */
export const Return = {
  sessionId: SessionId,
  /** Works once. */
  token: ResumeToken,
  /** The token from now on, of this end's own making: it knows the next one also where the answer is lost on the way. */
  next: ResumeToken,
};
/** `waiting`: the other end is away too. Where it is not, `session:resumed` comes. */
export const Returned = z.strictObject({ waiting: z.boolean() });

export const sessionResumed = notice('session:resumed', {
  about:
    'Server -> both ends: both are there (again); connect anew, with a new peer connection, as after `session:started`. Scopes are those in force. Comes without `session:paused` before it where the other end only made its connection anew.',
  data: z.strictObject({
    sessionId: SessionId,
    language: Language,
    scopes: Scopes,
    version: z.int().check(z.positive()),
    iceServers: z.array(IceServer),
    connection: ConnectionNumber,
  }),
  example: {
    ...{ sessionId: session, language: 'vi', scopes: ['see', 'talk', 'point'] },
    ...{ version: 1, iceServers: [], connection: 2 },
  },
});

export const sessionEnded = notice('session:ended', {
  about: 'Server -> both ends: the session is over and why. Close the peer connection; nothing more is relayed.',
  data: z.strictObject({ sessionId: SessionId, why: EndReason }),
  example: { sessionId: session, why: 'person-ended' },
});
