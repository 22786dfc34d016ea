import type { Examples } from '../../../examples/example.ts';
import { TimeLeft } from './TimeLeft.tsx';

export const examples: Examples = {
  minutes: () => <TimeLeft seconds={95} />,
  seconds: () => <TimeLeft seconds={24} />,
};
