import type { Language } from '../../../../protocol/index.ts';
import { isPrivate } from '../../privacy/policy.ts';
import type { Signal } from '../signals.ts';
import type { Speaker } from '../speech.ts';
import { nameOf } from './accessible.ts';
import { contextsOf } from './context.ts';
import { isControl, type Described, type Hint } from './describe.ts';
import type { Narrator } from './narrator.ts';
import type { Pages } from './pages.ts';
import { plain, type Rich } from './rich.ts';
import type { Sentences } from './sentences.ts';
import type { Says } from './verbosity.ts';

export type FocusReadingOptions = {
  root: HTMLElement;
  speaker: Speaker;
  narrator: Narrator;
  pages: Pages;
  sentences: Sentences;
  language: () => Language;
  says: () => Says;
  described: (element: Element, onRequest?: boolean) => Described;
  /** A page or a dialog has come. */
  arrive: (whole: Element) => void;
  signal: (signal: Signal) => void;
};

/** Milliseconds of quiet before a hint. */
const HINT_PAUSE = 1500;

/** A page's or a dialog's heading, or the page itself: what takes the focus when it has come. */
const isArrival = (element: Element): boolean => element.matches('h1, h2, main') && !isControl(element);
/** A stretch of text that takes the focus so that it can be paged. */
const isPassage = (element: Element): boolean =>
  element.matches('[role="region"], section, article') && !isControl(element);
const isDialog = (element: Element): boolean => element.matches('dialog, [role="dialog"], [role="alertdialog"]');

/** Why the keys are not named, and what to do: said when she comes to them or asks, not at every key on which she rests. */
const isOfHiddenKeys = (hint: Hint | null): boolean => hint === 'keysPersonal' || hint === 'keysSecret';

/** Says what the focus has come to. */
export const createFocusReading = (options: FocusReadingOptions) => {
  const { root, speaker, narrator, pages, sentences, language, says, described, arrive, signal } = options;
  const page = root.ownerDocument;

  /** What can be done with it, when she has heard what it is and does nothing yet. */
  const hintLater = (element: Element, { hint }: Described): void => {
    if (!says().hints || !hint || isOfHiddenKeys(hint)) return;
    narrator.afterQuiet(HINT_PAUSE, () => {
      if (page.activeElement !== element) return;
      void speaker.say({ text: sentences.hint(hint), language: language(), rank: 'page', sensitivity: 'public' });
    });
  };

  const readControl = async (element: Element, entered: readonly Rich[], onRequest = false): Promise<void> => {
    const control = described(element, onRequest);
    const isErrorSaid = entered.some(({ text }) => text !== '');
    const { hint } = control;
    const why = hint && isOfHiddenKeys(hint) && (onRequest || entered.length > 0) ? sentences.hint(hint) : '';
    const said = sentences.join([...entered, plain(why), sentences.full(control, isErrorSaid)]);
    const { sensitivity } = control;
    const outcome = await narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity }]);
    if (outcome === 'ended') hintLater(element, control);
  };

  const moved = (to: Element, from: Element | null): void => {
    if (isArrival(to)) {
      signal('arrived');
      return arrive(to.closest('dialog') ?? pages.top());
    }
    // Where a page puts the focus by itself, its reading says what is there.
    if (narrator.isArriving()) return;
    if (to.matches('[role="alert"]')) {
      signal('error');
      return void narrator.say(pages.alert(to));
    }
    // A dialog that takes the focus itself wants nothing focused: whoever opened it says what it asks.
    if (isDialog(to)) return;
    if (isPassage(to)) return void narrator.arrive(pages.arrival(to));
    if (!isControl(to) && nameOf(to, language()).text === '') return;
    const heading = page.querySelector('h1')?.textContent ?? '';
    void readControl(to, contextsOf(to, from, heading, language()));
  };

  const control = (): Element | null => {
    const { activeElement } = page;
    return activeElement && isControl(activeElement) ? activeElement : null;
  };
  const read = (onRequest: boolean): void => {
    const element = control();
    if (element) void readControl(element, [], onRequest);
  };

  return {
    moved,
    /** The control that has the focus. */
    control,
    read,
    hintLater: (element: Element): void => hintLater(element, described(element)),
    /** What stood here is gone, and she was put on this. */
    putOn: (element: Element, because: Rich): void => void readControl(element, [because]),
    isOnPrivate: (): boolean => {
      const element = control();
      return element !== null && isPrivate(described(element).sensitivity);
    },
  };
};
