import { useState } from 'react';
import type { Examples } from '../../../examples/example.ts';
import { NumberField } from './NumberField.tsx';

export const examples: Examples = {
  least: function Least({ words }) {
    const [value, setValue] = useState(1);
    return <NumberField node="q.copies" label={words.copies} value={value} min={1} max={10} onChange={setValue} />;
  },
};
