import type { Outlet } from '../../privacy/policy.ts';

const gridOf = (element: Element): Element | null => element.closest('[data-grid]');

/**
 * Where the person asked, by her own key, to hear the keys of the screen on the loudspeaker. It holds for these keys, until
 * she leaves them or the voice is heard somewhere else.
 */
export const createKeysAloud = (outlet: () => Outlet) => {
  let chosen: Element | null = null;
  const isChosen = (element: Element): boolean => {
    if (outlet() !== 'speaker') chosen = null;
    return chosen !== null && gridOf(element) === chosen;
  };
  return {
    isChosen,
    choose: (element: Element): void => {
      chosen = outlet() === 'speaker' ? gridOf(element) : null;
    },
    focusMoved: (to: Element): void => {
      if (gridOf(to) !== chosen) chosen = null;
    },
    forget: (): void => {
      chosen = null;
    },
  };
};
