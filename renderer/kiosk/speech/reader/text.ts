import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import { privateSelector, sensitivityOf } from '../../privacy/marks.ts';
import {
  append,
  fromNode,
  inLanguage,
  languageOf,
  plain,
  sourcesWithin,
  tidy,
  type Rich,
  type Tongue,
} from './rich.ts';

/** Never read: not there for anybody, or spoken already (the caption), or read key by key (the keys on the screen). */
const neverRead =
  'script, style, template, noscript, svg, [aria-hidden="true"], [hidden], [inert], .caption, [data-node="caption"], [data-grid], [data-other-reader]';

export const isRead = (element: Element): boolean => {
  if (element.matches(neverRead)) return false;
  if (element.checkVisibility) return element.checkVisibility({ visibilityProperty: true });
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
};

/** The same, as to all that it lies in. */
export const isReachable = (element: Element): boolean => element.closest(neverRead) === null && isRead(element);

export const isInline = (element: Element): boolean => {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents';
};

/** The language of an element where it is another than the page's. */
export const foreignLanguage = (element: Element, page: Language): Language | null => {
  const own = languageOf(element.closest('[lang]')?.getAttribute('lang'));
  return own === page ? null : own;
};

/** The same for words that stand on the page; also where it is none of our languages, as its `lang` names it. */
export const tongueOf = (element: Element, page: Language): Tongue => {
  const tag = element.closest('[lang]')?.getAttribute('lang')?.trim() ?? '';
  const isOther =
    /^[a-z]{2,3}(?:-|$)/i.test(tag) && languageOf(tag) === null && !/^(?:und|zxx|mul|mis)(?:-|$)/i.test(tag);
  return isOther ? { other: tag, page } : foreignLanguage(element, page);
};

/** What takes the place of a private part of a text; where nobody says, nothing. */
export type Hidden = (element: Element) => Rich;
const leftOut: Hidden = () => plain('');

const gather = (node: Node, page: Language, hidden: Hidden): Rich => {
  if (node instanceof Text) {
    const parent = node.parentElement;
    return fromNode(node, parent ? tongueOf(parent, page) : null);
  }
  if (!(node instanceof Element) || !isRead(node)) return plain('');
  const said = inner(node, page, hidden);
  return isInline(node) ? said : append(append(plain(' '), said), plain(' '));
};

const inner = (element: Element, page: Language, hidden: Hidden): Rich => {
  if (element instanceof HTMLImageElement) return inLanguage(element.alt, foreignLanguage(element, page));
  if (element.matches(privateSelector)) return hidden(element);
  return [...element.childNodes].map((child) => gather(child, page, hidden)).reduce(append, plain(''));
};

/** What stands in an element, as one line. Of private parts only what `hidden` says. */
export const textOf = (element: Element, page: Language, hidden: Hidden = leftOut): Rich =>
  tidy(inner(element, page, hidden));

/** The blocks of text in an element, each as one line: a label, and the help under it. */
export const blocksOf = (element: Element, page: Language): Rich[] => {
  const blocks: Rich[] = [];
  let open = plain('');
  const close = (): void => {
    const said = tidy(open);
    if (said.text !== '') blocks.push(said);
    open = plain('');
  };
  const visit = (node: Node): void => {
    if (!(node instanceof Element)) return void (open = append(open, gather(node, page, leftOut)));
    if (!isRead(node) || node.matches(privateSelector)) return;
    const end = isInline(node) ? () => {} : close;
    end();
    if (node instanceof HTMLImageElement) open = append(open, inner(node, page, leftOut));
    for (const child of node.childNodes) visit(child);
    end();
  };
  for (const child of element.childNodes) visit(child);
  close();
  return blocks;
};

/** The text of a private value itself, for the policy to decide about. */
export const valueText = (element: Element, page: Language): Rich =>
  tidy(
    [...element.childNodes]
      .map((child) => gather(child, page, (each) => valueText(each, page)))
      .reduce(append, plain('')),
  );

/** The strictest label on an element, around it or within it. */
export const strictestIn = (element: Element): Sensitivity =>
  [element, ...element.querySelectorAll('[data-sensitivity]')]
    .map(sensitivityOf)
    .reduce((strictest, own) => (order.indexOf(own) > order.indexOf(strictest) ? own : strictest));
const order: readonly Sensitivity[] = ['public', 'personal', 'secret'];

/** What may name an element by its text: what it refers to, its labels, itself. */
const namersOf = (element: Element): Element[] => [
  ...(element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (element.ownerDocument.getElementById(id) ?? []))),
  ...('labels' in element ? ((element.labels as NodeListOf<HTMLLabelElement> | null) ?? []) : []),
  element,
];

/** Where a name that was computed as plain text stands on the page; nowhere, where it is only an attribute. */
const sourcesOf = (name: string, element: Element, page: Language): Rich['sources'] => {
  for (const namer of name === '' ? [] : namersOf(element)) {
    const shown = textOf(namer, page);
    const at = shown.text.indexOf(name);
    if (at >= 0) return sourcesWithin(shown, at, at + name.length);
  }
  return [];
};

/** Finds within a name that was computed as plain text the parts that are marked as another language, and its places. */
export const withRuns = (name: string, element: Element, page: Language): Rich => {
  const sources = sourcesOf(name, element, page) ?? [];
  const whole = foreignLanguage(element, page);
  if (whole) return { ...inLanguage(name, whole), sources };
  const runs = [...element.querySelectorAll('[lang]')].flatMap((part) => {
    const language = foreignLanguage(part, page);
    const { text } = language ? textOf(part, page) : { text: '' };
    const start = text === '' ? -1 : name.indexOf(text);
    return language && start >= 0 ? [{ start, end: start + text.length, language }] : [];
  });
  return { text: name, runs, sources };
};
