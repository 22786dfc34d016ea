import type { SpeechOutcome } from '../../speech/speech.ts';

/** Something that a helper says through the kiosk's voice. */
export type Item = {
  kind: 'point' | 'message';
  text: string;
  started: () => void;
  ended: (outcome: SpeechOutcome) => void;
  /** The connection that it came by. */
  owner: object;
  /** That connection is gone: it is said to its end, and nobody is told. */
  gone?: true;
};

/** Who speaks and who waits, of all helpers together: the texts of one never cut short another's. */
export type Turns = { waiting: Item[]; current: Item | null };

export const createTurns = (): Turns => ({ waiting: [], current: null });
