// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelToHelper, channelToKiosk, type channelToHelper as ToHelper } from '../../../../protocol/index.ts';
import { createHelperVoice } from '../../../../renderer/kiosk/assist/engine/helper-voice.ts';
import { takePointing } from '../../../../renderer/kiosk/assist/engine/pointing.ts';
import { bringIntoView, seenOf } from '../../../../renderer/kiosk/assist/engine/in-view.ts';
import { resolveElement, resolvePoint, toViewport } from '../../../../renderer/kiosk/assist/engine/resolve.ts';
import type { ActiveSession, Pointing } from '../../../../renderer/kiosk/assist/session.ts';
import type { Words } from '../../../../renderer/kiosk/assist/words.ts';
import { createChannel, type Channel, type RawChannel } from '../../../../renderer/shared/rtc/channel.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

/** jsdom lays nothing out: the test says what lies under every place. */
const under = (selector: string | null): void => {
  document.elementsFromPoint = () => {
    const top = selector ? document.querySelector(selector) : null;
    const stack: Element[] = [];
    for (let at = top; at; at = at.parentElement) stack.push(at);
    return stack;
  };
};
const page = (html: string): void => void (document.body.innerHTML = html);
afterEach(() => page(''));

describe('what is brought into view', () => {
  const scrolled: Element[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.push(this);
    };
    page('<div id="body" style="overflow-y: auto"><button>Yes</button></div><footer><button>Next</button></footer>');
  });
  const stands = (selector: string, top: number, bottom: number): Element => {
    const element = document.querySelector(selector) as Element;
    element.getBoundingClientRect = () => new DOMRect(0, top, 100, bottom - top);
    return element;
  };

  test.each([
    ['in the part that scrolls', 100, 160, 0],
    ['on the screen, but under the steps at its foot', 560, 620, 1],
    ['cut by its edge', 460, 520, 1],
    ['below the screen', 900, 960, 1],
  ])('%s', (_, top, bottom, times) => {
    stands('#body', 0, 500);
    const button = stands('#body button', top, bottom);
    bringIntoView(button);
    expect(scrolled).toEqual(Array.from({ length: times }, () => button));
  });

  test('of what is seen of it the ring goes around, never around what lies over it', () => {
    stands('#body', 0, 500);
    const seen = (top: number, bottom: number) => seenOf(stands('#body button', top, bottom), window);
    expect(seen(100, 160)).toMatchObject({ top: 100, bottom: 160 });
    expect(seen(460, 520)).toMatchObject({ top: 460, bottom: 500 });
    expect(seen(-900, 900)).toMatchObject({ top: 0, bottom: 500 });
    expect(seen(560, 620)).toBeNull();
  });
});

