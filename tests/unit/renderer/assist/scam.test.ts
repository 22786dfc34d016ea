import { beforeEach, describe, expect, test } from 'vitest';
import { languages, phraseKeys, type Language } from '../../../../protocol/index.ts';
import type { AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import { findScamWords, scamWords } from '../../../../renderer/kiosk/assist/scam/find.ts';
import { createGuard, createMessageGuard, type Guard } from '../../../../renderer/kiosk/assist/scam/guard.ts';
import { ScamWords, scamKinds, type ScamKind, type ScamWarning } from '../../../../renderer/kiosk/assist/scam/list.ts';
import type { ActiveSession } from '../../../../renderer/kiosk/assist/session.ts';
import { scamWarning } from '../../../../renderer/kiosk/assist/words.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { text } from '../../../support/texts.ts';

/** A wording as somebody writes it: gaps filled, marks of the list left out. */
const written = (wording: string): string => wording.replaceAll(/[=*]/g, '').replaceAll(/\s*~\s*/g, ' ');

describe('the lists', () => {
  test.each(languages)('%s has every kind, by the schema, and each wording is found', (language) => {
    const words = ScamWords.parse(scamWords[language]);
    const missed = scamKinds.flatMap((kind) =>
      words[kind].filter((wording) => !findScamWords(written(wording)).includes(kind)),
    );
    expect(missed).toEqual([]);
  });
});

const found: readonly (readonly [ScamKind, Language, string])[] = [
  ['gift', 'en', 'Please buy three GIFT CARDS at the shop'],
  ['gift', 'en', 'g i f t c a r d'],
  ['gift', 'en', 'g.i.f.t-c.a.r.d'],
  ['gift', 'en', 'gi\u200Bft ca\u202Erd'],
  ['gift', 'en', 'ｇｉｆｔ　ｃａｒｄ'],
  ['gift', 'en', 'g1ft c4rds'],
  ['password', 'en', 'What is your pаsswоrd?'], // Cyrillic а and о
  ['password', 'en', 'password1'],
  ['transfer', 'en', 'you must transfer all of your money today'],
  ['secret', 'en', 'Don’t tell anyone about this'],
  ['secret', 'en', 'keep this a secret'],
  ['remote', 'en', 'install Any-Desk now'],
  ['card', 'en', 'the three digits on the back of your card'],
  ['transfer', 'ko', '지금 바로 송금하셔야 합니다'],
  ['transfer', 'ko', '송 금 해 주세요'],
  ['transfer', 'ko', '돈을 그쪽으로 보내 주세요'],
  ['gift', 'ko', '편의점에서 상품권을 사세요'],
  ['gift', 'ko', '상.품.권'],
  ['code', 'ko', '문자로 온 인증번호를 불러 주세요'],
  ['code', 'ko', 'OTP번호 알려 주세요'],
  ['remote', 'ko', '앱을 하나 설치해 주세요'],
  ['secret', 'ko', '가족에게는 말하지 마세요'],
  ['police', 'ko', '서울중앙지방검찰청 수사관입니다'],
  ['remote', 'ja', 'ﾁｰﾑﾋﾞｭｰｱを開いて'],
  ['transfer', 'ja', '今すぐ お金を 送ってください'],
  ['gift', 'ja', 'ぎふとかーどを買ってください'],
  ['secret', 'ja', 'ご家族には言わないでください'],
  ['transfer', 'zh', '请您马上转 账'],
  ['code', 'zh', '把短信里的驗證碼发给我'],
  ['secret', 'zh', '这件事别告诉家人'],
  ['transfer', 'th', 'ช่วยโอน เงินให้หน่อย'],
  ['code', 'th', 'ขอรหัสจากข้อความ SMS'],
  ['secret', 'th', 'เรื่องนี้อย่าบอกใครนะ'],
  ['password', 'vi', 'cho toi xin mat khau'],
  ['password', 'vi', 'Mật khẩu là gì?'],
  ['card', 'vi', 'đọc số thẻ cho tôi'],
  ['secret', 'vi', 'đừng nói với ai nhé'],
];

/** What helpers write all day. */
const harmless = [
  'Press Next at the bottom right.',
  'You will get two copies. The fee is 1,000 won; pay it at the end.',
  'Write your name as in your passport.',
  'The hot potato game is for members of the club.',
  'You have cloned the drone, so the card is ready.',
  'Taiwan is Đài Loan in Vietnamese.',
  '방송 금지 구역입니다. 방송 금연.',
  '주소를 확인하고 다음을 누르세요. 수수료는 없습니다.',
  '신분증을 옆에 준비해 두세요.',
  '천천히 하셔도 됩니다. 아이 체온을 적어 주세요.',
  'ドローンとクローンの話です。お名前を入れてください。',
  '身分証を用意してください。',
  '请按下一步，然后选择语言。',
  'กดปุ่มถัดไปด้านล่างขวา ไม่ต้องรีบ',
  'Nhấn Tiếp theo ở góc dưới bên phải. Cứ từ từ.',
  'So the game is the apple of his eye.',
];

describe('a text', () => {
  test.each(found)('has %s (%s): %s', (kind, _, words) => {
    expect(findScamWords(words)).toContain(kind);
  });

  test.each(harmless)('has nothing: %s', (words) => {
    expect(findScamWords(words)).toEqual([]);
  });

  test('of our own phrases only those that warn of thieves would', () => {
    const alarms = languages.flatMap((language) =>
      phraseKeys.filter((key) => findScamWords(text(language, `phrases:${key}`, { element: '', n: 3 })).length > 0),
    );
    expect(alarms.filter((key) => !key.startsWith('safe.'))).toEqual([]);
  });

  test('cut in two is found with its end, and only then', () => {
    expect(findScamWords('please buy a gift')).toEqual([]);
    expect(findScamWords('card for me', 'please buy a gift')).toEqual(['gift']);
    expect(findScamWords('thank you', 'please buy a gift card')).toEqual([]);
  });

  test('of 500 characters is searched in a moment, whatever it is made of', () => {
    for (const piece of ['g ', 'don', '송 ', 'お金', 'a'])
      expect(findScamWords(piece.repeat(500).slice(0, 500))).toEqual(expect.any(Array));
  });
});

describe('the guard', () => {
  let warned: ScamKind[];
  let events: AssistEvent[];
  let noted: string[];
  let guard: Guard;
  beforeEach(() => {
    [warned, events, noted] = [[], [], []];
    guard = createGuard({
      session: () => ({ warned }) as unknown as ActiveSession,
      dispatch: (event) => {
        events.push(event);
        if (event.type === 'warned') warned = [...warned, ...event.kinds];
      },
      note: (deed) => noted.push(deed),
    });
  });
  const inEnglish = async (message: string): Promise<string> => {
    const warning = guard.look(message);
    return warning ? scamWarning({ texts: await createTexts('en', ['assist']), language: () => 'en' }, warning) : '';
  };

  test('warns in full where a kind is new, and shortly after that', async () => {
    expect(guard.look('Take your time.')).toBeNull();
    expect(await inEnglish('Buy a gift card')).toBe(
      "Be careful. Your helper's text has words that thieves use: gift cards. Staff never ask for that. To end the help and report it, press Help, then This feels wrong.",
    );
    expect(await inEnglish('Another gift card')).toBe('Be careful, again: gift cards.');
    expect(await inEnglish('gift card, and your password')).toContain('a password, gift cards. Staff never');
    expect(events).toHaveLength(3);
    expect(noted).toEqual(['warned', 'warned', 'warned']);
  });

  test.each(languages)('is worded in the language of the person, whatever the helper writes: %s', async (language) => {
    const words = { texts: await createTexts(language, ['assist']), language: () => language };
    const warning = guard.look('상품권');
    expect(warning && scamWarning(words, warning)).toContain(text(language, 'assist:scam.kind.gift'));
  });

  test('tells of kinds, and never of the text', () => {
    guard.look('gift card 1234-5678');
    expect(events).toEqual([{ type: 'warned', kinds: ['gift'] }]);
  });
});

const gift: ScamWarning = { kinds: ['gift'], known: false };

describe('the guard of messages', () => {
  const begin = () => {
    const spoken: ScamWarning[] = [];
    let before = '';
    const alarm: Guard = {
      look: (message) => (/gift card/.test(`${before} ${message}`) ? gift : null),
      remember: (message) => void (before = message.slice(-4)),
    };
    return { spoken, guard: createMessageGuard(alarm, (warning) => void spoken.push(warning)) };
  };

  test('warns of a message once, as soon as its words are there, whether it is still written or sent', () => {
    const { spoken, guard } = begin();
    expect(guard('1', 'a gift', 'being written')).toEqual({});
    expect(guard('1', 'a gift card', 'being written')).toEqual({ warning: gift });
    expect(guard('1', 'a gift card please', 'finished')).toEqual({ warning: gift });
    expect(spoken).toEqual([gift]);
    expect(guard('2', 'hello', 'finished')).toEqual({});
    expect(guard('3', 'gift card', 'finished')).toEqual({ warning: gift });
    expect(spoken).toHaveLength(2);
  });

  test('remembers a message that it warned of: what is cut over into the next one is found there', () => {
    const { guard } = begin();
    expect(guard('1', 'a gift card and one more gift', 'being written')).toEqual({ warning: gift });
    expect(guard('1', 'a gift card and one more gift', 'finished')).toEqual({ warning: gift });
    expect(guard('2', 'card', 'finished')).toEqual({ warning: gift });
  });
});
