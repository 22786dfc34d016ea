import type {
  Card,
  EndReason,
  FlagReason,
  HelperCard,
  HelperKind,
  KeptHelp,
  IceServer,
  PauseReason,
  RefusalCode,
  Scope,
  Skill,
} from '../../../../protocol/index.ts';
import type { ScamKind, ScamWarning } from '../scam/list.ts';
import type { CaptureTrouble, Microphone } from '../session.ts';

/** What she had stopped for the other helper, and stays so for this one: her microphone, the picture. */
export type Stopped = { muted: boolean; hidden: boolean };

/** What happens to an assistance session: by the person, by the server, by the connection, on the page. */
export type AssistEvent =
  | { type: 'asked-for-code' }
  /** `beside`: of which kind the helper is who is there already. */
  | { type: 'asked-for-desk'; skills: readonly Skill[]; beside?: HelperKind }
  | { type: 'cancelled' }
  | { type: 'answered'; scopes: readonly Scope[]; why: 'allowed' | 'refused' | 'no-answer' }
  | { type: 'scopes-chosen'; scopes: readonly Scope[] }
  | { type: 'paused'; why: PauseReason }
  | { type: 'resumed' }
  | { type: 'microphone-chosen'; on: boolean }
  | { type: 'draft-changed'; id: string; text: string }
  | { type: 'text-written'; id: string; text: string }
  /** `text`: what the card says in the person's language. */
  | { type: 'card-shown'; id: string; card: Card; text: string }
  | { type: 'dismissed' }
  | { type: 'ended-by-person' }
  /** She does not trust it: over, and reported. */
  | { type: 'felt-wrong' }
  | { type: 'forgotten' }
  // the server
  | { type: 'code-made'; code: string; expiresAt: number }
  | { type: 'queued'; ticket: string; position: number; waitSeconds: number | null }
  | { type: 'queue-moved'; ticket: string; position: number; waitSeconds: number | null }
  | { type: 'offer-made'; offerId: string; helper: HelperCard; asks: readonly Scope[] }
  | { type: 'offer-withdrawn'; offerId: string }
  | { type: 'waiting-ended'; why: EndReason }
  | {
      type: 'session-started';
      sessionId: string;
      scopes: readonly Scope[];
      version: number;
      iceServers: readonly IceServer[];
      resumeToken: string;
      stopped?: Stopped;
    }
  | { type: 'helper-away'; sessionId: string }
  | {
      type: 'session-resumed';
      sessionId: string;
      scopes: readonly Scope[];
      iceServers: readonly IceServer[];
      connection: number;
      stopped?: Stopped;
    }
  /** This kiosk has its place again; `session-resumed` follows once the helper has hers. */
  | { type: 'returned' }
  /** The line broke in the moment of her Yes to a colleague, and the session with that one is the one that runs. */
  | { type: 'taken-over'; sessionId: string }
  /** Its place is gone, or nobody came in two minutes. */
  | { type: 'link-given-up' }
  /** The page died in a session, and is here again. */
  | { type: 'recalled'; kept: KeptHelp }
  | { type: 'session-ended'; sessionId: string; why: EndReason }
  | { type: 'call-refused'; code: RefusalCode }
  | { type: 'server-lost' }
  // the connection to the helper
  | { type: 'link-changed'; link: 'up' | 'unsteady' | 'failed' }
  /** Too little comes through for the picture, or enough again. */
  | { type: 'line-narrow'; on: boolean }
  | { type: 'helper-microphone'; microphone: Microphone }
  /** As far as it is written, and the warning that its words call for. */
  | { type: 'helper-writes'; text: string; warning?: ScamWarning }
  | { type: 'text-arrived'; id: string; text: string; warning?: ScamWarning }
  /** Phrases, as they are in the language that she changed to. */
  | { type: 'reworded'; texts: ReadonlyMap<string, string> }
  /** The helper's text has words that thieves use. */
  | { type: 'warned'; kinds: readonly ScamKind[] }
  // this machine and this page
  | { type: 'sharing-started' }
  | { type: 'sharing-failed'; why: Exclude<CaptureTrouble, 'press-again'> }
  /** The browser's own "stop sharing", or a track that died. */
  | { type: 'sharing-stopped-outside' }
  /** `resume`: this host may capture again without being asked. `alone`: the step identifies, signs or pays. */
  | { type: 'private-step'; on: boolean; resume: boolean; alone: boolean }
  | { type: 'microphone-opened'; microphone: Microphone };

/** What is to be done about it, in this order. */
export type AssistEffect =
  | { do: 'ask-for-code' }
  | { do: 'ask-for-desk'; skills: readonly Skill[]; beside?: HelperKind }
  | { do: 'cancel-waiting' }
  /** `token`: of this kiosk in the session that begins (engine/place.ts). */
  | {
      do: 'answer';
      offerId: string;
      scopes: readonly Scope[];
      why: 'allowed' | 'refused' | 'no-answer';
      token?: string;
    }
  | { do: 'tell-scopes'; sessionId: string; scopes: readonly Scope[]; version: number }
  | { do: 'tell-pause'; sessionId: string; why: PauseReason | null }
  | { do: 'end-session'; sessionId: string }
  /** With `felt-wrong` the server ends the session by itself. */
  | { do: 'flag'; sessionId: string; why: FlagReason }
  | { do: 'open-peer'; sessionId: string; iceServers: readonly IceServer[]; connection: number }
  /** `byItself`: nobody pressed anything for it, so a browser's picker must not open. */
  | { do: 'start-sharing'; byItself?: true }
  | { do: 'stop-sharing' }
  /** What this kiosk comes back with, should its link break. */
  | { do: 'hold-place'; token: string }
  /** Closes the connection to the helper and all that hangs on it, capture and microphone included. */
  | { do: 'close-peer' }
  /** Takes the kiosk's place in the session again, by a new line where it has none. */
  | { do: 'return'; sessionId: string }
  | { do: 'open-microphone'; muted?: boolean }
  | { do: 'close-microphone' }
  | { do: 'mute'; muted: boolean }
  | { do: 'send-draft'; id: string; text: string }
  | { do: 'send-text'; id: string; text: string }
  | { do: 'send-card'; id: string; card: Card }
  | { do: 'stop-pointing' }
  /** Closes the peer connection, capture, microphone and socket, once what was being sent is answered. */
  | { do: 'leave' };

/** The event of one type. */
export type On<T extends AssistEvent['type']> = Extract<AssistEvent, { type: T }>;
