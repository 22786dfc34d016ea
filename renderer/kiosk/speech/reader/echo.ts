import type { Language } from '../../../../protocol/index.ts';
import { letterName, markLost } from '../../../shared/letters/letters.ts';
import type { Clock } from '../../../shared/clock.ts';
import { sensitivityOf } from '../../privacy/marks.ts';
import { echo, type Outlet } from '../../privacy/policy.ts';
import type { Speaker } from '../speech.ts';
import { inLanguage, plain, type Rich } from './rich.ts';
import type { Sentences } from './sentences.ts';
import { sayCharacter } from './spelling/character.ts';
import { foreignLanguage } from './text.ts';
import { createSyllables, watchTyping, type Change } from './typing.ts';

export type EchoOptions = {
  root: HTMLElement;
  clock: Clock;
  speaker: Speaker;
  sentences: Sentences;
  language: () => Language;
  outlet: () => Outlet;
  /** Something is about to be echoed. */
  said: () => void;
  /** A character that is not said: whether words say so, besides a sound. */
  hidden: () => boolean;
};

const isOneCharacter = (text: string): boolean => Array.from(text).length === 1;

/** Milliseconds after the last stroke in which a syllable may still grow. */
const REST = 700;

/** Says what is typed: characters as they come, Hangul by whole syllables, of private fields only that something was typed. */
export const createEcho = ({
  root,
  clock,
  speaker,
  sentences,
  language,
  outlet,
  said,
  hidden,
}: EchoOptions): (() => void) => {
  const syllables = createSyllables();

  const say = (text: Rich, field: Element): void => {
    if (text.text === '') return;
    said();
    void speaker.say({ ...text, language: language(), rank: 'focus', sensitivity: sensitivityOf(field) });
  };

  const spelled = (character: string, field: Element): Rich => {
    const foreign = foreignLanguage(field, language());
    const name = letterName(character, foreign ?? language());
    return sayCharacter(inLanguage(name, foreign), sentences);
  };
  const masked = (field: Element): boolean =>
    field.matches('input[type="password"]') || echo(sensitivityOf(field), outlet()) === 'masked';

  let cancelRest = (): void => {};
  /** The last syllable has none after it: it is said when nothing more comes. */
  const sayRestLater = (field: Element): void => {
    cancelRest();
    cancelRest = clock.after(REST, () => say(spelled(syllables.end(), field), field));
  };

  const changed = (field: Element, change: Change): void => {
    if (masked(field)) {
      // What is gone has no sound of its own.
      const isErased = change.added === '';
      return isErased || hidden() ? say(sentences.typed(isErased ? 'deletedMasked' : 'masked'), field) : undefined;
    }
    const { said: finished, erased: gone } = syllables.take(change);
    sayRestLater(field);
    // Of a letter in hand only its mark was taken away.
    const erased = markLost(change.removed, change.added) ?? gone;
    if (erased !== '')
      return say(sentences.typed('deleted', isOneCharacter(erased) ? spelled(erased, field) : plain(erased)), field);
    // More than a few at once were pasted or chosen: they are read as words.
    say(
      isOneCharacter(finished) ? spelled(finished, field) : inLanguage(finished, foreignLanguage(field, language())),
      field,
    );
  };

  const stop = watchTyping(root, clock, { changed });
  return () => {
    cancelRest();
    stop();
  };
};
