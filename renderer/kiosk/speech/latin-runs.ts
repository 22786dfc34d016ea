import { unmarkedSyllable } from '../../../voice/vi/syllables.ts';

// Words of another language that are written in Latin letters too, told by their shape.

/** Written as one word, and said as Vietnamese. */
const loans = 'latinh|won';
const wordEnd = String.raw`(?![\p{L}\p{M}\d@]|\.\p{L}|:\/)`;
const wordStart = String.raw`(?<![\p{L}\p{M}\d@./-])`;
const foreign = `(?!(?:${unmarkedSyllable}|${loans})${wordEnd})[a-z][a-z'’]{2,}${wordEnd}`;

/** In a Vietnamese text: words without marks that can't be Vietnamese, and up to two short ones between them (plug in a headset). */
export const foreignInVietnamese = new RegExp(
  `${wordStart}${foreign}(?:[ ,]{1,2}(?:[a-z'’]+ ){0,2}${foreign})*`,
  'giu',
);

const marked = String.raw`\p{L}*[ăđơưĂĐƠƯ\u1EA0-\u1EF9]\p{L}*`;
/** In an English text: words with letters that only Vietnamese has, and the names that follow them (Nguyễn Văn An). */
export const vietnameseInEnglish = new RegExp(String.raw`${wordStart}${marked}(?: (?:${marked}|\p{Lu}\p{L}*))*`, 'gu');
