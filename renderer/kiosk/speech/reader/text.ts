import type { Language } from '../../../../protocol/index.ts';
import { append, inLanguage, languageOf, plain, tidy, type Rich } from './rich.ts';

/** Never read: not there for anybody, or spoken already (the caption), or read key by key (the keys on the screen). */
const neverRead =
  'script, style, template, noscript, svg, [aria-hidden="true"], [hidden], [inert], .caption, [data-node="caption"], [data-grid]';

export const isRead = (element: Element): boolean => {
  if (element.matches(neverRead)) return false;
  if (element.checkVisibility) return element.checkVisibility({ visibilityProperty: true });
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
};

export const isInline = (element: Element): boolean => {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents';
};

/** The language of an element where it is another than the page's. */
export const foreignLanguage = (element: Element, page: Language): Language | null => {
  const own = languageOf(element.closest('[lang]')?.getAttribute('lang'));
  return own === page ? null : own;
};

const gather = (node: Node, page: Language): Rich => {
  if (node instanceof Text) {
    const parent = node.parentElement;
    return inLanguage(node.data, parent ? foreignLanguage(parent, page) : null);
  }
  if (!(node instanceof Element) || !isRead(node)) return plain('');
  if (node instanceof HTMLImageElement) return inLanguage(node.alt, foreignLanguage(node, page));
  const inner = [...node.childNodes].map((child) => gather(child, page)).reduce(append, plain(''));
  return isInline(node) ? inner : append(append(plain(' '), inner), plain(' '));
};

/** What stands in an element, as one line. */
export const textOf = (element: Element, page: Language): Rich => tidy(gather(element, page));

/** Finds within a name that was computed as plain text the parts that are marked as another language. */
export const withRuns = (name: string, element: Element, page: Language): Rich => {
  const whole = foreignLanguage(element, page);
  if (whole) return inLanguage(name, whole);
  const runs = [...element.querySelectorAll('[lang]')].flatMap((inner) => {
    const language = foreignLanguage(inner, page);
    const { text } = language ? textOf(inner, page) : { text: '' };
    const start = text === '' ? -1 : name.indexOf(text);
    return language && start >= 0 ? [{ start, end: start + text.length, language }] : [];
  });
  return { text: name, runs };
};
