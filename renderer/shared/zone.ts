const zones = [
  ['top-left', 'top', 'top-right'],
  ['left', 'centre', 'right'],
  ['bottom-left', 'bottom', 'bottom-right'],
] as const;
export type Zone = (typeof zones)[number][number];

/** A place of a picture or screen in words, from shares of its width and height: one of nine parts, as keys of texts. */
export const zoneOf = ({ x, y }: { x: number; y: number }): Zone => {
  const row = y < 1 / 3 ? 0 : y < 2 / 3 ? 1 : 2;
  const column = x < 1 / 3 ? 0 : x < 2 / 3 ? 1 : 2;
  return zones[row][column];
};
