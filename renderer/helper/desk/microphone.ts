import type { Microphone, Session } from './session-state.ts';

type State = Session['microphone'];

export type MicrophoneDeps = {
  /** Opens the microphone; rejects where there is none or it is not permitted. */
  open: () => Promise<MediaStreamTrack>;
  /** Sends this track to the person, or nothing. */
  talk: (track: MediaStreamTrack | null) => void;
  changed: (state: State) => void;
  /** She is silent from the first moment: she was before the connection broke. */
  muted?: boolean | undefined;
};

/** The helper's microphone in one session: open only while talking is allowed, and let go of at its end. */
export type OwnMicrophone = {
  allow(allowed: boolean): void;
  setMuted(muted: boolean): void;
  /** As the kiosk is told (`talk:state`). */
  told(): Microphone;
  stop(): void;
};

const toldOf: Record<State, Microphone> = {
  on: 'on',
  muted: 'muted',
  asking: 'muted',
  unavailable: 'unavailable',
  off: 'unavailable',
};

export const createMicrophone = ({ open, talk, changed, muted = false }: MicrophoneDeps): OwnMicrophone => {
  let state: State = 'off';
  let track: MediaStreamTrack | null = null;
  let allowed = false;
  let silent = muted;
  const become = (next: State): void => {
    state = next;
    changed(next);
  };
  const drop = (next: State): void => {
    track?.stop();
    track = null;
    talk(null);
    if (state !== next) become(next);
  };
  const take = (opened: MediaStreamTrack): void => {
    // The permission may have been taken back while the browser was asking.
    if (!allowed || state !== 'asking') return opened.stop();
    track = opened;
    opened.enabled = !silent;
    opened.addEventListener('ended', () => track === opened && drop('unavailable'));
    talk(opened);
    become(silent ? 'muted' : 'on');
  };
  const start = (): void => {
    if (!allowed || state === 'asking') return;
    become('asking');
    open().then(take, () => state === 'asking' && become('unavailable'));
  };
  return {
    allow: (now) => {
      if (now === allowed) return;
      allowed = now;
      if (now) start();
      else drop('off');
    },
    setMuted: (now) => {
      silent = now;
      // Unmuting without a microphone tries again: it may have been plugged in meanwhile.
      if (!track) return now ? undefined : start();
      track.enabled = !now;
      become(now ? 'muted' : 'on');
    },
    told: () => toldOf[state],
    stop: () => {
      allowed = false;
      drop('off');
    },
  };
};
