import type { ProposableAct, ProposedAction } from '../../../../protocol/index.ts';
import { privateSelector } from '../../privacy/marks.ts';
import { isControl } from '../../speech/reader/describe.ts';
import { noPoint } from '../engine/may-point.ts';

/** The mark on what may be proposed, and how: `data-propose="press"`. What has none may only be gone to. */
export const PROPOSE = 'data-propose';

const isOff = (element: Element): boolean =>
  element.matches(':disabled, [readonly]') || element.getAttribute('aria-disabled') === 'true';

const isBarred = (element: Element): boolean =>
  element.closest(`${privateSelector}, ${noPoint}, [data-private-step]`) !== null ||
  element.ownerDocument.querySelector('[data-private-step]') !== null ||
  element.matches('[type="password"]');

/** What a helper may propose of a thing, besides going to it; null: nothing. Decided by the thing itself, denied by default. */
export const proposable = (element: Element): ProposableAct | null => {
  const mark = element.getAttribute(PROPOSE);
  if (isBarred(element) || isOff(element)) return null;
  return mark === 'press' || mark === 'choose' || mark === 'type' ? mark : null;
};

/** Whether this may be proposed of this thing. */
export const mayPropose = (element: Element, act: ProposedAction['do']): boolean =>
  act === 'go' ? isControl(element) && !isBarred(element) : proposable(element) === act;
