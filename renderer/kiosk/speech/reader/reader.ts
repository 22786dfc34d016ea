import type { i18n } from 'i18next';
import type { Language, Sensitivity } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { sensitivityOf } from '../../privacy/marks.ts';
import { isPrivate, type Outlet } from '../../privacy/policy.ts';
import type { Speaker, SpeechOutcome, SpeechRank, Utterance } from '../speech.ts';
import { nameOf } from './accessible.ts';
import { collect, inGroups, spokenText, type Unit } from './collect.ts';
import { contextsOf } from './context.ts';
import { describe, isControl } from './describe.ts';
import { createEcho } from './echo.ts';
import { watchLiveRegions } from './live.ts';
import { languageOf, plain, type Rich } from './rich.ts';
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
  /** Whether what can be done is said after a pause. */
  hints?: boolean;
};

export type Reader = {
  /** The whole page from its top, on the person's demand. */
  readPage(): void;
  /** What has the focus, again. */
  readFocus(): void;
  /** Of a private field with the focus: its value, since it is her own key. Else the last thing said. */
  repeat(): void;
  /** Ends all watching. */
  close(): void;
};

/** Milliseconds of quiet before a hint. */
const HINT_PAUSE = 1500;
/** On arrival so many things are read: what the page is about, and the first that can be done. */
const FIRST_CONTROLS = 6;
/** Characters in one utterance of a page reading. */
const GROUP = 300;

const arrivalOf = (units: readonly Unit[]): Unit[] => {
  let controls = 0;
  return units.filter(({ kind }) => {
    if (kind === 'control') controls += 1;
    return controls <= FIRST_CONTROLS;
  });
};

