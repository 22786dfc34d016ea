/**
 * Type size of 100% in millimetres, and the smallest there is: nothing is set smaller than this. In the lowest of our
 * typefaces a capital is 0.705 of the type size and a Hangul letter 0.86: capitals are 4.9 mm high at 100% (at least 4.8:
 * EN 301 549 5.1.4, Section 508 402.4) and Hangul letters 12 mm at 200%.
 */
export const baseMm = 7;

/** How much the room around things grows with the text: less than the text, or nothing would fit at 400%. */
const growth = (textSize: number): number => Math.min(1 + (textSize - 100) / 250, 1.4);

export type Scale = {
  /** CSS pixels a millimetre of the real screen (KioskConfig.pxPerMm). */
  pxPerMm: number;
  /** Percent of the calibrated base: 100 to 400. */
  textSize: number;
};

/** Text size in CSS pixels of 1 rem. */
export const remOf = ({ pxPerMm, textSize }: Scale): number => (baseMm * pxPerMm * textSize) / 100;

/**
 * Sets the page's unit from the calibrated screen. Above 200% the page is laid out narrow: it scrolls as one, and only
 * the steps at the bottom stay.
 */
export const applyScale = (root: HTMLElement, scale: Scale): void => {
  root.style.fontSize = `${remOf(scale).toFixed(2)}px`;
  root.style.setProperty('--mm', `${scale.pxPerMm}px`);
  // Whole pixels, rounded up: a browser rounds an outline down, and 4 mm of ring would be less.
  root.style.setProperty('--ring', `${Math.ceil(2 * scale.pxPerMm)}px`);
  root.style.setProperty('--base', `${(baseMm * scale.pxPerMm).toFixed(2)}px`);
  root.style.setProperty('--grow', growth(scale.textSize).toFixed(2));
  root.toggleAttribute('data-narrow', scale.textSize > 200);
};

/** Diagonal above which a screen is read from further away, in millimetres. */
const largeScreenMm = 280;

/** `width` and `height` in CSS pixels. `kiosk`: a public one, where people stand before it; not somebody's own machine. */
export type Screen = { pxPerMm: number; width: number; height: number; kiosk: boolean };

/**
 * The size to begin with: letters of 12 mm on a large kiosk, 7.25 mm elsewhere (Korea's kiosk notice), as the next step
 * of 100, 150, 200.
 */
export const firstTextSize = ({ pxPerMm, width, height, kiosk }: Screen): 150 | 200 =>
  kiosk && Math.hypot(width, height) / pxPerMm > largeScreenMm ? 200 : 150;
