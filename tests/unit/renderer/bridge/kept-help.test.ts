// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepHelp, limits, type KeptHelp } from '../../../../protocol/index.ts';
import type { Bridge } from '../../../../renderer/kiosk/bridge/bridge.ts';
import { keepIn, keptIn, withoutOthers } from '../../../../renderer/kiosk/bridge/kept-help.ts';

const kept = keepHelp.example.args.kept as KeptHelp;
const { at } = kept.soFar;

/** What the page is given of what was kept, and what is still kept. */
const loaded = (now: number, visitEnded = false) => {
  let held: KeptHelp | null = kept;
  const bridge = { keptHelp: kept, keepHelp: (help: KeptHelp | null) => void (held = help) } as Bridge;
  return [withoutOthers(bridge, now, visitEnded).keptHelp, held];
};

test.each([
  ['at once', at],
  ['just in time', at + limits.resumeMs],
  ['by a clock that was set back a little', at - 1_000],
])('a page that comes back %s goes on with the help of the one before', (_, now) => {
  expect(loaded(now)).toEqual([kept, kept]);
});

test.each([
  ['too late', at + limits.resumeMs + 1, false],
  ['by a clock that was set back a day', at - 86_400_000, false],
  ['after the end of a visit', at, true],
] as const)('one that comes %s belongs to somebody else: it knows of nothing, and nothing stays', (_, now, ended) => {
  expect(loaded(now, ended)).toEqual([null, null]);
});

test('what is kept outlives a reload whole, and whatever else stands there is nothing', () => {
  keepIn(sessionStorage, kept);
  expect(keptIn(sessionStorage)).toEqual(kept);
  keepIn(sessionStorage, { ...kept, answers: { name: 'Lan' } } as unknown as KeptHelp);
  expect(keptIn(sessionStorage)).toBeNull();
  keepIn(sessionStorage, null);
  expect(sessionStorage).toHaveLength(0);
});
