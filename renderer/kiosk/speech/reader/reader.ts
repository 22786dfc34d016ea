import type { i18n } from 'i18next';
import type { Language } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { isPrivate, type Outlet } from '../../privacy/policy.ts';
import type { Speaker } from '../speech.ts';
import { nameOf } from './accessible.ts';
import { spokenText } from './collect.ts';
import { contextsOf } from './context.ts';
import { describe, isControl, type Described } from './describe.ts';
import { watchActing } from './acting.ts';
import type { Grain } from './browse/grains.ts';
import { lateBrowse } from './browse/late.ts';
import { createEcho } from './echo.ts';
import { hereOf } from './here.ts';
import type { KeyHandler } from '../../input/keys.ts';
import type { Signal } from '../signals.ts';
import { says, type Verbosity } from './verbosity.ts';
import { watchLiveRegions } from './live.ts';
import { createNarrator } from './narrator.ts';
import { createPages } from './pages.ts';
import { languageOf, type Rich } from './rich.ts';
import { createSentences } from './sentences.ts';

export type ReaderOptions = {
  speaker: Speaker;
  /** With the namespace `reader` loaded. */
  texts: i18n;
  /** All that can be read: the body of the page. */
  root: HTMLElement;
  clock: Clock;
  /** The language that was chosen, where its texts may still be on their way: a page is not read in the old one. */
  wanted?: () => Language;
  /** Where the voice is heard now. The loudspeaker, where nobody knows. */
  outlet?: () => Outlet;
  /** How much is said. */
  verbosity?: () => Verbosity;
  /** A short sound for what needs no words. */
  signal?: (signal: Signal) => void;
  /** Whether such sounds are heard: where not, words take their place. */
  hasSounds?: () => boolean;
};

export type Reader = {
  /** The whole page from its top, on the person's demand. */
  readPage(): void;
  /** From where she is, or where the reading was stopped. */
  readOn(): void;
  /** The arrows read by these parts from now on, until Back. */
  browse(grain: Grain): void;
  /** Where she is and what can be done. */
  here(): void;
  /** The arrows found nothing further. */
  edge(way: 'top' | 'bottom'): void;
  /** Keys of reading by parts; they come before the page's own. */
  keys: KeyHandler;
  /** Whether the arrows read by parts, also in a line of text. */
  isBrowsing(): boolean;
  /** What has the focus, again. */
  readFocus(): void;
  /** Of a private field with the focus: its value, since it is her own key. Else the last thing said. */
  repeat(): void;
  /** Gives up what it was about to say: it was worded for other ears. */
  interrupt(): void;
  /** Ends all watching. */
  close(): void;
};

/** Milliseconds of quiet before a hint. */
const HINT_PAUSE = 1500;
/** Milliseconds after which a page in another language is drawn. */
const DRAWN = 50;

/** A page's or a dialog's heading, or the page itself: what takes the focus when it has come. */
const isArrival = (element: Element): boolean => element.matches('h1, h2, main') && !isControl(element);
/** A stretch of text that takes the focus so that it can be paged. */
const isPassage = (element: Element): boolean =>
  element.matches('[role="region"], section, article') && !isControl(element);
const isDialog = (element: Element): boolean => element.matches('dialog, [role="dialog"], [role="alertdialog"]');

