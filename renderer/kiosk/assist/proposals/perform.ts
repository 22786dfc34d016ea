import type { ProposedAction } from '../../../../protocol/index.ts';
import type { Store } from '../../../shared/store.ts';
import { textSizes, type Settings, type SettingsAction } from '../../state/settings.ts';

/** What a proposal that needs no element changes, and what brings it all back. */
export type Changes = {
  ease: Store<Settings, SettingsAction>;
  /** Remembers how things are now. The function brings them back, and says whether it could. */
  remember: () => () => boolean;
};

export type OnElement = Extract<ProposedAction, { node: string }>;
export type OnEase = Exclude<ProposedAction, OnElement | { do: 'say-again' | 'bring-in' }>;

const RATE_STEP = 0.25;
const slowest = 0.5;
const fastest = 2.5;

/** As if she had typed it: React hears only of what its own setter did not write. */
const write = (element: Element, text: string): void => {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
  const owner = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, text);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
};

/** Does it with the thing itself, as the person's own hand would. */
export const performOn = (element: Element, action: OnElement): void => {
  if (!(element instanceof HTMLElement)) return;
  if (action.do === 'type') write(element, action.text);
  if (action.do === 'press' || action.do === 'choose') element.click();
  if (action.do === 'go' || action.do === 'type') element.focus();
};

/** What it would change of the ease of use; null where that is so already. */
export const easeChange = (action: OnEase, now: Settings): Partial<Settings> | null => {
  const changed = ((): Partial<Settings> => {
    switch (action.do) {
      case 'text-size':
        return { textSize: textSizes.find((size) => String(size) === action.size) ?? now.textSize };
      case 'theme':
        return { theme: action.theme };
      case 'language':
        return { language: action.language };
      case 'slower':
        return { rate: Math.max(slowest, now.rate - RATE_STEP) };
      case 'faster':
        return { rate: Math.min(fastest, now.rate + RATE_STEP) };
    }
  })();
  const isSame = Object.entries(changed).every(([key, value]) => now[key as keyof Settings] === value);
  return isSame ? null : changed;
};
