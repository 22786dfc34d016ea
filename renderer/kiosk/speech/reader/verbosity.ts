export const verbosities = ['short', 'normal', 'long'] as const;
export type Verbosity = (typeof verbosities)[number];

export type Says = {
  /** "2 of 5" after a control that is one of several. */
  position: boolean;
  /** Help that belongs to a control. What has an error is always explained. */
  help: boolean;
  /** What can be done, after a pause. */
  hints: boolean;
  /** The lists, tables and groups that are entered. */
  wholes: boolean;
  /** The landmarks that are entered. */
  landmarks: boolean;
  /** That a list or a table was left, and the column besides its header. */
  leaving: boolean;
  /** Words for what has a sound of its own: an edge, a masked character. Where sounds are off they are always said. */
  signals: boolean;
};

/**
 * How much is said, in one place. Name, role, state, value and error are said in all of them: without these nobody can
 * work. The levels are those that users of screen readers expect of "beginner, intermediate, advanced" (JAWS's names).
 */
export const says: Record<Verbosity, Says> = {
  short: {
    position: false,
    help: false,
    hints: false,
    wholes: false,
    landmarks: false,
    leaving: false,
    signals: false,
  },
  normal: { position: true, help: true, hints: true, wholes: true, landmarks: false, leaving: false, signals: true },
  long: { position: true, help: true, hints: true, wholes: true, landmarks: true, leaving: true, signals: true },
};
