import type { KeyAction, Language } from '../../../../../protocol/index.ts';
import type { KeyHandler } from '../../../input/keys.ts';
import type { Outlet } from '../../../privacy/policy.ts';
import type { SpeechRank, Utterance } from '../../speech.ts';
import { collect, type Unit } from '../collect.ts';
import type { Narrator } from '../narrator.ts';
import type { Rich } from '../rich.ts';
import type { Sentences } from '../sentences.ts';
import type { Says } from '../verbosity.ts';
import { createFocus } from './focus.ts';
import { finer, nameOfGrain, type Grain, type TextGrain } from './grains.ts';
import type { Part } from './parts.ts';
import { landmarkOf } from './surroundings.ts';
import { cellOf, gridOf, placeIn, tableOf } from './tables.ts';
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
};

const isTextGrain = (grain: Grain): grain is Extract<Grain, TextGrain> =>
  grain === 'sentence' || grain === 'word' || grain === 'character';

/** Dialogs of the kiosk itself are lists to choose from: the arrows mean there what they always do. */
const plainKeys = 'dialog[data-node^="panel."]';
const isTextLine = (element: Element): boolean =>
  element.matches(
    'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])',
  );

/**
 * Reading by parts: what can't be focused is read by sentence, word, character, heading, list item, field, landmark or
 * table cell with four arrows. Up and down move by what was chosen, left and right by the next finer; OK presses what is
 * there, and reads on from any other place; Back ends it.
 */
