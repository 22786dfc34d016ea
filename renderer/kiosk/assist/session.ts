import type {
  Card,
  EndReason,
  Felt,
  HelperCard,
  PauseReason,
  RefusalCode,
  Scope,
  Skill,
} from '../../../protocol/index.ts';
import type { Readable } from '../../shared/store.ts';
import type { CaptureFailed } from '../bridge/bridge.ts';
import type { Consent } from './core/consent.ts';
import type { History } from './core/history.ts';
import type { Done, Proposal } from './proposals/proposals.ts';
import type { ScamKind, ScamWarning } from './scam/list.ts';

export type Message = {
  id: string;
  from: 'person' | 'helper';
  text: string;
  /** What she is warned of in it. */
  warning?: ScamWarning;
  /** It says what this card says: shown in her language of now. */
  card?: Card;
};

/** A message of whichever helper: `name` is the helper's who wrote it. */
export type Line = Message & { name: string | null };

/** A line that the helper draws, in CSS pixels of the viewport; broken where something private lies. */
export type Stroke = {
  id: string;
  lines: readonly (readonly { x: number; y: number }[])[];
  /** The next point belongs to the last line. */
  open: boolean;
  /** That came so far, drawn or not. */
  points: number;
};

/** The helper's pointer and the ring on what was pointed at, in CSS pixels of the viewport. */
export type Pointing = {
  pointer: { x: number; y: number } | null;
  /** The ring follows the element while it lives; `name` is what was spoken. */
  ring: { element: Element; name: string } | null;
  strokes: readonly Stroke[];
};

/**
 * `needs-press`: this browser asks only after a key or touch of the person. `press-again`: the same after a break, in a session in
 * which she had shown her screen: it goes on in words, and the picture alone waits for her.
 */
export type CaptureTrouble = CaptureFailed['why'] | 'needs-press' | 'press-again';

export type Microphone = 'on' | 'muted' | 'unavailable';

/** What the person waits for. `expiresAt` by this machine's clock; `waitSeconds` null where nothing is known. */
export type Waiting =
  | { for: 'code'; code: string; expiresAt: number }
  | { for: 'desk'; ticket: string; position: number; waitSeconds: number | null };

/** A colleague of the helper who would take over, while the person is asked; `granted` is what she said Yes to. */
export type Next = { offerId: string; helper: HelperCard; asks: readonly Scope[]; granted?: readonly Scope[] };

/** A session under way. Scopes are the kiosk's own, numbered by `version`; nothing here depends on the server's word. */
export type ActiveSession = {
  state: 'active';
  sessionId: string;
  helper: HelperCard;
  /** The most that may be in force: what the person allowed at the question. */
  allowed: readonly Scope[];
  scopes: ReadonlySet<Scope>;
  version: number;
  /**
   * `unsteady`: the connection stalls and is being mended. Then it is lost, and nothing is shared: `away`, the helper is waited
   * for; `offline`, it is this kiosk that has no line; `again`, both are back and being connected.
   */
  link: 'connecting' | 'up' | 'unsteady' | 'away' | 'offline' | 'again';
  /** The line carries no picture just now: what is shared goes on in words. */
  narrow: boolean;
  sharing: 'off' | 'asking' | 'on' | 'paused' | 'failed';
  /** Why the view could not be captured, while `sharing` is `failed`. */
  captureFailed: CaptureTrouble | null;
  /** Her helper got the screen in this session, and she refused nothing since: after a break it goes on without her press. */
  wasShown: boolean;
  /** Why sharing stands still; kept until it really goes on again. */
  paused: PauseReason | null;
  /** A secret field or a private step is on the screen: sharing cannot go on, whoever asks. */
  privateStep: boolean;
  /** She is at a step that identifies, signs or pays, or sharing stands still since one: it goes on by her word alone. */
  alone: boolean;
  /** Absent: nobody would take over. */
  next?: Next | undefined;
  microphone: Microphone;
  helperMicrophone: Microphone;
  messages: readonly Message[];
  /** What the helper is writing just now, as far as it is written; '' while nothing is. */
  helperWrites: string;
  /** The warning that it calls for. */
  writesWarning?: ScamWarning | undefined;
  /** Of which of thieves' words the person was warned, each once. */
  warned: readonly ScamKind[];
  /** How often the server was told of a warning. */
  flags: number;
};

