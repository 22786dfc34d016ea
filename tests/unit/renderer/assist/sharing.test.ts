// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaptureFailed, type Capabilities } from '../../../../renderer/kiosk/bridge/bridge.ts';
import type { AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import { createMasks } from '../../../../renderer/kiosk/assist/engine/masks.ts';
import { createOwnView, type OwnView } from '../../../../renderer/kiosk/assist/engine/own-view.ts';
import { createSharing, type Sharing } from '../../../../renderer/kiosk/assist/engine/sharing.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

/** A video track that knows whether it lives. */
const createTrack = (): MediaStreamTrack => {
  const target = new EventTarget();
  const track = {
    readyState: 'live',
    stop: () => (track.readyState = 'ended'),
    clone: () => createTrack(),
    addEventListener: (type: string, heard: () => void) => target.addEventListener(type, heard),
    dispatchEvent: (event: Event) => target.dispatchEvent(event),
  };
  return track as unknown as MediaStreamTrack;
};

let clock: HandClock;
let log: string[];
let events: AssistEvent[];
let frames: (() => void)[];
let capture: () => Promise<MediaStreamTrack>;
let shown: MediaStreamTrack | null;
let sharing: Sharing;
const begun: Sharing[] = [];
let view: OwnView;
let acting: boolean;
let unsheeted: HTMLStyleElement;

const shared = (): boolean => document.documentElement.hasAttribute('data-shared');
/** Paints one frame: what waits for it runs. */
const paint = async (times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) {
    const due = frames;
    frames = [];
    for (const run of due) run();
    await settle();
  }
};

const show = (track: MediaStreamTrack | null): void => {
  shown = track;
};

const begin = (how: Capabilities['capture'] = 'own-view', showView = show): void => {
  const masks = createMasks({ clock, document, frame: (run) => frames.push(run) });
  sharing = createSharing({
    bridge: { capabilities: { host: 'browser', capture: how, hostVoice: false } },
    view,
    document,
    masks,
    showView: async (track) => showView(track),
    dispatch: (event) => events.push(event),
    mayAsk: () => acting,
  });
  begun.push(sharing);
};

beforeEach(() => {
  clock = createHandClock();
  [log, events, frames, shown, acting] = [[], [], [], null, true];
  capture = async () => createTrack();
  view = createOwnView(() => {
    log.push(shared() ? 'captured masked' : 'captured BARE');
    return capture();
  });
  document.body.innerHTML = '<p data-sensitivity="personal"><b>Kim</b></p>';
  // jsdom knows no `html[data-shared]` of a style sheet that Vite would load: the part that the check looks at.
  unsheeted = document.createElement('style');
  unsheeted.textContent = `html[data-shared] { --masks: on } html[data-shared] [data-sensitivity] { --masked: on }
    html[data-shared] [data-sensitivity] > * { opacity: 0 }`;
  document.head.append(unsheeted);
});
afterEach(async () => {
  for (const one of begun.splice(0)) one.close();
  for (let i = 0; i < 4; i++) {
    await settle();
    await paint();
  }
  expect(shared()).toBe(false);
  unsheeted.remove();
});

describe('masks come first', () => {
  test('nothing is captured before they are set and two frames have passed', async () => {
    begin();
    sharing.start();
    await settle();
    expect([shared(), log]).toEqual([true, []]);
    await paint();
    expect(log).toEqual([]);
    await paint();
    expect(log).toEqual(['captured masked']);
    expect(events).toEqual([{ type: 'sharing-started' }]);
    expect(shown?.readyState).toBe('live');
  });

  test('a page whose masks do not work is not shared', async () => {
    unsheeted.remove();
    begin();
    sharing.start();
    await settle();
    await paint(2);
    expect(log).toEqual([]);
    expect(events).toEqual([{ type: 'sharing-failed', why: 'unavailable' }]);
  });

  test('a page that paints nothing is not shared either', async () => {
    begin();
    sharing.start();
    await clock.pass(3_000);
    expect(log).toEqual([]);
    expect(events).toEqual([{ type: 'sharing-failed', why: 'unavailable' }]);
  });
});

