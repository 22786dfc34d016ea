import type { Examples } from '../../../examples/example.ts';
import { OnScreenKeyboard } from './OnScreenKeyboard.tsx';

const nothing = (): void => {};

export const examples: Examples = {
  digits: ({ words }) => <OnScreenKeyboard node="q" label={words.number} letters={[]} onStroke={nothing} />,
  hangul: ({ words }) => (
    <OnScreenKeyboard node="q" label={words.name} letters={['hangul', 'latin']} onStroke={nothing} />
  ),
  latin: ({ words }) => (
    <OnScreenKeyboard node="q" label={words.name} letters={['latin', 'hangul']} onStroke={nothing} />
  ),
  kana: ({ words }) => (
    <OnScreenKeyboard
      node="q"
      label={words.name}
      letters={['kana', 'latin', 'hangul']}
      open="じゅうみん"
      onStroke={nothing}
    />
  ),
  pinyin: ({ words }) => (
    <OnScreenKeyboard
      node="q"
      label={words.name}
      letters={['pinyin', 'latin', 'hangul']}
      open="nihao"
      onStroke={nothing}
    />
  ),
  thai: ({ words }) => (
    <OnScreenKeyboard node="q" label={words.name} letters={['thai', 'latin', 'hangul']} onStroke={nothing} />
  ),
  vietnamese: ({ words }) => (
    <OnScreenKeyboard node="q" label={words.name} letters={['vietnamese', 'latin', 'hangul']} onStroke={nothing} />
  ),
};
