import { describe, expect, test } from 'vitest';
import { exampleSession } from '../../../../../renderer/helper/examples/states.examples.ts';
import { canPoint, shownOf } from '../../../../../renderer/helper/desk/session-state.ts';
import { createFakeTrack } from './fakes.ts';

const track = createFakeTrack();
const session = exampleSession(() => track);
const view = { width: 1280, height: 720, place: 'x' };

describe('what stands in the place of the live view', () => {
  test.each([
    ['the picture', {}, { show: 'picture', track }],
    [
      'no permission comes before everything else',
      { scopes: ['talk'], paused: 'show-me', quality: 'lost' },
      { show: 'not-allowed' },
    ],
    ['a pause says why', { paused: 'private-step' }, { show: 'paused', why: 'private-step' }],
    ['a pause that only the kiosk told of', { view: { ...view, sharing: 'paused' } }, { show: 'paused', why: null }],
    [
      'the kiosk is still asking its own browser',
      { shared: false, view: { ...view, sharing: 'paused' } },
      { show: 'connecting' },
    ],
    ['a kiosk that waits for her press', { view: { ...view, sharing: 'needs-press' } }, { show: 'needs-press' }],
    ['a kiosk that cannot share', { view: { ...view, sharing: 'unavailable' } }, { show: 'unavailable' }],
    ['a lost link', { quality: 'lost' }, { show: 'lost' }],
    ['nothing yet', { picture: null }, { show: 'connecting' }],
  ] as const)('%s', (_, change, shown) => {
    expect(shownOf({ ...session, ...change })).toEqual(shown);
  });

  test('pointing needs the permission and a picture', () => {
    expect(canPoint(session)).toBe(true);
    expect(canPoint({ ...session, scopes: ['see'] })).toBe(false);
    expect(canPoint({ ...session, paused: 'show-me' })).toBe(false);
  });
});
