/** The six languages of voice/. A seventh: see voice/README.md. */
export const voiceLanguages = ['ko', 'en', 'ja', 'zh', 'th', 'vi'] as const;
export type VoiceLanguage = (typeof voiceLanguages)[number];

/** What a field holds, where the caller knows; it beats guessing. `letters`: spelled one by one. */
export type As = 'amount' | 'number' | 'digits' | 'phone' | 'id' | 'date' | 'time' | 'letters';

/** What was recognised. `word`, `space` and `mark` (punctuation) passed through as they are. */
export type Kind =
  | 'word'
  | 'space'
  | 'mark'
  | 'number'
  | 'ordinal'
  | 'decimal'
  | 'fraction'
  | 'percent'
  | 'money'
  | 'date'
  | 'time'
  | 'duration'
  | 'range'
  | 'phone'
  | 'id'
  | 'digits'
  | 'counter'
  | 'measure'
  | 'address'
  | 'roman'
  | 'abbreviation'
  | 'symbol'
  | 'emoji'
  | 'letters'
  | 'foreign';

/**
 * A piece of the source and what is said for it. `start` and `end` are UTF-16 offsets in the text as it was given, so that
 * '13,500원', spoken as four words, highlights one place. `spoken` may be empty (a bracket). `lang`: the piece is in
 * that language, and this one could only spell it: a caller with a second voice should let it speak.
 */
export type SpokenToken = { start: number; end: number; spoken: string; kind: Kind; lang?: VoiceLanguage };

/** `text` is exactly the `spoken` of all tokens in a row. Tokens are in order and do not overlap in the source. */
export type Spoken = { text: string; tokens: readonly SpokenToken[] };

/**
 * A piece of the reading; `start` and `end` in the source as given, like those of the token that it came from. `spoken`: what
 * was read, where `phonemise` must know it (zh: the tone of 一 and 不 changes with what follows, that of 衣 and 部 doesn't).
 */
export type ReadingToken = { start: number; end: number; reading: string; spoken?: string };

/**
 * How `Spoken.text` is pronounced. `text` is the `reading` of all tokens in a row. Per language: ko Hangul as pronounced;
 * ja katakana; zh numbered pinyin, one token a hanzi; th IPA with tones; en and vi the spoken text.
 */
export type Reading = { text: string; tokens: readonly ReadingToken[] };

/** From offset `at` (UTF-16) of the engine's text on, until the next mark, the source's `start` to `end` is being said. */
export type EngineMark = { at: number; start: number; end: number };

/**
 * What espeak-ng eats: its voice's name and a text free of mark-up it could obey (`<`, `&`, and `[[` unless voice/ wrote it, as Thai does).
 * `phonemes`, where set, are the phonemes that `text` holds as `[[ ]]`, which the engine can't print back.
 */
export type EngineInput = { voice: string; text: string; marks: readonly EngineMark[]; phonemes?: string };

export type VerbaliseOptions = { as?: As };

/** One language. None of these throws, whatever the text; none waits. */
export type LanguageVoice = {
  language: VoiceLanguage;
  verbalise(text: string, options?: VerbaliseOptions): Spoken;
  read(spoken: Spoken): Reading;
  phonemise(reading: Reading): EngineInput;
  /** Settles when the dictionaries are in (until then rules alone answer); rejects where one could not be loaded. */
  whole: Promise<void>;
};
