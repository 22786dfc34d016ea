import type { KeyAction } from '../../../protocol/index.ts';
import { focusables } from '../input/focus.ts';

/** Parts of what is seen that one press brings: enough stays to find one's place again. */
const STEP = 0.8;

/** What scrolls: the question, or above 200% the page. */
const scroller = (): Element | null =>
  document.documentElement.hasAttribute('data-narrow')
    ? document.scrollingElement
    : document.querySelector('.frame-body');

const canScroll = (box: Element, down: boolean): boolean =>
  (down ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop) > 4;

type Side = 'before' | 'in' | 'after';

const sideOf = (element: Element, question: Element): Side => {
  if (question.contains(element)) return 'in';
  return element.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
};

/** Where the focus would go. */
const nextOf = (from: Element, down: boolean): Element | undefined => {
  const wanted = down ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const ahead = focusables(document).filter((one) => from.compareDocumentPosition(one) & wanted);
  return down ? ahead[0] : ahead.at(-1);
};

/** Whether a press would leave the question, or jump over it. */
const leaves = (question: Element, down: boolean): boolean => {
  const active = document.activeElement;
  const from = active && active !== document.body ? sideOf(active, question) : 'before';
  const next = active && nextOf(active, down);
  const to: Side = next ? sideOf(next, question) : down ? 'after' : 'before';
  return to !== 'in' && (from === 'in' || from !== to);
};

/**
 * Up and down leave the question only when it was seen to its end: text between the heading and the steps has nothing that
 * takes the focus, and arrows are all the keys a keypad has. True where it scrolled instead.
 */
export const scrollFirst = (action: KeyAction): boolean => {
  if (action !== 'up' && action !== 'down') return false;
  const down = action === 'down';
  const [box, question] = [scroller(), document.querySelector('main')];
  if (!box || !question || !canScroll(box, down) || !leaves(question, down)) return false;
  // At once: a second press would cut a smooth scroll short, and quick fingers would never arrive.
  box.scrollBy({ top: (down ? STEP : -STEP) * box.clientHeight, behavior: 'instant' });
  return true;
};
