import { CaptureFailed } from './bridge.ts';

/** Not yet in TypeScript's DOM: https://w3c.github.io/mediacapture-viewport/ and https://screen-share.github.io/element-capture/ */
type OwnTabOptions = DisplayMediaStreamOptions & {
  preferCurrentTab: boolean;
  selfBrowserSurface: 'include';
  surfaceSwitching: 'exclude';
  systemAudio: 'exclude';
};
type CropTargetFactory = { fromElement(element: Element): Promise<object> };
type Croppable = MediaStreamTrack & { cropTo?: (target: object | null) => Promise<void> };

const failureOf = (error: unknown): CaptureFailed => {
  if (error instanceof CaptureFailed) return error;
  const name = error instanceof DOMException ? error.name : '';
  return new CaptureFailed(name === 'NotAllowedError' ? 'refused' : 'unavailable');
};

/**
 * Cropping works on the own tab alone and fails on any other surface: the one proof a page can have of what it was given.
 * Where it does not exist the picture is refused, since nobody knows what is in it.
 */
const mustBeOwnTab = async (track: Croppable): Promise<void> => {
  const factory = (globalThis as { CropTarget?: CropTargetFactory }).CropTarget;
  if (track.getSettings().displaySurface !== 'browser' || !factory || !track.cropTo)
    throw new CaptureFailed('wrong-surface');
  try {
    await track.cropTo(await factory.fromElement(document.documentElement));
    await track.cropTo(null);
  } catch {
    throw new CaptureFailed('wrong-surface');
  }
};

/** Asks the browser for this very tab, without sound. The picker only prefers it: what comes back is checked. */
export const captureOwnTab = async (): Promise<MediaStreamTrack> => {
  const options: OwnTabOptions = {
    video: { frameRate: { ideal: 30 } },
    audio: false,
    preferCurrentTab: true,
    selfBrowserSurface: 'include',
    surfaceSwitching: 'exclude',
    systemAudio: 'exclude',
  };
  let stream: MediaStream | null = null;
  try {
    if (!navigator.mediaDevices?.getDisplayMedia) throw new CaptureFailed('unavailable');
    stream = await navigator.mediaDevices.getDisplayMedia(options);
    const [track] = stream.getVideoTracks();
    if (!track) throw new CaptureFailed('unavailable');
    await mustBeOwnTab(track);
    return track;
  } catch (error) {
    stream?.getTracks().forEach((track) => track.stop());
    throw failureOf(error);
  }
};
