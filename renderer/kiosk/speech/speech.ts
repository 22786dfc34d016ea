import type { Language, Sensitivity } from '../../../protocol/index.ts';
import type { Readable } from '../../shared/store.ts';

/**
 * Why something is spoken decides who gives way: a higher rank stops a lower one, an equal rank replaces it, and a lower
 * one waits or is dropped (`focus` and `page` are dropped, the others wait).
 */
export type SpeechRank = 'page' | 'focus' | 'notice' | 'helper' | 'alert' | 'consent';

/**
 * A run of the text in another language than the utterance's own. `start` and `end` in UTF-16 code units. `other`: a BCP 47 tag
 * of a language that is none of ours; whoever words what is said leaves it out (reader/foreign.ts).
 */
export type LanguageRun = { start: number; end: number; language: Language; other?: string };

/** Where a stretch of a text stands on the page: character for character from `offset` of this node on, but for blanks. */
export type Source = { start: number; end: number; node: Text; offset: number };

export type Utterance = {
  text: string;
  language: Language;
  rank: SpeechRank;
  runs?: readonly LanguageRun[];
  /** What of it stands on the page, in the order of the text: there the word in speech is marked too. */
  sources?: readonly Source[];
  /** Of what is in the text; a private text mutes the microphone while it is spoken and is left out of transcripts. */
  sensitivity?: Sensitivity;
};

/** How an utterance came to its end. `silent`: voice is off or the language has none; the caption was shown. */
export type SpeechOutcome = 'ended' | 'stopped' | 'silent' | 'failed';

/** What is being said, for the caption band. `word` is the part of `text` being spoken now. */
export type Caption = {
  text: string;
  language: Language;
  word: { start: number; end: number } | null;
  sensitivity: Sensitivity;
  rank?: SpeechRank;
  sources?: readonly Source[];
};

/** `n` counts utterances: the same words once more are another one. `over`: how it came to its end; null while it has not. */
export type Spoken = Caption & { n: number; over: SpeechOutcome | null };

export type SpeechState = {
  caption: Spoken | null;
  speaking: boolean;
  /**
   * Of what kind that is which the voice has in hand, from before its first sample until after its last; null while it has
   * nothing. `speaking` follows what an engine tells, and some tell only once they sound.
   */
  voicing: Sensitivity | null;
  /** False where no engine speaks the current language well: the screen says so. */
  hasVoice: boolean;
};

/** `rate` 0.5 to 2.5 and `pitch` 0.5 to 1.6 times the normal; `volume` 0 to 1 (volume.ts). */
export type SpeechSettings = { voice: boolean; language: Language; rate: number; pitch: number; volume: number };

/** The one voice of the kiosk. Never two utterances at once. */
export type Speaker = {
  state: Readable<SpeechState>;
  say(utterance: Utterance): Promise<SpeechOutcome>;
  /** Silence at once; what was being said can be repeated. */
  stop(): void;
  /** The last utterance again. */
  repeat(): void;
  configure(settings: SpeechSettings): void;
  /**
   * Asked before anything of this kind is spoken: what must be done first is waited for (null: nothing), such as a microphone
   * that is to be silent from the very first sample on. One that fails keeps it from being spoken. Returns what ends it.
   */
  guard(ready: (sensitivity: Sensitivity) => Promise<void> | null): () => void;
  /**
   * Sends the voice to one output ('' is the system's own); what was being said is silenced. False where no engine can go
   * there: then it stays with the system's own. A private text is not repeated at another place.
   */
  route(sink: string): Promise<boolean>;
  /** The engine (`SpeechEngine.id`) that would speak a language now, for the operator (app/tell-voices.ts); null where none does. */
  engineFor(language: Language): string | null;
  /** Forgets the last utterance, its caption and all that an engine has cached. */
  wipe(): void;
};

/** Events of one utterance in an engine, in order: start, word*, then one of end, stopped, failed. */
export type EngineEvent =
  | { type: 'start' }
  | { type: 'word'; start: number; end: number }
  | { type: 'end' }
  | { type: 'stopped' }
  | { type: 'failed'; message: string };

export type EngineVoice = Pick<SpeechSettings, 'rate' | 'pitch' | 'volume'>;

/** A way to make sound from text: embedded espeak-ng, a local OS voice, later others. */
export type SpeechEngine = {
  id: string;
  /** How well it speaks a language; `none` is never asked to. */
  speaks(language: Language): 'well' | 'plainly' | 'none';
  /** Starts at once and returns the function that stops it within 50 ms. `words` places are in `utterance.text`. */
  speak(utterance: Utterance, voice: EngineVoice, on: (event: EngineEvent) => void): () => void;
  /** Loads what it needs to speak this language, so that the first word need not wait. */
  warm?(language: Language): void;
  /** Changes what can be changed of what is being spoken: the volume at once. */
  adjust?(voice: EngineVoice): void;
  /**
   * Sends its sound to one output of this machine (an id of `enumerateDevices`; '' is the system's own) and nowhere else.
   * Rejects where it can't. An engine without it is not asked while a headset is in: it would be heard by the queue.
   */
  route?(sink: string): Promise<void>;
  /** The browser lets nothing sound before the person's first key or touch; what is asked for then begins with it. */
  isBlocked?(): boolean;
  /** Called when what can be spoken has changed: voices of the system come late. Returns what ends the watching. */
  watch?(changed: () => void): () => void;
  /** Forgets all that was ever spoken. */
  wipe?(): void;
};
