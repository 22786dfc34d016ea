import {
  limits,
  strokeDrawn,
  type channelToHelper,
  type channelToKiosk,
  type DataOf,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import { createRate } from '../../../shared/rtc/rate.ts';
import { zoneOf } from '../../../shared/zone.ts';
import { privateSelector } from '../../privacy/marks.ts';
import type { Deed } from '../core/history.ts';
import type { ActiveSession, Pointing, Stroke } from '../session.ts';
import { drawingWords, type Words } from '../words.ts';
import type { HelperVoice } from './helper-voice.ts';
import { hasPicture, mayPoint, noPoint, OVERLAY } from './may-point.ts';
import { toViewport } from './resolve.ts';

export type DrawingDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  words: Words;
  voice: Pick<HelperVoice, 'point'>;
  session: () => ActiveSession | null;
  pointing: () => Pointing;
  show: (change: Partial<Pointing>) => void;
  note: (deed: Deed) => void;
};

/** How long a stroke stays once nothing is added to it; its fading is part of that (overlay.css). */
const STAYS_MS = 8_000;
/** Strokes that are one drawing, such as the two of an arrow, are said once. */
const SAID_AGAIN_MS = 4_000;
const STROKES = 6;

type Spot = { x: number; y: number };

/** Nothing is drawn on what is private, nor on help's own questions: there the line is broken. */
const isFree = ({ x, y }: Spot): boolean => {
  const top = document.elementsFromPoint(x, y).find((element) => !element.closest(`[${OVERLAY}]`));
  return top === undefined || (!top.closest(noPoint) && !top.closest(privateSelector));
};

/** The stroke with more points; a place that is not free ends the line, and the next free one begins another. */
const longer = (stroke: Stroke, spots: readonly Spot[]): Stroke => {
  let { lines, open } = stroke;
  for (const spot of spots) {
    if (!isFree(spot)) open = false;
    else if (open) lines = [...lines.slice(0, -1), [...(lines.at(-1) ?? []), spot]];
    else [lines, open] = [[...lines, [spot]], true];
  }
  return { ...stroke, lines, open, points: stroke.points + spots.length };
};

/** In the middle of all that was drawn of it. */
const zoneOfStroke = ({ lines }: Stroke): ReturnType<typeof zoneOf> => {
  const spots = lines.flat();
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return zoneOf({
    x: middle(spots.map(({ x }) => x)) / window.innerWidth,
    y: middle(spots.map(({ y }) => y)) / window.innerHeight,
  });
};

/** Takes what the helper draws: over the page while it stands still, said in a few words. Checks the scopes by itself. */
export const takeDrawing = (deps: DrawingDeps): (() => void) => {
  const { channel, clock, words, voice, session, pointing, show } = deps;
  const rate = createRate(limits.strokePartsPerSecond, clock);
  const forget = new Map<string, () => void>();
  let saidAt = -SAID_AGAIN_MS;

  const clear = (): void => {
    for (const cancel of forget.values()) cancel();
    forget.clear();
    if (pointing().strokes.length > 0) show({ strokes: [] });
  };
  const fadeLater = (id: string): void => {
    forget.get(id)?.();
    const gone = (): void => show({ strokes: pointing().strokes.filter((stroke) => stroke.id !== id) });
    forget.set(id, clock.after(STAYS_MS, gone));
  };
  const say = (stroke: Stroke): void => {
    if (stroke.lines.length === 0) return;
    deps.note('pointed');
    if (clock.now() - saidAt < SAID_AGAIN_MS) return;
    saidAt = clock.now();
    voice.point(drawingWords(words, zoneOfStroke(stroke)), () => {});
  };

  const draw = ({ id, points, last }: DataOf<typeof strokeDrawn>): void => {
    if (!mayPoint(session()) || !hasPicture(session())) return channel.refuse(strokeDrawn, 'not-allowed');
    const known = pointing().strokes.find((stroke) => stroke.id === id);
    const before = known ?? { id, lines: [], open: false, points: 0 };
    const tooLong = before.points + points.length > limits.strokePoints;
    if (rate() !== 'fits' || tooLong) return channel.refuse(strokeDrawn, 'too-many-requests');
    const stroke = longer(
      before,
      points.map((spot) => toViewport(spot, window)),
    );
    const others = pointing().strokes.filter((one) => one.id !== id);
    show({ strokes: [...others, stroke].slice(-STROKES) });
    fadeLater(id);
    if (last) say(stroke);
  };

  // The page's title is the name of the screen: with another one, and with every scroll, the line is over something else.
  const title = new MutationObserver(clear);
  title.observe(document.head, { subtree: true, childList: true, characterData: true });
  document.addEventListener('scroll', clear, { capture: true, passive: true });
  window.addEventListener('resize', clear);
  const stop = channel.on(strokeDrawn, draw);
  return () => {
    stop();
    title.disconnect();
    document.removeEventListener('scroll', clear, { capture: true });
    window.removeEventListener('resize', clear);
    clear();
  };
};
