import { channelToHelper, channelToKiosk } from '../../../protocol/index.ts';
import { ANSWER_MS, type ChannelDeps } from './link-deps.ts';
import { createPen, type Pen } from './pen.ts';
import { createPointer, type Spot } from './pointer.ts';
import type { Target } from './session-state.ts';

export type PointingActions = {
  movePointer(spot: Spot): void;
  leavePointer(): void;
  point(spot: Spot): void;
  /** Draws: the pen goes down, moves, and is lifted. */
  pen: Pen;
  /** Points at a line of the outline. */
  pointNode(node: string): void;
};

/** The pointer that is moved, what is pointed at and whether it was heard, and what is drawn. */
export const createPointing = ({ channel, clock, newId, happened }: ChannelDeps) => {
  const pointer = createPointer(clock, (spot) => void channel.send(channelToKiosk.pointerMoved, spot));
  const pen = createPen(clock, newId, (part) => void channel.send(channelToKiosk.strokeDrawn, part));
  let last = '';
  let stopWaiting = (): void => {};

  channel.on(channelToHelper.pointResolved, (answer) => happened({ type: 'pointed', ...answer }));
  channel.on(channelToHelper.pointMissed, (answer) => happened({ type: 'missed', ...answer }));
  channel.on(channelToHelper.refused, ({ name, code }) => {
    // The refusal names the kind of message only: it is the last of its kind, since the channel keeps the order.
    if (name === channelToKiosk.pointAt.name || name === channelToKiosk.pointAtNode.name)
      happened({ type: 'missed', id: last, why: code === 'not-allowed' ? 'not-allowed' : 'lost' });
  });

  const point = (target: Target, send: (id: string) => boolean): void => {
    const id = newId();
    last = id;
    happened({ type: 'pointing', id, target });
    stopWaiting();
    if (!send(id)) return happened({ type: 'missed', id, why: 'lost' });
    stopWaiting = clock.after(ANSWER_MS, () => happened({ type: 'missed', id, why: 'lost' }));
  };
  const actions: PointingActions = {
    movePointer: pointer.move,
    leavePointer: () => {
      pointer.stop();
      channel.send(channelToKiosk.pointerLeft, {});
    },
    point: (spot) => point({ spot }, (id) => channel.send(channelToKiosk.pointAt, { id, ...spot })),
    pen,
    pointNode: (node) => point({ node }, (id) => channel.send(channelToKiosk.pointAtNode, { id, node })),
  };
  const close = (): void => {
    stopWaiting();
    pointer.stop();
  };
  return { actions, close };
};