describe('pausing', () => {
  const live = async (): Promise<MediaStreamTrack> => {
    begin();
    sharing.start();
    await settle();
    await paint(2);
    if (!shown) throw new Error('nothing shown');
    return shown;
  };

  test('stops the track at once, and uncovers only after that', async () => {
    const track = await live();
    sharing.stop();
    expect([track.readyState, shared()]).toEqual(['ended', true]);
    await settle();
    await paint(2);
    expect([shown, shared()]).toEqual([null, false]);
  });

  test('going on captures anew, masked, also when it comes at once', async () => {
    const first = await live();
    sharing.stop();
    sharing.start();
    for (let i = 0; i < 6; i++) {
      await settle();
      expect(shared()).toBe(true);
      await paint();
    }
    expect(log).toEqual(['captured masked', 'captured masked']);
    expect(shown).not.toBe(first);
    expect([shown?.readyState, shared()]).toEqual(['live', true]);
  });

  test('a connection that goes does not uncover what the next one shares, made in the same turn', async () => {
    await live();
    sharing.close();
    begin();
    sharing.start();
    for (let i = 0; i < 6; i++) {
      await settle();
      expect(shared()).toBe(true);
      await paint();
    }
    expect([log, shown?.readyState]).toEqual([['captured masked', 'captured masked'], 'live']);
    sharing.stop();
    await settle();
    await paint(2);
    expect(shared()).toBe(false);
  });

  test('a capture that comes after the pause is stopped and never shown', async () => {
    let deliver: (track: MediaStreamTrack) => void = () => {};
    capture = () => new Promise((resolve) => (deliver = resolve));
    begin();
    sharing.start();
    await settle();
    await paint(2);
    sharing.stop();
    const late = createTrack();
    deliver(late);
    await settle();
    expect([late.readyState, shown]).toEqual(['ended', null]);
    expect(events).toEqual([]);
  });

  test("the browser's own stop is told", async () => {
    const track = await live();
    track.dispatchEvent(new Event('ended'));
    expect(events.at(-1)).toEqual({ type: 'sharing-stopped-outside' });
  });

  test('a secret field that comes onto the page is told before it is painted', async () => {
    await live();
    const field = document.createElement('div');
    field.dataset['sensitivity'] = 'secret';
    document.body.append(field);
    await settle();
    expect(frames).toEqual([]);
    expect(events.at(-1)).toEqual({ type: 'private-step', on: true, resume: true, alone: false });
    field.remove();
    await settle();
    expect(events.at(-1)).toEqual({ type: 'private-step', on: false, resume: true, alone: false });
  });

  test('a step marked as private is told, and its end', async () => {
    await live();
    document.body.setAttribute('data-private-step', '');
    await settle();
    document.body.removeAttribute('data-private-step');
    await settle();
    expect(events.slice(1)).toEqual([
      { type: 'private-step', on: true, resume: true, alone: true },
      { type: 'private-step', on: false, resume: true, alone: false },
    ]);
  });
});

describe('what can go wrong', () => {
  test('begun where she identifies herself it is told at once, whether anything is shared or not', () => {
    document.body.innerHTML = '<p data-private-step></p>';
    begin();
    expect(events).toEqual([{ type: 'private-step', on: true, resume: true, alone: true }]);
  });

  test('begun on a private step it captures nothing', async () => {
    document.body.innerHTML = '<p data-sensitivity="secret"></p>';
    begin();
    sharing.start();
    await settle();
    await paint(2);
    expect(log).toEqual([]);
    expect(events).toEqual([{ type: 'private-step', on: true, resume: true, alone: false }]);
  });

  test.each(['refused', 'wrong-surface', 'unavailable'] as const)(
    'capture %s is said, and the page uncovered',
    async (why) => {
      capture = () => Promise.reject(new CaptureFailed(why));
      begin();
      sharing.start();
      await settle();
      await paint(2);
      expect(events).toEqual([{ type: 'sharing-failed', why }]);
      await paint(2);
      expect(shared()).toBe(false);
    },
  );

  test('a host that cannot capture says so without asking', async () => {
    begin('none');
    sharing.start();
    await settle();
    expect([log, events]).toEqual([[], [{ type: 'sharing-failed', why: 'unavailable' }]]);
  });

  test("a browser's picker opens only after a key or touch of the person", async () => {
    acting = false;
    begin('picker');
    sharing.start();
    await settle();
    expect([log, events]).toEqual([[], [{ type: 'sharing-failed', why: 'needs-press' }]]);
    acting = true;
    sharing.start();
    await settle();
    await paint(2);
    expect(events.at(-1)).toEqual({ type: 'sharing-started' });
  });

  test('closed, it looks at nothing any more', async () => {
    begin();
    sharing.close();
    document.body.setAttribute('data-private-step', '');
    await settle();
    document.body.removeAttribute('data-private-step');
    expect(events).toEqual([]);
  });
});

