import type { Examples } from '../../../examples/example.ts';
import { OnScreenKeyboard } from './OnScreenKeyboard.tsx';

const nothing = (): void => {};

export const examples: Examples = {
  digits: ({ words }) => <OnScreenKeyboard node="q" label={words.number} layout="digits" onStroke={nothing} />,
  hangul: ({ words }) => <OnScreenKeyboard node="q" label={words.name} layout="hangul" onStroke={nothing} />,
  latin: ({ words }) => <OnScreenKeyboard node="q" label={words.name} layout="latin" onStroke={nothing} />,
};
