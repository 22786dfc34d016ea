import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import type { Language } from '../../../../protocol/index.ts';
import { privateSelector } from '../../privacy/marks.ts';
import { joinPhrases, joinSentences, plain, tidy, type Rich } from './rich.ts';
import { blocksOf, textOf, withRuns } from './text.ts';

/** Whether a value lies there that is none of this element's own: a private part that does not also hold the element. */
const isForeignPrivate = (part: Element, element: Element): boolean => {
  const region = part.closest(privateSelector);
  return region !== null && !region.contains(element);
};

const holdsForeignPrivate = (part: Element, element: Element): boolean =>
  isForeignPrivate(part, element) ||
  [...part.querySelectorAll(privateSelector)].some((each) => !each.contains(element));

const leftOut = {
  getPropertyValue: (property: string) => (property === 'display' ? 'none' : ''),
} as CSSStyleDeclaration;

/** The page as if private parts were not rendered: computed names then skip them. */
const optionsFor = (element: Element) => ({
  getComputedStyle: (part: Element, pseudo?: string | null): CSSStyleDeclaration =>
    isForeignPrivate(part, element) ? leftOut : getComputedStyle(part, pseudo),
  computedStyleSupportsPseudoElements: false,
});

const referenced = (element: Element, attribute: string): Element[] =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (element.ownerDocument.getElementById(id) ?? [])));

/** The lines of what is referred to, without what is private in it. */
const linesOf = (parts: readonly Element[], element: Element, page: Language): Rich[] =>
  parts.filter((part) => !isForeignPrivate(part, element)).flatMap((part) => blocksOf(part, page));

/** A reference reaches even what is hidden, so what it leads to is looked at one by one. */
const isNamedByPrivate = (element: Element): boolean =>
  referenced(element, 'aria-labelledby').some((part) => holdsForeignPrivate(part, element));

/** The accessible name, without private values that lie in it; '' where there is none. */
export const accessibleName = (element: Element, page: Language): Rich => {
  if (isNamedByPrivate(element))
    return joinPhrases(linesOf(referenced(element, 'aria-labelledby'), element, page), page);
  return withRuns(tidy(plain(computeAccessibleName(element, optionsFor(element)))).text, element, page);
};

/** The accessible description (help, error), without private values that lie in it. */
export const accessibleDescription = (element: Element, page: Language): Rich => {
  const parts = referenced(element, 'aria-describedby');
  if (parts.length > 0) return joinSentences(linesOf(parts, element, page), page);
  return tidy(plain(computeAccessibleDescription(element, optionsFor(element))));
};

/** The accessible name, else what stands in the element. */
export const nameOf = (element: Element, page: Language): Rich => {
  const name = accessibleName(element, page);
  const blocks = blocksOf(element, page);
  // A name that is its contents is spoken with a pause between them, as they are shown on lines of their own.
  if (blocks.length > 1 && blocks.map(({ text }) => text).join(' ') === name.text) return joinPhrases(blocks, page);
  return name.text === '' && !isNamedByPrivate(element) ? textOf(element, page) : name;
};
