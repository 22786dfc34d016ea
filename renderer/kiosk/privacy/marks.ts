import { Sensitivity } from '../../../protocol/index.ts';

/**
 * The element around a private control, whatever lies in it. Anything but `public` counts: a mark that was misspelt
 * hides its field, it never opens it.
 */
export const privateSelector = '[data-sensitivity]:not([data-sensitivity="public"])';

/** Where sharing must stand still: a secret field, or a step that identifies, signs or pays. */
export const pausingSelector = '[data-sensitivity="secret"], [data-private-step]';

const strictness: readonly Sensitivity[] = ['public', 'personal', 'secret'];

/** The label that holds for an element: the strictest of its own and of all around it. */
export const sensitivityOf = (element: Element): Sensitivity => {
  let found = 0;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const mark = at.getAttribute('data-sensitivity');
    if (mark === null) continue;
    const known = Sensitivity.safeParse(mark);
    found = Math.max(found, known.success ? strictness.indexOf(known.data) : strictness.indexOf('secret'));
  }
  return strictness[found] ?? 'secret';
};

/** Whether the page identifies, signs or pays: what the person does alone, and on her own word. */
export const isOwnStep = (root: ParentNode): boolean => root.querySelector('[data-private-step]') !== null;

/** Whether something on the page forbids sharing just now. */
export const pausesSharing = (root: ParentNode): boolean => root.querySelector(pausingSelector) !== null;
