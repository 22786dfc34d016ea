import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../../protocol/index.ts';
import { createTranslate, flatten } from '../../../../renderer/helper/words/catalogue.ts';

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));
const services = readdirSync(new URL('../../../../services/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const textsOf = (language: Language): Map<string, string> =>
  new Map([
    ...['common', 'kiosk', 'assist', 'errors', 'reader'].flatMap((file) =>
      flatten(file, json(`locales/${language}/${file}.json`)),
    ),
    ...services.flatMap((id) =>
      Object.entries(json(`services/${id}/texts.${language}.json`)).map(([key, text]): [string, string] => [
        `${id}/${key}`,
        String(text),
      ]),
    ),
  ]);
const all = Object.fromEntries(languages.map((language) => [language, textsOf(language)])) as Record<
  Language,
  Map<string, string>
>;

describe('texts of the kiosk in the language of the helper', () => {
  const translate = createTranslate(all.vi, all.en);

  test.each([
    ['Tiếp theo', 'Next'],
    ['Quý vị có loại số nào?', 'Which number do you have?'],
    ['  Quý vị  có loại số nào? ', 'Which number do you have?'],
    ['Giấy chứng nhận xuất nhập cảnh, câu hỏi 2 trong 6', 'Certificate of Entry & Departure, question 2 of 6'],
    ['Người giúp đang chỉ: Tiếp theo, nút, dưới bên phải', 'Your helper points at: Next, button, bottom right'],
  ])('%s', (theirs, ours) => expect(translate(theirs)).toBe(ours));

  test('a name made of a label and its help is two texts', () => {
    expect(translate('Quý vị có loại số nào? Tiếp theo')).toBe('Which number do you have? Next');
  });

  test('what is not ours is left alone', () => {
    expect(['Nguyễn Văn A', '', '{{name}}', '.*', 'constructor'].map(translate)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test.each(languages.filter((language) => language !== 'en'))(
    'every plain text of %s is found again in English',
    (from) => {
      const find = createTranslate(all[from], all.en);
      const lost = [...all[from]].filter(
        ([key, text]) => !text.includes('{{') && text !== all.en.get(key) && find(text) === null,
      );
      expect(lost).toEqual([]);
    },
  );

  test('a text of 500 characters that fits nothing is given up soon', () => {
    expect(translate(`${'một hai, '.repeat(55)}!`)).toBeNull();
  });

  test.each(languages)('what a kiosk that is not ours makes of the texts of %s is given up soon, too', (from) => {
    const find = createTranslate(all[from], all[from === 'en' ? 'ko' : 'en']);
    const texts = [...all[from].values()];
    const short = texts.filter((text) => text.length < 12 && !text.includes('{{'));
    const chains = short.map((text) => `${`${text} `.repeat(100).slice(0, 195)}?`);
    const slots = texts.filter((text) => text.includes('{{'));
    const glue = slots.map((text) =>
      text
        .replaceAll(/\{\{.*?\}\}/g, ' x ')
        .repeat(20)
        .slice(0, 500),
    );
    for (const text of [...chains, ...glue]) expect(find(text)).not.toBe('');
  });
});
