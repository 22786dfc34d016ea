import type {
  Card,
  companyState,
  DataOf,
  EndReason,
  HelperCard,
  Language,
  PauseReason,
  pointMissed,
  ProposalState,
  ProposedAction,
  RefusalCode,
  SaidPhrase,
  Scope,
  viewState,
} from '../../../protocol/index.ts';
import type { Heard } from './heard.ts';
import type { Outline } from './outline.ts';
import type { Spot } from './pointer.ts';

/** How the helper came to the person. */
export type Via = { by: 'code' } | { by: 'desk'; language: Language };

/** The connection to the kiosk, in the words that the helper reads. */
export type Quality = 'connecting' | 'good' | 'slow' | 'poor' | 'lost';

export type Microphone = 'on' | 'muted' | 'unavailable';

/** A text message. `sending` until it left, `heard` once it was shown and spoken to the person. */
export type Message = {
  id: string;
  from: 'person' | 'helper';
  mark: 'sending' | 'sent' | 'heard' | 'failed';
} & MessageBody;

/**
 * What was said: typed words, in the language of whoever typed them; a phrase of the catalogue (`element`: the name of what
 * was meant, as the person has it); or an answer card. The last two are shown in the helper's own language.
 */
export type MessageBody = { text: string } | { said: SaidPhrase; element: string } | { card: Card };

/** What is pointed at: a place in the picture, or a line of the outline. */
export type Target = { spot: Spot } | { node: string };

/** The answer of the kiosk to the last thing pointed at. */
export type Pointed = { id: string; target: Target } & (
  | { outcome: 'waiting' }
  | { outcome: 'heard'; name: string; role: string }
  | { outcome: 'missed'; why: DataOf<typeof pointMissed>['why'] | 'lost' }
);

/** The line that a suggestion is about, as the helper saw it; `place` is the name of the screen. */
export type Meant = { place: string; role: string; name: string };

/**
 * `sending` until the kiosk answers; `lost` where it never did. `held`: the line broke before the person answered; then it is asked
 * again, or `lapsed`: the screen is another one since.
 */
export type Proposed = {
  id: string;
  action: ProposedAction;
  state: ProposalState | 'sending' | 'lost' | 'held' | 'lapsed';
  name: string;
  meant: Meant | null;
};

/** Whether she gives her session to a colleague. `why`: what came of it the last time, where it came to nothing. */
export type HandOver =
  | { now: 'off'; why: EndReason | RefusalCode | null }
  | { now: 'calling' }
  | { now: 'waiting' }
  | { now: 'asking'; colleague: string };

export const notHandedOver: HandOver = { now: 'off', why: null };

/** The other helper, if there is one; `beside`: this one is the one who only sees and talks. */
export type Company = DataOf<typeof companyState>;

export const noCompany: Company = { other: null, beside: false };

export type Session = {
  id: string;
  /** As the person knows this helper. */
  helper: HelperCard;
  /** The person's. */
  language: Language;
  scopes: readonly Scope[];
  version: number;
  paused: PauseReason | null;
  quality: Quality;
  view: DataOf<typeof viewState> | null;
  /** Whether the kiosk has shared anything yet: before that, a pause is only the browser asking there. */
  shared: boolean;
  picture: MediaStreamTrack | null;
  voice: MediaStreamTrack | null;
  /** `off`: talking is not allowed, so no microphone is open. */
  microphone: Microphone | 'off' | 'asking';
  theirMicrophone: Microphone | null;
  /** Gain of the person's voice, 0..1. */
  volume: number;
  messages: readonly Message[];
  /** What the person is writing just now, as far as it is written. */
  theyWrite: string;
  pointed: Pointed | null;
  /** What is on the kiosk's screen, in words; null until it came. */
  outline: Outline | null;
  /** What the kiosk's voice says. */
  heard: Heard;
  /** The last suggestion and what became of it; null: none yet. */
  proposed: Proposed | null;
  handOver: HandOver;
  company: Company;
  startedAt: number;
};

/** What stands in the place of the live view, and why. Decided here alone, so that every part says the same. */
export type Shown =
  | { show: 'picture'; track: MediaStreamTrack }
  | { show: 'connecting' }
  | { show: 'lost' }
  | { show: 'not-allowed' }
  | { show: 'paused'; why: PauseReason | null }
  /** The line carries no picture; the outline goes on. */
  | { show: 'too-slow' }
  /** In a browser nothing but a press of the person brings it. */
  | { show: 'needs-press' }
  | { show: 'unavailable' };

export const shownOf = (session: Session): Shown => {
  // After a reload nothing is known yet of what is allowed.
  if (!session.scopes.includes('see') && session.version > 0) return { show: 'not-allowed' };
  if (session.paused) return { show: 'paused', why: session.paused };
  if (session.quality === 'lost') return { show: 'lost' };
  if (session.view?.sharing === 'paused')
    return session.shared ? { show: 'paused', why: null } : { show: 'connecting' };
  if (session.view?.sharing === 'too-slow') return { show: 'too-slow' };
  if (session.view?.sharing === 'needs-press') return { show: 'needs-press' };
  if (session.view?.sharing === 'unavailable') return { show: 'unavailable' };
  return session.picture ? { show: 'picture', track: session.picture } : { show: 'connecting' };
};

/** Pointing needs both the permission and something to point into. */
export const canPoint = (session: Session): boolean =>
  session.scopes.includes('point') && shownOf(session).show === 'picture';

/** Suggestions are asked at the kiosk, one at a time. */
export const canPropose = (session: Session): boolean =>
  session.scopes.includes('propose') && canText(session) && session.paused === null;

/** One more helper of the desk, where nobody else is there. */
export const canBringIn = (session: Session): boolean =>
  session.scopes.includes('talk') &&
  canText(session) &&
  session.paused === null &&
  session.company.other === null &&
  !session.company.beside;

/** A line of the outline is pointed at without a picture, too. */
export const canPointInOutline = (session: Session): boolean =>
  session.scopes.includes('point') && session.scopes.includes('see') && canText(session);

/** Texts go over the data channel: they need the link, and no permission. */
export const canText = (session: Session): boolean => session.quality !== 'connecting' && session.quality !== 'lost';
