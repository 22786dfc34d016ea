import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Espeak, startEspeak } from '../../../../build/voice/espeak.ts';
import { type As, type LanguageVoice, loadLanguage } from '../../../../voice/index.ts';
import { cardinal } from '../../../../voice/ja/numbers.ts';
import { sayCounted, unlisted } from '../../../../voice/ja/sound/numerals.ts';

let voice: LanguageVoice;
let espeak: Espeak;
beforeAll(async () => {
  [voice, espeak] = await Promise.all([loadLanguage('ja'), startEspeak()]);
  await voice.whole;
});

const say = (text: string, as?: As): string => voice.verbalise(text, as ? { as } : {}).text;
const read = (text: string): string => voice.read(voice.verbalise(text)).text;

const root = new URL('../../../../', import.meta.url);
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []; // prettier-ignore
const texts = (path: string): string[] => strings(JSON.parse(readFileSync(new URL(path, root), 'utf8')) as unknown);

/** All that the interface and the services say in Japanese. */
const interfaceTexts = [
  ...readdirSync(new URL('locales/ja/', root)).flatMap((file) => texts(`locales/ja/${file}`)),
  ...readdirSync(new URL('services/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(new URL(`services/${entry.name}/`, root)).includes('texts.ja.json'))
    .flatMap(({ name }) => texts(`services/${name}/texts.ja.json`)),
].map((text) => text.replaceAll(/\{\{|\}\}/g, '')); // prettier-ignore

describe('numbers (NHK『ことばのハンドブック』: 千, but 一千万)', () => {
  test.each([
    ['0', '零'],
    ['10', '十'],
    ['110', '百十'],
    ['1000', '千'],
    ['1100', '千百'],
    ['10000', '一万'],
    ['10000000', '一千万'],
    ['11000000', '一千百万'],
    ['10000000000000000', '一京'],
  ])('%s is %s', (figures, words) => expect(cardinal(figures)).toBe(words));
});

describe('what a field holds', () => {
  test.each([
    ['09012345678', 'phone', '零九零の一二三四の五六七八'],
    ['0042', 'digits', '零零四二'],
    ['A-017', 'id', 'エー、零一七'],
    ['20261005', 'date', '二千二十六年十月五日'],
    ['1,250', 'amount', '千二百五十'],
    ['1,250円', 'amount', '千二百五十円'],
    ['9:05', 'time', '九時五分'],
    ['AB1', 'letters', 'エー ビー 一'],
  ] as const)('%s as %s', (text, as, expected) => expect(say(text, as)).toBe(expected));
});

describe('counters (NHK日本語発音アクセント新辞典, 付録「数詞＋助数詞の発音」)', () => {
  test.each([
    ['回', 'イッカイ ニカイ サンカイ ヨンカイ ゴカイ ロッカイ ナナカイ ハッカイ キューカイ ジュッカイ'],
    ['階', 'イッカイ ニカイ サンガイ ヨンカイ ゴカイ ロッカイ ナナカイ ハッカイ キューカイ ジュッカイ'],
    ['本', 'イッポン ニホン サンボン ヨンホン ゴホン ロッポン ナナホン ハッポン キューホン ジュッポン'],
    ['分', 'イップン ニフン サンプン ヨンプン ゴフン ロップン ナナフン ハップン キューフン ジュップン'],
    ['冊', 'イッサツ ニサツ サンサツ ヨンサツ ゴサツ ロクサツ ナナサツ ハッサツ キューサツ ジュッサツ'],
    ['通', 'イッツー ニツー サンツー ヨンツー ゴツー ロクツー ナナツー ハッツー キューツー ジュッツー'],
    ['時', 'イチジ ニジ サンジ ヨジ ゴジ ロクジ シチジ ハチジ クジ ジュージ'],
    ['月', 'イチガツ ニガツ サンガツ シガツ ゴガツ ロクガツ シチガツ ハチガツ クガツ ジューガツ'],
    ['つ', 'ヒトツ フタツ ミッツ ヨッツ イツツ ムッツ ナナツ ヤッツ ココノツ'],
    ['日目', 'イチニチメ フツカメ ミッカメ ヨッカメ イツカメ ムイカメ ナノカメ ヨーカメ ココノカメ トーカメ'],
    ['枚', 'イチマイ ニマイ サンマイ ヨンマイ ゴマイ ロクマイ ナナマイ ハチマイ キューマイ ジューマイ'],
  ])('%s', (counter, expected) => {
    const sounds = expected.split(' ');
    expect(sounds.map((_, i) => read(`${i + 1}${counter}`))).toEqual(sounds);
  });

  test('a counter that no list has follows its first sound', () => {
    expect(sayCounted('八', unlisted('家系', 'カケー'))).toBe('ハッカケー');
    expect(sayCounted('八', unlisted('ケース', 'ケース'))).toBe('ハチケース');
  });

  test('十分 is ten minutes where a figure was written, and enough where none was', () => {
    expect(read('10分前に')).toBe('ジュップンマエニ');
    expect(read('十分です')).toBe('ジューブンデス');
  });

  test('一日 is the first of a month, or a span of a day', () => {
    expect(read('4月1日')).toBe('シガツツイタチ');
    expect(read('1日3回')).toBe('イチニチサンカイ');
  });
});

describe('words with two readings, by what stands around', () => {
  test.each([
    ['利用者の方', 'リヨーシャノカタ'],
    ['右の方', 'ミギノホー'],
    ['早い方がいい', 'ハヤイホーガ イー'],
    ['申し込む方は', 'モーシコムカタワ'],
    ['作り方', 'ツクリカタ'],
    ['何が必要', 'ナニガ ヒツヨー'],
    ['何の申請', 'ナンノ シンセー'],
    ['通知書等', 'ツーチショトー'],
    ['調査を行った', 'チョーサオ オコナッタ'],
    ['市役所へ行った', 'シヤクショエ イッタ'],
    ['他の書類', 'ホカノ ショルイ'],
    ['五時頃', 'ゴジゴロ'],
    ['その頃', 'ソノコロ'],
    ['相手の方が', 'アイテノカタガ'],
    ['画面の前の方が', 'ガメンノ マエノカタガ'],
    ['前の方へ', 'マエノホーエ'],
    ['表に示す', 'ヒョーニ シメス'],
    ['表に出る', 'オモテニ デル'],
    ['二、三日', 'ニ、サンニチ'],
    ['十二月三日', 'ジューニガツミッカ'],
    ['数千円', 'スーセンエン'],
    ['中身は空です', 'ナカミワ カラデス'],
    ['空が青い', 'ソラガ アオイ'],
    ['金の指輪', 'キンノ ユビワ'],
    ['金の問題', 'カネノ モンダイ'],
    ['昔風の家', 'ムカシフーノ イエ'],
    ['辛い料理', 'カライ リョーリ'],
    ['辛い思い', 'ツライ オモイ'],
    ['この種の植物', 'コノ シュノ ショクブツ'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('particles (文化庁「現代仮名遣い」第2)', () => {
  test.each([
    ['私は', 'ワタシワ'],
    ['東へ', 'ヒガシエ'],
    ['水を', 'ミズオ'],
    ['では', 'デワ'],
    ['はは', 'ハハ'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('the engine', () => {
  test('speaks no English for any text of the interface and the services', () => {
    expect(interfaceTexts.length).toBeGreaterThan(100);
    const wrong = interfaceTexts.filter((text) => {
      const phonemes = espeak.phonemes(voice.phonemise(voice.read(voice.verbalise(text))));
      return /\([a-z-]+\)|Chinese|tS_'aI/.test(phonemes);
    });
    expect(wrong).toEqual([]);
  });

  test('no kanji of them is left unread', () => {
    expect(interfaceTexts.filter((text) => /\p{Script=Han}/u.test(read(text)))).toEqual([]);
  });

  test('knows every kana with every small one behind it, as they reach it', () => {
    const large = Array.from(
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴッー',
    );
    const small = Array.from('ァィゥェォャュョッー');
    const words = large.flatMap((a) => ['', 'ク'].flatMap((before) => small.map((b) => `${before}${a}${b}`)));
    const wrong = words.filter((text) => {
      const input = voice.phonemise({ text, tokens: [{ start: 0, end: text.length, reading: text }] });
      return input.text !== '' && /\([a-z-]+\)/.test(espeak.phonemes(input));
    });
    expect(wrong).toEqual([]);
  });

  test('a highlight follows phrase by phrase', () => {
    const text = '本日の受付は終了しました';
    const { tokens } = voice.read(voice.verbalise(text));
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['本日の', '受付は', '終了しました']);
  });
});
