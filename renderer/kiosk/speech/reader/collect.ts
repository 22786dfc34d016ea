import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import { privateSelector, sensitivityOf } from '../../privacy/marks.ts';
import { spokenValue, type Outlet } from '../../privacy/policy.ts';
import { describe, isControl } from './describe.ts';
import { append, inLanguage, tidy, type Rich } from './rich.ts';
import type { Sentences } from './sentences.ts';
import { foreignLanguage, isInline, isRead, strictestIn, textOf, valueText } from './text.ts';

/** One thing of a page in reading order: a line of text, a heading, a control. */
export type Unit = { kind: 'text' | 'heading' | 'control'; said: Rich; sensitivity: Sensitivity; element: Element };

export type CollectOptions = { sentences: Sentences; language: Language; outlet: Outlet };

const controlSelector = 'button, a[href], input, select, textarea, summary, [role="radio"], [role="checkbox"]';
const headingSelector = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What may be said of a value that stands on the page as text. */
export const spokenText = (element: Element, options: CollectOptions): Rich => {
  const { sentences, language, outlet } = options;
  const sensitivity = sensitivityOf(element);
  if (sensitivity === 'public') return textOf(element, language, (inner) => spokenText(inner, options));
  const value = valueText(element, language);
  const said = spokenValue(value.text, sensitivity, outlet, false);
  if (said.say === 'value') return value;
  if (said.say === 'length') return sentences.hidden('length', said.length);
  return sentences.hidden(said.say, 0);
};

/** A private value as text: marked, with nothing in it that is worked. Errors and names beside a control are no values. */
const isValue = (element: Element): boolean =>
  element instanceof HTMLOutputElement || (element.matches(privateSelector) && !element.querySelector(controlSelector));

/** A label says nothing of its own where the control that it names is read. */
const isNameOfControl = (element: Element): boolean =>
  element instanceof HTMLLabelElement && element.control !== null && isRead(element.control);

/**
 * Everything in an element that is to be read, in the order of the page. Private values come as the policy lets them out
 * of this outlet; the keys of on-screen keyboards and the caption are left out.
 */
export const collect = (root: Element, options: CollectOptions): Unit[] => {
  const { sentences, language, outlet } = options;
  const units: Unit[] = [];
  let line: { said: Rich; element: Element } | null = null;
  let label: Rich | null = null;

  const put = (unit: Unit): void => {
    if (unit.said.text !== '') units.push(unit);
  };
  const endLine = (): void => {
    if (line)
      put({ kind: 'text', said: tidy(line.said), sensitivity: sensitivityOf(line.element), element: line.element });
    line = null;
  };
  const addToLine = (said: Rich, element: Element): void => {
    line = line ? { said: append(line.said, said), element: line.element } : { said, element };
  };

  const value = (element: Element): void => {
    const said = spokenText(element, options);
    const pair = label ? sentences.place('pair', label, said) : said;
    label = null;
    put({ kind: 'text', said: pair, sensitivity: strictestIn(element), element });
  };

  const children = (element: Element): void => {
    const parts = isInline(element) ? () => {} : endLine;
    parts();
    for (const child of element.childNodes) visit(child);
    parts();
  };

  const visitElement = (element: Element): void => {
    if (!isRead(element)) return;
    if (isNameOfControl(element)) return element.querySelectorAll(controlSelector).forEach(visitElement);
    if (isControl(element)) {
      endLine();
      const control = describe(element, { outlet, onRequest: false, language });
      return put({ kind: 'control', said: sentences.brief(control), sensitivity: control.sensitivity, element });
    }
    if (element.matches(headingSelector)) {
      endLine();
      return put({ kind: 'heading', said: spokenText(element, options), sensitivity: strictestIn(element), element });
    }
    if (element.matches('dt')) {
      endLine();
      return void (label = spokenText(element, options));
    }
    const isAnswer = element.matches('dd') && label !== null && !element.querySelector(controlSelector);
    if (isAnswer || isValue(element)) {
      endLine();
      return value(element);
    }
    if (element instanceof HTMLImageElement) {
      const name = inLanguage(element.alt, foreignLanguage(element, language));
      return element.alt === '' ? undefined : addToLine(sentences.place('image', name), element);
    }
    children(element);
  };

  const visit = (node: Node): void => {
    if (node instanceof Element) visitElement(node);
    else if (node instanceof Text && node.parentElement)
      addToLine(inLanguage(node.data, foreignLanguage(node.parentElement, language)), node.parentElement);
  };

  for (const child of root.childNodes) visit(child);
  endLine();
  return units;
};

/** Units of one sensitivity in a row become one utterance: a private value mutes the microphone for itself alone. */
export const inGroups = (units: readonly Unit[], most: number): Unit[][] => {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const length = last?.reduce((sum, { said }) => sum + said.text.length, 0) ?? 0;
    if (last?.[0] && last[0].sensitivity === unit.sensitivity && length < most) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
};
