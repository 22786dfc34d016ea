import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';

/** Words and sentences of Thai public services, written for this project; `spoken` or `reading`, the text, what is expected. */
const cases = readFileSync(new URL('corpus.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [kind: string, text: string, expected: string]);

const voice = await loadLanguage('th');
await voice.whole;

describe('Thai as public services write it', () => {
  test('the corpus has at least 250 cases, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(new Set(cases.map(([kind, text]) => `${kind} ${text}`)).size).toBe(cases.length);
  });

  test.each(cases)('%s of %s', (kind, text, expected) => {
    const spoken = voice.verbalise(text);
    expect(kind === 'spoken' ? spoken.text : voice.read(spoken).text.trim()).toBe(expected);
  });

  test.each(cases)('%s of %s is stable: what is said is said the same again', (_, text) => {
    const { text: spoken } = voice.verbalise(text);
    expect(voice.verbalise(spoken).text).toBe(spoken);
  });
});
