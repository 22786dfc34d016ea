import type { i18n } from 'i18next';
import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { sensitivityOf } from '../../privacy/marks.ts';
import type { Outlet } from '../../privacy/policy.ts';
import type { Speaker } from '../speech.ts';
import { watchActing } from './acting.ts';
import type { Grain } from './browse/grains.ts';
import { lateBrowse } from './browse/late.ts';
import { watchCaret } from './caret.ts';
import { spokenText } from './collect.ts';
import { describe, type Described } from './describe.ts';
import { createEcho } from './echo.ts';
import { createFocusReading } from './focus-reading.ts';
import { withoutStrange } from './foreign.ts';
import { watchGone } from './gone.ts';
import { hereOf } from './here.ts';
import { createKeysAloud } from './keys-aloud.ts';
import type { KeyHandler } from '../../input/keys.ts';
import type { Signal } from '../signals.ts';
import { says, type Verbosity } from './verbosity.ts';
import { watchLiveRegions } from './live.ts';
import { createNarrator } from './narrator.ts';
import { createPages } from './pages.ts';
import { languageOf, type Rich } from './rich.ts';
import { createSentences } from './sentences.ts';
import { watchLanguage, watchPage } from './watch-page.ts';

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

/** Milliseconds after which a page in another language is drawn. */
const DRAWN = 50;

/** The composition root of the reader: it speaks the page to a person who does not see it. */
export const createReader = (options: ReaderOptions): Reader => {
  const { speaker, texts, root, clock, wanted } = options;
  const { outlet = () => 'speaker', verbosity = () => 'normal', signal = () => {}, hasSounds = () => false } = options;
  const page = root.ownerDocument;
  const language = (): Language => languageOf(texts.language) ?? 'ko';
  const saysNow = () => says[verbosity()];
  const saysSignals = (): boolean => saysNow().signals || !hasSounds();
  const sentences = createSentences(texts, language, verbosity);
  /** Of what no voice here can read it is said what it is; where there is no voice at all, the caption shows the text. */
  const voiced = (said: Rich): Rich => {
    const isVoiced = (each: Language): boolean => speaker.engineFor(each) !== null;
    if (!isVoiced(language())) return said;
    return withoutStrange(said, { language: language(), isVoiced, tell: sentences.strange });
  };
  const narrator = createNarrator(speaker, clock, (said) => ({ ...said, ...voiced({ runs: [], ...said }) }));
  const pages = createPages({ root, sentences, language, outlet });
  let focused: Element | null = null;
  /** What was asked for from a panel that is closing: it is said in place of the focus that comes back. */
  let isTakenOver = false;

  const keysAloud = createKeysAloud(outlet);
  const described = (element: Element, asked = false): Described =>
    describe(element, {
      ...{ outlet: outlet(), language: language() },
      onRequest: asked || keysAloud.isChosen(element),
    });
  const arrive = (whole: Element): void => {
    // A page is not read in the old language while the words of the new one are on their way.
    if (!wanted || wanted() === language()) void narrator.arrive(pages.arrival(whole));
  };
  const say = (said: Rich, sensitivity: Sensitivity = 'public'): void =>
    void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity }]);
  const focus = createFocusReading({
    ...{ root, speaker, narrator, pages, sentences, language, described, arrive, signal },
    says: saysNow,
  });

  /** All that can be read now: the dialog on top, else the whole page with its bar and its steps. */
  const readable = (): Element => [...root.querySelectorAll('dialog[open]')].at(-1) ?? root;
  const browse = lateBrowse({
    ...{ root, top: readable, narrator, sentences, language, outlet },
    says: saysNow,
    edge: () => signal('edge'),
    typing: () => focus.read(false),
    heard: focus.hintLater,
  });

  const focusMoved = (to: Element): void => {
    const from = focused;
    focused = to;
    keysAloud.focusMoved(to);
    if (browse.isMoving() || isTakenOver || browse.sayPlace(to)) return;
    focus.moved(to, from);
  };
  const gone = (neighbour: HTMLElement | null): void => {
    // A reading goes on by itself, and so does the page that has only come.
    if (narrator.isArriving()) return;
    const said = sentences.place('gone');
    if (focused && browse.sayAfterGone(focused, said)) return;
    if (!neighbour) return say(said);
    isTakenOver = true;
    neighbour.focus();
    isTakenOver = false;
    focus.putOn(neighbour, said);
  };
  const takeOver = (run: () => void): void => {
    if (!page.querySelector('dialog[open]')) return run();
    isTakenOver = true;
    clock.after(0, () => {
      isTakenOver = false;
      run();
    });
  };
  /** Her own key: of what is private it lets out what may be. On a key of the screen, the keys are named from now on. */
  const repeat = (): void => {
    const control = focus.control();
    if (!control || !focus.isOnPrivate()) return speaker.repeat();
    keysAloud.choose(control);
    focus.read(true);
  };
  const sayHere = (): void => {
    const grain = browse.grain();
    const [whole, control] = [readable(), focus.control()];
    say(hereOf({ whole, focused: control, grain, sentences, describe: described, language: language() }));
  };

  const stops = [
    watchPage(page, clock, {
      focused: focusMoved,
      // The speaker is silenced by whoever listens to the keys.
      acted: narrator.interrupt,
    }),
    watchLanguage(texts, () => clock.after(DRAWN, () => arrive(pages.top()))),
    watchActing(root, clock, described, (control) =>
      say(sentences.brief(described(control)), described(control).sensitivity),
    ),
    watchGone({ root, clock, focused: () => focused, top: readable, gone }),
    watchCaret({
      ...{ root, clock, sentences, language, outlet },
      say: (said, field) => say(said, sensitivityOf(field)),
      edge: () => signal('edge'),
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
      textOf: (region) => voiced(spokenText(region, { sentences, language: language(), outlet: outlet() })),
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
    readFocus: () => focus.read(false),
    repeat,
    interrupt: () => {
      keysAloud.forget();
      narrator.interrupt();
    },
    close: () => {
      for (const stop of stops) stop();
    },
  };
};
