import type { Currency } from '../core/index.ts';

/** Names of units (core/units.ts) after 외래어 표기법. */
export const units: Record<string, string> = {
  millimetre: '밀리미터', centimetre: '센티미터', metre: '미터', kilometre: '킬로미터', inch: '인치', foot: '피트', yard: '야드', mile: '마일',
  'square-millimetre': '제곱밀리미터', 'square-centimetre': '제곱센티미터', 'square-metre': '제곱미터', 'square-kilometre': '제곱킬로미터', hectare: '헥타르',
  'cubic-millimetre': '세제곱밀리미터', 'cubic-centimetre': '세제곱센티미터', 'cubic-metre': '세제곱미터', 'cubic-centimetre-cc': '시시',
  milligram: '밀리그램', gram: '그램', kilogram: '킬로그램', tonne: '톤', pound: '파운드', ounce: '온스',
  millilitre: '밀리리터', centilitre: '센티리터', decilitre: '데시리터', litre: '리터', kilolitre: '킬로리터', gallon: '갤런',
  millisecond: '밀리초', second: '초', minute: '분', hour: '시간', celsius: '도', fahrenheit: '도', degree: '도',
  watt: '와트', kilowatt: '킬로와트', megawatt: '메가와트', 'kilowatt-hour': '킬로와트시', volt: '볼트', kilovolt: '킬로볼트', milliampere: '밀리암페어', 'milliampere-hour': '밀리암페어시',
  hertz: '헤르츠', kilohertz: '킬로헤르츠', megahertz: '메가헤르츠', gigahertz: '기가헤르츠',
  kilobyte: '킬로바이트', megabyte: '메가바이트', gigabyte: '기가바이트', terabyte: '테라바이트', 'bits-per-second': '비피에스', 'megabits-per-second': '메가비피에스', 'gigabits-per-second': '기가비피에스',
  decibel: '데시벨', pascal: '파스칼', hectopascal: '헥토파스칼', kilopascal: '킬로파스칼', calorie: '칼로리', kilocalorie: '킬로칼로리', joule: '줄', kilojoule: '킬로줄', newton: '뉴턴',
  micrometre: '마이크로미터', nanometre: '나노미터', microgram: '마이크로그램',
  'turns-per-minute': '알피엠', 'kilometre-per-litre': '킬로미터 퍼 리터', 'milligram-per-litre': '밀리그램 퍼 리터', 'gram-per-litre': '그램 퍼 리터',
  'microgram-per-cubic-metre': '마이크로그램 퍼 세제곱미터', 'kilogram-per-square-metre': '킬로그램 퍼 제곱미터', 'kilogram-per-cubic-metre': '킬로그램 퍼 세제곱미터', 'cubic-metre-per-hour': '세제곱미터 퍼 시',
  ppm: '피피엠', pixel: '픽셀', dpi: '디피아이',
}; // prettier-ignore

/** Said before the figure: 초속 일 미터, 영하가 아닌 섭씨. */
export const unitsBefore: Record<string, [before: string, after: string]> = {
  'metre-per-second': ['초속', '미터'],
  'kilometre-per-second': ['초속', '킬로미터'],
  'kilometre-per-hour': ['시속', '킬로미터'],
  'mile-per-hour': ['시속', '마일'],
  celsius: ['섭씨', '도'],
  fahrenheit: ['화씨', '도'],
};

export const currencyNames: Record<Currency, string> = {
  KRW: '원', USD: '달러', JPY: '엔', CNY: '위안', THB: '바트', VND: '동', EUR: '유로', GBP: '파운드', HKD: '홍콩 달러', TWD: '대만 달러', SGD: '싱가포르 달러',
  AUD: '호주 달러', CAD: '캐나다 달러', NZD: '뉴질랜드 달러', CHF: '스위스 프랑', INR: '루피', PHP: '필리핀 페소', IDR: '루피아', MYR: '링깃',
}; // prettier-ignore

/** What a hundredth is called. */
export const minorNames: Partial<Record<Currency, string>> = {
  USD: '센트',
  EUR: '센트',
  HKD: '센트',
  AUD: '센트',
  CAD: '센트',
  NZD: '센트',
  SGD: '센트',
  GBP: '펜스',
  THB: '사땅',
  INR: '파이사',
};

export const periodNames = {
  second: '초당',
  minute: '분당',
  hour: '시간당',
  day: '하루',
  week: '주당',
  month: '월',
  year: '연',
} as const;
