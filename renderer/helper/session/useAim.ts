import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useConsole } from '../console.ts';
import type { Spot } from '../desk/pointer.ts';
import { centre, moved, spotIn } from './crosshair.ts';
import type { PenInHand } from './usePen.ts';

type Aim = { spot: Spot; byKey: boolean };

/** Mouse, finger and keyboard over the picture; all three only ever point. */
export const useAim = (allowed: boolean, pen: PenInHand) => {
  const { desk, keys } = useConsole();
  const [aim, setAim] = useState<Aim>({ spot: centre, byKey: false });
  const to = (spot: Spot, byKey: boolean): void => {
    setAim({ spot, byKey });
    desk.movePointer(spot);
    pen.move(spot);
  };
  const point = (spot: Spot): void => {
    if (!allowed) return;
    if (!pen.taken) desk.point(spot);
    else if (pen.down) pen.lift();
    else pen.put(spot);
  };
  const spotOf = (event: PointerEvent | MouseEvent): Spot =>
    spotIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (keys.pressedOnView(event)) return event.preventDefault();
    if (event.altKey || event.ctrlKey || event.metaKey || !allowed) return;
    if (event.key === 'Escape' && pen.taken) return pen.toggle();
    const spot = moved(aim.spot, event.key, event.shiftKey);
    if (spot) to(spot, true);
    else if (event.key === 'Enter' || event.key === ' ') point(aim.spot);
    else return;
    event.preventDefault();
  };
  return {
    aim,
    handlers: {
      onKeyDown,
      onPointerMove: (event: PointerEvent) => allowed && to(spotOf(event), false),
      onPointerDown: (event: PointerEvent) => {
        if (!pen.taken || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pen.put(spotOf(event));
      },
      onPointerUp: pen.lift,
      onPointerCancel: pen.lift,
      onPointerLeave: () => allowed && desk.leavePointer(),
      onBlur: () => {
        pen.lift();
        if (allowed) desk.leavePointer();
      },
      onClick: (event: MouseEvent) => {
        if (!allowed) return;
        to(spotOf(event), false);
        if (!pen.taken) point(spotOf(event));
      },
    },
  };
};
