import type { KeyAction, Language } from '../../../../../protocol/index.ts';
import type { KeyHandler } from '../../../input/keys.ts';
import type { Outlet } from '../../../privacy/policy.ts';
import type { SpeechRank, Utterance } from '../../speech.ts';
import { collect } from '../collect.ts';
import type { Narrator } from '../narrator.ts';
import type { Rich } from '../rich.ts';
import type { Sentences } from '../sentences.ts';
import type { Says } from '../verbosity.ts';
import { createFocus } from './focus.ts';
import { finer, nameOfGrain, type Grain, type TextGrain } from './grains.ts';
import { createInTable, wayOf, type Arrow } from './in-table.ts';
import { createPlaces } from './places.ts';
import { landmarkOf } from './surroundings.ts';
import { targetsFrom, type Way } from './targets.ts';
import { createUnits } from './units.ts';
import { createWords, type Place } from './words.ts';

export type BrowseOptions = {
  root: HTMLElement;
  /** What is read: the dialog on top, else the page. */
  top: () => Element;
  narrator: Narrator;
  sentences: Sentences;
  language: () => Language;
  outlet: () => Outlet;
  says: () => Says;
  /** There is nothing further that way. */
  edge: () => void;
  /** A line of text was entered: the keys are its own from now on. */
  typing: (field: HTMLElement) => void;
  /** A control was heard to its end: a hint may follow. */
  heard: (control: Element) => void;
};

const isTextGrain = (grain: Grain): grain is Extract<Grain, TextGrain> =>
  grain === 'sentence' || grain === 'word' || grain === 'character';

/** Dialogs of the kiosk itself are lists to choose from: the arrows mean there what they always do. */
const plainKeys = 'dialog[data-node^="panel."]';
const isTextLine = (element: Element): boolean =>
  element.matches(
    'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])',
  );
const isArrow = (action: KeyAction): action is Arrow =>
  action === 'up' || action === 'down' || action === 'left' || action === 'right';

/**
 * Reading by parts: what can't be focused is read by sentence, word, character, heading, list item, field, landmark or
 * table cell with four arrows. Up and down move by what was chosen, left and right by the next finer; OK presses what is
 * there, and reads on from any other place; Back ends it.
 */
