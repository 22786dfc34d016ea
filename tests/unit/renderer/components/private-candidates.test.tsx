// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { Language } from '../../../../protocol/index.ts';
import { createIdentities, takeSnapshot } from '../../../../renderer/kiosk/assist/outline/snapshot.ts';
import { TextField } from '../../../../renderer/kiosk/components/TextField/TextField.tsx';
import { collect } from '../../../../renderer/kiosk/speech/reader/collect.ts';
import { createSentences } from '../../../../renderer/kiosk/speech/reader/sentences.ts';
import { readerTexts } from '../../../support/reader-texts.ts';
import { show } from '../../../support/dom.tsx';

afterEach(cleanup);

const Line = ({ sensitivity }: { sensitivity: 'personal' | 'secret' }) => {
  const [value, setValue] = useState('');
  return (
    <TextField
      {...{ node: 'q.name', label: 'Name', keyboard: 'own', sensitivity, value }}
      onChange={(next) => setValue(next)}
    />
  );
};

const typed: [Language, string[]][] = [
  ['ja', ['た', 'な', 'か']],
  ['zh', ['l', 'i']],
];

/** Words to choose from are the value before it is chosen. No service asks for a private text in these letters yet. */
test.each(typed)(
  'in %s the words to choose from in a private field are covered, in no outline, and not said in the open',
  async (language, keys) => {
    for (const sensitivity of ['personal', 'secret'] as const) {
      show(<Line sensitivity={sensitivity} />, language);
      for (const key of keys) fireEvent.click(screen.getByRole('button', { name: key }));
      const found = await screen.findAllByRole('option', {}, { timeout: 20_000 });
      const words = found.map(({ lastElementChild }) => lastElementChild?.textContent ?? '');
      const news = document.querySelector('[data-node="q.name.words"]');
      const line = screen.getByRole<HTMLInputElement>('textbox');
      expect(line.value).toBe(keys.join(''));
      // One element carries the mark, and the block over it covers all that lies in it.
      const mark = line.closest(`[data-sensitivity="${sensitivity}"]`);
      for (const part of [...found, news]) expect(part?.closest('[data-sensitivity]')).toBe(mark);
      const outline = JSON.stringify(takeSnapshot(document, createIdentities()).nodes);
      const sentences = createSentences(await readerTexts(language), () => language);
      const said = [...collect(document.body, { sentences, language, outlet: 'speaker' })].map(
        (unit) => unit.said.text,
      );
      for (const word of [...words, line.value]) {
        expect(outline).not.toContain(word);
        expect(said.join('\n')).not.toContain(word);
      }
      cleanup();
    }
  },
);
