import {
  hostCalls,
  RefusalCode,
  type Answer,
  type HostCalls,
  type HostDoor,
  type ResultOf,
} from '../../../protocol/index.ts';
import { CaptureFailed, type Bridge } from './bridge.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import { forgetPage } from './forget-page.ts';
import { watchHeadset } from './headset.ts';

declare global {
  interface Window {
    gildongmu?: HostDoor;
  }
}

/** The host refused, or answered what the contract does not know. */
class HostFailed extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.name = 'HostFailed';
    this.code = code;
  }
}

const refusalOf = (answer: unknown): RefusalCode => {
  const refusal = RefusalCode.safeParse((answer as Answer<unknown> & { refusal?: unknown })?.refusal);
  return refusal.success ? refusal.data : 'internal';
};

const callOf =
  (host: HostDoor) =>
  async <K extends keyof HostCalls>(key: K, args: object): Promise<ResultOf<HostCalls[K]>> => {
    const def = hostCalls[key];
    const answer = (await host.call(def.name, args)) as Answer<unknown> | null;
    const result = answer?.ok ? def.result.safeParse(answer.result) : null;
    if (!result?.success) throw new HostFailed(refusalOf(answer));
    return result.data as ResultOf<HostCalls[K]>;
  };

/** The host answers with this very frame, without a picker; asking for more gets nothing. */
const captureOwnFrame = async (): Promise<MediaStreamTrack> => {
  try {
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 30 } }, audio: false });
    const [track] = stream.getVideoTracks();
    if (track) return track;
  } catch {
    // Told below, in the words of the kiosk.
  }
  throw new CaptureFailed('unavailable');
};

/** Asks again and again whether what is known still holds; the host answers when it does not. */
const watchScreenReader = (ask: (known: boolean) => Promise<boolean>): Readable<boolean> => {
  const store = createStore<boolean, boolean>((_, running) => running, false);
  const follow = async (): Promise<void> => {
    const known = store.get();
    const running = await ask(known);
    store.dispatch(running);
    // Answered without news: another page has asked since.
    if (running !== known) await follow();
  };
  // A host that fails to answer knows nothing.
  follow().catch(() => store.dispatch(false));
  return store;
};

/** The host that is Electron: everything goes through one function of the preload, parsed on both sides. */
export const electronBridge = async (host: HostDoor): Promise<Bridge> => {
  const call = callOf(host);
  const [info, catalogue] = await Promise.all([call('hostInfo', {}), call('hostServices', {})]);
  // Not being able to come back must not keep the page from coming.
  const kept = await call('keptHelp', {}).catch(() => ({ first: null, beside: null }));
  return {
    capabilities: { host: 'electron', capture: 'own-view', hostVoice: info.osVoice },
    config: info.config,
    catalogue,
    serverUrl: info.config.server ?? 'http://localhost:4650',
    captureView: captureOwnFrame,
    verifyIdentity: (claim) => call('verifyIdentity', claim),
    submit: (submission) => call('submitService', submission),
    say: async (text, language) => (await call('speakFromHost', { text, language })).spoken,
    print: info.config.printer === undefined ? null : async (page) => (await call('printPage', page)).printed,
    tellVoices: (voices) => {
      // Only the operator's log misses it.
      call('tellVoices', { voices }).catch(() => {});
    },
    keptHelp: kept,
    keepHelp: (seat, now) => {
      call('keepHelp', { seat, kept: now }).catch(() => {});
    },
    screenReader: watchScreenReader(async (known) => (await call('screenReader', { known })).running),
    headset: watchHeadset(navigator.mediaDevices, info.config.headset),
    wipe: async () => {
      await Promise.all([call('wipeHost', {}), forgetPage()]);
    },
    canReload: () => Promise.resolve(true),
  };
};