export const createBrowse = (options: BrowseOptions) => {
  const { root, top, narrator, sentences, language, outlet, says, edge } = options;
  const page = root.ownerDocument;
  const focus = createFocus();
  const collected = (whole: Element, part?: Element) =>
    collect(whole, { sentences, language: language(), outlet: outlet() }, part);
  const units = createUnits({ root, top, collect: collected });
  const { partsIn, utteranceOf } = createWords({ sentences, language, outlet, says });
  const places = createPlaces({ page, top, units, partsIn });
  let grain: Grain | null = null;

  const say = (said: Rich): void =>
    void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity: 'public' }]);
  const go = async (to: Place, before: readonly Rich[] = []): Promise<void> => {
    const from = places.last()?.unit.element ?? null;
    const { kind, element } = to.unit;
    places.put(to);
    focus.to(element);
    const outcome = await narrator.say([utteranceOf(to, from, 'focus', before)]);
    if (outcome === 'ended' && kind === 'control' && to.by === 'sentence') options.heard(element);
  };
  const sayNone = (way: Way, by: Grain | TextGrain): void => {
    edge();
    say(sentences.none(way, nameOfGrain(by)));
  };

  const moveBy = (by: TextGrain, way: Way): void => {
    const gone = places.isGone();
    const from = places.here();
    const to = from && (gone ? from : places.beside(from, by, way));
    if (to) void go(to);
    else sayNone(way, by);
  };
  const moveTo = (kind: Exclude<Grain, TextGrain | 'table'>, way: Way): void => {
    const from = places.here();
    for (const target of from ? targetsFrom(top(), kind, way, from.unit.element) : []) {
      const to = places.of(target);
      if (!to || !target.contains(to.unit.element)) continue;
      const landmark = kind === 'landmark' && !says().landmarks ? landmarkOf(target) : null;
      return void go(to, landmark ? [sentences.landmark(landmark)] : []);
    }
    sayNone(way, kind);
  };
  const moveInTable = createInTable({
    ...{ page, top, places, sentences, edge },
    go: (to) => void go(to),
    none: (way) => sayNone(way, 'table'),
  });
  const move = (on: Grain, arrow: Arrow): void => {
    if (on === 'table') return moveInTable(arrow);
    const way = wayOf(arrow);
    if (arrow === 'left' || arrow === 'right') return moveBy(finer[on], way);
    if (isTextGrain(on)) return moveBy(on, way);
    moveTo(on, way);
  };

  /** Sentence by sentence to the end, the focus with it; where a key stops it, it can be gone on from. */
  function* onwards(start: Place): Generator<Utterance> {
    let from: Element | null = places.last()?.unit.element ?? null;
    let rank: SpeechRank = 'focus';
    for (let at: Place | null = start; at; at = places.after(at)) {
      places.put(at);
      focus.to(at.unit.element);
      yield utteranceOf(at, from, rank);
      from = at.unit.element;
      rank = 'page';
    }
    edge();
  }
  const sayAll = (start: Place | null): void => {
    if (start) return void narrator.arrive(onwards({ ...start, by: 'sentence' }));
    places.put(null);
    say(sentences.place('empty'));
  };

  const end = (): void => {
    grain = null;
    say(sentences.browsing('off'));
  };
  const act = (): void => {
    const at = places.here();
    if (!at) return;
    const { element } = at.unit;
    if (at.unit.kind !== 'control' || !(element instanceof HTMLElement)) return sayAll(at);
    focus.to(element);
    if (!isTextLine(element)) return element.click();
    grain = null;
    options.typing(element);
  };

  const handle = (on: Grain, action: KeyAction): boolean => {
    if (isArrow(action)) move(on, action);
    else if (action === 'ok') act();
    else if (action === 'back') end();
    else return false;
    return true;
  };
  const isOn = (): boolean => grain !== null && !top().matches(plainKeys);
  const keys: KeyHandler = (action) => grain !== null && isOn() && handle(grain, action);

  return {
    keys,
    /** Whether the arrows read by parts now. */
    grain: (): Grain | null => (isOn() ? grain : null),
    begin: (chosen: Grain): void => {
      const at = places.here();
      grain = chosen;
      const guide = sentences.browsing(chosen);
      places.put(null);
      const to = at && (isTextGrain(chosen) ? at : places.placeAt(at.index, 'sentence'));
      if (to) void go(to, [guide]);
    },
    /** The whole page from its top. */
    readAll: (from: Element): void => {
      units.refresh();
      places.put(null);
      sayAll(places.of(from));
    },
    /** From where the person is, or where the reading was stopped, to the end. */
    readOn: (): void => sayAll(places.here()),
    /** The focus came back to a place that has no name of its own: it is said again. */
    sayPlace: (element: Element): boolean => {
      const last = places.last();
      if (last?.unit.element !== element || last.unit.kind === 'control') return false;
      const at = places.here();
      if (at) void narrator.say([utteranceOf(at, at.unit.element, 'focus')]);
      return at !== null;
    },
    /** What was being read is gone: she is put on what took its place, and told. False where she was elsewhere. */
    sayAfterGone: (element: Element, because: Rich): boolean => {
      if (places.last()?.unit.element !== element || !places.isGone()) return false;
      const at = places.here();
      if (at) void go(at, [because]);
      return at !== null;
    },
    /** Whether the focus is being moved by this very reading. */
    isMoving: focus.isMoving,
    close: (): void => {
      units.close();
      focus.release();
    },
  };
};
export type Browse = ReturnType<typeof createBrowse>;
