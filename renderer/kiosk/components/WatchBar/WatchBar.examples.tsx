import CircleStop from 'lucide-react/icons/circle-stop';
import { Button } from '../../../shared/components/Button/Button.tsx';
import type { Examples } from '../../../examples/example.ts';
import { WatchBar } from './WatchBar.tsx';

export const examples: Examples = {
  seen: ({ words }) => (
    <WatchBar
      actions={
        <Button icon={<CircleStop aria-hidden />} onPress={() => {}}>
          {words.stop}
        </Button>
      }
    >
      {words.watching}
    </WatchBar>
  ),
};
