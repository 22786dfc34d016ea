import { getRole } from 'dom-accessibility-api';
import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import { sensitivityOf } from '../../privacy/marks.ts';
import { mayNameKey, spokenValue, type Outlet } from '../../privacy/policy.ts';
import type reader from '../../../../locales/en/reader.json';
import { accessibleDescription, nameOf } from './accessible.ts';
import { positionOf, type Position } from './position.ts';
import { inLanguage, plain, type Rich } from './rich.ts';
import { foreignLanguage } from './text.ts';

type Controls = typeof reader.control;
/** `button.plain`, `radio.chosen` and so on: one pattern for each role in each of its states. */
export type Pattern = { [Role in keyof Controls]: `${Role}.${keyof Controls[Role] & string}` }[keyof Controls];
export type Hint = keyof typeof reader.hint;

/** A control as it is to be spoken: what it is, and what comes after it. */
export type Described = {
  pattern: Pattern;
  name: Rich;
  value: Rich;
  count: number;
  position: Position | null;
  required: boolean;
  readonly: boolean;
  invalid: boolean;
  /** Help and error that belong to it. */
  description: Rich;
  hint: Hint | null;
  sensitivity: Sensitivity;
};

/** Who hears it, and whether the person asked for this very value with her own key. */
export type Hearing = { outlet: Outlet; onRequest: boolean; language: Language };

const controlRoles = [
  'button',
  'link',
  'checkbox',
  'switch',
  'radio',
  'tab',
  'option',
  'textbox',
  'searchbox',
  'spinbutton',
  'combobox',
  'listbox',
  'slider',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
] as const;

export const roleOf = (element: Element): string =>
  element instanceof HTMLInputElement && element.type === 'password' ? 'password' : (getRole(element) ?? 'generic');

/** Something that is pressed, chosen or typed into, and so is read as a whole. */
export const isControl = (element: Element): boolean => {
  const role = roleOf(element);
  return (controlRoles as readonly string[]).includes(role) || element.matches('input, select, textarea, summary');
};

const has = (element: Element, attribute: string, value = 'true'): boolean => element.getAttribute(attribute) === value;

const isUnavailable = (element: Element): boolean => element.matches(':disabled') || has(element, 'aria-disabled');
const isCurrent = (element: Element): boolean =>
  element.hasAttribute('aria-current') && !has(element, 'aria-current', 'false');

/** Among keys of the screen that would spell a value to everybody. */
const isAmongHiddenKeys = (element: Element, { outlet, onRequest }: Hearing): boolean =>
  element.closest('[data-grid]') !== null && !mayNameKey(sensitivityOf(element), outlet, onRequest);

/** Which of the states a button is in is said; the first that holds. */
const buttonPattern = (element: Element, hearing: Hearing): Pattern => {
  // What only works the keys (erases, changes the letters) gives nothing away.
  if (isAmongHiddenKeys(element, hearing) && !element.hasAttribute('data-tool')) return 'button.hidden';
  if (has(element, 'aria-busy')) return 'button.busy';
  if (isUnavailable(element)) return 'button.unavailable';
  if (isCurrent(element)) return 'button.current';
  if (element.hasAttribute('aria-pressed')) return has(element, 'aria-pressed') ? 'button.pressed' : 'button.released';
  if (element.hasAttribute('aria-expanded'))
    return has(element, 'aria-expanded') ? 'button.expanded' : 'button.collapsed';
  return 'button.plain';
};

const checkedOf = (element: Element): boolean | 'mixed' => {
  if (element instanceof HTMLInputElement) return element.indeterminate ? 'mixed' : element.checked;
  return has(element, 'aria-checked', 'mixed') ? 'mixed' : has(element, 'aria-checked');
};

/** What is chosen is a value too: of a private question it is told only where its value would be. */
const mayTellState = (element: Element, { outlet, onRequest }: Hearing): boolean =>
  spokenValue('state', sensitivityOf(element), outlet, onRequest).say === 'value';

const choicePattern = (element: Element, role: 'checkbox' | 'switch' | 'radio', hearing: Hearing): Pattern => {
  if (isUnavailable(element)) return `${role}.unavailable`;
  if (!mayTellState(element, hearing)) return `${role}.plain`;
  const checked = checkedOf(element);
  if (role === 'checkbox')
    return checked === 'mixed' ? 'checkbox.mixed' : checked ? 'checkbox.checked' : 'checkbox.notChecked';
  if (role === 'switch') return checked === true ? 'switch.on' : 'switch.off';
  return checked === true ? 'radio.chosen' : 'radio.notChosen';
};

