import type { Readable } from '../../shared/store.ts';
import { sensitivityOf } from '../privacy/marks.ts';
import { mayMarkWord } from '../privacy/policy.ts';
import type { Caption, Source, SpeechState } from './speech.ts';

/** Shows these ranges of the page as being spoken, and no others. */
export type Paint = (ranges: readonly Range[]) => void;

/** Name of the highlight in the style sheet (Caption.css). */
const NAME = 'spoken';

/** By the CSS Custom Highlight API, which changes neither the page nor its layout. Null where a browser lacks it. */
export const highlightPaint = (): Paint | null => {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return null;
  const highlight = new Highlight();
  CSS.highlights.set(NAME, highlight);
  return (ranges) => {
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  };
};

const flat = (text: string): string => text.replaceAll(/\s/g, ' ');

/** The part of a source that a word covers, where the page still says there what was said. */
const rangeOf = ({ text }: Caption, word: { start: number; end: number }, source: Source): Range | null => {
  const [start, end] = [Math.max(word.start, source.start), Math.min(word.end, source.end)];
  const { node } = source;
  const from = source.offset + start - source.start;
  const isThere = node.isConnected && flat(node.data.slice(from, from + end - start)) === flat(text.slice(start, end));
  if (end <= start || !isThere) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + end - start);
  return range;
};

const rangesOf = (caption: Caption, isShared: boolean): Range[] => {
  const { word, sources = [], sensitivity } = caption;
  if (!word || !mayMarkWord(sensitivity, isShared)) return [];
  return sources
    .filter(({ node }) => node.parentElement && mayMarkWord(sensitivityOf(node.parentElement), isShared))
    .flatMap((source) => rangeOf(caption, word, source) ?? []);
};

/** Marks the word in speech on the page, where it stands, as the caption marks it. Returns what ends it. */
export const markInPlace = (speech: Readable<SpeechState>, page: Document, paint: Paint): (() => void) => {
  let shown: Caption | null = null;
  const follow = (): void => {
    const { caption } = speech.get();
    if (caption === shown) return;
    shown = caption;
    paint(caption ? rangesOf(caption, page.documentElement.hasAttribute('data-shared')) : []);
  };
  const unwatch = speech.subscribe(follow);
  return () => {
    unwatch();
    paint([]);
  };
};
