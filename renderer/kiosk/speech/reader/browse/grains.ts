import type reader from '../../../../../locales/en/reader.json';

/** What is read at one press, coarse or fine. */
export const grains = ['sentence', 'word', 'character', 'heading', 'item', 'field', 'landmark', 'table'] as const;
export type Grain = keyof typeof reader.grain;

/** Parts of a text; the others are things of the page. `spelled`: characters, each with a word for it. */
export type TextGrain = 'sentence' | 'word' | 'character' | 'spelled';

/** What left and right move by while up and down move by the grain that was chosen: the next finer one. */
export const finer: Record<Exclude<Grain, 'table'>, TextGrain> = {
  sentence: 'word',
  word: 'character',
  character: 'spelled',
  heading: 'sentence',
  item: 'sentence',
  field: 'sentence',
  landmark: 'sentence',
};

/** How a grain is called where there is none further. */
export const nameOfGrain = (grain: Grain | TextGrain): Grain => (grain === 'spelled' ? 'character' : grain);
