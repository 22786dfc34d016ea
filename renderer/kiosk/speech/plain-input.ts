import type { EngineInput, Mark } from './front-end.ts';

/** Controls, directions, zero-width and broken characters: nothing to be heard, and some of them upset the engine. */
const unheard = /[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;
const letterMark = /\p{M}/u;
/** More marks than any script puts on one letter. */
const MOST_MARKS = 4;

/** The engine obeys SSML and `[[phonemes]]` in whatever it is given: what a person wrote is spelled so that it can't. */
const spelled = (character: string, next: string | undefined): string => {
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  if (character === '&') return '&amp;';
  if (character === '[' && next === '[') return '[ ';
  return character;
};

const heard = (word: string): string => {
  let marks = 0;
  const characters = Array.from(word).filter((character) => {
    marks = letterMark.test(character) ? marks + 1 : 0;
    return marks <= MOST_MARKS && !unheard.test(character);
  });
  return characters.map((character, index) => spelled(character, characters[index + 1])).join('');
};

/** A text for the engine as it stands, word by word, with nothing in it that the engine would obey. */
export const plainInput = (source: string): EngineInput => {
  let text = '';
  const marks: Mark[] = [];
  for (const match of source.matchAll(/[^\s\p{Cc}]+/gu)) {
    const word = heard(match[0]);
    if (word === '') continue;
    const isNewLine = source.slice(marks.at(-1)?.end ?? 0, match.index).includes('\n');
    if (text !== '') text += isNewLine ? '\n' : ' ';
    marks.push({ at: text.length, start: match.index, end: match.index + match[0].length });
    text += word;
  }
  return { text, marks };
};
