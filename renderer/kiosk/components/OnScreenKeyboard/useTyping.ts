import { useLayoutEffect, useRef, type RefObject } from 'react';
import { strike, type Stroke, type Typed } from './typing.ts';

type Target = {
  input: RefObject<HTMLInputElement | null>;
  value: string;
  maxLength?: number | undefined;
  onChange: (value: string) => void;
};

/**
 * Applies strokes of the on-screen keyboard to a controlled input, at its caret. A syllable stays open only while the
 * caret and the text are as the last stroke left them.
 */
export const useTyping = ({ input, value, maxLength = Infinity, onChange }: Target): ((stroke: Stroke) => void) => {
  const last = useRef<Typed>({ text: value, caret: value.length, open: 0 });
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current === null || input.current?.value !== value) return;
    input.current.setSelectionRange(place.current, place.current);
    place.current = null;
  }, [value, input]);
  return (stroke) => {
    const start = input.current?.selectionStart ?? value.length;
    const end = input.current?.selectionEnd ?? start;
    const isAsLeft = last.current.text === value && last.current.caret === end && start === end;
    const next =
      start === end
        ? strike({ text: value, caret: end, open: isAsLeft ? last.current.open : 0 }, stroke)
        : overwrite(value, start, end, stroke);
    if (next.text.length > maxLength) return;
    last.current = next;
    place.current = next.caret;
    onChange(next.text);
  };
};

/** A stroke on a selection takes its place; backspace only removes it. */
const overwrite = (value: string, start: number, end: number, stroke: Stroke): Typed => {
  const cut = { text: value.slice(0, start) + value.slice(end), caret: start, open: 0 };
  return stroke.type === 'backspace' ? cut : strike(cut, stroke);
};
