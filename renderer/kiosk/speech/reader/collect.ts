import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import { privateSelector, sensitivityOf } from '../../privacy/marks.ts';
import { spokenValue, type Outlet } from '../../privacy/policy.ts';
import { describe, isControl } from './describe.ts';
import { nameOf } from './accessible.ts';
import { append, fromNode, inLanguage, plain, tidy, type Rich } from './rich.ts';
import type { Sentences } from './sentences.ts';
import { foreignLanguage, isInline, isRead, strictestIn, textOf, tongueOf, valueText } from './text.ts';

/**
 * One thing of a page in reading order: a line of text, a heading, a control. Its words are made when they are asked for:
 * of ten thousand things most are only passed by.
 */
export type Unit = {
  kind: 'text' | 'heading' | 'control';
  readonly said: Rich;
  sensitivity: Sensitivity;
  element: Element;
  /** Where it begins: by these, things stand in the order of the page. */
  at: Node;
  /** Whether its words stand on the page as they are said, and so may be taken apart. */
  isOpen: boolean;
};

const makeUnit = (
  kind: Unit['kind'],
  element: Element,
  isOpen: boolean,
  sensitivity: Sensitivity,
  say: () => Rich,
  at: Node = element,
): Unit => ({
  ...{ kind, element, at, isOpen, sensitivity },
  get said() {
    return say();
  },
});

export type CollectOptions = { sentences: Sentences; language: Language; outlet: Outlet };

const controlSelector = 'button, a[href], input, select, textarea, summary, [role="radio"], [role="checkbox"]';
export const headingSelector = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const progressSelector = 'progress, [role="progressbar"]';

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

/** "5 of 12", or what it says of itself; one that cannot tell is busy. */
const progressOf = (element: Element, { sentences, language }: CollectOptions): Rich => {
  const name = nameOf(element, language);
  const at = (attribute: string): string | null => element.getAttribute(`aria-${attribute}`);
  const [now, most] =
    element instanceof HTMLProgressElement
      ? [element.position < 0 ? null : element.value, element.max]
      : [at('valuenow') === null ? null : Number(at('valuenow')), Number(at('valuemax') ?? 100)];
  const told = at('valuetext');
  if (told !== null) return sentences.place('progress', name, plain(told));
  if (now === null) return sentences.place('progressBusy', name);
  const percent = plain(String(Math.round((now / most) * 100)));
  const isCount = most > 1 && most !== 100;
  return sentences.place(
    'progress',
    name,
    isCount ? sentences.place('done', plain(String(now)), plain(String(most))) : sentences.place('percent', percent),
  );
};

/** The block that a line of text stands in: what the ring is drawn around. */
const blockOf = (element: Element, root: Element): Element => {
  let at = element;
  while (at !== root && isInline(at) && at.parentElement) at = at.parentElement;
  return at;
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
 * out of this outlet; the keys of on-screen keyboards and the caption are left out. `part`: of a whole, only this again.
 */
export function* collect(root: Element, options: CollectOptions, part?: Element): Generator<Unit> {
  const { sentences, language, outlet } = options;
  let line: { said: Rich; element: Element; at: Node } | null = null;
  let label: Rich | null = null;

  function* endLine(): Generator<Unit> {
    const ended = line;
    line = null;
    if (!ended || !/\S/.test(ended.said.text)) return;
    const { said, element, at } = ended;
    yield makeUnit('text', blockOf(element, root), true, sensitivityOf(element), () => tidy(said), at);
  }
  const addToLine = (said: Rich, element: Element, at: Node): void => {
    line = line ? { ...line, said: append(line.said, said) } : { said, element, at };
  };

  const valueOf = (element: Element): Unit => {
    const of = label;
    label = null;
    const isOpen = spokenValue('value', sensitivityOf(element), outlet, false).say === 'value';
    return makeUnit('text', element, isOpen, strictestIn(element), () => {
      const said = element.matches(progressSelector) ? progressOf(element, options) : spokenText(element, options);
      return of ? sentences.place('pair', of, said) : said;
    });
  };
  const controlOf = (element: Element): Unit => {
    const sensitivity = element.matches('[type="password"]') ? 'secret' : sensitivityOf(element);
    return makeUnit('control', element, false, sensitivity, () =>
      sentences.brief(describe(element, { outlet, onRequest: false, language })),
    );
  };
  const headingOf = (element: Element): Unit =>
    makeUnit('heading', element, true, strictestIn(element), () => spokenText(element, options));

  /** An element that is read as a whole; null for one whose contents are. */
  const unitOf = (element: Element): Unit | null => {
    if (isControl(element)) return controlOf(element);
    if (element.matches(headingSelector)) return headingOf(element);
    if (element.matches(progressSelector)) return valueOf(element);
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
      return addToLine(
        sentences.place('image', inLanguage(element.alt, foreignLanguage(element, language))),
        element,
        element,
      );
    if (!isInline(element)) yield* endLine();
    if (element.matches('dt')) return void (label = spokenText(element, options));
    const whole = unitOf(element);
    if (whole) {
      yield* endLine();
      if (whole.kind === 'control' || whole.said.text !== '') yield whole;
      return;
    }
    // As they are now: what comes or goes while this waits is told of by whoever watches the page.
    for (const child of [...element.childNodes]) yield* visit(child);
    if (!isInline(element)) yield* endLine();
  }

  function* visit(node: Node): Generator<Unit> {
    if (node instanceof Element) yield* visitElement(node);
    else if (node instanceof Text && node.parentElement)
      addToLine(fromNode(node, tongueOf(node.parentElement, language)), node.parentElement, node);
  }

  for (const child of part ? [part] : [...root.childNodes]) yield* visit(child);
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
