/** Least height of a capital on any screen, in millimetres (EN 301 549 5.1.4 and Section 508 402.4). */
const capitalMm = 4.8;
/** Height of a capital in parts of the type size: the smallest of our typefaces (Pretendard GOV; Noto Sans is 0.714). */
const capitalRatio = 0.705;

/** Type size of 100% in millimetres: the smallest text there is, since nothing is set smaller than 1 rem. */
export const baseMm = capitalMm / capitalRatio;

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

/**
 * The size to begin with: letters of 12 mm on a large screen, 7.25 mm on a smaller one (Korea's kiosk notice), as the
 * next step of 100, 150, 200. A Hangul letter is 0.9 of the type size. `width` and `height` in CSS pixels.
 */
export const firstTextSize = (screen: { pxPerMm: number; width: number; height: number }): 150 | 200 =>
  Math.hypot(screen.width, screen.height) / screen.pxPerMm > largeScreenMm ? 200 : 150;
