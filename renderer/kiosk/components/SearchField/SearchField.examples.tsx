import { useState } from 'react';
import type { Examples } from '../../../examples/example.ts';
import { SearchField } from './SearchField.tsx';

export const examples: Examples = {
  words: function Search({ words }) {
    const [value, setValue] = useState('등본');
    return <SearchField node="search" label={words.search} value={value} onChange={setValue} />;
  },
};
