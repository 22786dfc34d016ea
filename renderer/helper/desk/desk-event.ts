import type {
  DataOf,
  EndReason,
  HelperCard,
  outlineChanged,
  PauseReason,
  ProposedAction,
  Scope,
  sessionStarted,
  viewState,
  Waiting,
} from '../../../protocol/index.ts';
import type { KeptSession } from './place.ts';
import type { Busy, EndedWhy, Line, Trouble } from './desk-state.ts';
import type { HeardEvent } from './heard.ts';
import type {
  Company,
  HandOver,
  Message,
  Microphone,
  Pointed,
  Proposed,
  Quality,
  Target,
  Via,
} from './session-state.ts';

/** What happens inside a session. Every one carries its session, so that a late one for an old session changes nothing. */
export type SessionEvent =
  | { type: 'scopes'; scopes: readonly Scope[]; version: number }
  | { type: 'handing-over'; handOver: HandOver }
  | { type: 'paused'; why: PauseReason | null }
  /** Nothing comes from the kiosk any more: the person is away, or this console is cut off itself. */
  | { type: 'apart'; who: 'person' | 'here' }
  /** Both are there, and being connected anew. */
  | { type: 'together'; scopes: readonly Scope[]; version: number }
  | { type: 'quality'; quality: Quality }
  | { type: 'company'; company: Company }
  | { type: 'view'; view: DataOf<typeof viewState> }
  | { type: 'picture'; track: MediaStreamTrack | null }
  | { type: 'voice'; track: MediaStreamTrack | null }
  | { type: 'microphone'; microphone: Microphone | 'off' | 'asking' }
  | { type: 'their-microphone'; microphone: Microphone }
  | { type: 'volume'; volume: number }
  | { type: 'pointing'; id: string; target: Target }
  | { type: 'proposing'; id: string; action: ProposedAction }
  | { type: 'proposed'; id: string; state: Proposed['state']; name: string }
  | { type: 'outline'; change: DataOf<typeof outlineChanged> }
  | { type: 'they-write'; text: string }
  | { type: 'heard'; heard: HeardEvent }
  | { type: 'pointed'; id: string; name: string; role: string }
  | { type: 'missed'; id: string; why: Extract<Pointed, { outcome: 'missed' }>['why'] }
  | { type: 'message'; message: Message }
  | { type: 'message-mark'; id: string; mark: Message['mark'] };

export type DeskEvent =
  | { type: 'seat'; name: string | null }
  | { type: 'duty'; duty: 'off' | 'changing' | 'on' }
  | { type: 'queue'; waiting: readonly Waiting[] }
  | { type: 'line'; line: Line }
  | { type: 'busy'; busy: Busy }
  | { type: 'trouble'; trouble: Trouble }
  | { type: 'asked'; offerId: string; via: Via; helper: HelperCard }
  | { type: 'answered'; offerId: string; why: EndReason }
  | { type: 'started'; started: DataOf<typeof sessionStarted>; at: number }
  /** The page was loaded anew in a session. */
  | { type: 'recalled'; kept: KeptSession }
  | { type: 'in-session'; sessionId: string; event: SessionEvent }
  | { type: 'ended'; sessionId: string; why: EndedWhy; at: number }
  | { type: 'home' };
