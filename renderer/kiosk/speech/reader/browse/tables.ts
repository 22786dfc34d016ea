import { isRead } from '../text.ts';

const tableSelector = 'table, [role="table"], [role="grid"]';
const cellSelector = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';

/** `at`: row and column of the cell, counted from 0; a cell that spans several stands in each of them. */
export type Grid = { rows: readonly (readonly Element[])[]; columns: number };

export const tableOf = (element: Element): Element | null => element.closest(tableSelector);
export const cellOf = (element: Element): Element | null => element.closest(cellSelector);

const spanOf = (cell: Element, which: 'colSpan' | 'rowSpan'): number =>
  cell instanceof HTMLTableCellElement ? Math.min(100, Math.max(1, cell[which])) : 1;

/** Puts a row's cells where those of rows above leave room (HTML's table model, 4.9.12). */
const place = (rows: Element[][], at: number, cells: readonly Element[]): void => {
  const row = (rows[at] ??= []);
  let column = 0;
  for (const cell of cells) {
    while (row[column]) column += 1;
    for (let down = 0; down < spanOf(cell, 'rowSpan'); down += 1)
      for (let over = 0; over < spanOf(cell, 'colSpan'); over += 1) (rows[at + down] ??= [])[column + over] = cell;
  }
};

export const gridOf = (table: Element): Grid => {
  const own = (part: Element): boolean => tableOf(part) === table;
  const lines = [...table.querySelectorAll('tr, [role="row"]')].filter((row) => own(row) && isRead(row));
  const rows: Element[][] = lines.map(() => []);
  lines.forEach((line, at) => place(rows, at, [...line.querySelectorAll(cellSelector)].filter(own)));
  // A span that reaches out of the table makes no rows.
  const kept = rows.slice(0, lines.length);
  return { rows: kept, columns: Math.max(0, ...kept.map((row) => row.length)) };
};

export const placeIn = ({ rows }: Grid, cell: Element): { row: number; column: number } | null => {
  const row = rows.findIndex((cells) => cells.includes(cell));
  return row < 0 ? null : { row, column: rows[row]?.indexOf(cell) ?? 0 };
};

const isHeader = (cell: Element, of: 'row' | 'col'): boolean => {
  if (cell.matches(of === 'col' ? '[role="columnheader"]' : '[role="rowheader"]')) return true;
  if (!cell.matches('th')) return false;
  const scope = cell.getAttribute('scope');
  if (scope?.startsWith('col') || scope?.startsWith('row')) return scope.startsWith(of);
  const isInHead = cell.closest('thead') !== null || cell.parentElement?.matches(':first-child:has(th + th)') === true;
  return of === 'col' ? isInHead : !isInHead;
};

/** The header of a cell's column or row, null where there is none or it is one itself. */
export const headerOf = ({ rows }: Grid, cell: Element, of: 'row' | 'col'): Element | null => {
  const at = placeIn({ rows, columns: 0 }, cell);
  if (!at || isHeader(cell, of)) return null;
  const along =
    of === 'col' ? rows.slice(0, at.row).map((row) => row[at.column]) : (rows[at.row] ?? []).slice(0, at.column);
  return along.findLast((each) => each !== undefined && isHeader(each, of)) ?? null;
};
