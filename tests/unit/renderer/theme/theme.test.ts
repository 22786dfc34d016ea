import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../../build/theme/contrast.ts';
import { palette } from '../../../../build/theme/palette.ts';
import { pairs, type Role } from '../../../../build/theme/roles.ts';
import { css } from '../../../../build/theme.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const sheets = globSync('renderer/{kiosk,shared}/**/*.css', { cwd: root }).filter(
  (path) => !path.endsWith('theme/theme.css'),
);
const withoutComments = (sheet: string): string => sheet.replaceAll(/\/\*.*?\*\//gs, '');

test('black on white is 21 to 1, and a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#256ef4', '#256ef4')).toBe(1);
});

test("KRDS's primary, danger and success as they come are no text for everybody: ours are darker", () => {
  expect(contrast('#256ef4', '#ffffff')).toBeLessThan(7);
  expect(palette.light.action).not.toBe('#256ef4');
});

describe.each(Object.entries(palette))('%s', (_, colours) => {
  test.each(pairs.map(([seen, on, least]) => ({ seen, on, least })))('$seen on $on: $least to 1', (pair) => {
    expect(contrast(colours[pair.seen], colours[pair.on])).toBeGreaterThanOrEqual(pair.least);
  });

  test('one tone of the focus ring stands out 3 to 1 on any colour there is', () => {
    for (const ground of [...Object.values(colours), '#808080', '#ffffff', '#000000', '#777700']) {
      const seen = Math.max(contrast(colours['ring-outer'], ground), contrast(colours['ring-inner'], ground));
      expect(seen, ground).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colours['ring-outer'], colours['ring-inner'])).toBeGreaterThanOrEqual(3);
  });

  test('nothing else has the colour of Help', () => {
    const others = Object.entries(colours).filter(([role]) => role !== 'help');
    expect(others.filter(([, colour]) => colour === colours.help)).toEqual([]);
  });
});

test('theme.css is what the tokens make of it', () => {
  expect(read('renderer/shared/theme/theme.css')).toBe(css);
});

test.each(sheets)('%s takes its colours from the theme', (path) => {
  const sheet = withoutComments(read(path));
  // A dimmed page behind a panel, and the mask's colour where no theme was loaded, are the only ones of their own.
  const literal = sheet
    .replaceAll('rgb(0 0 0 / 75%)', '')
    .replaceAll('var(--mask, #333)', '')
    .match(/#[\da-f]{3,8}\b|rgba?\(|hsla?\(/gi);
  expect(literal).toBeNull();
});

test('only Help uses the colour of Help', () => {
  const users = sheets.filter((path) => /var\(--(on-)?help\)/.test(read(path)));
  expect(users).toEqual(['renderer/shared/components/Button/Button.css']);
});

test('every colour that a stylesheet of the kiosk puts on another is a pair that is computed', () => {
  const known = new Set(pairs.map(([seen, on]) => `${seen} on ${on}`));
  const roles = new Set(Object.keys(palette.light));
  const made = sheets.flatMap((path) =>
    [...withoutComments(read(path)).matchAll(/\{[^{}]*\}/g)].flatMap(([rule]) => {
      const seen = /[^-]color: var\(--([\w-]+)\)/.exec(rule)?.[1];
      const on = /background(?:-color)?: var\(--([\w-]+)\)/.exec(rule)?.[1];
      return seen && on && roles.has(seen) && roles.has(on) ? [`${seen} on ${on}`] : [];
    }),
  );
  expect(made.filter((pair) => !known.has(pair))).toEqual([]);
  expect(known.has('text on page' satisfies `${Role} on ${Role}`)).toBe(true);
});
