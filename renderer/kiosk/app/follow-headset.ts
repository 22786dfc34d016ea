import type { Store } from '../../shared/store.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Headset } from '../bridge/headset.ts';
import type { Kiosk } from '../kiosk.ts';
import type { Outlet } from '../privacy/policy.ts';
import type { Speaker } from '../speech/speech.ts';
import { defaultSettings } from '../state/settings.ts';

type Parts = Pick<Kiosk, 'settings'> & {
  bridge: Pick<Bridge, 'headset'>;
  speaker: Speaker;
  outlet: Store<Outlet, Outlet>;
  /** Gives up what was about to be said. */
  interrupt: () => void;
  /** Reads the screen from its top. */
  welcome: () => void;
};

const deviceOf = (headset: Headset): string | null => (headset.state === 'in' ? headset.device : null);

/** What is said while nobody has looked yet waits: the queue would hear the beginning of it, and she in the headset the rest. */
const untilSure = (headset: Bridge['headset']): Promise<void> | null => {
  if (headset.get().state !== 'unsure') return null;
  return new Promise((resolve) => {
    const unwatch = headset.subscribe(() => {
      if (headset.get().state === 'unsure') return;
      unwatch();
      resolve();
    });
  });
};

/**
 * Private listening. Whatever is plugged in or pulled out silences the voice at once: the loudspeaker must not go on with
 * what was meant for one pair of ears. Then the voice goes where the headset is, with the loudness of a new beginning, and
 * says what is on the screen; or it comes back to the loudspeaker, in the wording that is for everybody.
 */
export const followHeadset = (parts: Parts): void => {
  const { bridge, speaker, settings, outlet, interrupt, welcome } = parts;
  let turn = 0;
  let device: string | null = null;
  let outputs = 0;
  let silenced: string | null = null;

  const silence = (): void => {
    const { voicing, caption } = speaker.state.get();
    silenced ??= voicing !== null && caption ? caption.text : null;
    outlet.dispatch('speaker');
    interrupt();
    speaker.stop();
  };

  const move = async (to: string | null, isFirst: boolean): Promise<void> => {
    const own = ++turn;
    device = to;
    outlet.dispatch('speaker');
    const routed = await speaker.route(to ?? '');
    if (own !== turn) return;
    if (to !== null && routed) outlet.dispatch('headset');
    const heard = to === null ? {} : { voice: true };
    settings.dispatch({ type: 'set', settings: { volume: defaultSettings.volume, ...heard } });
    // Of a page that has only begun, the reading is still to come.
    if (to !== null && (!isFirst || speaker.state.get().caption !== null)) welcome();
  };

  /** It was something else. Nothing private is said again where it may have been her headset that has gone. */
  const goOn = (isMore: boolean): void => {
    if (device !== null) outlet.dispatch('headset');
    const { caption } = speaker.state.get();
    const mayRepeat = device !== null || (isMore && caption?.sensitivity === 'public');
    if (mayRepeat && caption && caption.text === silenced) speaker.repeat();
  };

  let isFirst = true;
  const follow = (): void => {
    const now = bridge.headset.get();
    if (now.state === 'unsure') return silence();
    if (deviceOf(now) !== device) void move(deviceOf(now), isFirst);
    else goOn(!isFirst && now.outputs > outputs);
    outputs = now.outputs;
    silenced = null;
    isFirst = false;
  };
  bridge.headset.subscribe(follow);
  follow();
  speaker.guard(() => untilSure(bridge.headset));
};
