import { beforeAll, describe, expect, test } from 'vitest';
import { cards, languages, needs, phraseKeys, phrases } from '../../../../protocol/index.ts';
import { slotsOf } from '../../../../build/locales/compare.ts';
import { fill, loadPhraseBook, searchable, type PhraseBook } from '../../../../renderer/helper/words/phrase-book.ts';
import { text } from '../../../support/texts.ts';

let book: PhraseBook;
beforeAll(async () => {
  book = await loadPhraseBook();
});

describe('the catalogue', () => {
  test('has at least 120 phrases', () => expect(phraseKeys.length).toBeGreaterThanOrEqual(120));

  test.each(languages)('%s: every phrase is there, once, with the slots that the contract knows', (language) => {
    const all = phraseKeys.map((key) => book.text(key, language));
    expect(all.filter((one) => one.trim() === '')).toEqual([]);
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
    expect(phraseKeys.filter((key) => slotsOf(book.text(key, language)) !== phrases[key].join(', '))).toEqual([]);
  });

  test.each(languages)('%s: every card is there, at the kiosk and at the console', (language) => {
    for (const card of cards)
      expect(text(language, `helper:card.${card}`)).toBe(text(language, `assist:reply.${card}`));
  });

  test('slots are filled, and an empty one is a blank', () => {
    expect(fill('Press {{element}}, {{n}}.', { element: 'Next', n: 0 })).toBe('Press Next, 0.');
    expect(fill('Press {{element}}.', {})).toBe('Press ….');
    expect(fill('{{element}}', { element: '{{n}}', n: 3 })).toBe('{{n}}');
  });
});

describe('finding', () => {
  const first = (sought: string, language: (typeof languages)[number] = 'ko') => book.find(sought, language)[0];

  test.each([
    ['please wait', 'en', 'wait.moment'],
    ['기다려', 'ko', 'wait.moment'],
    ['お待ち', 'ja', 'wait.moment'],
    ['请稍等', 'zh', 'wait.moment'],
    ['รอสักครู่', 'th', 'wait.moment'],
    ['chờ một lát', 'vi', 'wait.moment'],
  ] as const)(
    '%s is found by a helper who reads %s, and by one who reads another language',
    (sought, language, key) => {
      for (const reader of [language, 'ko', 'en'] as const)
        expect(book.find(sought === 'please wait' ? 'one moment' : sought, reader)).toContain(key);
    },
  );

  test('accents, tone marks, capitals and punctuation do not matter, nor a syllable that is half typed', () => {
    expect(first('CHAO BUOI SANG', 'vi')).toBe('greet.morning');
    expect(first('dung roi', 'vi')).toBe('calm.right');
    expect(first('안녕하셍')).toBeUndefined();
    expect(first('안녕하ㅅ'.normalize('NFKD'))).toBe(first('안녕하'));
    expect(searchable('Đúng rồi!')).toBe('dung roi');
  });

  test('all words must be in one and the same language; what is found in her own comes first', () => {
    expect(book.find('wait 기다려', 'ko')).toEqual([]);
    const found = book.find('no', 'en');
    const own = found.filter((key) => searchable(book.text(key, 'en')).includes('no'));
    expect(found.slice(0, own.length)).toEqual(own);
    expect(found.length).toBeGreaterThan(own.length);
  });

  test('nothing sought is everything', () => expect(book.find('  ', 'th')).toEqual([...phraseKeys]));

  test('a phrase asks for a number or a thing, never for both', () => {
    expect(phraseKeys.filter((key) => needs(key, 'n') && needs(key, 'element'))).toEqual([]);
  });
});
