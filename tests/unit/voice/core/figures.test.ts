import { describe, expect, test } from 'vitest';
import { figurePattern, groups, parseFigure } from '../../../../voice/core/figure.ts';
import { parseQuantity, quantityPattern } from '../../../../voice/core/quantity.ts';
import { roman } from '../../../../voice/core/roman.ts';

const english = { group: ',', point: '.' } as const;
const vietnamese = { group: '.', point: ',' } as const;

describe('figures', () => {
  test.each([
    ['1,234.50', english, { sign: '', whole: '1234', part: '50' }],
    ['1.234,50', vietnamese, { sign: '', whole: '1234', part: '50' }],
    ['-0.5', english, { sign: '-', whole: '0', part: '5' }],
    ['+007', english, { sign: '+', whole: '007', part: null }],
  ] as const)('%s', (written, style, figure) => {
    expect(parseFigure(written, style)).toEqual(figure);
  });

  test('a comma that parts no thousands is no part of the figure', () => {
    expect(new RegExp(figurePattern(english)).exec('12,34')?.[0]).toBe('12');
    expect(new RegExp(figurePattern(english)).exec('1,2345')?.[0]).toBe('1');
  });

  test('groups from the right', () => {
    expect(groups('12345', 4)).toEqual(['1', '2345']);
  });

  test.each([
    ['2 1/3', { whole: '2', over: { top: '1', bottom: '3', joint: '' } }],
    ['2와1/3', { whole: '2', over: { top: '1', bottom: '3', joint: '와' } }],
    ['-3/4', { sign: '-', whole: '', over: { top: '3', bottom: '4', joint: '' } }],
    ['3.5', { whole: '3', part: '5', over: null }],
  ])('%s is a quantity', (written, quantity) => {
    expect(new RegExp(`^${quantityPattern({ style: english, mixed: '와' })}$`, 'u').test(written)).toBe(true);
    expect(parseQuantity(written, english)).toMatchObject(quantity);
  });
});

test.each([
  ['XIV', 14],
  ['MCMXCIX', 1999],
  ['Ⅻ', 12],
  ['iv', 4],
  ['IIII', null],
  ['Iv', null],
  ['', null],
])('%s in Roman numerals is %s', (written, value) => {
  expect(roman(written)).toBe(value);
});
