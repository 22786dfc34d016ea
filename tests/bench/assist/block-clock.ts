import type { Page } from 'playwright';

/**
 * A clock that survives video: the page paints Date.now() as 24 black or white blocks along its top edge, the receiver reads
 * them back from each frame it shows. What it sees against its own clock (the same machine's) is glass to glass.
 */
const BITS = 24;

export const paintClock = async (page: Page): Promise<void> => {
  await page.evaluate((bits) => {
    const strip = document.createElement('canvas');
    strip.width = bits * 8;
    strip.height = 8;
    strip.style.cssText =
      'position:fixed;inset:0 0 auto 0;width:100vw;height:24px;z-index:2147483647;pointer-events:none';
    document.documentElement.append(strip);
    const context = strip.getContext('2d');
    const paint = () => {
      const now = Date.now();
      for (let bit = 0; bit < bits; bit += 1) {
        if (context) context.fillStyle = Math.floor(now / 2 ** bit) % 2 ? '#fff' : '#000';
        context?.fillRect(bit * 8, 0, 8, 8);
      }
      requestAnimationFrame(paint);
    };
    paint();
  }, BITS);
};

export type Glass = { latencies: number[]; framesPerSecond: number };

/**
 * Reads the clock out of the first playing video of the page, for so many milliseconds.
 * @param sourceHeight height of the page that paints, in CSS pixels
 */
export const readClock = (page: Page, ms: number, sourceHeight: number): Promise<Glass> =>
  page.evaluate(
    async ([bits, duration, height]) => {
      const video = [...document.querySelectorAll('video')].find((one) => one.videoWidth > 0);
      if (!video) throw new Error('No video is playing');
      const canvas = new OffscreenCanvas(bits, 1);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      const latencies: number[] = [];
      let frames = 0;
      const start = performance.now();
      const read = () => {
        // The middle of each block: its edges are blurred by the encoder.
        const block = video.videoWidth / bits;
        const y = (12 / height) * video.videoHeight;
        let value = 0;
        for (let bit = 0; bit < bits; bit += 1) {
          context?.drawImage(video, block * (bit + 0.35), y * 0.7, block * 0.3, y * 0.6, bit, 0, 1, 1);
        }
        const pixels = context?.getImageData(0, 0, bits, 1).data ?? new Uint8ClampedArray();
        for (let bit = 0; bit < bits; bit += 1) if ((pixels[bit * 4] ?? 0) > 127) value += 2 ** bit;
        const latency = (Date.now() - value) % 2 ** bits;
        // A block in the middle of a change reads as nonsense: drop it.
        if (latency >= 0 && latency < 5_000) latencies.push(latency);
        frames += 1;
      };
      await new Promise<void>((resolve) => {
        const each = () => {
          read();
          if (performance.now() - start < duration) video.requestVideoFrameCallback(each);
          else resolve();
        };
        video.requestVideoFrameCallback(each);
      });
      return { latencies, framesPerSecond: (frames * 1000) / (performance.now() - start) };
    },
    [BITS, ms, sourceHeight] as const,
  );
