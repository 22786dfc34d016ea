import { privateSelector } from '../../../renderer/kiosk/privacy/marks.ts';
import { find } from './deeds.ts';
import type { Walk } from './session.ts';

/** Everything that others can read by now. What was said with a private mark is for her own ears: never in a transcript. */
export const outside = ({ page, sent, log }: Walk, said: number): string[] => [
  ...sent.splice(0),
  ...log.splice(0),
  ...page.speaker.said
    .slice(said)
    .flatMap(({ text, sensitivity = 'public' }) => (sensitivity === 'public' ? [text] : [])),
  document.title,
  location.href,
  JSON.stringify(history.state),
  JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
];

/** On the page itself a private value stands under its mark alone: the mask covers what has one, and nothing else. */
export const unmarked = (): string => {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll(privateSelector)) each.remove();
  // Values of controls are no markup.
  const values = find('input, textarea, select').filter((control) => !control.closest(privateSelector));
  return copy.innerHTML + values.map((control) => (control as HTMLInputElement).value).join(' ');
};

/** Nothing of ours is styled in jsdom, whose own computation takes most of a second a page. */
const inlines = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'BUTTON', 'INPUT', 'OUTPUT', 'A', 'LABEL']);
export const plainStyle = (element: Element): CSSStyleDeclaration => {
  const display = (element as HTMLElement).hidden ? 'none' : inlines.has(element.tagName) ? 'inline' : 'block';
  const style: Record<string, string> = {
    display,
    visibility: 'visible',
    opacity: '1',
    overflowY: 'visible',
    content: '',
  };
  return { ...style, getPropertyValue: (name: string) => style[name] ?? '' } as unknown as CSSStyleDeclaration;
};
