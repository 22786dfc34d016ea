import { useEffect, useRef } from 'react';
import { useConsole } from '../console.ts';
import type { Letter } from './keys.ts';

/** While this component is there, the letter does this; null: nothing now. */
export const useKey = (letter: Letter | null, run: (() => void) | null): void => {
  const { keys } = useConsole();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const active = run !== null;
  useEffect(() => (letter && active ? keys.bind(letter, () => latest.current?.()) : undefined), [keys, letter, active]);
};
