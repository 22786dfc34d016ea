import { createStore, type Readable } from '../../shared/store.ts';

/**
 * Whether private listening is on. `unsure`: something was plugged in or pulled out this moment, and nobody has looked yet.
 * `device`: its id for `setSinkId`. `outputs`: of all kinds, as far as the browser shows them.
 */
export type Headset =
  | { state: 'none'; outputs: number }
  | { state: 'in'; outputs: number; device: string }
  | { state: 'unsure' };

/** The part of `navigator.mediaDevices` that is used. */
export type OutputDevices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>;

const none: Headset = { state: 'none', outputs: 0 };

/**
 * The output whose name holds what the operator wrote down. Names are shown to a page that may use the microphone; where
 * they are hidden there is no headset: a loudspeaker taken for one would read a private value to the queue. The system's
 * default stands in the list a second time, under its own name too, and may be another device a moment later.
 */
const look = async (devices: OutputDevices, label: string | undefined): Promise<Headset> => {
  const outputs = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput');
  const named = outputs.find(
    (output) =>
      label !== undefined &&
      !/^(?:default|communications|)$/.test(output.deviceId) &&
      output.label.toLowerCase().includes(label.toLowerCase()),
  );
  return named
    ? { state: 'in', outputs: outputs.length, device: named.deviceId }
    : { state: 'none', outputs: outputs.length };
};

/** Tells whether the headset is in, from the moment at which anything is plugged in or pulled out. */
export const watchHeadset = (devices: OutputDevices | undefined, label: string | undefined): Readable<Headset> => {
  const store = createStore<Headset, Headset>((_, next) => next, { state: 'unsure' });
  let turn = 0;
  const lookAgain = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const found = devices ? await look(devices, label).catch(() => none) : none;
    if (own === turn) store.dispatch(found);
  };
  void lookAgain();
  devices?.addEventListener('devicechange', () => {
    store.dispatch({ state: 'unsure' });
    void lookAgain();
  });
  return store;
};
