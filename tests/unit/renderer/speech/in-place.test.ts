// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Sensitivity } from '../../../../protocol/index.ts';
import { markInPlace } from '../../../../renderer/kiosk/speech/in-place.ts';
import { nameOf } from '../../../../renderer/kiosk/speech/reader/accessible.ts';
import { fill, slot, type Rich } from '../../../../renderer/kiosk/speech/reader/rich.ts';
import { textOf, valueText } from '../../../../renderer/kiosk/speech/reader/text.ts';
import { createSpeaker } from '../../../../renderer/kiosk/speech/speaker.ts';
import { createFakeEngine } from '../../../support/fake-engine.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const setUp = (html: string) => {
  document.body.innerHTML = html;
  const engine = createFakeEngine('one');
  const settings = { voice: true, language: 'en', rate: 1, pitch: 1, volume: 1 } as const;
  const speaker = createSpeaker({ engines: [engine], clock: createHandClock(), settings });
  let shown: readonly Range[] = [];
  const close = markInPlace(speaker.state, document, (ranges) => (shown = ranges));
  return {
    ...{ speaker, engine, close },
    element: (selector = '[data-test]'): Element => document.querySelector(selector) ?? document.body,
    say: (said: Rich, sensitivity: Sensitivity = 'public') => {
      void speaker.say({ ...said, language: 'en', rank: 'focus', sensitivity });
      engine.now().start();
    },
    /** What is marked on the page while this word is spoken, and what stands before it in its node. */
    at: (word: string): string[] => {
      engine.now().word(word);
      return shown.map((range) => `${range.startContainer.textContent?.slice(0, range.startOffset)}|${String(range)}`);
    },
    shown: () => shown.map(String),
  };
};
afterEach(() => {
  document.documentElement.removeAttribute('data-shared');
  document.body.innerHTML = '';
});

test('the word in speech is marked where it stands, and no longer once it is over', () => {
  const { say, at, element, engine, shown } = setUp('<p data-test>\n  One   fee,\n  <b>two</b> copies</p>');
  say(textOf(element(), 'en'));
  expect(at('One')).toEqual(['\n  |One']);
  expect(at('fee')).toEqual(['\n  One   |fee']);
  expect(at('two')).toEqual(['|two']);
  expect(at('copies')).toEqual([' |copies']);
  engine.now().end();
  expect(shown()).toEqual([]);
});

test('a word that stands in two pieces is marked in both', () => {
  const { say, at, element } = setUp('<p data-test>un<b>like</b>ly</p>');
  say(textOf(element(), 'en'));
  expect(at('unlikely')).toEqual(['|un', '|like', '|ly']);
});

test.each([
  ['its own text', '<button data-test>See <b>my</b> answers</button>', [' |answers']],
  ['its label', '<label for="x">My answers</label><input id="x" data-test />', ['My |answers']],
  ['what it refers to', '<p id="x">My answers</p><input aria-labelledby="x" data-test />', ['My |answers']],
  ['a name that stands nowhere', '<button data-test aria-label="My answers"></button>', []],
])('a control within a sentence, by %s', (_, html, places) => {
  const { say, at, element } = setUp(html);
  say(fill(`Press ${slot(0)}, button`, [nameOf(element(), 'en')]));
  expect(at('Press')).toEqual([]);
  expect(at('answers')).toEqual(places);
  expect(at('button')).toEqual([]);
});

test('a page that says something else by now is not marked', () => {
  const { say, at, element } = setUp('<p data-test>five minutes</p>');
  say(textOf(element(), 'en'));
  element().firstChild?.replaceWith('four minutes left');
  expect(at('five')).toEqual([]);
  element().remove();
  expect(at('minutes')).toEqual([]);
});

test('a private value is marked for her alone: while the screen is shared neither it nor a word around it', () => {
  const { say, at, element } = setUp('<p>Name <b data-sensitivity="personal" data-test>Kim Minji</b></p>');
  say(valueText(element(), 'en'), 'personal');
  expect(at('Minji')).toEqual(['Kim |Minji']);
  document.documentElement.setAttribute('data-shared', '');
  expect(at('Kim')).toEqual([]);
  say(textOf(document.querySelector('p') ?? document.body, 'en'), 'personal');
  expect(at('Name')).toEqual([]);
  // Even where somebody forgot to say of what kind it is.
  say(valueText(element(), 'en'), 'public');
  expect(at('Minji')).toEqual([]);
});

test('a public word is marked while the screen is shared', () => {
  document.documentElement.setAttribute('data-shared', '');
  const { say, at, element } = setUp('<p data-test>One fee</p>');
  say(textOf(element(), 'en'));
  expect(at('fee')).toEqual(['One |fee']);
});

test('closed, nothing is marked any more', () => {
  const { say, at, element, close, shown } = setUp('<p data-test>One fee</p>');
  say(textOf(element(), 'en'));
  at('fee');
  close();
  expect(shown()).toEqual([]);
});
