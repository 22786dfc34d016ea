// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keepHelp, limits, type KeptHelp, type Seat } from '../../../../protocol/index.ts';
import type { Bridge } from '../../../../renderer/kiosk/bridge/bridge.ts';
import { keepIn, keptIn, withoutOthers } from '../../../../renderer/kiosk/bridge/kept-help.ts';

const kept = keepHelp.example.args.kept as KeptHelp;
const { at } = kept.soFar;

/** What the page is given of what was kept, and what is still kept: of the first helper, and of the one beside. */
const loaded = (now: number, visitEnded = false) => {
  const held: Record<Seat, KeptHelp | null> = { first: null, beside: kept };
  const bridge = {
    keptHelp: { ...held },
    keepHelp: (seat: Seat, help: KeptHelp | null) => void (held[seat] = help),
  } as Bridge;
  return [withoutOthers(bridge, now, visitEnded).keptHelp, held];
};
const none = { first: null, beside: null };

test.each([
  ['at once', at],
  ['just in time', at + limits.resumeMs],
  ['by a clock that was set back a little', at - 1_000],
])('a page that comes back %s goes on with the help of the one before', (_, now) => {
  expect(loaded(now)).toEqual([
    { first: null, beside: kept },
    { first: null, beside: kept },
  ]);
});

test.each([
  ['too late', at + limits.resumeMs + 1, false],
  ['by a clock that was set back a day', at - 86_400_000, false],
  ['after the end of a visit', at, true],
] as const)('one that comes %s belongs to somebody else: it knows of nothing, and nothing stays', (_, now, ended) => {
  expect(loaded(now, ended)).toEqual([none, none]);
});

test('what is kept outlives a reload whole, and whatever else stands there is nothing', () => {
  keepIn(sessionStorage, 'first', kept);
  keepIn(sessionStorage, 'beside', { ...kept, version: 7 });
  expect(keptIn(sessionStorage, 'first')).toEqual(kept);
  expect(keptIn(sessionStorage, 'beside')).toEqual({ ...kept, version: 7 });
  keepIn(sessionStorage, 'first', { ...kept, answers: { name: 'Lan' } } as unknown as KeptHelp);
  expect(keptIn(sessionStorage, 'first')).toBeNull();
  keepIn(sessionStorage, 'first', null);
  keepIn(sessionStorage, 'beside', null);
  expect(sessionStorage).toHaveLength(0);
});
