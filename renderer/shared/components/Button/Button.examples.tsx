import Volume2 from 'lucide-react/icons/volume-2';
import type { Examples } from '../../../examples/example.ts';
import { Button } from './Button.tsx';

const nothing = (): void => {};

export const examples: Examples = {
  kinds: ({ words }) => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--gap)' }}>
      <Button kind="primary" onPress={nothing}>
        {words.next}
      </Button>
      <Button onPress={nothing}>{words.back}</Button>
      <Button kind="danger" onPress={nothing}>
        {words.stop}
      </Button>
      <Button kind="plain" icon={<Volume2 aria-hidden />} onPress={nothing}>
        {words.ease}
      </Button>
    </div>
  ),
  'not now': ({ words }) => (
    <Button kind="primary" why={words.why} onPress={nothing}>
      {words.next}
    </Button>
  ),
  busy: ({ words }) => (
    <Button kind="primary" busy onPress={nothing}>
      {words.send}
    </Button>
  ),
};
