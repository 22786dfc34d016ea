// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { languages, type Language } from '../../../../../protocol/index.ts';
import { setUpReader } from '../../../../support/reader-set-up.ts';

/** Words in a language that has no voice here: it is said what they are. */

let closing = (): void => {};
afterEach(() => closing());

const reads = async (html: string, language: Language = 'en'): Promise<string[]> => {
  const { clock, reader, said, speaker } = await setUpReader(`<main>${html}</main>`, { language });
  reader.readPage();
  for (let count = 0; count < 3; count += 1) {
    speaker.finish();
    // oxlint-disable-next-line no-await-in-loop -- one sentence after the other
    await clock.pass(0);
  }
  reader.close();
  return said();
};

const russian = 'Здесь выдают справку.';
const told: Record<Language, [marked: string, written: string]> = {
  ko: ['러시아어로 쓰인 부분은 읽어 드리지 못합니다.', '키릴 문자로 쓰인 부분은 읽어 드리지 못합니다.'],
  en: [
    'This part is in Russian and cannot be read aloud.',
    'This part is in Cyrillic letters and cannot be read aloud.',
  ],
  ja: [
    'この部分はロシア語で書かれているため、読み上げできません。',
    'この部分はキリル文字で書かれているため、読み上げできません。',
  ],
  zh: ['这一部分是俄语，无法朗读。', '这一部分是西里尔文，无法朗读。'],
  th: ['ส่วนนี้เป็นภาษารัสเซีย อ่านออกเสียงไม่ได้', 'ส่วนนี้เป็นอักษรซีริลลิก อ่านออกเสียงไม่ได้'],
  vi: [
    'Phần này viết bằng tiếng Nga, không đọc thành tiếng được.',
    'Phần này viết bằng chữ Kirin, không đọc thành tiếng được.',
  ],
};

test.each(languages)(
  'in %s it is called by its language where that is marked, else by its letters',
  async (language) => {
    expect((await reads(`<p lang="ru">${russian}</p>`, language))[0]).toBe(told[language][0]);
    expect((await reads(`<p>${russian}</p>`, language))[0]).toBe(told[language][1]);
  },
);

test.each([
  [
    '<p>Ask for <span lang="ru">справку</span> at the desk.</p>',
    'Ask for. This part is in Russian and cannot be read aloud. at the desk.',
  ],
  ['<p lang="fr">Bonjour à tous.</p>', 'This part is in French and cannot be read aloud.'],
  ['<p lang="ne">नमस्ते संसार</p>', 'This part is in Nepali and cannot be read aloud.'],
  ['<p>ខ្មែរ ភាសា</p>', 'This part is in Khmer letters and cannot be read aloud.'],
  ['<p>ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ</p>', 'This part is in another language and cannot be read aloud.'],
  ['<button>Сохранить</button>', 'This part is in Cyrillic letters and cannot be read aloud. button'],
])('%s', async (html, sentence) => {
  expect((await reads(html))[0]).toBe(sentence);
});

test.each([
  '<p>The sign π is read, and so is 5 Ω.</p>',
  '<p lang="und">As it stands.</p>',
  '<p lang="x">As it stands.</p>',
])('%s is read as it stands', async (html) => {
  expect((await reads(html))[0]).not.toContain('cannot be read');
});

test('a live region too', async () => {
  const { clock, find, said, reader } = await setUpReader('<p role="status"></p>');
  closing = reader.close;
  find('p').textContent = russian;
  await clock.pass(100);
  expect(said().at(-1)).toBe(told.en[1]);
});

test('where nothing speaks, the caption shows the text itself', async () => {
  const { reader, said, speaker } = await setUpReader(`<main><p>${russian}</p></main>`);
  closing = reader.close;
  speaker.silence(true);
  reader.readPage();
  expect(said()[0]).toBe(russian);
});