/** Speaks the page to a person who does not see it: what has the focus, what has come, what changed, what she types. */
export const createReader = ({
  speaker,
  texts,
  root,
  clock,
  wanted,
  outlet = () => 'speaker',
  hints = true,
}: ReaderOptions): Reader => {
  const page = root.ownerDocument;
  const view = page.defaultView;
  const language = (): Language => languageOf(texts.language) ?? 'ko';
  const sentences = createSentences(texts, language);
  /** Each new thing to read makes what was going on before out of date. */
  let turn = 0;
  let arriving = false;
  let focused: Element | null = null;
  let cancelHint = (): void => {};

  const utterance = (said: Rich, rank: SpeechRank, sensitivity: Sensitivity): Utterance => ({
    ...said,
    language: language(),
    rank,
    sensitivity,
  });

  /** Says it now, or, where something more important is being said, once that is over: unless the person went on. */
  const sayWhenFree = async (what: Utterance, own: number): Promise<SpeechOutcome> => {
    const saying = speaker.say(what);
    if (speaker.state.get().caption?.text === what.text) return saying;
    const outcome = await saying;
    if (outcome !== 'stopped' || own !== turn) return outcome;
    await untilFree(speaker, clock, () => own !== turn);
    return own === turn ? speaker.say(what) : 'stopped';
  };

  const sayAll = async (all: readonly Utterance[]): Promise<SpeechOutcome> => {
    const own = ++turn;
    cancelHint();
    let outcome: SpeechOutcome = 'ended';
    for (const each of all) {
      outcome = await sayWhenFree(each, own);
      if (own !== turn || outcome !== 'ended') return 'stopped';
    }
    return outcome;
  };

  const scope = (): Element => [...root.querySelectorAll('dialog[open]')].at(-1) ?? root.querySelector('main') ?? root;
  const units = (from: Element): Unit[] => collect(from, { sentences, language: language(), outlet: outlet() });

  const sayUnits = async (all: readonly Unit[]): Promise<void> => {
    const groups = inGroups(all, GROUP).map((group, index) =>
      utterance(
        sentences.join(group.map(({ said }) => said)),
        index === 0 ? 'focus' : 'page',
        group[0]?.sensitivity ?? 'public',
      ),
    );
    arriving = true;
    const own = turn + 1;
    await sayAll(groups);
    if (own === turn) arriving = false;
  };

  /** A page or a dialog has come: what it is about, and the first that can be done. */
  const arrive = (whole: Element): void => {
    if (wanted && wanted() !== language()) return;
    const [first, ...rest] = arrivalOf(units(whole));
    if (!first) return;
    const isDialog = whole.matches('dialog') && first.kind === 'heading';
    const named = isDialog ? { ...first, said: sentences.place('dialog', first.said) } : first;
    void sayUnits([named, ...rest]);
  };

  const readErrors = (summary: Element): void => {
    const lines = [...summary.querySelectorAll('li')].map((line) => nameOfLine(line));
    const said =
      lines.length > 0
        ? [sentences.place('errors', plain(String(lines.length))), ...lines]
        : units(summary).map((unit) => unit.said);
    void sayAll([utterance(sentences.join(said), 'focus', sensitivityOf(summary))]);
  };
  const nameOfLine = (line: Element): Rich => nameOf(line.querySelector('button, a') ?? line, language());

  const readControl = async (element: Element, entered: readonly Rich[], onRequest: boolean): Promise<void> => {
    const control = describe(element, { outlet: outlet(), onRequest, language: language() });
    const own = turn + 1;
    const said = sentences.join([
      ...entered,
      sentences.full(
        control,
        entered.some(({ text }) => text !== ''),
      ),
    ]);
    const outcome = await sayAll([utterance(said, 'focus', control.sensitivity)]);
    if (outcome !== 'ended' || own !== turn || !hints || !control.hint) return;
    const hint = sentences.hint(control.hint);
    cancelHint = clock.after(HINT_PAUSE, () => {
      if (own === turn && page.activeElement === element) void speaker.say(utterance(plain(hint), 'page', 'public'));
    });
  };

  const isHeading = (element: Element): boolean => element.matches('h1, h2, main') && !isControl(element);

  const focusMoved = (to: Element): void => {
    const from = focused;
    focused = to;
    if (isHeading(to)) return arrive(to.closest('dialog') ?? scope());
    // Where a page puts the focus by itself, its reading says what is there.
    if (arriving) return;
    if (to.matches('[role="alert"]')) return readErrors(to);
    if (!isControl(to) && nameOf(to, language()).text === '') return;
    // A dialog that takes the focus itself wants nothing focused: whoever opened it says what it asks.
    if (to.matches('dialog, [role="dialog"], [role="alertdialog"]')) return;
    // A stretch of text that takes the focus so that it can be paged: what stands in it.
    if (!isControl(to) && to.matches('[role="region"], section, article')) return void sayUnits(arrivalOf(units(to)));
    const heading = page.querySelector('h1')?.textContent ?? '';
    void readControl(to, contextsOf(to, from, heading, language()), false);
  };

  const onFocus = (event: FocusEvent): void => {
    if (event.target instanceof Element && event.target !== page.body) focusMoved(event.target);
  };
  /** Her key or touch ends what was going on. The speaker is silenced by whoever listens to the keys. */
  const onAct = (): void => {
    turn += 1;
    arriving = false;
    cancelHint();
  };
  const onLanguage = (): void => {
    // The new words are on the page once it is drawn again.
    clock.after(50, () => arrive(scope()));
  };

  const echo = createEcho({ root, clock, speaker, sentences, language, outlet, said: () => cancelHint() });
  const stopLive = watchLiveRegions({
    root,
    speaker,
    clock,
    language,
    textOf: (region) => spokenText(region, { sentences, language: language(), outlet: outlet() }),
    isKnown: (region) => region.contains(page.activeElement) && region === focused,
  });
  page.addEventListener('focusin', onFocus);
  // On the window, before whoever moves the focus in answer to the same key.
  view?.addEventListener('keydown', onAct, { capture: true });
  view?.addEventListener('pointerdown', onAct, { capture: true });
  texts.on('languageChanged', onLanguage);

  const readFocus = (onRequest: boolean): void => {
    const element = page.activeElement;
    if (element && isControl(element)) void readControl(element, [], onRequest);
  };
  const holdsPrivate = (): boolean => {
    const element = page.activeElement;
    return (
      element !== null &&
      isControl(element) &&
      isPrivate(describe(element, { outlet: outlet(), onRequest: false, language: language() }).sensitivity)
    );
  };

  return {
    readPage: () => {
      const all = units(scope());
      if (all.length > 0) void sayUnits(all);
      else void sayAll([utterance(sentences.place('empty'), 'focus', 'public')]);
    },
    readFocus: () => readFocus(false),
    repeat: () => (holdsPrivate() ? readFocus(true) : speaker.repeat()),
    close: () => {
      turn += 1;
      cancelHint();
      echo();
      stopLive();
      page.removeEventListener('focusin', onFocus);
      view?.removeEventListener('keydown', onAct, { capture: true });
      view?.removeEventListener('pointerdown', onAct, { capture: true });
      texts.off('languageChanged', onLanguage);
    },
  };
};

/** Settles when the voice falls silent, or when nobody waits for that any more. */
const untilFree = (speaker: Speaker, clock: Clock, isOver: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    let spoke = speaker.state.get().speaking;
    const unwatch = speaker.state.subscribe(() => {
      const { speaking } = speaker.state.get();
      if ((spoke && !speaking) || isOver()) {
        unwatch();
        // Whoever waits in the speaker's own line comes first.
        clock.after(0, resolve);
      }
      spoke = speaking;
    });
  });
