import type { ComponentType } from 'react';
import type { Language } from '../../protocol/index.ts';
import type { Words } from './words.ts';

/** What an example is given: words in the language that is looked at. */
export type ExampleProps = { words: Words; language: Language };

/** `X.examples.tsx` exports `examples`: a name for each state worth seeing. Every one is shown, and walked by axe. */
export type Examples = Record<string, ComponentType<ExampleProps>>;

/** What such a file exports. `wholeScreen`: its examples have a `main` and a heading of their own. */
export type ExampleFile = { examples: Examples; wholeScreen?: boolean };
