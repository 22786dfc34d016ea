import { limits } from '../../../protocol/index.ts';

/** What was typed or pasted, as the contract takes a text: line breaks stay, other controls and bidi overrides go. */
export const cleanText = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .toWellFormed()
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/gu, '')
    .trim()
    .slice(0, limits.textLength)
    // The cut may have split a pair.
    .replace(/[\uD800-\uDBFF]$/, '');
