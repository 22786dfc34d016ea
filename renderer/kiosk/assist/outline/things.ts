import { getRole } from 'dom-accessibility-api';
import { limits, type NodeState, type OutlineNode } from '../../../../protocol/index.ts';
import { nameForHelper } from '../../privacy/names.ts';
import { proposable } from '../proposals/rule.ts';
import { roleOf } from '../../speech/reader/describe.ts';

/** What one thing on the screen is towards a helper, without its place in the outline. */
export type Thing = Pick<OutlineNode, 'role' | 'name' | 'states'> &
  Partial<Pick<OutlineNode, 'level' | 'value' | 'propose'>>;

/** Whatever is covered: that it is there, and nothing else of it. */
export const covered: Thing = { role: 'private', name: '', states: [] };

const is = (element: Element, attribute: string, value = 'true'): boolean => element.getAttribute(attribute) === value;

const checkedState = (element: Element, role: string): NodeState | null => {
  if (!['radio', 'checkbox', 'switch', 'menuitemradio', 'menuitemcheckbox'].includes(role)) return null;
  if (is(element, 'aria-checked', 'mixed')) return 'mixed';
  const checked = element instanceof HTMLInputElement ? element.checked : is(element, 'aria-checked');
  return checked ? 'checked' : 'unchecked';
};

const expandedState = (element: Element): NodeState | null => {
  if (!element.hasAttribute('aria-expanded')) return null;
  return is(element, 'aria-expanded') ? 'expanded' : 'collapsed';
};

const statesOf = (element: Element, role: string): NodeState[] => {
  const found: (NodeState | null | false)[] = [
    element.ownerDocument.activeElement === element && 'focused',
    checkedState(element, role),
    is(element, 'aria-selected') && 'selected',
    is(element, 'aria-pressed') && 'pressed',
    expandedState(element),
    (element.matches(':disabled') || is(element, 'aria-disabled')) && 'unavailable',
    (element.matches(':required') || is(element, 'aria-required')) && 'required',
    is(element, 'aria-invalid') && 'invalid',
    element.hasAttribute('aria-current') && !is(element, 'aria-current', 'false') && 'current',
    is(element, 'aria-busy') && 'busy',
  ];
  return found.filter((state) => state !== null && state !== false).slice(0, 8);
};

const rawValue = (element: Element): string | null => {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLInputElement)
    return ['checkbox', 'radio', 'button', 'submit'].includes(element.type) ? null : element.value;
  return getRole(element) === 'slider' ? (element.getAttribute('aria-valuetext') ?? '') : null;
};

const levelOf = (element: Element): number =>
  Number(element.getAttribute('aria-level') ?? element.tagName.replace(/\D/g, '')) || 2;

/** A control, with its value. Only for what is public: the caller has seen to that. A password is covered whatever its mark. */
export const controlThing = (element: Element): Thing => {
  const role = roleOf(element);
  const named = nameForHelper(element);
  if (role === 'password' || !named) return covered;
  const value = rawValue(element);
  const propose = proposable(element);
  return {
    role,
    name: named.name,
    states: statesOf(element, role),
    ...(value === null ? {} : { value: value.slice(0, limits.elementNameLength) }),
    ...(propose === null ? {} : { propose }),
  };
};

export const headingThing = (element: Element): Thing => ({
  role: 'heading',
  name: nameForHelper(element)?.name ?? '',
  level: Math.min(6, Math.max(1, levelOf(element))),
  states: statesOf(element, 'heading'),
});

export const textThing = (element: Element): Thing => ({
  role: 'text',
  name: nameForHelper(element)?.name ?? '',
  states: statesOf(element, 'text'),
});

const landmarks = new Set([
  'main',
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alert',
]);
/** Worth a level of the outline only where they have a name of their own. */
const groups = new Set(['region', 'form', 'group', 'radiogroup', 'list', 'table', 'alertdialog', 'listbox', 'tablist']);

const ownLabel = (element: Element): boolean =>
  element.hasAttribute('aria-label') ||
  element.hasAttribute('aria-labelledby') ||
  element.matches('fieldset:has(> legend)');

/** A part that holds others: a landmark, or a group with a name. Null for a mere box. */
export const partThing = (element: Element): Thing | null => {
  const role = getRole(element) ?? '';
  const labelled = ownLabel(element);
  if (!landmarks.has(role) && !(groups.has(role) && labelled)) return null;
  return { role, name: labelled ? (nameForHelper(element)?.name ?? '') : '', states: [] };
};

export const isHeading = (element: Element): boolean => element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]');
