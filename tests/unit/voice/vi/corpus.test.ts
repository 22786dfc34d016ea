import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../voice/index.ts';

/** Words and sentences of public services, written for this project: the text, and what is said for it in Hà Nội. */
const cases = readFileSync(new URL('corpus.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [text: string, spoken: string]);

const voice = await loadLanguage('vi');

describe('Vietnamese as public services write it', () => {
  test('the corpus has at least 250 cases, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
    expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length);
  });

  test.each(cases)('%s', (text, expected) => {
    expect(voice.verbalise(text).text).toBe(expected);
  });

  test.each(cases)('%s is stable: what is said is said the same again', (text) => {
    const { text: spoken } = voice.verbalise(text);
    expect(voice.verbalise(spoken).text).toBe(spoken);
  });
});