describe('what is pointed at', () => {
  const at = (selector: string | null) => {
    under(selector);
    return resolvePoint(document, { x: 1, y: 1 });
  };

  test.each([
    ['<button data-node="action.next"><svg></svg><span>Next</span></button>', 'span', 'Next', 'button', 'button'],
    ['<button><svg></svg>Next</button>', 'svg', 'Next', 'button', 'button'],
    ['<label data-node="q.a"><input type="radio"><span>Yes</span></label>', 'span', 'Yes', 'radio', 'label'],
    ['<div data-node="q.b"><i>x</i><input aria-label="Name"></div>', 'i', 'Name', 'textbox', 'div'],
    ['<h1 data-node="heading">Where to?</h1>', 'h1', 'Where to?', 'heading', 'h1'],
    ['<p>It costs <b>400 won</b></p>', 'b', 'It costs 400 won', 'generic', 'p'],
    [
      '<ul><li data-node="x"><em> </em></li></ul><main data-node="m"><div><em>Words</em></div></main>',
      'main em',
      'Words',
      'main',
      'main',
    ],
    ['<a href="#x"><img alt=""> Read more</a>', 'img', 'Read more', 'link', 'a'],
  ])('%s at %s', (html, selector, name, role, ring) => {
    page(html);
    const found = at(selector);
    expect(found).toMatchObject({ hit: true, name, role });
    expect(found.hit && found.ring.localName).toBe(ring);
  });

  test.each([
    ['<div data-sensitivity="personal"><label>Name <input value="Kim"></label></div>', 'input'],
    ['<div data-sensitivity="personal"><label>Name <input value="Kim"></label></div>', 'label'],
    ['<div data-sensitivity="secret" data-node="q.pin"><i>x</i></div>', 'i'],
    ['<div data-sensitivity="whatever"><button>Kim</button></div>', 'button'],
  ])('%s at %s is hidden', (html, selector) => {
    page(html);
    expect(at(selector)).toEqual({ hit: false, why: 'hidden' });
  });

  test('the public words around a private control can be pointed at, the control not', () => {
    page('<label for="n">Name</label><span data-sensitivity="personal"><input id="n" value="Kim"></span>');
    expect(at('label')).toMatchObject({ hit: true, name: 'Name' });
    expect(at('input')).toEqual({ hit: false, why: 'hidden' });
  });

  test.each([
    ['<div data-no-point><button>Allow</button></div>', 'button'],
    ['<section data-node="assist.watch"><button>Stop help</button></section>', 'button'],
    [
      '<dialog open data-node="assist.consent"><span><button data-node="assist.allow">Allow</button></span></dialog>',
      'button',
    ],
  ])('%s is not for helpers', (html, selector) => {
    page(html);
    expect(at(selector)).toEqual({ hit: false, why: 'not-allowed' });
  });

  test('what is drawn over the page is looked through', () => {
    page('<button>Next</button><div data-overlay><div class="ring"></div></div>');
    document.elementsFromPoint = () => [...document.querySelectorAll('.ring, [data-overlay], button')].toReversed();
    expect(resolvePoint(document, { x: 0, y: 0 })).toMatchObject({ hit: true, name: 'Next' });
  });

  test('what is there for the eye alone has the name that is read on it', () => {
    page('<main><section></section><button tabindex="-1" aria-hidden="true"><svg></svg>More below</button></main>');
    expect(at('svg')).toMatchObject({ hit: true, name: 'More below', role: 'button' });
  });

  test('by the outline a part without a name stands for the first thing in it that has one and may be pointed at', () => {
    page(
      '<main><p data-sensitivity="personal">Kim</p><p data-no-point>Watched</p><h1>Where to?</h1><p>Here</p></main>',
    );
    expect(resolveElement(document.querySelector('main') as Element)).toMatchObject({ hit: true, name: 'Where to?' });
    page('<nav aria-label="Steps"><button>Next</button></nav>');
    expect(resolveElement(document.querySelector('nav') as Element)).toMatchObject({
      name: 'Steps',
      role: 'navigation',
    });
  });

  test('nothing, or nothing that has a name', () => {
    page('<div><span></span></div>');
    expect(at('span')).toEqual({ hit: false, why: 'nothing-there' });
    expect(at(null)).toEqual({ hit: false, why: 'nothing-there' });
  });

  test('a share of the picture is a place of the viewport, also of one zoomed with two fingers', () => {
    const viewOf = (visualViewport: object | null): Window =>
      ({ innerWidth: 1000, innerHeight: 500, visualViewport }) as unknown as Window;
    expect(toViewport({ x: 0.5, y: 0.1 }, viewOf(null))).toEqual({ x: 500, y: 50 });
    const seen = { offsetLeft: 100, offsetTop: 50, width: 500, height: 250 };
    expect(toViewport({ x: 0.5, y: 1 }, viewOf(seen))).toEqual({
      x: 350,
      y: 300,
    });
  });
});

