import { firstAfter } from '../../../input/in-order.ts';
import { headingSelector } from '../collect.ts';
import { isControl, roleOf } from '../describe.ts';
import { isReachable } from '../text.ts';
import type { Grain } from './grains.ts';
import { landmarkOf, landmarkSelector } from './surroundings.ts';

export type Way = 'next' | 'previous';

/** What can be gone to by each grain that is a thing of the page; `is` looks closer than a selector can. */
type Target = { selector: string; is: (element: Element) => boolean };

const always = (): boolean => true;
/** A link is no form field (NVDA's F key); all else that is worked is one. */
const isField = (element: Element): boolean => isControl(element) && roleOf(element) !== 'link';
const fields = 'button, input, select, textarea, summary, [role]';

const targets: Record<Extract<Grain, 'heading' | 'item' | 'field' | 'landmark' | 'table'>, Target> = {
  heading: { selector: headingSelector, is: always },
  item: { selector: 'li, [role="listitem"]', is: always },
  field: { selector: fields, is: isField },
  landmark: { selector: landmarkSelector, is: (element) => landmarkOf(element) !== null },
  table: { selector: 'table, [role="table"], [role="grid"]', is: always },
};

/** Those of a kind that lie ahead, the nearest first. What holds the place precedes it too, but is no way back. */
export function* targetsFrom(whole: Element, grain: keyof typeof targets, way: Way, from: Element): Generator<Element> {
  const { selector, is } = targets[grain];
  const all = [...whole.querySelectorAll(selector)];
  const after = firstAfter(all, from);
  const step = way === 'next' ? 1 : -1;
  for (let index = way === 'next' ? after : after - 1; ; index += step) {
    const element = all[index];
    if (!element) return;
    if (!element.contains(from) && is(element) && isReachable(element)) yield element;
  }
}
