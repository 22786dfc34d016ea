import type { Clock } from '../../../shared/clock.ts';

/** What a change of a text did: characters that came in, and characters that went. */
export type Change = { added: string; removed: string };

export type Field = HTMLInputElement | HTMLTextAreaElement;

export const isText = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && /^(?:text|search|tel|url|email|password|number)$/.test(element.type));

/** What lies between the beginning and the end that both have. */
export const changeOf = (before: string, after: string): Change => {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { added: after.slice(start, after.length - end), removed: before.slice(start, before.length - end) };
};

const hangul = /^\p{Script=Hangul}$/u;

/**
 * A Hangul syllable is spoken when it is whole: when the next one begins. Of a change it keeps back the syllable that may
 * still grow, and tells what is finished.
 */
export const createSyllables = () => {
  let open = '';
  return {
    take: ({ added, removed }: Change): { said: string; erased: string } => {
      // The syllable that was kept back has grown, or lost a letter, or gave one to the next.
      const goesOn = open !== '' && removed === open;
      const before = goesOn || added === '' ? '' : open;
      const last = added.at(-1) ?? '';
      open = hangul.test(last) ? last : '';
      if (added === '') return { said: '', erased: removed };
      return { said: before + (open === '' ? added : added.slice(0, -1)), erased: '' };
    },
    /** Nothing more has come: what was kept back is whole now. */
    end: (): string => {
      const last = open;
      open = '';
      return last;
    },
  };
};

export type TypingHooks = { changed: (field: Field, change: Change) => void };

/**
 * Notices what is typed into the text fields of a page, by the device's keys and by keys on the screen, which set the value
 * without an event.
 */
export const watchTyping = (root: HTMLElement, clock: Clock, { changed }: TypingHooks): (() => void) => {
  const known = new WeakMap<Field, string>();
  const fields = (): Field[] => [...root.querySelectorAll('input, textarea')].filter(isText);
  const note = (): void => {
    for (const field of fields()) known.set(field, field.value);
  };
  const look = (): void => {
    for (const field of fields()) {
      const before = known.get(field);
      known.set(field, field.value);
      if (before !== undefined && before !== field.value) changed(field, changeOf(before, field.value));
    }
  };
  let cancel = (): void => {};
  /** Before the page has dealt with it, and once it has. */
  const acted = (): void => {
    note();
    cancel = clock.after(0, look);
  };
  root.addEventListener('beforeinput', note, { capture: true });
  root.addEventListener('input', look);
  root.addEventListener('click', acted, { capture: true });
  return () => {
    cancel();
    root.removeEventListener('beforeinput', note, { capture: true });
    root.removeEventListener('input', look);
    root.removeEventListener('click', acted, { capture: true });
  };
};
