import type {
  Catalogue,
  IdentityClaim,
  IdentityResult,
  KeptHelp,
  KioskConfig,
  Language,
  Printed,
  Seat,
  Submission,
  SubmitResult,
  Voices,
} from '../../../protocol/index.ts';
import type { Readable } from '../../shared/store.ts';
import type { Headset } from './headset.ts';

/** What this host can do. The UI adapts; it never guesses. */
export type Capabilities = {
  host: 'electron' | 'browser';
  /** `own-view`: captured without a picker. `picker`: the browser asks, so the kiosk says beforehand what will be asked. */
  capture: 'own-view' | 'picker' | 'none';
  /** The host itself can speak while the page cannot. */
  hostVoice: boolean;
};

/** Why the view cannot be shared; each has a sentence under `assist.capture.<code>`. */
export class CaptureFailed extends Error {
  readonly why: 'refused' | 'wrong-surface' | 'unavailable';
  constructor(why: CaptureFailed['why']) {
    super(why);
    this.name = 'CaptureFailed';
    this.why = why;
  }
}

/** The one door between the kiosk page and the machine it runs on. Two implementations: electron.ts and browser.ts. */
export type Bridge = {
  capabilities: Capabilities;
  config: KioskConfig;
  catalogue: Catalogue;
  /** Origin of the assist server. */
  serverUrl: string;
  /** The kiosk's own view as a video track, never the desktop, never sound. Throws `CaptureFailed`. */
  captureView(): Promise<MediaStreamTrack>;
  verifyIdentity(claim: IdentityClaim): Promise<IdentityResult>;
  submit(submission: Submission): Promise<SubmitResult>;
  /** Speaks by the operating system; false where the host can't. */
  say(text: string, language: Language): Promise<boolean>;
  /** Prints on the operator's printer; says whether it was taken. Null: this host has none. */
  print: ((page: Printed) => Promise<boolean>) | null;
  /** Tells the operator which engine speaks each language: in the host's log, or the browser's console. */
  tellVoices(voices: Voices): void;
  /** Another screen reader runs on this machine: ours keeps silent. False where the host can't know. */
  screenReader: Readable<boolean>;
  /** The headset that the operator named; none where nobody named one or the host can't know. */
  headset: Readable<Headset>;
  /** The sessions that the page before this one was in, if it died in one: with the first helper, and with the one beside. */
  keptHelp: Readonly<Record<Seat, KeptHelp | null>>;
  /** Holds one for the page after this one, as long as the session runs; null: nothing any more. Never an answer of a form. */
  keepHelp(seat: Seat, kept: KeptHelp | null): void;
  /** Forgets the person in the host and in this page's storages. */
  wipe(): Promise<void>;
  /** Whether this page could be loaded anew just now: not while a browser's server is down. */
  canReload(): Promise<boolean>;
};
