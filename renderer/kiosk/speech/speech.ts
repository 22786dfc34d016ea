import type { Language, Sensitivity } from '../../../protocol/index.ts';
import type { Readable } from '../../shared/store.ts';

/**
 * Why something is spoken decides who gives way: a higher rank stops a lower one, an equal rank replaces it, and a lower
 * one waits or is dropped (`focus` and `page` are dropped, the others wait).
 */
export type SpeechRank = 'page' | 'focus' | 'notice' | 'helper' | 'alert' | 'consent';

/** A run of the text in another language than the utterance's own. `start` and `end` in UTF-16 code units. */
export type LanguageRun = { start: number; end: number; language: Language };

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
  sources?: readonly Source[];
};

export type SpeechState = {
  caption: Caption | null;
  speaking: boolean;
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
  /** The browser lets nothing sound before the person's first key or touch; what is asked for then begins with it. */
  isBlocked?(): boolean;
  /** Called when what can be spoken has changed: voices of the system come late. Returns what ends the watching. */
  watch?(changed: () => void): () => void;
  /** Forgets all that was ever spoken. */
  wipe?(): void;
};
