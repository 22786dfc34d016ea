/** `at` counts from 1. */
export type Position = { at: number; total: number };

const fromAttributes = (element: Element): Position | null => {
  const at = Number(element.getAttribute('aria-posinset'));
  const total = Number(element.getAttribute('aria-setsize'));
  return at > 0 && total > 1 ? { at, total } : null;
};

const among = (all: readonly Element[], element: Element): Position | null => {
  const index = all.indexOf(element);
  return index >= 0 && all.length > 1 ? { at: index + 1, total: all.length } : null;
};

const sets: Record<string, { within: string; members: string }> = {
  radio: {
    within: '[role="radiogroup"], [role="group"], fieldset, form',
    members: '[role="radio"], input[type="radio"]',
  },
  checkbox: { within: '[role="group"], fieldset', members: '[role="checkbox"], input[type="checkbox"]' },
  tab: { within: '[role="tablist"]', members: '[role="tab"]' },
  option: { within: '[role="listbox"], select', members: '[role="option"], option' },
  menuitem: { within: '[role="menu"]', members: '[role="menuitem"]' },
};

const inList = (element: Element): Position | null => {
  const item = element.closest('li');
  const list = item?.parentElement;
  return item && list
    ? among(
        [...list.children].filter((child) => child.matches('li')),
        item,
      )
    : null;
};

/** Which one of how many it is, where it belongs to a set of its like. */
export const positionOf = (element: Element, role: string): Position | null => {
  const set = sets[role];
  const whole = set && element.closest(set.within);
  return (
    fromAttributes(element) ?? (whole ? among([...whole.querySelectorAll(set.members)], element) : inList(element))
  );
};
