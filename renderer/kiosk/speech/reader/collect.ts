import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import { privateSelector, sensitivityOf } from '../../privacy/marks.ts';
import { spokenValue, type Outlet } from '../../privacy/policy.ts';
import { describe, isControl } from './describe.ts';
import { append, fromNode, inLanguage, tidy, type Rich } from './rich.ts';
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
 * Everything in an element that is to be read, in the order of the page, found while it is asked for: of a page of ten
 * thousand things only the first are gone through before the first is said. Private values come as the policy lets them
 * out of this outlet; the keys of on-screen keyboards and the caption are left out.
 */
export function* collect(root: Element, options: CollectOptions): Generator<Unit> {
  const { sentences, language, outlet } = options;
  let line: { said: Rich; element: Element } | null = null;
  let label: Rich | null = null;

  function* put(unit: Unit): Generator<Unit> {
    if (unit.said.text !== '') yield unit;
  }
  function* endLine(): Generator<Unit> {
    const ended = line;
    line = null;
    if (!ended) return;
    const { said, element } = ended;
    yield* put({ kind: 'text', said: tidy(said), sensitivity: sensitivityOf(element), element });
  }
  const addToLine = (said: Rich, element: Element): void => {
    line = line ? { said: append(line.said, said), element: line.element } : { said, element };
  };

  const valueOf = (element: Element): Unit => {
    const said = spokenText(element, options);
    const pair = label ? sentences.place('pair', label, said) : said;
    label = null;
    return { kind: 'text', said: pair, sensitivity: strictestIn(element), element };
  };
  const controlOf = (element: Element): Unit => {
    const control = describe(element, { outlet, onRequest: false, language });
    return { kind: 'control', said: sentences.brief(control), sensitivity: control.sensitivity, element };
  };
  const headingOf = (element: Element): Unit => ({
    kind: 'heading',
    said: spokenText(element, options),
    sensitivity: strictestIn(element),
    element,
  });

  /** An element that is read as a whole; null for one whose contents are. */
  const unitOf = (element: Element): Unit | null => {
    if (isControl(element)) return controlOf(element);
    if (element.matches(headingSelector)) return headingOf(element);
    const isAnswer = element.matches('dd') && label !== null && !element.querySelector(controlSelector);
    return isAnswer || isValue(element) ? valueOf(element) : null;
  };

  function* visitElement(element: Element): Generator<Unit> {
    if (!isRead(element)) return;
    if (isNameOfControl(element)) {
      for (const control of element.querySelectorAll(controlSelector)) yield* visitElement(control);
      return;
    }
    if (element instanceof HTMLImageElement && element.alt !== '')
      return addToLine(sentences.place('image', inLanguage(element.alt, foreignLanguage(element, language))), element);
    if (!isInline(element)) yield* endLine();
    if (element.matches('dt')) return void (label = spokenText(element, options));
    const unit = unitOf(element);
    if (unit) {
      yield* endLine();
      return yield* put(unit);
    }
    for (const child of element.childNodes) yield* visit(child);
    if (!isInline(element)) yield* endLine();
  }

  function* visit(node: Node): Generator<Unit> {
    if (node instanceof Element) yield* visitElement(node);
    else if (node instanceof Text && node.parentElement)
      addToLine(fromNode(node, foreignLanguage(node.parentElement, language)), node.parentElement);
  }

  for (const child of root.childNodes) yield* visit(child);
  yield* endLine();
}

/** Units of one sensitivity in a row become one utterance: a private value mutes the microphone for itself alone. */
export function* inGroups(units: Iterable<Unit>, most: number): Generator<readonly [Unit, ...Unit[]]> {
  let group: [Unit, ...Unit[]] | null = null;
  let length = 0;
  for (const unit of units) {
    if (group && group[0].sensitivity === unit.sensitivity && length < most) group.push(unit);
    else {
      if (group) yield group;
      group = [unit];
      length = 0;
    }
    length += unit.said.text.length;
  }
  if (group) yield group;
}
