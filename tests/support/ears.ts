import type { Page } from '@playwright/test';

/** What a microphone before the loudspeaker would have got, in the page. Times in seconds of the page's `performance.now() / 1000`. */
export type Heard = { rate: number; start: number; samples: Float32Array };

type Ears = {
  rate: number;
  clear(): void;
  take(): { rate: number; start: number; text: string };
  /** When the loudest so far of the last `ms` was below `level`, in seconds; for waiting. */
  quietFor(): number;
  /** The sound's own clock, in seconds: how far what was recorded reaches, and its last audible sample. */
  clock(): { now: number; recorded: number; lastSound: number };
  /** Whether anything was heard at all so far. */
  hasHeard(): boolean;
  /** What a microphone before the loudspeaker picks up, for somebody else to send. After the first sound. */
  microphone(): MediaStreamTrack;
};

/** Runs in the page before all else: whatever is connected to a context's destination is recorded too. */
const listen = (only: number | null): void => {
  const recorder = `registerProcessor('ears', class extends AudioWorkletProcessor {
    constructor() { super(); this.block = new Float32Array(1024); this.fill = 0; }
    process([input]) {
      const own = input[0] ?? new Float32Array(128);
      if (this.fill === 0) this.time = currentTime;
      this.block.set(own, this.fill);
      this.fill += own.length;
      if (this.fill >= 1024) { this.port.postMessage({ time: this.time, samples: this.block.slice() }); this.fill = 0; }
      return true;
    }
  });`;
  const taps = new WeakMap<BaseAudioContext, GainNode>();
  let blocks: { time: number; samples: Float32Array }[] = [];
  let heardAt = 0;
  let [recorded, lastSound] = [0, 0];
  let context: AudioContext | null = null;
  // eslint-disable-next-line typescript/unbound-method
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...args: unknown[]) => AudioNode;

  const tapOf = (own: AudioContext): GainNode => {
    const known = taps.get(own);
    if (known) return known;
    const tap = new GainNode(own);
    taps.set(own, tap);
    connect.call(tap, own.destination);
    context = own;
    [recorded, lastSound] = [0, 0];
    const url = URL.createObjectURL(new Blob([recorder], { type: 'text/javascript' }));
    const listenIn = async (): Promise<void> => {
      await own.audioWorklet.addModule(url);
      const node = new AudioWorkletNode(own, 'ears', { channelCount: 1, channelCountMode: 'explicit' });
      node.port.addEventListener('message', ({ data }: MessageEvent<{ time: number; samples: Float32Array }>) => {
        blocks.push(data);
        const last = data.samples.findLastIndex((sample) => Math.abs(sample) > 0.002);
        if (last >= 0) heardAt = performance.now();
        if (own !== context) return;
        recorded = data.time + data.samples.length / own.sampleRate;
        if (last >= 0) lastSound = data.time + last / own.sampleRate;
      });
      node.port.start();
      connect.call(tap, node);
      // An unconnected node is not run.
      connect.call(node, own.destination);
    };
    void listenIn();
    return tap;
  };
  AudioNode.prototype.connect = function (this: AudioNode, to: unknown, ...rest: unknown[]): AudioNode {
    const isOutput =
      to instanceof AudioDestinationNode &&
      this.context instanceof AudioContext &&
      (only === null || this.context.sampleRate === only);
    return connect.call(this, isOutput ? tapOf(this.context) : to, ...rest);
  };

  const ears: Ears = {
    get rate() {
      return context?.sampleRate ?? 0;
    },
    clear: () => {
      blocks = [];
    },
    quietFor: () => (performance.now() - heardAt) / 1000,
    clock: () => ({ now: context?.currentTime ?? 0, recorded, lastSound }),
    hasHeard: () => heardAt > 0,
    microphone: () => {
      const tap = context ? taps.get(context) : undefined;
      if (!context || !tap) throw new Error('nothing was heard yet');
      const out = new MediaStreamAudioDestinationNode(context);
      connect.call(tap, out);
      return out.stream.getAudioTracks()[0] as MediaStreamTrack;
    },
    take: () => {
      const stamp = context?.getOutputTimestamp() ?? {};
      const length = blocks.reduce((sum, { samples }) => sum + samples.length, 0);
      const all = new Int16Array(length);
      let at = 0;
      for (const { samples } of blocks) for (const sample of samples) all[at++] = Math.round(sample * 32_767);
      let text = '';
      const bytes = new Uint8Array(all.buffer);
      for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
      const start = (stamp.performanceTime ?? 0) / 1000 + ((blocks[0]?.time ?? 0) - (stamp.contextTime ?? 0));
      return { rate: context?.sampleRate ?? 0, start, text: btoa(text) };
    },
  };
  Object.assign(globalThis, { ears });
};

/**
 * Gives a page ears. Before `goto`; the page's content security policy must let `blob:` modules in, or be bypassed.
 * `only`: hears contexts of this sample rate alone, such as the embedded voice's and not the helper's.
 */
export const giveEars = async (page: Page, only: number | null = null): Promise<void> => {
  await page.addInitScript(listen, only);
};

export const clearEars = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { ears: Ears }).ears.clear());

/**
 * Waits for silence, of this many seconds of the sound's own clock from now on: what was made before and is still on its
 * way into the ears is waited for, however busy the machine is.
 */
export const quiet = async (page: Page, seconds = 0.15): Promise<void> => {
  const from = await page.evaluate(() => (globalThis as unknown as { ears: Ears }).ears.clock().now);
  await page.waitForFunction(
    ([since, wanted]) => {
      const { ears } = globalThis as unknown as { ears: Ears };
      const { recorded, lastSound } = ears.clock();
      return since === 0 || recorded - Math.max(since, lastSound) > wanted;
    },
    [from, seconds] as const,
  );
};

/** All that was heard since the ears were cleared. */
export const whatWasHeard = async (page: Page): Promise<Heard> => {
  const { rate, start, text } = await page.evaluate(() => (globalThis as unknown as { ears: Ears }).ears.take());
  const bytes = Buffer.from(text, 'base64');
  const samples = Float32Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readInt16LE(at * 2) / 32_767);
  return { rate, start, samples };
};

/** -54 dBFS: below it nothing is heard. */
export const AUDIBLE = 0.002;

/** First and last audible sample, in seconds of the page's clock; null where nothing was heard. */
export const soundSpan = ({ rate, start, samples }: Heard): { from: number; to: number } | null => {
  const first = samples.findIndex((sample) => Math.abs(sample) > AUDIBLE);
  if (first < 0) return null;
  const last = samples.findLastIndex((sample) => Math.abs(sample) > AUDIBLE);
  return { from: start + first / rate, to: start + last / rate };
};