/** Speaks the page to a person who does not see it: what has the focus, what has come, what changed, what she types. */
export const createReader = (options: ReaderOptions): Reader => {
  const {
    speaker,
    texts,
    root,
    clock,
    wanted,
    outlet = () => 'speaker',
    verbosity = () => 'normal',
    signal = () => {},
    hasSounds = () => false,
  } = options;
  const saysSignals = (): boolean => says[verbosity()].signals || !hasSounds();
  const page = root.ownerDocument;
  const language = (): Language => languageOf(texts.language) ?? 'ko';
  const sentences = createSentences(texts, language, verbosity);
  const narrator = createNarrator(speaker, clock);
  const pages = createPages({ root, sentences, language, outlet });
  let focused: Element | null = null;
  /** What was asked for from a panel that is closing: it is said in place of the focus that comes back. */
  let isTakenOver = false;

  const described = (element: Element, onRequest = false): Described =>
    describe(element, { outlet: outlet(), onRequest, language: language() });

  const arrive = (whole: Element): void => {
    // A page is not read in the old language while the words of the new one are on their way.
    if (!wanted || wanted() === language()) void narrator.arrive(pages.arrival(whole));
  };

  const hintLater = (element: Element, control: Described): void => {
    const { hint } = control;
    if (!says[verbosity()].hints || !hint) return;
    narrator.afterQuiet(HINT_PAUSE, () => {
      if (page.activeElement !== element) return;
      void speaker.say({ text: sentences.hint(hint), language: language(), rank: 'page', sensitivity: 'public' });
    });
  };

  const readControl = async (element: Element, entered: readonly Rich[], onRequest: boolean): Promise<void> => {
    const control = described(element, onRequest);
    const isErrorSaid = entered.some(({ text }) => text !== '');
    const said = sentences.join([...entered, sentences.full(control, isErrorSaid)]);
    const { sensitivity } = control;
    const outcome = await narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity }]);
    if (outcome === 'ended') hintLater(element, control);
  };

  const focusMoved = (to: Element): void => {
    const from = focused;
    focused = to;
    if (browse.isMoving() || isTakenOver || browse.sayPlace(to)) return;
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
    void readControl(to, contextsOf(to, from, heading, language()), false);
  };

  const say = (said: Rich): void =>
    void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity: 'public' }]);

  const focusedControl = (): Element | null => {
    const { activeElement } = page;
    return activeElement && isControl(activeElement) ? activeElement : null;
  };
  const readFocus = (onRequest: boolean): void => {
    const element = focusedControl();
    if (element) void readControl(element, [], onRequest);
  };
  const isOnPrivate = (): boolean => {
    const element = focusedControl();
    return element !== null && isPrivate(described(element).sensitivity);
  };

  /** All that can be read now: the dialog on top, else the whole page with its bar and its steps. */
  const readable = (): Element => [...root.querySelectorAll('dialog[open]')].at(-1) ?? root;
  const browse = lateBrowse({
    ...{ root, top: readable, narrator, sentences, language, outlet },
    says: () => says[verbosity()],
    edge: () => signal('edge'),
    typing: () => readFocus(false),
  });
  const takeOver = (run: () => void): void => {
    if (!page.querySelector('dialog[open]')) return run();
    isTakenOver = true;
    clock.after(0, () => {
      isTakenOver = false;
      run();
    });
  };
  const sayHere = (): void => {
    const grain = browse.grain();
    const said = hereOf({
      whole: readable(),
      focused: focusedControl(),
      grain,
      sentences,
      describe: described,
      language: language(),
    });
    void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity: 'public' }]);
  };

  const stops = [
    watchPage(page, clock, {
      focused: focusMoved,
      // The speaker is silenced by whoever listens to the keys.
      acted: narrator.interrupt,
    }),
    watchLanguage(texts, () => clock.after(DRAWN, () => arrive(pages.top()))),
    watchActing(root, clock, described, (control) => {
      const { sensitivity } = described(control);
      const said = sentences.brief(described(control));
      void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity }]);
    }),
    createEcho({
      ...{ root, clock, speaker, sentences, language, outlet, said: narrator.interrupt },
      hidden: () => {
        signal('hidden');
        return saysSignals();
      },
    }),
    watchLiveRegions({
      root,
      speaker,
      clock,
      language,
      textOf: (region) => spokenText(region, { sentences, language: language(), outlet: outlet() }),
      isKnown: (region) => region === focused && region.contains(page.activeElement),
    }),
    narrator.interrupt,
    browse.close,
  ];

  return {
    readPage: () => takeOver(() => browse.readAll(pages.top())),
    readOn: () => takeOver(browse.readOn),
    browse: (grain) => takeOver(() => browse.begin(grain)),
    here: () => takeOver(sayHere),
    edge: (way) => {
      signal('edge');
      if (saysSignals()) say(sentences.place(way));
    },
    keys: browse.keys,
    isBrowsing: () => browse.grain() !== null,
    readFocus: () => readFocus(false),
    repeat: () => (isOnPrivate() ? readFocus(true) : speaker.repeat()),
    interrupt: narrator.interrupt,
    close: () => {
      for (const stop of stops) stop();
    },
  };
};

/**
 * What a finger puts the focus on is told once the finger is lifted: a caption that grows beneath it would move what it
 * presses, and the press would be lost.
 */
const watchPage = (
  page: Document,
  clock: Clock,
  on: { focused: (to: Element) => void; acted: () => void },
): (() => void) => {
  const view = page.defaultView;
  let isDown = false;
  let pressed: Element | null = null;
  const onFocus = (event: FocusEvent): void => {
    if (!(event.target instanceof Element) || event.target === page.body) return;
    if (isDown) pressed = event.target;
    else on.focused(event.target);
  };
  const onDown = (): void => {
    isDown = true;
    on.acted();
  };
  const onUp = (): void => {
    isDown = false;
    const to = pressed;
    pressed = null;
    // The press itself comes right after.
    if (to) clock.after(0, () => page.activeElement === to && on.focused(to));
  };
  const listeners = [
    // On the window, before whoever moves the focus in answer to the same key.
    ['keydown', on.acted],
    ['pointerdown', onDown],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ] as const;
  page.addEventListener('focusin', onFocus);
  for (const [name, heard] of listeners) view?.addEventListener(name, heard, { capture: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    for (const [name, heard] of listeners) view?.removeEventListener(name, heard, { capture: true });
  };
};

const watchLanguage = (texts: i18n, changed: () => void): (() => void) => {
  texts.on('languageChanged', changed);
  return () => texts.off('languageChanged', changed);
};
