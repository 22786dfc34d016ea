import type { Language, Sensitivity } from '../../../../../protocol/index.ts';
import type { Outlet } from '../../../privacy/policy.ts';
import type { SpeechRank, Utterance } from '../../speech.ts';
import { spokenText, type Unit } from '../collect.ts';
import { describe } from '../describe.ts';
import { plain, slice, type Rich } from '../rich.ts';
import type { Sentences } from '../sentences.ts';
import { sayCharacter } from '../spelling/character.ts';
import { spellCharacter } from '../spelling/spell.ts';
import { strictestIn } from '../text.ts';
import type { Says } from '../verbosity.ts';
import type { TextGrain } from './grains.ts';
import { partsOf, type Part } from './parts.ts';
import { surroundings } from './surroundings.ts';
import { tableOf } from './tables.ts';

/** Where the person is: a thing of the page, and a stretch of its words. It has the focus, so that eye and ear agree. */
export type Place = { index: number; unit: Unit; part: Part; by: TextGrain };

const levelOf = (heading: Element): string =>
  heading.getAttribute('aria-level') ?? /^h([1-6])$/i.exec(heading.tagName)?.[1] ?? '2';

/** A value of which only its length is told, or that there is one: whole, whatever the grain. */
const isHidden = (unit: Unit): boolean => unit.kind === 'text' && !unit.isOpen;

export type WordsOptions = { sentences: Sentences; language: () => Language; outlet: () => Outlet; says: () => Says };

/** What is said of a place: its words by the grain, and what was left and entered on the way to it. */
export const createWords = ({ sentences, language, outlet, says }: WordsOptions) => {
  const textOf = (element: Element): Rich => spokenText(element, { sentences, language: language(), outlet: outlet() });
  const control = (element: Element) => describe(element, { outlet: outlet(), onRequest: false, language: language() });

  /** The words of a unit that can be taken apart: of a control its value where that may be said, else its name. */
  const bodyOf = (unit: Unit): Rich => {
    if (unit.kind !== 'control') return unit.said;
    const { pattern, name, value } = control(unit.element);
    return pattern.endsWith('.value') ? value : name;
  };
  /** What is a whole in itself: a control among sentences, a value that may not be said. */
  const partsIn = (unit: Unit, by: TextGrain): Part[] => {
    const { text } = bodyOf(unit);
    const isWhole = by === 'sentence' ? unit.kind !== 'text' || isHidden(unit) : isHidden(unit);
    return isWhole ? [{ start: 0, end: text.length }] : partsOf(text, by, language());
  };

  const wholeOf = (unit: Unit): Rich => {
    if (unit.kind === 'control') return sentences.full(control(unit.element));
    return unit.kind === 'heading'
      ? sentences.place('headingLevel', unit.said, plain(levelOf(unit.element)))
      : unit.said;
  };
  const wordsAt = ({ unit, part, by }: Place): Rich => {
    const body = bodyOf(unit);
    if (by === 'sentence') return unit.kind === 'text' ? slice(body, part.start, part.end) : wholeOf(unit);
    const said = slice(body, part.start, part.end);
    if (by === 'word' || isHidden(unit)) return said;
    return by === 'spelled' ? spellCharacter(said, language(), sentences) : sayCharacter(said, sentences);
  };

  const utteranceOf = (at: Place, from: Element | null, rank: SpeechRank, before: readonly Rich[] = []): Utterance => {
    const { element, sensitivity } = at.unit;
    const isNew = at.by === 'sentence' && at.part.start === 0 && from !== element;
    const around = isNew ? surroundings(element, from, { sentences, language: language(), says: says(), textOf }) : [];
    const table = around.length > 0 ? tableOf(element) : null;
    const strictest: Sensitivity = table ? strictestIn(table) : sensitivity;
    const said = sentences.join([...before, ...around, wordsAt(at)]);
    return { ...said, language: language(), rank, sensitivity: strictest };
  };

  return { partsIn, utteranceOf };
};
export type Words = ReturnType<typeof createWords>;
