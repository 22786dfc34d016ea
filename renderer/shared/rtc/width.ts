/**
 * What the line carries, judged from `availableOutgoingBitrate` (W3C webrtc-stats: the estimate of the congestion control for
 * all that this end sends), and what of the picture is sent for it. Text must stay sharp: first fewer frames, then none.
 */
export type Width =
  | { state: 'wide'; frames: Frames; low: number }
  /** No picture is sent. `looks`: until it is tried again; `wait`: how many it waits the time after. */
  | { state: 'narrow'; looks: number; wait: number }
  /** The picture is sent to learn what the line carries: without it the estimate cannot grow. Not told to anybody. */
  | { state: 'trying'; looks: number; wait: number };
type Frames = 'full' | 'few';

/** Bits a second; estimates begin at 300 kb/s in Chromium, which must not count as few. Below `narrow` there is no picture (issue of the links that break); back only well above it. */
export const widths = { narrow: 100_000, wide: 150_000, few: 200_000, full: 300_000 } as const;

/** In looks of two seconds: below it this often in a row; tried again after 10 s, then later and later, for 8 s each. */
const LOW = 2;
const FIRST_WAIT = 5;
const LONGEST_WAIT = 30;
const TRY = 4;

export const wideLine: Width = { state: 'wide', frames: 'full', low: 0 };

const framesAt = (bits: number, now: Frames): Frames => {
  if (bits < widths.few) return 'few';
  return bits > widths.full ? 'full' : now;
};

const whileWide = (now: Extract<Width, { state: 'wide' }>, bits: number): Width => {
  const low = bits < widths.narrow ? now.low + 1 : 0;
  if (low >= LOW) return { state: 'narrow', looks: FIRST_WAIT, wait: FIRST_WAIT * 2 };
  return { state: 'wide', frames: framesAt(bits, now.frames), low };
};

const whileTrying = (now: Extract<Width, { state: 'trying' }>, bits: number): Width => {
  if (bits >= widths.wide) return { state: 'wide', frames: framesAt(bits, 'few'), low: 0 };
  if (now.looks > 1) return { ...now, looks: now.looks - 1 };
  return { state: 'narrow', looks: now.wait, wait: Math.min(LONGEST_WAIT, now.wait * 2) };
};

/** One look. `bits` null: this browser does not say, or nothing was sent yet; then nothing changes. */
export const stepWidth = (now: Width, bits: number | null): Width => {
  if (now.state === 'narrow')
    return now.looks > 1 ? { ...now, looks: now.looks - 1 } : { state: 'trying', looks: TRY, wait: now.wait };
  if (bits === null) return now;
  return now.state === 'wide' ? whileWide(now, bits) : whileTrying(now, bits);
};

type Stat = Readonly<Record<string, unknown>>;

/** Of the pair of addresses in use. */
export const availableIn = (stats: readonly Stat[]): number | null => {
  const used = stats.find((stat) => stat['type'] === 'candidate-pair' && stat['nominated'] === true);
  const bits = used?.['availableOutgoingBitrate'];
  return typeof bits === 'number' ? bits : null;
};
