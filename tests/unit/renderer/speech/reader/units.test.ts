// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUnits } from '../../../../../renderer/kiosk/speech/reader/browse/units.ts';
import { collect, type Unit } from '../../../../../renderer/kiosk/speech/reader/collect.ts';
import { createSentences } from '../../../../../renderer/kiosk/speech/reader/sentences.ts';
import { readerTexts } from '../../../../support/reader-texts.ts';
import { settle } from '../../../../support/hand-clock.ts';

/** A page with all that lies within each other: lines within blocks, labels, pairs, lists, controls. */
const page = `
  <main>
    <h1>Title</h1>
    loose <b id="b">bold</b> text
    <div id="outer">before<div id="inner">within</div>after <button id="button">Go <span id="span">now</span></button></div>
    <dl id="dl"><dt>Name</dt><dd id="dd">Kim</dd><dt>Town</dt><dd>Jung</dd></dl>
    <label id="label" for="field">Town</label><input id="field">
    <ul id="list"><li>One <a href="#one">link</a></li><li id="two">Two</li></ul>
    <p id="status" role="status"></p>
    <table><tr><td id="cell">Cell</td></tr></table>
    <p>Last</p>
  </main>`;
const ids = ['b', 'outer', 'inner', 'button', 'span', 'dl', 'dd', 'label', 'list', 'two', 'status', 'cell', 'field'];

type Change = { id: string; how: 'text' | 'hide' | 'show' | 'remove' | 'append' | 'inline' | 'before' | 'clear' };

const change = ({ id, how }: Change, count: number): void => {
  const element = document.getElementById(id);
  if (!element) return;
  if (how === 'text') element.textContent = `text ${count}`;
  if (how === 'hide') element.hidden = true;
  if (how === 'show') element.hidden = false;
  if (how === 'remove') element.remove();
  if (how === 'clear') element.replaceChildren();
  if (how === 'append') element.insertAdjacentHTML('beforeend', `<p>new ${count}</p>`);
  if (how === 'inline') element.insertAdjacentHTML('afterbegin', `<i>${count}</i>`);
  if (how === 'before') element.insertAdjacentHTML('beforebegin', `<p>before ${count}</p>tail ${count}`);
};

const told = ({ kind, said, element }: Unit): string => `${kind} ${element.tagName}#${element.id} ${said.text}`;

test('whatever changes, what is known of the page is what would be found anew', async () => {
  const sentences = createSentences(await readerTexts('en'), () => 'en');
  const options = { sentences, language: 'en', outlet: 'speaker' } as const;
  const all = (units: Iterable<Unit>): string[] => [...units].map(told);
  const changes = fc.record<Change>({
    id: fc.constantFrom(...ids),
    how: fc.constantFrom('text', 'hide', 'show', 'remove', 'append', 'inline', 'before', 'clear'),
  });
  // How much was asked for between the changes: what lies ahead is found later.
  const steps = fc.array(fc.record({ changes: fc.array(changes, { maxLength: 3 }), reach: fc.nat(20) }), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (each) => {
      document.body.innerHTML = page;
      const units = createUnits({
        root: document.body,
        top: () => document.body,
        collect: (whole, part) => collect(whole, options, part),
      });
      try {
        for (const { changes: some, reach } of each) {
          units.refresh();
          units.at(reach);
          some.forEach(change);
          // oxlint-disable-next-line no-await-in-loop -- the page tells of its changes in turns
          if (reach % 2 === 0) await settle();
        }
        units.refresh();
        units.at(1000);
        const found = Array.from({ length: units.count() }, (_, index) => units.at(index)).flatMap(
          (unit) => unit ?? [],
        );
        expect(all(found)).toEqual(all(collect(document.body, options)));
      } finally {
        units.close();
      }
    }),
    { numRuns: 30, seed: 20261125 },
  );
});
