// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { setUpReader } from '../../../../support/reader-set-up.ts';

/** Hands that are faster than the voice, and pages that are. */

let closing = (): void => {};
afterEach(() => closing());

test('a keyboard that is faster than speech: every letter is in the field, each silences the one before, the last is heard in full', async () => {
  const { clock, find, reader, speaker } = await setUpReader('<main><input aria-label="Town"></main>');
  closing = reader.close;
  const field = find('input') as HTMLInputElement;
  field.focus();
  const outcomes: string[] = [];
  const say = speaker.say.bind(speaker);
  speaker.say = async (utterance) => {
    const outcome = await say(utterance);
    outcomes.push(`${utterance.text} ${outcome}`);
    return outcome;
  };
  const typed = 'seoul jung-gu';
  for (const letter of typed) {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: letter, bubbles: true }));
    field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
    field.value += letter;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await clock.pass(1000);
  speaker.finish();
  await clock.pass(0);
  expect(field.value).toBe(typed);
  expect(outcomes.filter((outcome) => outcome.endsWith('ended'))).toEqual(['u ended']);
  expect(outcomes).toHaveLength(typed.length);
});

const dialog =
  '<dialog open><h1 id="second" tabindex="-1">No more time?</h1><p>It ends soon.</p><button>Stay</button></dialog>';

test('a dialog that opens while another is read takes its turn, and nothing of the first comes after', async () => {
  const { clock, find, reader, said, speaker } = await setUpReader(
    '<main><h1>Page</h1></main><div id="here"><dialog open><h1 id="first" tabindex="-1">Help</h1><p>First text.</p></dialog></div>',
  );
  closing = reader.close;
  find('#first').focus();
  expect(said().at(-1)).toBe('Help, dialog. First text.');
  find('#here').insertAdjacentHTML('beforeend', dialog);
  find('#second').focus();
  expect(said().at(-1)).toBe('No more time? dialog. It ends soon. Stay, button');
  speaker.finish();
  await clock.pass(3000);
  expect(said()).toHaveLength(2);
});

test('one that opens while something more important is said is read after that', async () => {
  const { clock, find, reader, said, speaker } = await setUpReader('<main><h1>Page</h1></main><div id="here"></div>');
  closing = reader.close;
  speaker.dropping = true;
  find('#here').innerHTML = dialog;
  find('#second').focus();
  await clock.pass(0);
  speaker.dropping = false;
  // What was being said has come to its end.
  void speaker.say({ text: 'Your helper is here.', language: 'en', rank: 'alert' });
  speaker.finish();
  await clock.pass(0);
  expect(said().at(-1)).toBe('No more time? dialog. It ends soon. Stay, button');
});
