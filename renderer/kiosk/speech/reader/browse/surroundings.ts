import { getRole } from 'dom-accessibility-api';
import type { Language } from '../../../../../protocol/index.ts';
import type reader from '../../../../../locales/en/reader.json';
import { accessibleName } from '../accessible.ts';
import { plain, type Rich } from '../rich.ts';
import type { Sentences } from '../sentences.ts';
import { joinPhrases } from '../rich.ts';
import type { Says } from '../verbosity.ts';
import { cellOf, gridOf, headerOf, placeIn, tableOf, type Grid } from './tables.ts';

type Landmark = keyof typeof reader.landmark;

const landmarkTags = 'main, nav, aside, header, footer, section, form, search';
const roles: readonly Landmark[] = [
  'main',
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'form',
  'region',
];
export const landmarkSelector = [landmarkTags, ...roles.map((role) => `[role="${role}"]`)].join(', ');
export const listSelector = 'ul, ol, [role="list"]';
const wholeSelector = `${landmarkSelector}, ${listSelector}, table, [role="table"], [role="grid"]`;

const isNamed = (element: Element): boolean =>
  element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');

/** Header and footer are landmarks of the page alone; a section, a form or a region only where it has a name (HTML-AAM). */
export const landmarkOf = (element: Element): Landmark | null => {
  const tag = element.tagName.toLowerCase();
  const explicit = element.getAttribute('role');
  if (!explicit && (tag === 'header' || tag === 'footer')) {
    if (element.parentElement?.closest('main, article, section, nav, aside')) return null;
    return tag === 'header' ? 'banner' : 'contentinfo';
  }
  if ((tag === 'section' || tag === 'form') && !isNamed(element)) return null;
  const role = getRole(element) as Landmark | null;
  if (role === 'region' && !isNamed(element)) return null;
  return role && roles.includes(role) ? role : null;
};

export type SurroundingOptions = {
  sentences: Sentences;
  language: Language;
  says: Says;
  /** What may be said of a header. */
  textOf: (element: Element) => Rich;
};

const around = (element: Element): Element[] => {
  const all: Element[] = [];
  for (let at = element.closest(wholeSelector); at; at = at.parentElement?.closest(wholeSelector) ?? null)
    all.unshift(at);
  return all;
};

const itemsOf = (list: Element): number =>
  [...list.children].filter((child) => child.matches('li, [role="listitem"]')).length;

const entering = (whole: Element, to: Element, options: SurroundingOptions): Rich => {
  const { sentences, language, says } = options;
  if (whole.matches(listSelector)) {
    const count = itemsOf(whole);
    return says.wholes && count > 0 ? sentences.place('list', plain(String(count))) : plain('');
  }
  if (tableOf(whole) === whole) return says.wholes ? tableName(whole, to, options) : plain('');
  const landmark = says.landmarks ? landmarkOf(whole) : null;
  return landmark ? joinPhrases([accessibleName(whole, language), sentences.landmark(landmark)], language) : plain('');
};

/** A caption that is read says the name itself. */
const tableName = (table: Element, to: Element, { sentences, language }: SurroundingOptions): Rich => {
  const { rows, columns } = gridOf(table);
  const [name, down, over] = [accessibleName(table, language), plain(String(rows.length)), plain(String(columns))];
  return name.text === '' || to.closest('caption')
    ? sentences.place('tableUnnamed', plain(''), down, over)
    : sentences.place('table', name, down, over);
};

const leaving = (whole: Element, { sentences, says }: SurroundingOptions): Rich => {
  if (!says.leaving) return plain('');
  if (whole.matches(listSelector) && itemsOf(whole) > 0) return sentences.place('outOfList');
  return tableOf(whole) === whole ? sentences.place('outOfTable') : plain('');
};

const nth = (at: number, total: number): [Rich, Rich] => [plain(String(at + 1)), plain(String(total))];

/** What changed on the way from one cell to another: the row with its header, the column's header. */
const cellContext = (cell: Element, from: Element | null, grid: Grid, options: SurroundingOptions): Rich[] => {
  const { sentences, says, textOf } = options;
  const [own, before] = [placeIn(grid, cell), from && placeIn(grid, from)];
  if (!own) return [];
  const isOther = { row: before?.row !== own.row, column: before?.column !== own.column };
  /** One that holds for both is not said again. */
  const newHeader = (of: 'row' | 'col'): Rich => {
    const header = headerOf(grid, cell, of);
    return header && !(from && headerOf(grid, from, of) === header) ? textOf(header) : plain('');
  };
  return [
    isOther.row ? sentences.place('row', ...nth(own.row, grid.rows.length)) : plain(''),
    isOther.row ? newHeader('row') : plain(''),
    isOther.column && says.leaving ? sentences.place('column', ...nth(own.column, grid.columns)) : plain(''),
    isOther.column ? newHeader('col') : plain(''),
  ];
};

/** What is said before the thing itself: what was left and entered on the way, and, in a table, row, column and headers. */
export const surroundings = (to: Element, from: Element | null, options: SurroundingOptions): Rich[] => {
  const left = from ? around(from).filter((whole) => !whole.contains(to)) : [];
  const entered = around(to).filter((whole) => !from || !whole.contains(from));
  const table = tableOf(to);
  const cell = table && cellOf(to);
  const before = from && tableOf(from) === table ? cellOf(from) : null;
  const inTable = table && cell && cell !== before ? cellContext(cell, before, gridOf(table), options) : [];
  return [
    ...left.toReversed().map((whole) => leaving(whole, options)),
    ...entered.map((whole) => entering(whole, to, options)),
    ...(inTable.length > 0 ? [joinPhrases(inTable, options.language)] : []),
  ].filter(({ text }) => text !== '');
};
