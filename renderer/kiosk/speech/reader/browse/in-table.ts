import type { Unit } from '../collect.ts';
import type { Sentences } from '../sentences.ts';
import type { Places } from './places.ts';
import { cellOf, gridOf, placeIn, tableOf } from './tables.ts';
import { targetsFrom, type Way } from './targets.ts';
import type { Place } from './words.ts';

export type Arrow = 'up' | 'down' | 'left' | 'right';
export const wayOf = (arrow: Arrow): Way => (arrow === 'down' || arrow === 'right' ? 'next' : 'previous');

export type InTableOptions = {
  page: Document;
  top: () => Element;
  places: Places;
  sentences: Sentences;
  go: (to: Place) => void;
  none: (way: Way) => void;
  edge: () => void;
};

/** Tables by row and column; from outside, and past the last row, to the next table. */
export const createInTable = ({ page, top, places, sentences, go, none, edge }: InTableOptions) => {
  const cellPlace = (cell: Element): Place => {
    const found = places.of(cell);
    if (found && cell.contains(found.unit.element)) return found;
    const unit: Unit = {
      ...{ kind: 'text', element: cell, at: cell, isOpen: false, sensitivity: 'public' },
      said: sentences.place('emptyCell'),
    };
    return { index: found?.index ?? 0, unit, part: { start: 0, end: unit.said.text.length }, by: 'sentence' };
  };
  const toTable = (way: Way, from: Element): void => {
    for (const table of targetsFrom(top(), 'table', way, tableOf(from) ?? from)) {
      const cell = gridOf(table).rows[0]?.[0];
      if (cell && !table.contains(from)) return go(cellPlace(cell));
    }
    none(way);
  };

  /** Where she is: an empty cell has the focus, but is nothing that is read. */
  const elementHere = (): Element | null => {
    const from = places.here();
    const last = places.last();
    if (from && last && !places.isGone() && page.activeElement === last.unit.element) return last.unit.element;
    return from?.unit.element ?? null;
  };

  return (arrow: Arrow): void => {
    const element = elementHere();
    if (!element) return none('next');
    const way = wayOf(arrow);
    const [table, cell] = [tableOf(element), cellOf(element)];
    const grid = table && gridOf(table);
    const own = grid && cell && placeIn(grid, cell);
    if (!grid || !cell || !own) return toTable(way, element);
    const isRow = arrow === 'up' || arrow === 'down';
    const line = isRow ? grid.rows.map((row) => row[own.column]) : (grid.rows[own.row] ?? []);
    const at = isRow ? own.row : own.column;
    const ahead = way === 'next' ? line.slice(at + 1) : line.slice(0, at);
    const to = (way === 'next' ? ahead : ahead.toReversed()).find((each) => each !== undefined && each !== cell);
    if (to) return go(cellPlace(to));
    if (isRow) return toTable(way, element);
    edge();
    go(cellPlace(cell));
  };
};
