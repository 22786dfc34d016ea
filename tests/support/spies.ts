import type { Page } from '@playwright/test';

/** Everything that left or entered a page by socket or data channel, as text. */
export type Traffic = { sockets: string[]; channel: () => Promise<string[]> };

type Spied = { sentByChannel: string[]; captured: MediaStreamTrack[]; liveOnSecret: number[] };

/** Keeps what is sent over data channels. Runs in the page before all else. */
const spyChannel = (): void => {
  const sent: string[] = [];
  Object.assign(globalThis, { sentByChannel: sent });
  const send = RTCDataChannel.prototype.send as (this: RTCDataChannel, data: string) => void;
  RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: unknown) {
    sent.push(String(data));
    send.call(this, data as string);
  };
};

/** Before `goto`. */
export const spyTraffic = async (page: Page): Promise<Traffic> => {
  const sockets: string[] = [];
  page.on('websocket', (socket) => {
    const keep = ({ payload }: { payload: string | Buffer }): void => void sockets.push(payload.toString());
    socket.on('framesent', keep);
    socket.on('framereceived', keep);
  });
  await page.addInitScript(spyChannel);
  return { sockets, channel: () => page.evaluate(() => (globalThis as unknown as Spied).sentByChannel) };
};

/**
 * Keeps every track that was captured, and counts those that live at the moment when a secret field is about to be painted
 * for the first time. Runs in the page before all else.
 */
const spyCapture = (): void => {
  const captured: MediaStreamTrack[] = [];
  const liveOnSecret: number[] = [];
  Object.assign(globalThis, { captured, liveOnSecret });
  const capture = MediaDevices.prototype.getDisplayMedia;
  MediaDevices.prototype.getDisplayMedia = async function (this: MediaDevices, options) {
    const stream = await capture.call(this, options);
    captured.push(...stream.getVideoTracks());
    return stream;
  };
  const live = (): number => captured.filter(({ readyState }) => readyState === 'live').length;
  let secret = false;
  new MutationObserver(() => {
    const now = document.querySelector('[data-sensitivity="secret"]') !== null;
    if (now && !secret) requestAnimationFrame(() => liveOnSecret.push(live()));
    secret = now;
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-sensitivity'] });
};

/** Before `goto`. */
export const spyOnCapture = (page: Page): Promise<void> => page.addInitScript(spyCapture).then(() => undefined);

/** Tracks of the view that are being captured now. */
export const liveTracks = (page: Page): Promise<number> =>
  page.evaluate(
    () => (globalThis as unknown as Spied).captured.filter(({ readyState }) => readyState === 'live').length,
  );

/** How many tracks were live when each secret field was about to be painted. */
export const liveOnSecret = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as Spied).liveOnSecret);

