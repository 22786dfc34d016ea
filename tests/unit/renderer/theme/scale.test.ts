// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { applyScale, baseMm, firstTextSize, remOf } from '../../../../renderer/shared/theme/scale.ts';
import { applyTheme } from '../../../../renderer/shared/theme/theme.ts';

const html = document.documentElement;

test('a capital is at least 4.8 mm high at 100% on every screen, whatever its resolution', () => {
  for (const pxPerMm of [2, 96 / 25.4, 5.57, 12]) {
    const capital = (remOf({ pxPerMm, textSize: 100 }) / pxPerMm) * 0.705;
    expect(capital).toBeGreaterThanOrEqual(4.8);
  }
});

test('the letters begin at 7.25 mm on a tablet and at 12 mm on a large kiosk', () => {
  const tablet = { pxPerMm: 10.4, width: 2160, height: 1620, kiosk: true };
  const kiosk = { pxPerMm: 4.03, width: 1080, height: 1920, kiosk: true };
  expect((firstTextSize(tablet) / 100) * baseMm * 0.86).toBeGreaterThanOrEqual(7.25);
  expect((firstTextSize(kiosk) / 100) * baseMm * 0.86).toBeGreaterThanOrEqual(12);
  expect(firstTextSize({ ...kiosk, kiosk: false })).toBe(150);
});

test('above 200% the page is laid out narrow, and back again', () => {
  applyScale(html, { pxPerMm: 4, textSize: 300 });
  expect(html.hasAttribute('data-narrow')).toBe(true);
  applyScale(html, { pxPerMm: 4, textSize: 200 });
  expect(html.hasAttribute('data-narrow')).toBe(false);
  expect(Number.parseFloat(html.style.fontSize)).toBeCloseTo(remOf({ pxPerMm: 4, textSize: 200 }), 1);
});

test('a theme is set by its name', () => {
  applyTheme(html, 'yellow');
  expect(html.dataset['theme']).toBe('yellow');
});
