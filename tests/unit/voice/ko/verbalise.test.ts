import { describe, expect, test } from 'vitest';
import { loadLanguage, type As } from '../../../../voice/index.ts';

const voice = await loadLanguage('ko');
const says = (text: string, as?: As): string => voice.verbalise(text, as ? { as } : {}).text;

describe('numerals by counter (표준국어문법론, 수 관형사)', () => {
  test.each([
    ['7명', '일곱 명'],
    ['20개', '스무 개'],
    ['21개', '스물한 개'],
    ['100개', '백 개'],
    ['7인', '칠 인'],
    ['7층', '칠층'],
    ['7개월', '칠 개월'],
    ['7개', '일곱 개'],
    ['4시 4분', '네 시 사 분'],
    ['14시', '십사 시'],
    ['1번째', '첫 번째'],
    ['11번째', '열한 번째'],
    ['111번째', '백십일 번째'],
    ['3동의서', '삼동의서'],
  ])('%s is %s', (text, spoken) => {
    expect(says(text)).toBe(spoken);
  });
});

describe('particles agree with what is heard', () => {
  test.each([
    ['응답의 7/10이 찬성', '응답의 십분의 칠이 찬성'],
    ['응답의 7/9가 찬성', '응답의 구분의 칠이 찬성'],
    ['3kg은 무겁다', '삼 킬로그램은 무겁다'],
    ['5%은 세금', '오 퍼센트는 세금'],
    ['성명을(를) 적으세요', '성명을 적으세요'],
    ['주소을(를) 적으세요', '주소를 적으세요'],
    ['서울(으)로', '서울로'],
  ])('%s is %s', (text, spoken) => {
    expect(says(text)).toBe(spoken);
  });
});

describe('what the caller knows beats guessing', () => {
  test.each<[string, As, string]>([
    ['01023456789', 'phone', '공일공, 이삼사오, 육칠팔구'],
    ['0221331234', 'phone', '공이, 이일삼삼, 일이삼사'],
    ['2345', 'number', '이천삼백사십오'],
    ['2345', 'digits', '이삼사오'],
    ['2345', 'id', '이삼사오'],
    ['AB-12', 'id', '에이비 십이'],
    ['48000', 'amount', '사만 팔천'],
    ['19480625', 'date', '천구백사십팔년 유월 이십오일'],
    ['AB-1ㄱ가', 'letters', '에이 비 하이픈 일 기역 가'],
    ['오늘', 'date', '오늘'],
  ])('%s as %s is %s', (text, as, spoken) => {
    expect(says(text, as)).toBe(spoken);
  });
});

describe('a token keeps its place in the source', () => {
  test("'13,700원' is spoken as words and is one place", () => {
    const source = '요금은 13,700원입니다.';
    const { tokens, text } = voice.verbalise(source);
    expect(text).toBe('요금은 만 삼천칠백 원입니다.');
    const money = tokens.find(({ spoken }) => spoken.includes('삼천'));
    expect(source.slice(money?.start, money?.end)).toBe('13,700원');
  });

  test('also where the source is wider, decomposed or has what nobody hears', () => {
    const source = '\u202e수수료\u200b ４００원'.normalize('NFD');
    const { tokens } = voice.verbalise(source);
    const money = tokens.find(({ kind }) => kind === 'counter');
    expect(source.slice(money?.start, money?.end).normalize('NFKC')).toBe('400원');
    expect(money?.spoken).toBe('사백 원');
  });

  test('reading and engine marks lead back to it', () => {
    const source = '3층 302호';
    const input = voice.phonemise(voice.read(voice.verbalise(source)));
    expect(input.voice).toBe('ko');
    expect(
      input.marks.map(({ at, start, end }) => [input.text.slice(at).split(' ')[0], source.slice(start, end)]),
    ).toEqual([
      ['삼층', '3층'],
      ['삼배기호', '302호'],
    ]);
  });
});

describe('mark-up in a text is text', () => {
  test.each(['<speak>안녕</speak>', '[[a]] 안녕', '안녕 &amp; 안녕', '<break time="9s"/>안녕'])('%s', (text) => {
    const { text: engine } = voice.phonemise(voice.read(voice.verbalise(text)));
    expect(engine).toContain('안녕');
    expect(engine).not.toMatch(/[<>&[\]]/);
  });
});

test('scripts that Korean reads, and one that it does not', () => {
  expect(says('大韓民國')).toBe('대한민국');
  expect(says('老人')).toBe('노인');
  expect(says('カメラ')).toBe('카메라');
  expect(says('ภาษา')).toBe('다른 나라 글자');
  expect(voice.verbalise('カメラ').tokens[0]?.lang).toBe('ja');
});
