import { useState } from 'react';
import { useConsole } from '../console.ts';
import type { Spot } from '../desk/pointer.ts';

/** The pen: taken by its button; down while it draws. By mouse and finger it draws while they press. */
export const usePen = (allowed: boolean) => {
  const { desk } = useConsole();
  const [chosen, choose] = useState(false);
  const [down, setDown] = useState(false);
  const taken = chosen && allowed;
  const lift = (): void => {
    if (down) desk.pen.up();
    setDown(false);
  };
  return {
    taken,
    down: taken && down,
    toggle: (): void => {
      lift();
      choose(!chosen);
    },
    put: (spot: Spot): void => {
      desk.pen.down(spot);
      setDown(true);
    },
    move: (spot: Spot): void => {
      if (down) desk.pen.move(spot);
    },
    lift,
  };
};
export type PenInHand = ReturnType<typeof usePen>;
