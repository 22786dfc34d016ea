import type { Language } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { sensitivityOf } from '../../privacy/marks.ts';
import { echo, type Outlet } from '../../privacy/policy.ts';
import { partsOf } from './browse/parts.ts';
import { inLanguage, type Rich } from './rich.ts';
import type { Sentences } from './sentences.ts';
import { sayCharacter } from './spelling/character.ts';
import { foreignLanguage } from './text.ts';
import { isText, type Field } from './typing.ts';

export type CaretOptions = {
  root: HTMLElement;
  clock: Clock;
  sentences: Sentences;
  language: () => Language;
  outlet: () => Outlet;
  say: (said: Rich, field: Field) => void;
  /** There is nothing further that way. */
  edge: () => void;
};

type Spot = { value: string; start: number; end: number };

/** Keys that move the caret; with Control (or Option) by words. */
const movers = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

const spotOf = (field: Field): Spot => {
  const { value, selectionStart, selectionEnd } = field;
  return { value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
};

/** What was taken into the selection or out of it, by the key that was pressed. */
const changedPart = (before: Spot, { value, start, end }: Spot): string =>
  before.start === start
    ? value.slice(Math.min(before.end, end), Math.max(before.end, end))
    : value.slice(Math.min(before.start, start), Math.max(before.start, start));

/**
 * Says where the caret is in a line of text: the character that it stands before, the word where it went by words, what was
 * selected. Of a private field only that there is something (design.md): its characters are no more said than typed.
 */
export const watchCaret = (options: CaretOptions): (() => void) => {
  const { root, clock, sentences, language, outlet, say, edge } = options;

  const isMasked = (field: Field): boolean =>
    field.type === 'password' || echo(sensitivityOf(field), outlet()) === 'masked';

  const here = (field: Field, { value, start }: Spot, byWord: boolean): Rich => {
    if (start >= value.length) return sentences.caret(value === '' ? 'empty' : 'end');
    if (isMasked(field)) return sentences.typed('masked');
    const foreign = foreignLanguage(field, language());
    const part = partsOf(value, byWord ? 'word' : 'character', foreign ?? language()).find(({ end }) => end > start);
    const text = inLanguage(value.slice(start, part?.end), foreign);
    return byWord ? text : sayCharacter(text, sentences);
  };

  const selected = (field: Field, before: Spot, now: Spot): Rich => {
    const part = changedPart(before, now);
    const isMore = now.end - now.start > before.end - before.start;
    const value = isMasked(field)
      ? sentences.hidden('entered', 0)
      : inLanguage(part, foreignLanguage(field, language()));
    return sentences.caret(isMore ? 'selected' : 'unselected', value);
  };

  const moved = (field: Field, before: Spot, byWord: boolean): void => {
    const now = spotOf(field);
    // What was typed is echoed.
    if (now.value !== before.value) return;
    const isSame = now.start === before.start && now.end === before.end;
    if (isSame) edge();
    say(isSame || now.start === now.end ? here(field, now, byWord) : selected(field, before, now), field);
  };

  const onKey = (event: KeyboardEvent): void => {
    const field = event.target;
    if (!(field instanceof Element) || !isText(field) || !movers.has(event.key) || event.isComposing) return;
    const before = spotOf(field);
    const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    // Once the browser has moved it, or somebody else has taken the key.
    clock.after(0, () => {
      if (event.defaultPrevented || root.ownerDocument.activeElement !== field) return;
      moved(field, before, event.ctrlKey || event.altKey || isVertical);
    });
  };
  root.addEventListener('keydown', onKey);
  return () => root.removeEventListener('keydown', onKey);
};
