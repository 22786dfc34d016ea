import {
  limits,
  pointAt,
  pointAtNode,
  pointerLeft,
  pointerMoved,
  pointMissed,
  pointResolved,
  type channelToHelper,
  type channelToKiosk,
  type DataOf,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import { createRate } from '../../../shared/rtc/rate.ts';
import type { Deed } from '../core/history.ts';
import type { ActiveSession, Pointing } from '../session.ts';
import { pointingWords, type Words } from '../words.ts';
import type { Outline } from '../outline/tell-outline.ts';
import type { HelperVoice } from './helper-voice.ts';
import { hasPicture, mayPoint } from './may-point.ts';
import { zoneOnScreen } from './in-view.ts';
import { resolveElement, resolvePoint, toViewport, type Resolved } from './resolve.ts';

export type PointingDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  words: Words;
  voice: HelperVoice;
  outline: Pick<Outline, 'element'>;
  session: () => ActiveSession | null;
  pointing: () => Pointing;
  show: (change: Partial<Pointing>) => void;
  note: (deed: Deed) => void;
};

/** The pointer is drawn at most 30 times a second. */
const POINTER_MS = 33;

/** Takes the helper's pointer and clicks: draws, rings, scrolls, speaks, answers. Checks the scopes by itself. */
export const takePointing = (deps: PointingDeps): (() => void) => {
  const { channel, clock, words, voice, outline, session, show } = deps;
  const rate = createRate(limits.pointsPerSecond, clock);
  let cancelDraw = (): void => {};
  let drawnAt = -POINTER_MS;

  const draw = (place: { x: number; y: number } | null): void => {
    cancelDraw();
    const wait = Math.max(0, drawnAt + POINTER_MS - clock.now());
    const now = (): void => {
      drawnAt = clock.now();
      show({ pointer: place });
    };
    if (wait === 0 || !place) now();
    else cancelDraw = clock.after(wait, now);
  };

  const missed = (id: string, why: DataOf<typeof pointMissed>['why']): void => {
    channel.send(pointMissed, { id, why });
  };

  const ringAndSay = (id: string, found: Resolved): void => {
    if (!found.hit) return missed(id, found.why);
    const { ring, name, role } = found;
    show({ ring: { element: ring, name } });
    deps.note('pointed');
    voice.point(pointingWords(words, name, role, zoneOnScreen(ring, window)), () => {
      channel.send(pointResolved, { id, name: name.slice(0, limits.elementNameLength), role: role.slice(0, 40) });
    });
  };

  const point = ({ id, x, y }: DataOf<typeof pointAt>): void => {
    if (!mayPoint(session())) return missed(id, 'not-allowed');
    if (!hasPicture(session())) return missed(id, 'paused');
    if (rate() !== 'fits') return channel.refuse(pointAt, 'too-many-requests');
    ringAndSay(id, resolvePoint(document, toViewport({ x, y }, window)));
  };

  const pointNode = ({ id, node }: DataOf<typeof pointAtNode>): void => {
    if (!mayPoint(session())) return missed(id, 'not-allowed');
    if (rate() !== 'fits') return channel.refuse(pointAtNode, 'too-many-requests');
    const element = outline.element(node);
    if (element) ringAndSay(id, resolveElement(element));
    else missed(id, session()?.paused ? 'paused' : 'gone');
  };

  const stops = [
    channel.on(pointerMoved, (place) => {
      if (!mayPoint(session())) return channel.refuse(pointerMoved, 'not-allowed');
      if (hasPicture(session())) draw(toViewport(place, window));
    }),
    channel.on(pointerLeft, () => draw(null)),
    channel.on(pointAt, point),
    channel.on(pointAtNode, pointNode),
  ];
  // The ring has done its work once the person acts on what it surrounds.
  const acted = (event: Event): void => {
    if (event.target instanceof Node && deps.pointing().ring?.element.contains(event.target)) show({ ring: null });
  };
  document.addEventListener('click', acted, true);
  return () => {
    cancelDraw();
    for (const stop of stops) stop();
    document.removeEventListener('click', acted, true);
    show({ pointer: null, ring: null, strokes: [] });
  };
};
