import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { strike, type Stroke, type Typed } from './typing.ts';

type Target = {
  input: RefObject<HTMLInputElement | null>;
  value: string;
  maxLength?: number | undefined;
  onChange: (value: string) => void;
};

export type Typing = {
  onStroke: (stroke: Stroke) => void;
  /** What is in hand: letters that may still become something else. */
  open: string;
};

/**
 * Applies strokes of the on-screen keyboard to a controlled input, at its caret. A syllable stays open only while the
 * caret and the text are as the last stroke left them.
 */
export const useTyping = ({ input, value, maxLength = Infinity, onChange }: Target): Typing => {
  const [last, setLast] = useState<Typed>({ text: value, caret: value.length, open: 0 });
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current === null || input.current?.value !== value) return;
    input.current.setSelectionRange(place.current, place.current);
    place.current = null;
  }, [value, input]);
  const onStroke = (stroke: Stroke): void => {
    const start = input.current?.selectionStart ?? value.length;
    const end = input.current?.selectionEnd ?? start;
    if (stroke.type === 'end') return setLast({ text: value, caret: end, open: 0 });
    const isAsLeft = last.text === value && last.caret === end && start === end;
    const next =
      start === end
        ? strike({ text: value, caret: end, open: isAsLeft ? last.open : 0 }, stroke)
        : overwrite(value, start, end, stroke);
    if (next.text.length > maxLength) return;
    setLast(next);
    if (next.text === value) return;
    place.current = next.caret;
    onChange(next.text);
  };
  return { onStroke, open: last.text === value ? value.slice(last.caret - last.open, last.caret) : '' };
};

/** A stroke on a selection takes its place; backspace only removes it. */
const overwrite = (value: string, start: number, end: number, stroke: Stroke): Typed => {
  const cut = { text: value.slice(0, start) + value.slice(end), caret: start, open: 0 };
  return stroke.type === 'backspace' ? cut : strike(cut, stroke);
};
