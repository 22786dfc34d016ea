import type { AssistEvent } from '../core/events.ts';
import type { Deed } from '../core/history.ts';
import type { ActiveSession } from '../session.ts';
import { findScamWords } from './find.ts';
import type { ScamWarning } from './list.ts';

export type GuardDeps = {
  session: () => ActiveSession | null;
  dispatch: (event: AssistEvent) => void;
  /** For what the person is told at the end. */
  note: (deed: Deed) => void;
};

export type Guard = {
  /** The warning for a text, which may still be written on; null: there is nothing to warn of. */
  look(text: string): ScamWarning | null;
  /** It was said: a wording that begins in it is found with its end in the next one. */
  remember(text: string): void;
};

/** As long as the longest wording with its gaps. */
const REMEMBERED = 60;

/**
 * Looks at a text of the helper before it is shown or spoken: the warning that goes before it, or null.
 * In full where a kind comes for the first time in a session. Every text of a helper's own making passes here, and nothing else:
 * phrases are our own words.
 */
export const createGuard = ({ session, dispatch, note }: GuardDeps): Guard => {
  let before = '';
  return {
    look: (text) => {
      const kinds = findScamWords(text, before);
      if (kinds.length === 0) return null;
      const warned = session()?.warned ?? [];
      const known = kinds.every((kind) => warned.includes(kind));
      dispatch({ type: 'warned', kinds });
      note('warned');
      return { kinds, known };
    },
    remember: (text) => {
      before = `${before} ${text}`.slice(-REMEMBERED);
    },
  };
};

/** One warning a message, spoken as soon as its words are there: while it is written, or once it is sent. */
export const createMessageGuard = (guard: Guard, speak: (warning: ScamWarning) => void) => {
  let message = '';
  let warning: ScamWarning | null = null;
  return (id: string, text: string, how: 'being written' | 'finished'): { warning?: ScamWarning } => {
    if (id !== message) [message, warning] = [id, null];
    if (warning === null && text !== '') {
      warning = guard.look(text);
      if (warning !== null) speak(warning);
    }
    if (how === 'finished') guard.remember(text);
    return warning === null ? {} : { warning };
  };
};
