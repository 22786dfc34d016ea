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
import { Instant, Language, OfferId, PairingCode, Skill, TicketId } from '../terms.ts';

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

export const Waiting = z.strictObject({ ticket: TicketId, language: Language, skills: z.array(Skill), since: Instant });
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
  about: 'Signed-in helpers: offer help to the person behind a ticket.',
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

export const queueList = notice('queue:list', {
  about: 'Server -> helper on duty: everybody who waits, longest first. No name, no place, no text of a person.',
  data: z.strictObject({ waiting: z.array(Waiting) }),
  example: { waiting: [{ ticket, language: 'vi', skills: ['voice'], since: 1_795_000_000_000 }] },
});

export const offerAnswered = notice('offer:answered', {
  about:
    'Server -> helper: the offer came to nothing, and why (`refused`, `no-answer`, `person-left`, `cancelled`). A Yes arrives as `session:started`.',
  data: z.strictObject({ offerId: OfferId, why: EndReason }),
  example: { offerId: offer, why: 'refused' },
});

export const helperCalls = { claimCode, watchQueue, claimTicket, withdrawOffer, sendSignal, endSession, rejoinSession };
export const helperNotices = {
  queueList,
  offerAnswered,
  sessionStarted,
  scopesChanged,
  sessionPaused,
  sessionResumed,
  signalRelayed,
  sessionEnded,
};
