import type { Currency } from '../core/index.ts';

/** Names of units (core/units.ts) as Vietnamese schoolbooks spell them: ki lô mét, xăng ti mét khối, ki lô oát giờ. */
export const units: Readonly<Record<string, string>> = {
  millimetre: 'mi li mét', centimetre: 'xăng ti mét', metre: 'mét', kilometre: 'ki lô mét', inch: 'inh', foot: 'phít', yard: 'yát', mile: 'dặm',
  'square-millimetre': 'mi li mét vuông', 'square-centimetre': 'xăng ti mét vuông', 'square-metre': 'mét vuông', 'square-kilometre': 'ki lô mét vuông', hectare: 'héc ta',
  'cubic-millimetre': 'mi li mét khối', 'cubic-centimetre': 'xăng ti mét khối', 'cubic-metre': 'mét khối', 'cubic-centimetre-cc': 'xê xê',
  milligram: 'mi li gam', gram: 'gam', kilogram: 'ki lô gam', tonne: 'tấn', pound: 'pao', ounce: 'ao xơ',
  millilitre: 'mi li lít', centilitre: 'xăng ti lít', decilitre: 'đề xi lít', litre: 'lít', kilolitre: 'ki lô lít', gallon: 'ga lông',
  millisecond: 'mi li giây', second: 'giây', minute: 'phút', hour: 'giờ', celsius: 'độ C', fahrenheit: 'độ F', degree: 'độ',
  watt: 'oát', kilowatt: 'ki lô oát', megawatt: 'mê ga oát', 'kilowatt-hour': 'ki lô oát giờ', volt: 'vôn', kilovolt: 'ki lô vôn', milliampere: 'mi li am pe', 'milliampere-hour': 'mi li am pe giờ',
  hertz: 'héc', kilohertz: 'ki lô héc', megahertz: 'mê ga héc', gigahertz: 'gi ga héc',
  kilobyte: 'ki lô bai', megabyte: 'mê ga bai', gigabyte: 'gi ga bai', terabyte: 'tê ra bai', 'bits-per-second': 'bít trên giây', 'megabits-per-second': 'mê ga bít trên giây', 'gigabits-per-second': 'gi ga bít trên giây',
  decibel: 'đề xi ben', pascal: 'pát can', hectopascal: 'héc tô pát can', kilopascal: 'ki lô pát can', calorie: 'ca lo', kilocalorie: 'ki lô ca lo', joule: 'jun', kilojoule: 'ki lô jun', newton: 'niu tơn',
  micrometre: 'mi crô mét', nanometre: 'na nô mét', microgram: 'mi crô gam',
  'metre-per-second': 'mét trên giây', 'kilometre-per-hour': 'ki lô mét trên giờ', 'kilometre-per-second': 'ki lô mét trên giây', 'mile-per-hour': 'dặm trên giờ', 'turns-per-minute': 'vòng trên phút',
  'kilometre-per-litre': 'ki lô mét trên lít', 'cubic-metre-per-hour': 'mét khối trên giờ', 'milligram-per-litre': 'mi li gam trên lít', 'gram-per-litre': 'gam trên lít',
  'microgram-per-cubic-metre': 'mi crô gam trên mét khối', 'kilogram-per-square-metre': 'ki lô gam trên mét vuông', 'kilogram-per-cubic-metre': 'ki lô gam trên mét khối',
  ppm: 'phần triệu', pixel: 'điểm ảnh', dpi: 'điểm ảnh trên inh',
}; // prettier-ignore

/** Units that Vietnamese writes and core/units.ts doesn't hold. */
export const ownUnits: Readonly<Record<string, string>> = {
  dm: 'đề xi mét', dam: 'đề ca mét', hm: 'héc tô mét', 'dm²': 'đề xi mét vuông', dm2: 'đề xi mét vuông', 'dm³': 'đề xi mét khối', dm3: 'đề xi mét khối', mm3: 'mi li mét khối',
  A: 'am pe', kVA: 'ki lô vôn am pe', kva: 'ki lô vôn am pe', 'Ω': 'ôm', bpm: 'nhịp trên phút', mmHg: 'mi li mét thủy ngân', 'l/phút': 'lít trên phút', cv: 'mã lực', HP: 'mã lực',
  s: 'giây', p: 'phút', ph: 'phút',
}; // prettier-ignore

export const currencyNames: Readonly<Record<Currency, string>> = {
  KRW: 'won', USD: 'đô la', JPY: 'yên', CNY: 'nhân dân tệ', THB: 'bạt', VND: 'đồng', EUR: 'ơ rô', GBP: 'bảng', HKD: 'đô la Hồng Kông', TWD: 'đô la Đài Loan', SGD: 'đô la Xinh ga po',
  AUD: 'đô la Úc', CAD: 'đô la Ca na đa', NZD: 'đô la Niu Di lân', CHF: 'phrăng Thụy Sĩ', INR: 'ru pi', PHP: 'pê sô', IDR: 'ru pi a', MYR: 'ring gít',
}; // prettier-ignore

export const periodNames = {
  second: 'giây',
  minute: 'phút',
  hour: 'giờ',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
} as const;
