import type { Page } from '@playwright/test';

/** The helper's end of the data channel, held by the test inside the kiosk's page; nothing of it goes through a codec. */
export type HelperLine = {
  /** As if the helper's program had sent this message. */
  deliver(name: string, data: unknown): void;
  /** The connection stalls, is mended, or is gone. */
  becomes(state: 'disconnected' | 'connected' | 'closed'): void;
  /** Every socket of the page is cut. */
  cut(): void;
  /** What the kiosk told, oldest first, since somebody last looked. */
  take(): string[];
  /** Her screen as the helper has it by the messages so far, a line each from top to bottom. */
  outline(): string[];
  /** What the helper suggested last. */
  suggested: string;
};
export type WithLine = { helperLine: HelperLine };

/**
 * A connection that comes up at once and carries the messages of the data channel to and from the test; the rest is the
 * browser's own, never negotiated. So all of the kiosk's own code runs in a real page, at a hundred messages a second.
 * Runs in the page before all else.
 */
const holdLine = (): void => {
  type Thing = { id: string; parent: string | null; at: number };
  type Told = { name: string; data: { fresh?: boolean; gone?: string[]; put?: Thing[] } };
  const [told, outline]: [string[], Map<string, Thing>] = [[], new Map()];
  const keep = (text: string): void => {
    told.push(text);
    const { name, data } = JSON.parse(text) as Told;
    if (name !== 'outline:changed') return;
    if (data.fresh) outline.clear();
    for (const id of data.gone ?? []) outline.delete(id);
    for (const put of data.put ?? []) outline.set(put.id, put);
  };
  /** Without the ids: some are numbers that count what was ever on the screen, however short. */
  const lineOf = (thing: Thing): string =>
    JSON.stringify(thing, (key, value: unknown) => (key === 'id' || key === 'parent' ? undefined : value));
  const under = (parent: string | null): string[] =>
    [...outline.values()]
      .filter((thing) => thing.parent === parent)
      .sort((one, other) => one.at - other.at)
      .flatMap((thing) => [lineOf(thing)].concat(under(thing.id)));
  class Wire extends EventTarget {
    readyState = 'connecting';
    send = keep;
    becomes(state: 'open' | 'closed'): void {
      if (this.readyState === 'closed' || this.readyState === state) return;
      this.readyState = state;
      this.dispatchEvent(new Event(state === 'open' ? 'open' : 'close'));
    }
    close(): void {
      this.becomes('closed');
    }
  }
  let wire = new Wire();
  class Line extends RTCPeerConnection {
    #now: RTCPeerConnectionState = 'new';
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      setTimeout(() => this.becomes('connected'));
    }
    override get connectionState(): RTCPeerConnectionState {
      return this.#now;
    }
    becomes(state: RTCPeerConnectionState): void {
      if (this.#now === 'closed') return;
      this.#now = state;
      if (state === 'connected') wire.becomes('open');
      this.dispatchEvent(new Event('connectionstatechange'));
    }
    override createDataChannel(): RTCDataChannel {
      return (wire = new Wire()) as unknown as RTCDataChannel;
    }
    override setLocalDescription(): Promise<void> {
      return Promise.resolve();
    }
    override setRemoteDescription(): Promise<void> {
      return Promise.resolve();
    }
    override addIceCandidate(): Promise<void> {
      return Promise.resolve();
    }
    override restartIce(): void {}
    override close(): void {
      this.#now = 'closed';
      super.close();
    }
  }
  const lines: Line[] = [];
  const sockets: WebSocket[] = [];
  const Socket = WebSocket;
  globalThis.WebSocket = class extends Socket {
    constructor(...args: ConstructorParameters<typeof Socket>) {
      super(...args);
      sockets.push(this);
    }
  };
  globalThis.RTCPeerConnection = class extends Line {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      lines.push(this);
    }
  };
  const helperLine: HelperLine = {
    outline: () => under(null),
    suggested: 'message-none',
    deliver: (name, data) => {
      if (wire.readyState === 'open')
        wire.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name, data }) }));
    },
    becomes: (state) => lines.at(-1)?.becomes(state),
    cut: () => sockets.splice(0).forEach((socket) => socket.close()),
    take: () => told.splice(0),
  };
  Object.assign(globalThis, { helperLine });
};

/** Before `goto`. */
export const holdTheLine = (page: Page): Promise<void> => page.addInitScript(holdLine).then(() => undefined);
