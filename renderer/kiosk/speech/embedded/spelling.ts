import type { Language } from '../../../../protocol/index.ts';
import type { EngineInput } from '../front-end.ts';
import { plainInput } from '../plain-input.ts';
import type { WorkerClient } from './worker-client.ts';

/** Asks the worker to spell a text out in words; where it dies over it, the text stays as it was. */
export const createSpelling = (client: WorkerClient) => {
  const waiting = new Map<number, { text: string; resolve: (input: EngineInput) => void }>();
  let count = 0;
  client.listen(
    (message) => {
      if (message.type !== 'spelt') return;
      waiting.get(message.id)?.resolve(message.input);
      waiting.delete(message.id);
    },
    () => {
      for (const { text, resolve } of waiting.values()) resolve(plainInput(text));
      waiting.clear();
    },
  );
  return (text: string, language: Language): Promise<EngineInput> =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, { text, resolve });
      client.post({ type: 'spell', id: count, text, language });
    });
};
