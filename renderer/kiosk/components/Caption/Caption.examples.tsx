import type { Examples } from '../../../examples/example.ts';
import { Caption } from './Caption.tsx';

export const examples: Examples = {
  speaking: ({ words, language }) => (
    <Caption
      caption={{ text: `${words.question} ${words.lead}`, language, word: { start: 0, end: 4 }, sensitivity: 'public' }}
    />
  ),
  'without a voice': ({ words, language }) => (
    <Caption
      silent
      caption={{
        text: [words.noticeMore, words.lead, words.endBody].join(' '),
        language,
        word: null,
        sensitivity: 'public',
      }}
    />
  ),
  silent: () => <Caption caption={null} />,
};
