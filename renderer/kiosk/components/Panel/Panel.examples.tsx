import { Button } from '../../../shared/components/Button/Button.tsx';
import type { Examples } from '../../../examples/example.ts';
import { Panel } from './Panel.tsx';

const nothing = (): void => {};

export const examples: Examples = {
  end: ({ words }) => (
    <Panel
      heading={words.endQuestion}
      onClose={nothing}
      actions={
        <>
          <Button onPress={nothing}>{words.stay}</Button>
          <Button kind="danger" onPress={nothing}>
            {words.end}
          </Button>
        </>
      }
    >
      <p>{words.endBody}</p>
    </Panel>
  ),
};
