// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { pausesSharing, sensitivityOf } from '../../../../renderer/kiosk/privacy/marks.ts';
import { nameForHelper } from '../../../../renderer/kiosk/privacy/names.ts';
import { limits } from '../../../../protocol/index.ts';

const page = (html: string): Element => {
  document.body.innerHTML = html;
  const first = document.querySelector('[data-test]') ?? document.body.firstElementChild;
  if (!first) throw new Error('an empty page');
  return first;
};
afterEach(() => void (document.body.innerHTML = ''));

test.each([
  ['<button>Next</button>', { name: 'Next', role: 'button' }],
  ['<button aria-label="Go back"><svg></svg></button>', { name: 'Go back', role: 'button' }],
  ['<label><input type="radio" data-test> Yes</label>', { name: 'Yes', role: 'radio' }],
  ['<h1>Where do you live?</h1>', { name: 'Where do you live?', role: 'heading' }],
  ['<p>It costs <b>400 won</b>.</p>', { name: 'It costs 400 won.', role: 'generic' }],
  ['<div>Plain <span hidden>not seen</span></div>', { name: 'Plain', role: 'generic' }],
])('%s is called %o', (html, expected) => {
  expect(nameForHelper(page(html))).toEqual(expected);
});

test.each([
  ['a value inside a button', '<button>Change <span data-sensitivity="personal">SECRETVALUE</span></button>'],
  ['a value in a paragraph', '<p>You are <b data-sensitivity="secret">SECRETVALUE</b></p>'],
  [
    'a name taken from a private element',
    '<p data-sensitivity="personal" id="v">SECRETVALUE</p><button data-test aria-labelledby="v">x</button>',
  ],
  [
    'a child named by a private element',
    '<p data-sensitivity="personal" id="v">SECRETVALUE</p><button data-test><i role="img" aria-labelledby="v"></i></button>',
  ],
  [
    'a label around a private control',
    '<label data-test>Name <span data-sensitivity="personal"><input value="SECRETVALUE"></span></label>',
  ],
  [
    'a label that lies in a private region',
    '<div data-sensitivity="personal"><label for="c">SECRETVALUE</label></div><input data-test id="c" type="checkbox">',
  ],
  ['a private title', '<button>Go<i data-sensitivity="personal" title="SECRETVALUE"></i></button>'],
  ['a misspelt mark', '<p>You are <b data-sensitivity="privat">SECRETVALUE</b></p>'],
])('%s stays here', (_, html) => {
  const element = page(html);
  expect(JSON.stringify(nameForHelper(element))).not.toContain('SECRET');
});

test('what is private itself has no name at all', () => {
  expect(
    nameForHelper(page('<div data-sensitivity="personal"><input data-test aria-label="Name" value="x"></div>')),
  ).toBeNull();
});

test('the strictest label around an element holds', () => {
  const inner = page('<div data-sensitivity="secret"><p data-sensitivity="public"><b data-test>x</b></p></div>');
  expect(sensitivityOf(inner)).toBe('secret');
  expect(sensitivityOf(page('<p data-sensitivity="what"></p>'))).toBe('secret');
  expect(sensitivityOf(page('<p></p>'))).toBe('public');
});

test('a secret field or a private step stops sharing, a personal field does not', () => {
  page('<p data-sensitivity="personal"></p>');
  expect(pausesSharing(document)).toBe(false);
  page('<main data-private-step></main>');
  expect(pausesSharing(document)).toBe(true);
  page('<p data-sensitivity="secret"></p>');
  expect(pausesSharing(document)).toBe(true);
});

test('a long name is cut by whole characters to what the contract takes', () => {
  const named = nameForHelper(page(`<button>${'👩‍👩‍👧'.repeat(80)}</button>`));
  expect(named?.name.length).toBeLessThanOrEqual(limits.elementNameLength);
  expect(named?.name.replace('…', '')).toMatch(/^(👩‍👩‍👧)+$/u);
});

test('no planted value comes out by any way of putting it into the page', () => {
  const ways: ((value: string) => string)[] = [
    (v) => `<button>Go <b data-sensitivity="personal">${v}</b></button>`,
    (v) => `<p>Go <i data-sensitivity="secret" aria-label="${v}"></i></p>`,
    (v) =>
      `<section aria-labelledby="n" data-test><h2 id="n">Go <b data-sensitivity="personal">${v}</b></h2></section>`,
    (v) =>
      `<div data-node="x">Go <div data-sensitivity="personal"><select><option selected>${v}</option></select></div></div>`,
    (v) => `<div data-node="x">Go <div data-sensitivity="personal"><textarea>${v}</textarea></div></div>`,
    (v) => `<fieldset><legend>Go <b data-sensitivity="personal">${v}</b></legend></fieldset>`,
    (v) => `<button>Go <span data-sensitivity="personal"><input value="${v}"></span></button>`,
  ];
  const planted = fc.string({ unit: fc.constantFrom(...Array.from('QXZ0123456789')), minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(planted, fc.constantFrom(...ways), (value, way) => {
      const out = nameForHelper(page(way(value)));
      expect(out?.name).toContain('Go');
      for (let at = 0; at < value.length - 1; at++) expect(out?.name).not.toContain(value.slice(at, at + 2));
    }),
  );
});
