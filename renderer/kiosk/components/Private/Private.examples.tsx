import type { Examples } from '../../../examples/example.ts';
import { Private } from './Private.tsx';

/** Add `&shared` to the address to see the mask. */
export const examples: Examples = {
  text: ({ words }) => (
    <Private sensitivity="personal">
      <p>{words.nameExample}</p>
    </Private>
  ),
};