/** Why it is over. `felt-wrong` stays here: the helper is told that the person ended it, no more. */
export type Ending = EndReason | 'felt-wrong';

/** An assistance session as the kiosk sees it. A state carries only what that state has. */
export type AssistSession =
  | { state: 'idle' }
  | { state: 'asking'; for: Waiting['for'] }
  | ({ state: 'waiting' } & Waiting)
  | { state: 'offered'; offerId: string; helper: HelperCard; asks: readonly Scope[]; waiting: Waiting }
  | { state: 'joining'; offerId: string; helper: HelperCard; scopes: readonly Scope[] }
  | ActiveSession
  | { state: 'ended'; why: Ending; helper: HelperCard | null }
  | { state: 'refused'; code: RefusalCode };

export type ConsentAnswer = { scopes: readonly Scope[]; why: 'allowed' | 'refused' | 'no-answer' };

/** The other helper: nobody, one who is asked for, or one who is there as well. */
export type More = {
  session: Readable<AssistSession>;
  askByCode(): void;
  /** By the skills that the first one was asked for by. */
  askDesk(): void;
  cancel(): void;
  setScopes(scopes: readonly Scope[]): void;
  /** Sends her away; the other one stays. */
  end(): void;
};

/** The kiosk's side of assistance. Its heavy part (socket, WebRTC) is loaded when help is first asked for. */
export type Assist = {
  /** Of the helper who points and suggests, or of whoever is there alone. */
  session: Readable<AssistSession>;
  more: More;
  /** What was written, by whichever helper. */
  log: Readable<readonly Line[]>;
  pointing: Readable<Pointing>;
  /** The question whether to let a helper in, while it is asked; it takes all keys by itself. */
  consent: Readable<Consent | null>;
  /** A suggestion of the helper, while the person is asked about it. */
  proposal: Readable<Proposal | null>;
  /** What was done last on a suggestion, while it can be taken back. */
  done: Readable<Done | null>;
  /** What was done in the session that runs or that ended just now. */
  history: Readable<History | null>;
  /** Null where the server could not be asked. */
  deskStatus(): Promise<{ open: boolean; hours: string; phone: string } | null>;
  askByCode(): void;
  askDesk(skills: readonly Skill[]): void;
  cancel(): void;
  /** Gives or takes back scopes, each on its own; never more than the person allowed at the question. */
  setScopes(scopes: readonly Scope[]): void;
  /** Stops the shared picture ('show-me'), or lets it go on (null; also after a failed capture). The talk goes on. */
  pause(why: PauseReason | null): void;
  setMicrophone(on: boolean): void;
  /** Linear gain of the helper's voice, 0..1. */
  helperVolume: Readable<number>;
  setHelperVolume(volume: number): void;
  /** What she is writing: the helper sees it as she writes. '' where she gave it up. */
  draft(text: string): void;
  sendText(text: string): void;
  /** An answer without typing: it reaches the helper in the helper's language. */
  showCard(card: Card): void;
  /** Back to idle after `ended` or `refused` was read. */
  dismiss(): void;
  /** The person ends it, with every helper: what was is over at once and said so (`ended`). */
  end(): void;
  /** The same, because the person does not trust it: told to the server as well. */
  feelsWrong(): void;
  /** How a step of a service, or all of it (`whole`), was for her: counted at the server. Where that is away it is dropped. */
  tellFelt(told: { service: string; step: string; felt: Felt }): void;
  /** For the end of the person's whole visit: ends whatever there is and keeps nothing to show to the next person. */
  forget(): void;
};