describe('two who see it', () => {
  type Seer = { sharing: Sharing; shown: () => MediaStreamTrack | null };
  const seer = (how?: Capabilities['capture']): Seer => {
    let mine: MediaStreamTrack | null = null;
    begin(how, (track) => (mine = track));
    return { sharing, shown: () => mine };
  };
  const both = async (): Promise<[Seer, Seer]> => {
    const [one, other] = [seer(), seer()];
    one.sharing.start();
    await settle();
    await paint(2);
    other.sharing.start();
    await settle();
    await paint(2);
    expect([one.shown()?.readyState, other.shown()?.readyState, log]).toEqual(['live', 'live', ['captured masked']]);
    return [one, other];
  };

  test.each([
    [0, 1],
    [1, 0],
  ] as const)('masks hold until the last one stopped: %i first', async (first, last) => {
    const seers = await both();
    seers[first].sharing.stop();
    for (let i = 0; i < 6; i++) {
      await settle();
      expect(shared()).toBe(true);
      await paint();
    }
    expect([seers[first].shown(), seers[last].shown()?.readyState]).toEqual([null, 'live']);
    seers[last].sharing.close();
    seers[first].sharing.close();
    await settle();
    await paint(2);
    expect(shared()).toBe(false);
  });

  test('one that comes while the other goes finds the masks up, and keeps them', async () => {
    const [one, other] = [seer(), seer()];
    one.sharing.start();
    await settle();
    await paint(2);
    one.sharing.close();
    other.sharing.start();
    for (let i = 0; i < 6; i++) {
      await settle();
      expect(shared()).toBe(true);
      await paint();
    }
    expect(other.shown()?.readyState).toBe('live');
  });

  test('begun in one turn, the browser asks once; whoever stops meanwhile takes nothing from the other', async () => {
    let deliver: (track: MediaStreamTrack) => void = () => {};
    capture = () => new Promise((resolve) => (deliver = resolve));
    const [one, other] = [seer('picker'), seer('picker')];
    one.sharing.start();
    other.sharing.start();
    await settle();
    await paint(2);
    one.sharing.stop();
    const given = createTrack();
    deliver(given);
    await settle();
    expect([log, given.readyState]).toEqual([['captured masked'], 'ended']);
    expect([one.shown(), other.shown()?.readyState]).toEqual([null, 'live']);
  });

  test('the second one needs no press: nobody is asked again', async () => {
    const [one, other] = [seer('picker'), seer('picker')];
    one.sharing.start();
    await settle();
    await paint(2);
    acting = false;
    other.sharing.start(true);
    await settle();
    await paint(2);
    expect([log, other.shown()?.readyState]).toEqual([['captured masked'], 'live']);
    one.sharing.stop();
    other.sharing.stop();
    other.sharing.start(true);
    await settle();
    expect(events.at(-1)).toEqual({ type: 'sharing-failed', why: 'needs-press' });
  });

  test('where the browser refuses, both are told', async () => {
    capture = () => Promise.reject(new CaptureFailed('refused'));
    const [one, other] = [seer(), seer()];
    one.sharing.start();
    other.sharing.start();
    await settle();
    await paint(2);
    expect([log.length, events]).toEqual([
      1,
      [
        { type: 'sharing-failed', why: 'refused' },
        { type: 'sharing-failed', why: 'refused' },
      ],
    ]);
  });
});
