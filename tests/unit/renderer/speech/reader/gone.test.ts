// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { setUpReader, type ReaderSetting } from '../../../../support/reader-set-up.ts';

/** What has the focus vanishes: she is told at once, and where she is now. */

let closing = (): void => {};
afterEach(() => closing());
const setUp = async (html: string, setting?: ReaderSetting) => {
  const all = await setUpReader(html, setting);
  closing = all.reader.close;
  return all;
};

const list = `<main><h1 tabindex="-1">Papers</h1>
  <ul><li><button id="a">First</button></li><li id="mine"><button id="b">Second</button></li><li><button id="c">Third</button></li></ul>
  <button id="next">Next</button></main>`;

test.each([
  ['#mine', 'What was here is gone. Third, button, 2 of 2', 'c'],
  ['ul', 'What was here is gone. Next, button', 'next'],
] as const)('%s is taken away: what came after it has the focus', async (selector, sentence, id) => {
  const { clock, find, said } = await setUp(list);
  find('#b').focus();
  find(selector).remove();
  await clock.pass(100);
  expect(said().at(-1)).toBe(sentence);
  expect(document.activeElement?.id).toBe(id);
});

test('a button is switched off, or hidden, under her hands', async () => {
  const { clock, find, said } = await setUp(list);
  find('#b').focus();
  find('#b').hidden = true;
  // As browsers do a little later.
  find('#b').blur();
  await clock.pass(100);
  expect(said().at(-1)).toBe('What was here is gone. Third, button, 3 of 3');
});

test('the last of all: what stood before it', async () => {
  const { clock, find, said } = await setUp(list);
  find('#next').focus();
  find('#next').remove();
  await clock.pass(100);
  expect(said().at(-1)).toBe('What was here is gone. Third, button, 3 of 3');
});

test('nothing is left that could have the focus', async () => {
  const { clock, find, said } = await setUp('<main><h1>Papers</h1><div><button>Only</button></div></main>');
  find('button').focus();
  find('div').innerHTML = '';
  await clock.pass(100);
  expect(said().at(-1)).toBe('What was here is gone.');
});

test('a page that puts the focus by itself says where it is now, and no more', async () => {
  const { clock, find, said } = await setUp(list);
  find('#b').focus();
  find('#mine').remove();
  find('#next').focus();
  await clock.pass(200);
  expect(said()).toEqual(['Second, button, 2 of 3', 'Next, button']);
});

test('a page that goes as a whole is no loss: the next one tells of itself', async () => {
  const { clock, find, said } = await setUp(list);
  find('#b').focus();
  find('main').remove();
  await clock.pass(200);
  expect(said()).toEqual(['Second, button, 2 of 3']);
});

test('a text that is read by parts: what came after it is read', async () => {
  const { clock, find, reader, said } = await setUp(
    '<main><h1 tabindex="-1">x</h1><p id="gone">Here.</p><p>There.</p><p>Last.</p></main>',
  );
  find('h1').focus();
  reader.browse('sentence');
  reader.keys('down');
  find('#gone').remove();
  await clock.pass(100);
  expect(said().at(-1)).toBe('What was here is gone. There.');
  expect(document.activeElement?.textContent).toBe('There.');
  reader.keys('down');
  expect(said().at(-1)).toBe('Last.');
});

test('a reading goes on behind it, and leaves nothing out', async () => {
  const { clock, find, reader, said, speaker } = await setUp(
    '<main><h1 tabindex="-1">x</h1><p id="gone">Here.</p><p>There.</p><p>Last.</p></main>',
  );
  find('h1').focus();
  reader.readPage();
  speaker.finish();
  await clock.pass(0);
  expect(said().at(-1)).toBe('Here.');
  find('#gone').remove();
  await clock.pass(100);
  speaker.finish();
  await clock.pass(0);
  speaker.finish();
  await clock.pass(0);
  expect(said().slice(-3)).toEqual(['Here.', 'There.', 'Last.']);
});
