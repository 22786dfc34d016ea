import { useEffect } from 'react';

const focusFirst = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** To the control of a field, by its `data-node`: the first thing in it that can have the focus. */
export const focusField = (node: string): void =>
  focusFirst(`[data-node="${node}"] :is(button, input), input[data-node="${node}"]`);

/** Whoever has a keyboard just types: the first letter goes into the field, though the focus is still on the heading. */
export const useTypeAhead = (node: string): void => {
  useEffect(() => {
    const typed = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      const isLetter = (key.length === 1 || key === 'Process') && key !== ' ' && !ctrlKey && !altKey && !metaKey;
      const active = document.activeElement;
      if (isLetter && (active === document.body || active?.id === 'heading'))
        focusFirst(`[data-node="${node}"] input, input[data-node="${node}"]`);
    };
    addEventListener('keydown', typed);
    return () => removeEventListener('keydown', typed);
  }, [node]);
};