export const createBrowse = (options: BrowseOptions) => {
  const { root, top, narrator, sentences, language, outlet, says, edge } = options;
  const page = root.ownerDocument;
  const focus = createFocus();
  const units = createUnits({
    root,
    top,
    collect: (whole) => collect(whole, { sentences, language: language(), outlet: outlet() }),
  });
  let grain: Grain | null = null;
  let place: Place | null = null;

  const { partsIn, utteranceOf } = createWords({ sentences, language, outlet, says });

  const go = (to: Place, before: readonly Rich[] = []): void => {
    const from = place?.unit.element ?? null;
    place = to;
    focus.to(to.unit.element);
    void narrator.say([utteranceOf(to, from, 'focus', before)]);
  };
  const sayNone = (way: Way, by: Grain | TextGrain): void => {
    edge();
    const said = sentences.none(way, nameOfGrain(by));
    void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity: 'public' }]);
  };

  const placeAt = (index: number, by: TextGrain, which: 'first' | 'last' = 'first'): Place | null => {
    const unit = units.at(index);
    if (!unit) return null;
    const parts = partsIn(unit, by);
    const part = (which === 'first' ? parts[0] : parts.at(-1)) ?? { start: 0, end: 0 };
    return { index, unit, part, by };
  };

  /** Where the focus is, or where it was when that was still there. */
  const here = (): Place | null => {
    units.refresh();
    const { activeElement: active } = page;
    const isIn = active !== null && active !== page.body && top().contains(active);
    const isKept = place !== null && (isIn ? place.unit.element === active : !place.unit.element.isConnected);
    if (place && isKept) {
      if (!isIn) return placeAt(place.index, 'sentence') ?? placeAt(Math.max(0, units.count() - 1), 'sentence');
      const index = units.at(place.index)?.element === active ? place.index : units.indexOf(active);
      const unit = units.at(index);
      if (unit?.element === active) return { ...place, index, unit };
    }
    return placeAt(isIn ? units.indexOf(active) : 0, 'sentence');
  };
  const isGone = (): boolean => place !== null && !place.unit.element.isConnected;

  const nextPart = ({ unit, part }: Place, by: TextGrain, way: Way): Part | undefined => {
    const parts = partsIn(unit, by);
    if (way === 'previous') return parts.findLast(({ start }) => start < part.start);
    return parts.find(({ start, end }) => start > part.start || (start === part.start && end < part.end));
  };
  /** One part on or back, into the next unit where this one has no more. */
  const beside = (from: Place, by: TextGrain, way: Way): Place | null => {
    if (by === 'spelled' && from.by === 'character') return { ...from, by };
    const part = nextPart(from, by, way);
    if (part) return { ...from, part, by };
    const step = way === 'next' ? 1 : -1;
    for (let index = from.index + step; index >= 0; index += step) {
      const found = placeAt(index, by, way === 'next' ? 'first' : 'last');
      if (!found || found.part.end > 0) return found;
    }
    return null;
  };
  const moveBy = (by: TextGrain, way: Way): void => {
    const gone = isGone();
    const from = here();
    const to = from && (gone ? from : beside(from, by, way));
    if (to) go(to);
    else sayNone(way, by);
  };

  const moveTo = (kind: Exclude<Grain, TextGrain | 'table'>, way: Way): void => {
    const from = here();
    for (const target of from ? targetsFrom(top(), kind, way, from.unit.element) : []) {
      const to = placeAt(units.indexOf(target), 'sentence');
      if (!to || !target.contains(to.unit.element)) continue;
      const landmark = kind === 'landmark' && !says().landmarks ? landmarkOf(target) : null;
      return go(to, landmark ? [sentences.landmark(landmark)] : []);
    }
    sayNone(way, kind);
  };

  const cellPlace = (cell: Element): Place => {
    const found = placeAt(units.indexOf(cell), 'sentence');
    if (found && cell.contains(found.unit.element)) return found;
    const unit: Unit = {
      ...{ kind: 'text', element: cell, isOpen: false, sensitivity: 'public' },
      said: sentences.place('emptyCell'),
    };
    return { index: found?.index ?? 0, unit, part: { start: 0, end: unit.said.text.length }, by: 'sentence' };
  };
  const moveToTable = (way: Way, from: Element): void => {
    for (const table of targetsFrom(top(), 'table', way, tableOf(from) ?? from)) {
      const cell = gridOf(table).rows[0]?.[0];
      if (cell && !table.contains(from)) return go(cellPlace(cell));
    }
    sayNone(way, 'table');
  };
  const moveInTable = (action: 'up' | 'down' | 'left' | 'right'): void => {
    const from = here();
    if (!from) return sayNone('next', 'table');
    const { element } = place && !isGone() && page.activeElement === place.unit.element ? place.unit : from.unit;
    const way: Way = action === 'down' || action === 'right' ? 'next' : 'previous';
    const [table, cell] = [tableOf(element), cellOf(element)];
    const grid = table && gridOf(table);
    const own = grid && cell && placeIn(grid, cell);
    if (!grid || !cell || !own) return moveToTable(way, element);
    const isRow = action === 'up' || action === 'down';
    const line = isRow ? grid.rows.map((row) => row[own.column]) : (grid.rows[own.row] ?? []);
    const at = isRow ? own.row : own.column;
    const ahead = way === 'next' ? line.slice(at + 1) : line.slice(0, at);
    const to = (way === 'next' ? ahead : ahead.toReversed()).find((each) => each !== undefined && each !== cell);
    if (to) return go(cellPlace(to));
    if (isRow) return moveToTable(way, element);
    edge();
    go(cellPlace(cell));
  };

  const move = (on: Grain, action: 'up' | 'down' | 'left' | 'right'): void => {
    if (on === 'table') return moveInTable(action);
    const way: Way = action === 'down' || action === 'right' ? 'next' : 'previous';
    if (action === 'left' || action === 'right') return moveBy(finer[on], way);
    if (isTextGrain(on)) return moveBy(on, way);
    moveTo(on, way);
  };

  /** Sentence by sentence to the end, the focus with it; where a key stops it, it can be gone on from. */
  function* onwards(start: Place): Generator<Utterance> {
    let from: Element | null = place?.unit.element ?? null;
    let rank: SpeechRank = 'focus';
    for (let at: Place | null = start; at; at = beside({ ...at }, 'sentence', 'next')) {
      place = at;
      focus.to(at.unit.element);
      yield utteranceOf(at, from, rank);
      units.refresh();
      from = at.unit.element;
      rank = 'page';
    }
    edge();
  }
  const sayAll = (start: Place | null): void => {
    if (!start) {
      place = null;
      const said = sentences.place('empty');
      return void narrator.say([{ ...said, language: language(), rank: 'focus', sensitivity: 'public' }]);
    }
    void narrator.arrive(onwards({ ...start, by: 'sentence' }));
  };

  const end = (): void => {
    grain = null;
    void narrator.say([{ ...sentences.browsing('off'), language: language(), rank: 'focus', sensitivity: 'public' }]);
  };
  const act = (): void => {
    const at = here();
    if (!at) return;
    const { element } = at.unit;
    if (at.unit.kind !== 'control' || !(element instanceof HTMLElement)) return sayAll(at);
    focus.to(element);
    if (!isTextLine(element)) return element.click();
    grain = null;
    options.typing(element);
  };

  const handle = (on: Grain, action: KeyAction): boolean => {
    if (action === 'up' || action === 'down' || action === 'left' || action === 'right') move(on, action);
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
      const at = here();
      grain = chosen;
      const guide = sentences.browsing(chosen);
      place = null;
      const to = at && (isTextGrain(chosen) ? at : placeAt(at.index, 'sentence'));
      if (to) go(to, [guide]);
    },
    /** The whole page from its top. */
    readAll: (from: Element): void => {
      units.refresh();
      place = null;
      sayAll(placeAt(units.indexOf(from), 'sentence'));
    },
    /** From where the person is, or where the reading was stopped, to the end. */
    readOn: (): void => sayAll(here()),
    /** The focus came back to a place that has no name of its own: it is said again. */
    sayPlace: (element: Element): boolean => {
      if (place?.unit.element !== element || place.unit.kind === 'control') return false;
      const at = here();
      if (at) void narrator.say([utteranceOf(at, at.unit.element, 'focus')]);
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
