/** From the loudest to the softest step, in dB. EN 301 549 asks for 18 dB and more; off is another switch. */
export const SPAN_DB = 30;

/** Gain for a volume of 0..1: even steps of it are even steps in dB, as the ear counts. */
export const gainOf = (volume: number): number => 10 ** ((-SPAN_DB * (1 - Math.min(1, Math.max(0, volume)))) / 20);
