import type { Speaker } from './speech.ts';

/** The part of `navigator.mediaDevices` that is used. */
export type OutputDevices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'>;

const outputsOf = async (devices: OutputDevices): Promise<number> =>
  (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length;

/**
 * Silences the voice when something is plugged in or pulled out: the loudspeaker must not go on with what was meant for
 * one pair of ears. What was being said is said again where there is clearly one output more. Browsers hide most of what
 * is plugged in, so where the sound comes out only a host can know: nobody concludes it from this.
 * Returns what ends the watching.
 */
export const watchOutputs = (devices: OutputDevices, speaker: Speaker): (() => void) => {
  let known = outputsOf(devices).catch(() => 0);
  const again = async (text: string | undefined): Promise<void> => {
    const before = await known;
    known = outputsOf(devices).catch(() => 0);
    const isMore = (await known) > before;
    if (isMore && text !== undefined && speaker.state.get().caption?.text === text) speaker.repeat();
  };
  const onChange = (): void => {
    const { speaking, caption } = speaker.state.get();
    speaker.stop();
    void again(speaking ? caption?.text : undefined);
  };
  devices.addEventListener('devicechange', onChange);
  return () => devices.removeEventListener('devicechange', onChange);
};
