import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { limits } from '../../../protocol/index.ts';
import { privateSelector } from './marks.ts';

const isInPrivate = (element: Element): boolean => element.closest(privateSelector) !== null;

/** `aria-labelledby` reaches even into what is hidden: an element that takes its name from a private one has none. */
const isNamedByPrivate = (element: Element): boolean =>
  (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).some((id) => id !== '' && isInPrivateById(element, id));

const isInPrivateById = (element: Element, id: string): boolean => {
  const named = element.ownerDocument.getElementById(id);
  return named !== null && isInPrivate(named);
};

const leftOut = { getPropertyValue: (property: string) => (property === 'display' ? 'none' : '') };

/** The page's styles, in which private parts are not rendered at all: the name computation then skips them. */
const publicStyles = (element: Element, pseudo?: string | null): CSSStyleDeclaration =>
  isInPrivate(element) || isNamedByPrivate(element)
    ? (leftOut as CSSStyleDeclaration)
    : getComputedStyle(element, pseudo);

const isShown = (element: Element): boolean => {
  const style = publicStyles(element);
  return style.getPropertyValue('display') !== 'none' && style.getPropertyValue('visibility') !== 'hidden';
};

const publicText = (element: Element): string =>
  element.getAttribute('aria-hidden') === 'true' ? '' : textIn(element);

/** What stands on the page in this element, without what is hidden or private in it. Itself it may be for the eye alone ("more below"). */
const textIn = (element: Element): string => {
  if (!isShown(element)) return '';
  const text = [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : node instanceof Element ? publicText(node) : ''))
    .join('');
  return publicStyles(element).getPropertyValue('display').startsWith('inline') ? text : ` ${text} `;
};

/** One line, and cut by whole characters where it is too long for the contract. */
const tidy = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= limits.elementNameLength) return flat;
  const most = [...new Intl.Segmenter().segment(flat)].filter(({ index }) => index < limits.elementNameLength - 20);
  return `${most
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('')}…`;
};

/** Accessible name and ARIA role of something on the page, as they may leave the kiosk. */
export type PublicName = { name: string; role: string };

/**
 * How an element is called towards a helper: its accessible name (its text, where its role has none) with private values
 * and everything under a private mark left out. Null for what is private itself.
 */
export const nameForHelper = (element: Element): PublicName | null => {
  if (isInPrivate(element)) return null;
  const own = isNamedByPrivate(element)
    ? ''
    : computeAccessibleName(element, { getComputedStyle: publicStyles, computedStyleSupportsPseudoElements: false });
  const name = tidy(own) || (isNamedByPrivate(element) ? '' : tidy(textIn(element)));
  return { name, role: getRole(element) ?? 'generic' };
};
