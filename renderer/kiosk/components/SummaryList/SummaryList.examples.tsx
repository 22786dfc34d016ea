import type { Examples } from '../../../examples/example.ts';
import { SummaryList } from './SummaryList.tsx';

export const examples: Examples = {
  answers: ({ words }) => (
    <SummaryList
      rows={[
        { node: 'check.whose', label: words.question, value: words.me, onChange: () => {} },
        {
          node: 'check.name',
          label: words.name,
          value: words.nameExample,
          sensitivity: 'personal',
          onChange: () => {},
        },
        {
          node: 'check.number',
          label: words.number,
          value: '900101-●●●●●●●',
          sensitivity: 'secret',
          onChange: () => {},
        },
        { node: 'check.address', label: words.past, value: words.address, lang: 'ko', onChange: () => {} },
      ]}
    />
  ),
};
