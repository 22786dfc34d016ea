import type { Clock } from '../../../shared/clock.ts';

export type AudioOptions = {
  create: () => AudioContext;
  /** Where the person's first key or touch arrives. */
  gestures: EventTarget;
  /** Whether she has touched anything yet: browsers let nothing sound before. */
  wasTouched: () => boolean;
  /** Whether something sounds now: only a silent device may rest. */
  isSpeaking: () => boolean;
  clock: Clock;
};

const gestureEvents = ['keydown', 'pointerdown', 'touchend'] as const;
/** Milliseconds that a device may take to start once the browser allows it. */
const PATIENCE = 3000;
/**
 * Milliseconds that the device stays awake after a sound: a device that sleeps swallows the beginning of the next word, one that
 * never does costs a tenth of a core at a kiosk where nobody is. NVDA keeps it as long ("keep audio device awake", 30 s).
 */
const AWAKE = 30_000;

/** The page's one AudioContext: made when first needed, made anew where it was closed or its device went away. */
export const createAudio = ({ create, gestures, wasTouched, isSpeaking, clock }: AudioOptions) => {
  let context: AudioContext | null = null;
  let opening: Promise<AudioContext> | null = null;
  let sink = '';
  let stayAwake = (): void => {};

  /** It is about to sound: the time until it may rest begins anew. */
  const stir = (): void => {
    stayAwake();
    stayAwake = clock.after(AWAKE, () => {
      if (isSpeaking()) stir();
      else if (context?.state === 'running') context.suspend().catch(() => {});
    });
  };

  const get = (): AudioContext => {
    if (!context || context.state === 'closed') context = create();
    return context;
  };

  /** Drops a context that plays nothing any more; the next sound gets a new one. */
  const discard = (): void => {
    const old = context;
    context = null;
    if (old && old.state !== 'closed') old.close().catch(() => {});
  };

  /**
   * To where all sound goes. A context that is made for an output that has gone plays on the loudspeaker instead: hence
   * afterwards, where it fails. Where there is no choosing, anything but the system's own output fails.
   */
  const toSink = async (own: AudioContext): Promise<void> => {
    const routed = own as AudioContext & { setSinkId?: (id: string) => Promise<void> };
    if (isAtSink(own)) return;
    if (!routed.setSinkId) throw new Error('the sound can go nowhere else');
    await routed.setSinkId(sink);
  };

  const isAtSink = (own: AudioContext): boolean => ((own as { sinkId?: unknown }).sinkId ?? '') === sink;

  const start = (own: AudioContext): Promise<AudioContext> =>
    new Promise((resolve, reject) => {
      let giveUp = (): void => {};
      const wake = (): void => {
        own.resume().catch(() => {});
        giveUp();
        giveUp = clock.after(PATIENCE, () => wasTouched() && finish(false));
      };
      const changed = (): void => {
        if (own.state === 'running') finish(true);
        if (own.state === 'closed') finish(false);
      };
      const finish = (runs: boolean): void => {
        giveUp();
        own.removeEventListener('statechange', changed);
        for (const type of gestureEvents) gestures.removeEventListener(type, wake, { capture: true });
        if (runs) resolve(own);
        else reject(new Error('the audio device does not start'));
      };
      if (own.state === 'running') return resolve(own);
      own.addEventListener('statechange', changed);
      for (const type of gestureEvents) gestures.addEventListener(type, wake, { capture: true });
      wake();
    });

  return {
    /** The context once it runs: at once, or on the person's first key or touch. Rejects where no device starts. */
    open: (): Promise<AudioContext> => {
      const own = get();
      stir();
      if (own.state === 'running' && isAtSink(own)) return Promise.resolve(own);
      opening ??= toSink(own)
        .then(() => start(own))
        .catch((error: unknown) => {
          discard();
          throw error;
        })
        .finally(() => (opening = null));
      return opening;
    },
    /** The context, where it runs at this moment and goes to where all sound goes. */
    running: (): AudioContext | null => {
      if (context?.state !== 'running' || !isAtSink(context)) return null;
      stir();
      return context;
    },
    /** The browser waits for a first key or touch. */
    isBlocked: (): boolean => !wasTouched() && context?.state !== 'running',
    /** From now on everything sounds there and nowhere else; '' is the system's own output. Rejects where it can't. */
    route: async (to: string): Promise<void> => {
      sink = to;
      try {
        await toSink(get());
      } catch (error) {
        sink = '';
        throw error;
      }
    },
    discard,
  };
};
export type Audio = ReturnType<typeof createAudio>;
