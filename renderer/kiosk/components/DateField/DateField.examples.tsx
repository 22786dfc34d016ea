import { useState } from 'react';
import type { Examples } from '../../../examples/example.ts';
import { DateField } from './DateField.tsx';

export const examples: Examples = {
  begun: function Begun({ words }) {
    const [value, setValue] = useState('2026-1-');
    return (
      <DateField
        node="q.moved"
        label={words.date}
        help={words.dateHelp}
        example="2026-11-03"
        value={value}
        onChange={setValue}
      />
    );
  },
  wrong: function Wrong({ words }) {
    const [value, setValue] = useState('2026-13-1');
    return <DateField node="q.moved" label={words.date} error={words.dateError} value={value} onChange={setValue} />;
  },
};
