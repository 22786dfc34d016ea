import type { Language } from '../../../../protocol/index.ts';
import { plain, tidy, type Rich } from './rich.ts';
import { accessibleDescription, accessibleName } from './accessible.ts';

const groups = '[role="group"], [role="radiogroup"], [role="tablist"], fieldset';

const around = (element: Element): Element[] => {
  const all: Element[] = [];
  for (let at = element.parentElement?.closest(groups); at; at = at.parentElement?.closest(groups)) all.unshift(at);
  return all;
};

/**
 * The groups that the focus enters on its way, outermost first: name, help and error of each. What the page's heading has
 * said already is not said again.
 */
export const contextsOf = (to: Element, from: Element | null, heading: string, language: Language): Rich[] =>
  around(to)
    .filter((group) => !from || !group.contains(from))
    .flatMap((group) => {
      const name = accessibleName(group, language);
      const isHeading = name.text === tidy(plain(heading)).text;
      return [isHeading ? plain('') : name, accessibleDescription(group, language)];
    });