describe('a helper points', () => {
  let clock: HandClock;
  let speaker: FakeSpeaker;
  let sent: { name: string; data: Record<string, unknown> }[];
  let deliver: (name: string, data: unknown) => void;
  let session: Partial<ActiveSession>;
  let pointing: Pointing;
  let stop: () => void;
  let refusals: () => object;
  let deeds: string[];

  const id = 'cG9pbnQtMQ';
  const click = (): void => deliver('point:at', { id, x: 0.5, y: 0.5 });

  beforeEach(async () => {
    clock = createHandClock();
    speaker = createFakeSpeaker();
    sent = [];
    deeds = [];
    session = { scopes: new Set(['see', 'point']), sharing: 'on' };
    pointing = { pointer: null, ring: null, strokes: [] };
    const target = new EventTarget();
    const raw = {
      readyState: 'open',
      send: (text: string) => sent.push(JSON.parse(text)),
      close: () => {},
      addEventListener: (type: string, heard: (event: Event) => void) => target.addEventListener(type, heard),
    };
    const channel: Channel<typeof ToHelper, typeof channelToKiosk> = createChannel({
      sends: channelToHelper,
      receives: channelToKiosk,
      clock,
    });
    channel.attach(raw as unknown as RawChannel);
    refusals = channel.refusals;
    deliver = (name, data) =>
      void target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name, data }) }));
    const words: Words = { texts: await createTexts('en', ['assist']), language: () => 'en' };
    stop = takePointing({
      channel,
      clock,
      words,
      voice: createHelperVoice(speaker, words.language),
      outline: { element: (node) => document.querySelector(`[data-node="${node}"]`) },
      session: () => session as ActiveSession,
      pointing: () => pointing,
      show: (change) => (pointing = { ...pointing, ...change }),
      note: (deed) => deeds.push(deed),
    });
    page('<button>Next</button><p>Other</p>');
    under('button');
  });
  afterEach(() => stop());

  test('it is ringed, spoken, and the name goes back once it is being spoken', async () => {
    click();
    expect(pointing.ring).toEqual({ element: document.querySelector('button'), name: 'Next' });
    expect(deeds).toEqual(['pointed']);
    expect(speaker.said).toEqual([
      { text: 'Your helper points at: Next, button, top left', language: 'en', rank: 'helper' },
    ]);
    expect(sent).toEqual([{ name: 'point:resolved', data: { id, name: 'Next', role: 'button' } }]);
    speaker.finish();
    await settle();
    expect(sent).toHaveLength(1);
  });

  test('where nothing speaks, the name goes back once it is shown', async () => {
    speaker.silence(true);
    click();
    await settle();
    expect(sent.map(({ name }) => name)).toEqual(['point:resolved']);
  });

  test('a role that means nothing to a person is not spoken', () => {
    under('p');
    click();
    expect(speaker.said[0]?.text).toBe('Your helper points at: Other, top left');
  });

  test.each([
    ['without the scope', { scopes: new Set(['see'] as const) }, 'not-allowed'],
    ['without seeing', { scopes: new Set(['point'] as const) }, 'not-allowed'],
    ['while sharing is paused', { sharing: 'paused' as const }, 'paused'],
  ])('%s nothing happens but an answer', (_, change, why) => {
    session = { ...session, ...change };
    click();
    expect(sent).toEqual([{ name: 'point:missed', data: { id, why } }]);
    expect([speaker.said, pointing.ring]).toEqual([[], null]);
  });

  test('a click that hits something private is answered with `hidden` and says nothing', () => {
    page('<p data-sensitivity="personal">Kim</p>');
    under('p');
    click();
    expect(sent).toEqual([{ name: 'point:missed', data: { id, why: 'hidden' } }]);
    expect([speaker.said, pointing.ring]).toEqual([[], null]);
  });

  test('points in a flood are refused before they are spoken', () => {
    for (let i = 0; i < 20; i++) click();
    expect(speaker.said.length).toBe(8);
    expect(refusals()).toEqual({ 'too-many-requests': 12 });
  });

  test('the ring goes when the person acts on it', () => {
    click();
    document.querySelector('p')?.click();
    expect(pointing.ring).not.toBeNull();
    document.querySelector('button')?.click();
    expect(pointing.ring).toBeNull();
  });

  test('the pointer is drawn thirty times a second at most, its last place always', () => {
    let drawn = 0;
    for (let i = 0; i < 100; i++) {
      deliver('pointer:moved', { x: i / 100, y: 0 });
      const before = pointing.pointer;
      clock.turn(10);
      if (pointing.pointer !== before) drawn += 1;
    }
    clock.turn(100);
    expect(drawn).toBeLessThanOrEqual(31);
    expect(pointing.pointer?.x).toBeCloseTo(0.99 * window.innerWidth);
    deliver('pointer:left', {});
    expect(pointing.pointer).toBeNull();
  });

  test('a pointer without the scope is refused and not drawn', () => {
    session = { ...session, scopes: new Set() };
    deliver('pointer:moved', { x: 0.5, y: 0.5 });
    expect(pointing.pointer).toBeNull();
    expect(sent).toEqual([{ name: 'refused', data: { name: 'pointer:moved', code: 'not-allowed' } }]);
  });

  test('at the end pointer and ring are gone', () => {
    deliver('pointer:moved', { x: 0.5, y: 0.5 });
    click();
    stop();
    expect(pointing).toEqual({ pointer: null, ring: null, strokes: [] });
  });
});

describe("the helper's words", () => {
  test('messages wait for each other, and are heard when spoken to their end', async () => {
    const speaker = createFakeSpeaker();
    const voice = createHelperVoice(speaker, () => 'en');
    const heard: string[] = [];
    const listen = async (text: string): Promise<void> => {
      if (await voice.message(text)) heard.push(text);
    };
    void listen('one');
    void listen('two');
    expect(speaker.said.map(({ text }) => text)).toEqual(['one']);
    speaker.finish();
    await settle();
    expect([heard, speaker.said.at(-1)?.text]).toEqual([['one'], 'two']);
    speaker.finish('stopped');
    await settle();
    expect(heard).toEqual(['one']);
  });

  test('a point comes at once, and the message that it stopped is read again', async () => {
    const speaker = createFakeSpeaker();
    const voice = createHelperVoice(speaker, () => 'en');
    const heard = voice.message('a long message');
    voice.point('at Next', () => {});
    voice.point('at Back', () => {});
    await settle();
    expect(speaker.said.map(({ text }) => text)).toEqual(['a long message', 'at Next', 'at Back']);
    speaker.finish();
    await settle();
    expect(speaker.said.at(-1)?.text).toBe('a long message');
    speaker.finish();
    expect(await heard).toBe(true);
  });
});