/** A colour that no theme has. */
const dyeWith = (colour: string): void => {
  const sheet = new CSSStyleSheet();
  const marked = '[data-sensitivity]:not([data-sensitivity="public"])';
  sheet.replaceSync(`${marked}, ${marked} * { background: ${colour}; color: ${colour}; border-color: ${colour}; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/**
 * Dyes every private control magenta, whole: what of it reaches a picture can be told from any other picture, through any
 * codec, however short it was there. The masks' rules are stronger. Before `goto`.
 */
export const dyePrivate = (page: Page): Promise<void> => page.addInitScript(dyeWith, '#ff00ff').then(() => undefined);

/**
 * A frame of the received picture: when it came, in ms of the page's clock, and whether something dyed was in it. A few
 * pixels are none: a codec in haste mixes them out of purple and orange. The least private control has hundreds.
 */
export type Glimpse = { at: number; dyed: boolean };

/**
 * Looks at every frame that arrives over WebRTC, and at every one that is captured, before any codec saw it. Runs in the page
 * before all else.
 */
const watchFrames = (): void => {
  const [glimpses, captures]: [Glimpse[], Glimpse[]] = [[], []];
  Object.assign(globalThis, { glimpses, captures });
  const [width, height] = [320, 180];
  const look = (frame: VideoFrame, context: OffscreenCanvasRenderingContext2D): Glimpse => {
    context.drawImage(frame, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    let dyed = 0;
    for (let i = 0; i < data.length; i += 4)
      if ((data[i] ?? 0) > 190 && (data[i + 1] ?? 0) < 80 && (data[i + 2] ?? 0) > 190) dyed += 1;
    return { at: performance.now(), dyed: dyed > 30 };
  };
  const read = async (track: MediaStreamTrack, into: Glimpse[]): Promise<void> => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    // Chromium's own, not yet in TypeScript's DOM: https://w3c.github.io/mediacapture-transform/
    const Processor = (
      globalThis as unknown as {
        MediaStreamTrackProcessor: new (of: { track: MediaStreamTrack }) => { readable: ReadableStream<VideoFrame> };
      }
    ).MediaStreamTrackProcessor;
    const frames = new Processor({ track }).readable.getReader();
    for (let next = await frames.read(); !next.done; next = await frames.read()) {
      if (context) into.push(look(next.value, context));
      next.value.close();
    }
  };
  const Original = RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Original {
    constructor(options?: RTCConfiguration) {
      super(options);
      this.addEventListener('track', ({ track }) => {
        if (track.kind === 'video') void read(track, glimpses);
      });
    }
  };
  const capture = MediaDevices.prototype.getDisplayMedia;
  MediaDevices.prototype.getDisplayMedia = async function (this: MediaDevices, options) {
    const stream = await capture.call(this, options);
    for (const track of stream.getVideoTracks()) void read(track, captures);
    return stream;
  };
};

/** Before `goto`. */
export const watchEveryFrame = (page: Page): Promise<void> => page.addInitScript(watchFrames).then(() => undefined);

/** Every frame that arrived so far. */
export const everyFrame = (page: Page): Promise<Glimpse[]> =>
  page.evaluate(() => (globalThis as unknown as { glimpses: Glimpse[] }).glimpses);

/** How many frames were captured so far, from the first one of each track on, and in how many of them was dye. */
export const capturedFrames = (page: Page): Promise<{ all: number; dyed: number }> =>
  page.evaluate(() => {
    const { captures } = globalThis as unknown as { captures: Glimpse[] };
    return { all: captures.length, dyed: captures.filter(({ dyed }) => dyed).length };
  });

/** Keeps what of her answers stands outside of every mark, at each change and so before it is painted. Runs in the page. */
const keepStrays = (trace: string): void => {
  const found: string[] = [];
  Object.assign(globalThis, { strays: found });
  const [wanted, hidden] = [new RegExp(trace, 'iu'), '[data-sensitivity]:not([data-sensitivity="public"])'];
  const look = (): void => {
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (wanted.test(node.nodeValue ?? '') && !node.parentElement?.closest(`${hidden}, datalist`))
        found.push(node.nodeValue ?? '');
    for (const control of document.querySelectorAll('input, textarea, select'))
      if (wanted.test((control as HTMLInputElement).value) && !control.closest(hidden)) found.push(control.outerHTML);
    if (wanted.test(document.title)) found.push(document.title);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  document.addEventListener('input', look);
};

/** Before `goto`. `trace`: what every answer has in it. */
export const spyOnStrays = (page: Page, trace: RegExp): Promise<void> =>
  page.addInitScript(keepStrays, trace.source).then(() => undefined);

/** What of her answers ever stood outside of its mark. */
export const strays = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { strays: string[] }).strays);

/** Keeps every peer connection, and a meter on whatever is played by Web Audio. Runs in the page before all else. */
const keepSound = (): void => {
  const [connections, meters]: [RTCPeerConnection[], AnalyserNode[]] = [[], []];
  Object.assign(globalThis, { connections, meters });
  const Original = RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Original {
    constructor(options?: RTCConfiguration) {
      super(options);
      connections.push(this);
    }
  };
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...args: unknown[]) => AudioNode;
  AudioNode.prototype.connect = function (this: AudioNode, to: unknown, ...rest: unknown[]): AudioNode {
    if (to instanceof AudioDestinationNode) {
      const meter = new AnalyserNode(this.context);
      connect.call(this, meter);
      meters.push(meter);
    }
    return connect.call(this, to, ...rest);
  };
};
type Sound = { connections: RTCPeerConnection[]; meters: AnalyserNode[] };

/** Before `goto`. */
export const spyOnSound = (page: Page): Promise<void> => page.addInitScript(keepSound).then(() => undefined);

/** The energy of all voice that arrived over WebRTC and is played by an element; grows only while there is sound in it. */
export const voiceArrived = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let energy = 0;
    for (const connection of (globalThis as unknown as Sound).connections)
      (await connection.getStats()).forEach((report: { type: string; kind?: string; totalAudioEnergy?: number }) => {
        if (report.type === 'inbound-rtp' && report.kind === 'audio') energy += report.totalAudioEnergy ?? 0;
      });
    return energy;
  });

/** The loudest sample that Web Audio plays at this moment, 0..1. */
export const loudness = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...(globalThis as unknown as Sound).meters.map((meter) => {
        const samples = new Float32Array(meter.fftSize);
        meter.getFloatTimeDomainData(samples);
        return Math.max(...samples.map(Math.abs));
      }),
    ),
  );
