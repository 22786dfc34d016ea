// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { captureOwnTab } from '../../../../renderer/kiosk/bridge/own-view.ts';

/** A tab as the browser hands it out. `isOwn`: cropping succeeds on the own tab alone. */
const trackOf = ({ surface, isOwn }: { surface: string; isOwn: boolean }) => {
  const track = {
    stopped: false,
    crops: [] as unknown[],
    getSettings: () => ({ displaySurface: surface }),
    stop: () => void (track.stopped = true),
    cropTo: async (target: unknown) => {
      track.crops.push(target);
      if (!isOwn) throw new DOMException('not this tab', 'InvalidStateError');
    },
  };
  return track;
};

const browserWith = (answer: () => Promise<unknown>): { asked: unknown[] } => {
  const asked: unknown[] = [];
  const getDisplayMedia = async (options: unknown): Promise<unknown> => {
    asked.push(options);
    return answer();
  };
  vi.stubGlobal('navigator', { mediaDevices: { getDisplayMedia } });
  vi.stubGlobal('CropTarget', { fromElement: async () => ({}) });
  return { asked };
};
const streamOf = (...tracks: unknown[]) => ({ getVideoTracks: () => tracks, getTracks: () => tracks });
const why = async (): Promise<string | null> => {
  try {
    await captureOwnTab();
    return null;
  } catch (error) {
    return (error as { why: string }).why;
  }
};

afterEach(() => vi.unstubAllGlobals());

describe('sharing the view of the kiosk from a browser', () => {
  test('asks for this tab, without sound, and takes it whole', async () => {
    const track = trackOf({ surface: 'browser', isOwn: true });
    const { asked } = browserWith(async () => streamOf(track));
    expect(await captureOwnTab()).toBe(track);
    expect(asked).toMatchObject([{ audio: false, preferCurrentTab: true, selfBrowserSurface: 'include' }]);
    expect(track.crops.at(-1)).toBeNull();
    expect(track.stopped).toBe(false);
  });

  test.each([
    { surface: 'browser', isOwn: false },
    { surface: 'window', isOwn: true },
    { surface: 'monitor', isOwn: true },
  ])('refuses and stops what is not this tab: %o', async (shape) => {
    const track = trackOf(shape);
    browserWith(async () => streamOf(track));
    expect(await why()).toBe('wrong-surface');
    expect(track.stopped).toBe(true);
  });

  test('refuses where nobody can tell which tab it is', async () => {
    const track = trackOf({ surface: 'browser', isOwn: true });
    browserWith(async () => streamOf(track));
    vi.stubGlobal('CropTarget', undefined);
    expect(await why()).toBe('wrong-surface');
    expect(track.stopped).toBe(true);
  });

  test('says when the person refused, and when it cannot be had', async () => {
    browserWith(async () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(await why()).toBe('refused');
    browserWith(async () => Promise.reject(new DOMException('no', 'NotReadableError')));
    expect(await why()).toBe('unavailable');
    browserWith(async () => streamOf());
    expect(await why()).toBe('unavailable');
    vi.stubGlobal('navigator', {});
    expect(await why()).toBe('unavailable');
  });
});
