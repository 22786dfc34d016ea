/** The kiosk's own view for everybody who may see it: captured once, so that a browser asks once. */
export type OwnView = {
  /** It is captured, or just being captured: one more asks nobody anything. */
  isThere(): boolean;
  /** A track of one's own, to be stopped by whoever took it. Throws as `Bridge.captureView` does. Masks are up by then. */
  take(): Promise<MediaStreamTrack>;
};

const lives = ({ readyState }: MediaStreamTrack): boolean => readyState === 'live';

/** Clones live and die each by itself; what ends the capture, such as the browser's own "stop sharing", ends them all. */
export const createOwnView = (capture: () => Promise<MediaStreamTrack>): OwnView => {
  let taken: MediaStreamTrack[] = [];
  let coming: Promise<MediaStreamTrack> | null = null;

  const own = (track: MediaStreamTrack): MediaStreamTrack => {
    taken = [...taken.filter(lives), track];
    return track;
  };
  const captured = async (): Promise<MediaStreamTrack> => {
    try {
      return own(await capture());
    } finally {
      coming = null;
    }
  };
  return {
    isThere: () => coming !== null || taken.some(lives),
    take: async () => {
      const living = taken.find(lives);
      if (living) return own(living.clone());
      // Cloned before whoever asked first can have looked at hers, and stopped it.
      if (coming) return own((await coming).clone());
      return (coming = captured());
    },
  };
};
