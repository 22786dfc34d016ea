import type { Language } from '../../../../protocol/index.ts';
import { focusables } from '../../input/focus.ts';
import type { Grain } from './browse/grains.ts';
import type { Described } from './describe.ts';
import { plain, tidy, type Rich } from './rich.ts';
import type { Sentences } from './sentences.ts';
import { textOf } from './text.ts';

export type HereOptions = {
  whole: Element;
  focused: Element | null;
  grain: Grain | null;
  sentences: Sentences;
  describe: (element: Element) => Described;
  language: Language;
};

/** What can I do here? Which screen it is, what has the focus and what to do with it, how much else there is, the keys. */
export const hereOf = ({ whole, focused, grain, sentences, describe, language }: HereOptions): Rich => {
  const heading = whole.querySelector('main h1, h1, h2');
  const own = focused && describe(focused);
  const count = focusables(whole).filter((each) => !each.closest('[data-grid]')).length;
  return sentences.join([
    heading ? sentences.here('title', tidy(textOf(heading, language))) : plain(''),
    own ? sentences.full(own) : plain(''),
    own?.hint ? plain(sentences.hint(own.hint)) : plain(''),
    count > 0 ? sentences.here('count', plain(String(count))) : plain(''),
    grain ? sentences.browsing(grain) : sentences.here('keys'),
  ]);
};
