import type { Examples } from '../../../examples/example.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

export const examples: Examples = {
  two: ({ words }) => (
    <ErrorSummary
      errors={[
        { field: 'number', message: words.numberError, onGo: () => {} },
        { field: 'moved', message: words.dateError, onGo: () => {} },
      ]}
    />
  ),
};
