import type { EngineInput } from '../../voice/index.ts';

/** The part of the WASM build of espeak-ng that scripts use. The package has no types. */
type Engine = {
  set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
  convert_to_phonemes(text: string, ipa: boolean): { ptr: number };
  synthesize(text: string, take: (samples: Int16Array) => boolean): void;
};
type Module = { eSpeakNGWorker: new () => Engine; HEAPU8: Uint8Array };

/** Samples a second of all its voices. */
export const sampleRate = 22_050;

export type Espeak = {
  /** espeak-ng phonemes, with its language switch marks such as (en). What it can't print (`[[ ]]`) the input brings along. */
  phonemes(input: EngineInput): string;
  /** 16-bit samples, one channel. */
  speak(input: EngineInput): Int16Array;
};

/** One engine, 60 ms to start. */
export const startEspeak = async (): Promise<Espeak> => {
  const name: string = '@echogarden/espeak-ng-emscripten';
  const { default: create } = (await import(name)) as { default: () => Promise<Module> };
  const module = await create();
  const engine = new module.eSpeakNGWorker();
  let current = '';
  const use = (voice: string): void => {
    if (voice === current) return;
    if (engine.set_voice('', voice, 0, 0, 0) !== 0) throw new Error(`espeak-ng has no voice ${voice}`);
    current = voice;
  };
  return {
    phonemes(input) {
      if (input.phonemes !== undefined) return input.phonemes;
      use(input.voice);
      return textAt(module.HEAPU8, engine.convert_to_phonemes(input.text, false).ptr).trim();
    },
    speak(input) {
      use(input.voice);
      const chunks: Int16Array[] = [];
      engine.synthesize(input.text, (samples) => {
        chunks.push(Int16Array.from(samples));
        return false;
      });
      return joined(chunks);
    },
  };
};

const decoder = new TextDecoder();
const textAt = (memory: Uint8Array, at: number): string => decoder.decode(memory.subarray(at, memory.indexOf(0, at)));

const joined = (chunks: readonly Int16Array[]): Int16Array => {
  const all = new Int16Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** A WAV file of 16-bit samples, one channel. */
export const wav = (samples: Int16Array): Buffer => {
  const head = Buffer.alloc(44);
  const size = samples.length * 2;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + size, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(size, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, size)]);
};
