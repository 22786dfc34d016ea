import { describe, expect, it } from 'vitest';
import { availableIn, stepWidth, wideLine, type Width } from '../../../../renderer/shared/rtc/width.ts';

const kb = 1000;
const after = (from: Width, ...series: (number | null)[]): Width => series.reduce(stepWidth, from);
const times = (n: number, bits: number | null): (number | null)[] => Array.from({ length: n }, () => bits);
const narrow = after(wideLine, 60 * kb, 60 * kb);

describe('what a line carries', () => {
  it('stays wide where the browser says nothing, or one look is low', () => {
    expect(after(wideLine, null, null, null)).toEqual(wideLine);
    expect(after(wideLine, 60 * kb, 700 * kb, 60 * kb)).toMatchObject({ state: 'wide' });
  });

  it('lets the frames fall first, and lifts them again only well above', () => {
    const few = after(wideLine, 180 * kb);
    expect(few).toMatchObject({ state: 'wide', frames: 'few' });
    expect(after(few, 250 * kb)).toMatchObject({ frames: 'few' });
    expect(after(few, 600 * kb)).toMatchObject({ frames: 'full' });
    expect(after(wideLine, 300 * kb)).toMatchObject({ frames: 'full' });
  });

  it('sends no picture after two looks below 100 kb/s', () => {
    expect(narrow.state).toBe('narrow');
    expect(after(wideLine, 100 * kb, 100 * kb).state).toBe('wide');
  });

  it('tries the picture after a while, whatever the estimate says meanwhile', () => {
    expect(after(narrow, ...times(4, 900 * kb)).state).toBe('narrow');
    expect(after(narrow, ...times(5, null)).state).toBe('trying');
  });

  it('comes back by itself once the estimate is well above', () => {
    const trying = after(narrow, ...times(5, null));
    expect(after(trying, 120 * kb).state).toBe('trying');
    expect(after(trying, 120 * kb, 160 * kb)).toMatchObject({ state: 'wide', frames: 'few' });
  });

  it('waits longer each time that it does not help, at most a minute', () => {
    const looksUntilTry = (from: Width): number => {
      let at = from;
      for (let looks = 1; ; looks += 1) {
        at = stepWidth(at, 60 * kb);
        if (at.state === 'trying') return looks;
      }
    };
    let at = narrow;
    const waits: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const looks = looksUntilTry(at);
      waits.push(looks);
      at = after(at, ...times(looks + 4, 60 * kb));
      expect(at.state).toBe('narrow');
    }
    expect(waits).toEqual([5, 10, 20, 30, 30]);
  });

  it('reads the estimate of the pair in use', () => {
    const pair = { type: 'candidate-pair', availableOutgoingBitrate: 80_000 };
    expect(
      availableIn([
        { ...pair, nominated: false },
        { ...pair, nominated: true, availableOutgoingBitrate: 5 },
      ]),
    ).toBe(5);
    expect(availableIn([{ type: 'candidate-pair', nominated: true }])).toBeNull();
    expect(availableIn([])).toBeNull();
  });
});
