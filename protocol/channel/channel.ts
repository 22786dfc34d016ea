import * as z from 'zod/mini';
import { notice } from '../message.ts';
import { limits } from '../limits.ts';
import { RefusalCode } from '../errors.ts';
import { HelperCard } from '../terms.ts';
import { messageId, share, words } from './common.ts';
import { strokeDrawn } from './draw.ts';
import { textTyped } from './typing.ts';
import { easeState, voiceOver, voiceSaid, voiceWord } from './heard.ts';
import { NodeId, outlineChanged } from './outline.ts';
import { cardShown, phraseSaid } from './phrase.ts';
import { proposalState, proposeAction, withdrawProposal } from './propose.ts';

/**
 * Messages of the WebRTC data channel, label `assist`, ordered and reliable, one JSON text each:
 * `{"name": ..., "data": ...}`. They never pass the server. Each end parses what arrives, refuses what does not fit
 * (`refused`, counted), and closes the connection above four times the size limit.
 */
export const CHANNEL_LABEL = 'assist';

const elementName = z.string().check(z.maxLength(limits.elementNameLength));

export const pointerMoved = notice('pointer:moved', {
  about:
    'Helper -> kiosk: where the pointer is, as shares of the video frame. At most 30 a second are drawn. Not answered.',
  data: z.strictObject({ x: share, y: share }),
  example: { x: 0.5, y: 0.25 },
});

export const pointerLeft = notice('pointer:left', {
  about: 'Helper -> kiosk: the pointer left the picture.',
  data: z.strictObject({}),
  example: {},
});

export const pointAt = notice('point:at', {
  about:
    'Helper -> kiosk: a click. The kiosk resolves it to the element under it, rings it, speaks its name and answers `point:resolved` or `point:missed` with the same id. Needs `point` and `see`.',
  data: z.strictObject({ id: messageId, x: share, y: share }),
  example: { id: 'cG9pbnQtMQ', x: 0.82, y: 0.93 },
});

export const pointAtNode = notice('point:at-node', {
  about:
    'Helper -> kiosk: the same for a line of the outline, by its id. Works without a picture. Answered like `point:at`.',
  data: z.strictObject({ id: messageId, node: NodeId }),
  example: { id: 'cG9pbnQtMg', node: 'action.next' },
});

export const pointResolved = notice('point:resolved', {
  about:
    'Kiosk -> helper: what was pointed at: accessible name and role, as the person hears them. Sent when the voice begins to say it, or where nothing speaks when it is shown. Private values are not part of a name.',
  data: z.strictObject({ id: messageId, name: elementName, role: z.string().check(z.maxLength(40)) }),
  example: { id: 'cG9pbnQtMQ', name: 'Next', role: 'button' },
});

export const pointMissed = notice('point:missed', {
  about:
    'Kiosk -> helper: nothing was pointed at, and why. `nothing-there`: no named thing; `hidden`: covered; `not-allowed`: no scope, or a part of help itself; `paused`: no picture is shared just now; `gone`: no such line in the outline any more.',
  data: z.strictObject({ id: messageId, why: z.enum(['nothing-there', 'hidden', 'not-allowed', 'paused', 'gone']) }),
  example: { id: 'cG9pbnQtMQ', why: 'nothing-there' },
});

export const textSaid = notice('text:said', {
  about: 'Either end -> the other: a finished text message. Spoken at the kiosk, announced at the console.',
  data: z.strictObject({ id: messageId, text: words(limits.textLength) }),
  example: { id: 'dGV4dC0xMjM', text: 'Take your time.' },
});

export const textHeard = notice('text:heard', {
  about:
    'Kiosk -> helper: this message was shown, and spoken to its end where voice is on. Does not come where the voice was stopped.',
  data: z.strictObject({ id: messageId }),
  example: { id: 'dGV4dC0xMjM' },
});

export const talkState = notice('talk:state', {
  about: 'Either end -> the other: the microphone as it is now. `unavailable`: none, or not permitted.',
  data: z.strictObject({ microphone: z.enum(['on', 'muted', 'unavailable']) }),
  example: { microphone: 'muted' },
});

export const companyState = notice('company:state', {
  about:
    'Kiosk -> helper: whether another helper is there as well, and whether this one is `beside` the other: then she may `see` and `talk`, whatever she asked for, and the other one points and suggests. Sent once the channel is open and at each change.',
  data: z.strictObject({ other: z.nullable(HelperCard), beside: z.boolean() }),
  example: { other: { name: 'Park', kind: 'desk' }, beside: false },
});

export const viewState = notice('view:state', {
  about:
    'Kiosk -> helper: the shared view. Size in CSS pixels; `place` is the public name of the screen. `too-slow`: the line carries no picture just now; it comes back by itself. `needs-press`: this browser asks the person for it only after a press of hers. Sent once the channel is open and at each change.',
  data: z.strictObject({
    width: z.int().check(z.positive()),
    height: z.int().check(z.positive()),
    sharing: z.enum(['on', 'paused', 'too-slow', 'needs-press', 'unavailable']),
    place: elementName,
  }),
  example: { width: 1280, height: 720, sharing: 'on', place: 'Certificate of Entry & Departure, question 2 of 5' },
});

export const refused = notice('refused', {
  about:
    'Either end -> the other: a message was not taken. `name` is the message name if it could be read, else empty.',
  data: z.strictObject({ name: z.string().check(z.maxLength(40)), code: RefusalCode }),
  example: { name: 'point:at', code: 'not-allowed' },
});

/** What each end may receive; the other end's messages are unknown to it. */
export const channelToKiosk = {
  pointerMoved,
  pointerLeft,
  pointAt,
  pointAtNode,
  strokeDrawn,
  proposeAction,
  withdrawProposal,
  phraseSaid,
  textTyped,
  textSaid,
  talkState,
  refused,
};
export const channelToHelper = {
  pointResolved,
  pointMissed,
  outlineChanged,
  voiceSaid,
  voiceWord,
  voiceOver,
  easeState,
  proposalState,
  cardShown,
  textTyped,
  textSaid,
  textHeard,
  talkState,
  companyState,
  viewState,
  refused,
};
