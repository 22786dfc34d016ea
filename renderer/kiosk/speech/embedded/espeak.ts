/** The part of the WASM build of espeak-ng that is used. */
export type EspeakEvent = {
  type: 'list_terminated' | 'word' | 'sentence' | 'mark' | 'play' | 'end' | 'msg_terminated' | 'phoneme' | 'samplerate';
  /** Counted from 1, in code points of the text as given, mark-up included. */
  text_position: number;
  word_length: number;
  /** Milliseconds from the beginning of the text. */
  audio_position: number;
  id: string | number | undefined;
};

export type Espeak = {
  /** By language where `name` is empty. 0 where it is there. */
  set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
  /** Words a minute, 80-450. */
  set_rate(wordsPerMinute: number): void;
  /** Amplitude, normal 100. */
  set_volume(volume: number): void;
  /** 0-100, normal 50. */
  set_pitch(pitch: number): void;
  /** Blocks until all is made; the callback gets 16-bit samples of about 100 ms each. Returning true ends it. */
  synthesize(text: string, take: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean): void;
};

/** Samples a second of all its voices. */
export const SAMPLE_RATE = 22_050;