const selectedPattern = (element: Element, role: 'tab' | 'option', hearing: Hearing): Pattern => {
  const isWord = role === 'option' && element.closest('[data-grid]') !== null;
  // A word of an on-screen keyboard is what the value will be: in the open nobody hears it.
  if (isWord) return mayTellState(element, hearing) ? 'option.plain' : 'option.hidden';
  if (role === 'option' && !mayTellState(element, hearing)) return 'option.plain';
  return has(element, 'aria-selected') ? `${role}.chosen` : `${role}.notChosen`;
};

type Valued = 'textbox' | 'search' | 'number' | 'combobox' | 'password';
const valued: Record<string, Valued> = {
  textbox: 'textbox',
  searchbox: 'search',
  spinbutton: 'number',
  combobox: 'combobox',
  listbox: 'combobox',
  password: 'password',
};

const valueOf = (element: Element): string => {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? element.textContent;
};

type Said = Pick<Described, 'pattern' | 'value' | 'count'>;

const valuePattern = (element: Element, role: Valued, hearing: Hearing): Said => {
  // A password is a secret whatever its label says.
  const sensitivity = role === 'password' ? 'secret' : sensitivityOf(element);
  const said = spokenValue(valueOf(element), sensitivity, hearing.outlet, hearing.onRequest);
  if (said.say === 'value' && role !== 'password')
    return {
      pattern: `${role}.value`,
      value: inLanguage(said.value, foreignLanguage(element, hearing.language)),
      count: 0,
    };
  if (said.say === 'length') return { pattern: `${role}.length`, value: plain(''), count: said.length };
  return { pattern: said.say === 'empty' ? `${role}.empty` : `${role}.entered`, value: plain(''), count: 0 };
};

const sliderPattern = (element: Element, hearing: Hearing): Said =>
  mayTellState(element, hearing)
    ? { pattern: 'slider.value', value: plain(valueOf(element)), count: 0 }
    : { pattern: 'slider.plain', value: plain(''), count: 0 };

const saidOf = (element: Element, role: string, hearing: Hearing): Said => {
  const only = (pattern: Pattern): Said => ({ pattern, value: plain(''), count: 0 });
  const valuedRole = valued[role];
  if (valuedRole) return valuePattern(element, valuedRole, hearing);
  if (role === 'slider') return sliderPattern(element, hearing);
  if (role === 'button' || role === 'menuitem') return only(buttonPattern(element, hearing));
  if (role === 'link')
    return only(isUnavailable(element) ? 'link.unavailable' : isCurrent(element) ? 'link.current' : 'link.plain');
  if (role === 'checkbox' || role === 'menuitemcheckbox') return only(choicePattern(element, 'checkbox', hearing));
  if (role === 'radio' || role === 'menuitemradio') return only(choicePattern(element, 'radio', hearing));
  if (role === 'switch') return only(choicePattern(element, 'switch', hearing));
  if (role === 'tab' || role === 'option') return only(selectedPattern(element, role, hearing));
  return only('other.plain');
};

const hints: Record<string, Hint> = {
  button: 'press',
  link: 'press',
  menuitem: 'press',
  radio: 'choose',
  tab: 'choose',
  option: 'choose',
  checkbox: 'toggle',
  switch: 'toggle',
  textbox: 'type',
  searchbox: 'type',
  password: 'type',
  spinbutton: 'type',
  combobox: 'change',
  slider: 'change',
};

/** What can be done here; in the open, how to hear a value that was not said. */
const hintOf = (element: Element, role: string, pattern: Pattern, hearing: Hearing): Hint | null => {
  if (isUnavailable(element)) return null;
  if (isAmongHiddenKeys(element, hearing)) return sensitivityOf(element) === 'personal' ? 'keysPersonal' : 'keysSecret';
  if (element.closest('[data-grid]')) return 'keys';
  if (pattern.endsWith('.length') && sensitivityOf(element) === 'personal') return 'hear';
  return hints[role] ?? null;
};

export const describe = (element: Element, hearing: Hearing): Described => {
  const role = roleOf(element);
  const said = saidOf(element, role, hearing);
  const name = nameOf(element, hearing.language);
  const description = accessibleDescription(element, hearing.language);
  return {
    ...said,
    name,
    position: positionOf(element, role),
    required: element.matches(':required') || has(element, 'aria-required'),
    readonly:
      element.matches('input:read-only, textarea:read-only') && valued[role] !== undefined && !isUnavailable(element),
    invalid: element.hasAttribute('aria-invalid') && !has(element, 'aria-invalid', 'false'),
    description: description.text === name.text ? plain('') : description,
    hint: hintOf(element, role, said.pattern, hearing),
    sensitivity: role === 'password' ? 'secret' : sensitivityOf(element),
  };
};
