import * as z from 'zod/mini';
import { GuestName } from '../guest-name.ts';
import { call, notice } from '../message.ts';
import {
  endSession,
  EndReason,
  Return,
  Returned,
  scopesChanged,
  sendSignal,
  sessionEnded,
  sessionPaused,
  sessionResumed,
  sessionStarted,
  signalRelayed,
} from './session.ts';
import {
  HelperKind,
  Instant,
  Language,
  OfferId,
  PairingCode,
  PersonName,
  SessionId,
  Skill,
  TicketId,
} from '../terms.ts';

/** What a helper's console sends and is sent, namespace `/helper`. The session cookie, if any, comes with the upgrade request. */

const ticket = 'b3BhcXVlLXRpY2tldC1pZA';
const offer = 'b3BhcXVlLW9mZmVyLWlkLTE';

export const claimCode = call('code:claim', {
  about:
    'Join by a pairing code. `name` is who the person will hear; letters alone, and no word for staff; ignored where the helper is signed in. The code is spent by the first claim. The answer of the person comes as `session:started` or `offer:answered`.',
  args: z.strictObject({ code: PairingCode, name: z.optional(GuestName) }),
  result: z.strictObject({ offerId: OfferId }),
  refusals: ['code-unknown', 'code-expired', 'code-used', 'already-helping', 'sign-in-needed'],
  example: { args: { code: '402913', name: 'Kim' }, result: { offerId: offer } },
});

/**
 * `from`: a colleague who helps this person and gives her session away; `since` is its beginning. `beside`: by the kiosk's word
 * somebody of this kind helps already, and one more would join to see and to talk.
 */
export const Waiting = z.strictObject({
  ticket: TicketId,
  language: Language,
  skills: z.array(Skill),
  since: Instant,
  from: z.optional(PersonName),
  beside: z.optional(HelperKind),
});
export type Waiting = z.infer<typeof Waiting>;

export const watchQueue = call('queue:watch', {
  about:
    'Signed-in helpers: go on or off duty. On duty, `queue:list` comes now and at each change. A helper on duty opens the desk.',
  args: z.strictObject({ onDuty: z.boolean() }),
  result: z.strictObject({}),
  refusals: ['sign-in-needed'],
  example: { args: { onDuty: true }, result: {} },
});

export const claimTicket = call('queue:claim', {
  about:
    "Signed-in helpers: offer help to the person behind a ticket. For one with `from` it is an offer to take over: the person is asked anew, and only her Yes ends the colleague's session and starts another one.",
  args: z.strictObject({ ticket: TicketId }),
  result: z.strictObject({ offerId: OfferId }),
  refusals: ['sign-in-needed', 'ticket-gone', 'already-helping'],
  example: { args: { ticket }, result: { offerId: offer } },
});

export const withdrawOffer = call('offer:withdraw', {
  about: 'Take back an offer that has no answer yet.',
  args: z.strictObject({ offerId: OfferId }),
  result: z.strictObject({}),
  refusals: ['no-such-offer'],
  example: { args: { offerId: offer }, result: {} },
});

export const rejoinSession = call('session:rejoin', {
  about:
    'The helper takes her place again, as `session:resume` does for the kiosk. Staff must be signed in to the same account (`sign-in-needed`). `not-allowed`: not the token of this end, or one that was used.',
  args: z.strictObject(Return),
  result: Returned,
  refusals: ['no-such-session', 'not-allowed', 'sign-in-needed', 'already-helping'],
  example: {
    args: {
      sessionId: 'b3BhcXVlLXNlc3Npb24taWQ',
      token: 'b3BhcXVlLXJlc3VtZS10b2tlbg',
      next: 'dGhlLW5leHQtdG9rZW4tb2YtaXQ',
    },
    result: { waiting: true },
  },
});

export const handOver = call('session:hand-over', {
  about:
    'A helper of the desk gives her session to whoever on duty takes it from `queue:list`, or thinks better of it (`on: false`). She goes on helping until the person says Yes to the colleague; `session:ended` then says `handed-over`. `sign-in-needed`: only for the account whose session it is, never for a helper by code. `desk-closed`: no colleague is on duty. `peer-gone`: the two ends are apart. `too-many-requests`: the person was asked too often in this session.',
  args: z.strictObject({ sessionId: SessionId, on: z.boolean() }),
  result: z.strictObject({}),
  refusals: ['no-such-session', 'sign-in-needed', 'desk-closed', 'peer-gone'],
  example: { args: { sessionId: 'b3BhcXVlLXNlc3Npb24taWQ', on: true }, result: {} },
});

export const handOverMoved = notice('session:handing-over', {
  about:
    'Server -> helper: how the hand-over of her session stands. `asking`: the person is asked about `colleague`. `off`, with why it came to nothing (`refused`, `no-answer`, `cancelled`) where it was under way.',
  data: z.strictObject({
    sessionId: SessionId,
    now: z.enum(['off', 'waiting', 'asking']),
    colleague: z.nullable(PersonName),
    why: z.nullable(EndReason),
  }),
  example: { sessionId: 'b3BhcXVlLXNlc3Npb24taWQ', now: 'asking', colleague: 'Park', why: null },
});

export const queueList = notice('queue:list', {
  about:
    'Server -> helper on duty: sessions that a colleague gives away (`from`), then everybody who waits, longest first. Those alone are the line. No name, no place, no text of a person.',
  data: z.strictObject({ waiting: z.array(Waiting) }),
  example: { waiting: [{ ticket, language: 'vi', skills: ['voice'], since: 1_795_000_000_000 }] },
});

export const offerAnswered = notice('offer:answered', {
  about:
    'Server -> helper: the offer came to nothing, and why (`refused`, `no-answer`, `person-left`, `cancelled`). A Yes arrives as `session:started`.',
  data: z.strictObject({ offerId: OfferId, why: EndReason }),
  example: { offerId: offer, why: 'refused' },
});

export const helperCalls = {
  claimCode,
  watchQueue,
  claimTicket,
  withdrawOffer,
  sendSignal,
  endSession,
  rejoinSession,
  handOver,
};
export const helperNotices = {
  queueList,
  offerAnswered,
  sessionStarted,
  scopesChanged,
  sessionPaused,
  sessionResumed,
  signalRelayed,
  sessionEnded,
  handOverMoved,
};
