import type { Clock } from '../../../shared/clock.ts';
import { isControl, type Described } from './describe.ts';

const controlOf = (target: EventTarget | null): Element | null => {
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) if (isControl(at)) return at;
  return null;
};

/**
 * What a press changed of the very control that has the focus: a box is checked, a number is one more. The focus does not
 * move, so nothing else would say it.
 */
export const watchActing = (
  root: HTMLElement,
  clock: Clock,
  stateOf: (control: Element) => Pick<Described, 'pattern' | 'name' | 'value'>,
  changed: (control: Element) => void,
): (() => void) => {
  const signature = (control: Element): string => {
    const { pattern, name, value } = stateOf(control);
    return [pattern, name.text, value.text].join('\n');
  };
  const acted = ({ target }: Event): void => {
    const control = controlOf(target);
    if (!control || control.closest('[data-grid]')) return;
    const before = signature(control);
    // Once the page has dealt with it.
    clock.after(0, () => {
      if (control.isConnected && root.ownerDocument.activeElement === control && signature(control) !== before)
        changed(control);
    });
  };
  root.addEventListener('click', acted, { capture: true });
  return () => root.removeEventListener('click', acted, { capture: true });
};
