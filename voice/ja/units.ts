import type { Currency, Period } from '../core/index.ts';

/** Names of units (core/units.ts), after 計量法 and what people say. */
export const units: Readonly<Record<string, string>> = {
  millimetre: 'ミリメートル', centimetre: 'センチメートル', metre: 'メートル', kilometre: 'キロメートル', inch: 'インチ', foot: 'フィート', yard: 'ヤード', mile: 'マイル',
  'square-millimetre': '平方ミリメートル', 'square-centimetre': '平方センチメートル', 'square-metre': '平方メートル', 'square-kilometre': '平方キロメートル', hectare: 'ヘクタール',
  'cubic-millimetre': '立方ミリメートル', 'cubic-centimetre': '立方センチメートル', 'cubic-metre': '立方メートル', 'cubic-centimetre-cc': 'シーシー',
  milligram: 'ミリグラム', gram: 'グラム', kilogram: 'キログラム', tonne: 'トン', pound: 'ポンド', ounce: 'オンス',
  millilitre: 'ミリリットル', centilitre: 'センチリットル', decilitre: 'デシリットル', litre: 'リットル', kilolitre: 'キロリットル', gallon: 'ガロン',
  millisecond: 'ミリ秒', second: '秒', minute: '分', hour: '時間', celsius: '度', fahrenheit: '度', degree: '度',
  watt: 'ワット', kilowatt: 'キロワット', megawatt: 'メガワット', 'kilowatt-hour': 'キロワット時', volt: 'ボルト', kilovolt: 'キロボルト', milliampere: 'ミリアンペア', 'milliampere-hour': 'ミリアンペア時',
  hertz: 'ヘルツ', kilohertz: 'キロヘルツ', megahertz: 'メガヘルツ', gigahertz: 'ギガヘルツ',
  kilobyte: 'キロバイト', megabyte: 'メガバイト', gigabyte: 'ギガバイト', terabyte: 'テラバイト', 'bits-per-second': 'ビーピーエス', 'megabits-per-second': 'メガビーピーエス', 'gigabits-per-second': 'ギガビーピーエス',
  decibel: 'デシベル', pascal: 'パスカル', hectopascal: 'ヘクトパスカル', kilopascal: 'キロパスカル', calorie: 'カロリー', kilocalorie: 'キロカロリー', joule: 'ジュール', kilojoule: 'キロジュール', newton: 'ニュートン',
  micrometre: 'マイクロメートル', nanometre: 'ナノメートル', microgram: 'マイクログラム', 'turns-per-minute': 'アールピーエム',
  'kilometre-per-litre': 'キロメートル毎リットル', 'cubic-metre-per-hour': '立方メートル毎時', 'milligram-per-litre': 'ミリグラム毎リットル', 'gram-per-litre': 'グラム毎リットル',
  'microgram-per-cubic-metre': 'マイクログラム毎立方メートル', 'kilogram-per-square-metre': 'キログラム毎平方メートル', 'kilogram-per-cubic-metre': 'キログラム毎立方メートル',
  ppm: 'ピーピーエム', pixel: 'ピクセル', dpi: 'ディーピーアイ',
}; // prettier-ignore

/** Said before the figure: 時速五十キロメートル, 華氏百度. */
export const unitsBefore: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'metre-per-second': ['秒速', 'メートル'],
  'kilometre-per-second': ['秒速', 'キロメートル'],
  'kilometre-per-hour': ['時速', 'キロメートル'],
  'mile-per-hour': ['時速', 'マイル'],
  fahrenheit: ['華氏', '度'],
};

export const currencyNames: Readonly<Record<Currency, string>> = {
  KRW: 'ウォン', USD: 'ドル', JPY: '円', CNY: '元', THB: 'バーツ', VND: 'ドン', EUR: 'ユーロ', GBP: 'ポンド', HKD: '香港ドル', TWD: '台湾ドル', SGD: 'シンガポールドル',
  AUD: 'オーストラリアドル', CAD: 'カナダドル', NZD: 'ニュージーランドドル', CHF: 'スイスフラン', INR: 'ルピー', PHP: 'フィリピンペソ', IDR: 'ルピア', MYR: 'リンギット',
}; // prettier-ignore

/** What a hundredth is called. */
export const minorNames: Readonly<Partial<Record<Currency, string>>> = {
  USD: 'セント', EUR: 'セント', HKD: 'セント', AUD: 'セント', CAD: 'セント', NZD: 'セント', SGD: 'セント', GBP: 'ペンス', THB: 'サタン',
}; // prettier-ignore

export const periodNames: Readonly<Record<Period, string>> = {
  second: '毎秒',
  minute: '毎分',
  hour: '一時間',
  day: '一日',
  week: '一週間',
  month: '一か月',
  year: '一年',
};
