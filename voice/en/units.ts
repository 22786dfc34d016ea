import { type Currency, type Period } from '../core/index.ts';

/** Singular and plural; the plural is the singular with an s unless it is given. American spelling (NIST SP 811, appendix A). */
const pairs: Readonly<Record<string, string | readonly [one: string, many: string]>> = {
  inch: ['inch', 'inches'], foot: ['foot', 'feet'], 'cubic-centimetre-cc': ['C C', 'C C'], celsius: ['degree Celsius', 'degrees Celsius'], fahrenheit: ['degree Fahrenheit', 'degrees Fahrenheit'],
  hertz: ['hertz', 'hertz'], kilohertz: ['kilohertz', 'kilohertz'], megahertz: ['megahertz', 'megahertz'], gigahertz: ['gigahertz', 'gigahertz'], 'bits-per-second': ['bit per second', 'bits per second'], 'megabits-per-second': ['megabit per second', 'megabits per second'], 'gigabits-per-second': ['gigabit per second', 'gigabits per second'],
  'turns-per-minute': ['revolution per minute', 'revolutions per minute'], ppm: ['part per million', 'parts per million'], dpi: ['dot per inch', 'dots per inch'], tonne: 'metric ton',
}; // prettier-ignore

/** 'square-metre' -> 'square meter'. */
const american = (unit: string): string =>
  unit.replaceAll('metre', 'meter').replaceAll('litre', 'liter').replaceAll('-', ' ');

/** The first word is what there are many of: kilometers per hour, kilowatt hours. */
const many = (name: string): string => {
  const [head = '', ...rest] = name.split(' per ');
  return [`${head}s`, ...rest].join(' per ');
};

export const unitName = (unit: string, isSingle: boolean): string => {
  const known = pairs[unit] ?? american(unit);
  if (typeof known !== 'string') return known[isSingle ? 0 : 1];
  return isSingle ? known : many(known);
};

/** Short forms that only English writes, or that other languages write for something else. */
export const ownUnits: Readonly<Record<string, readonly [one: string, many: string]>> = {
  s: ['second', 'seconds'], secs: ['second', 'seconds'], sec: ['second', 'seconds'], mins: ['minute', 'minutes'], min: ['minute', 'minutes'], h: ['hour', 'hours'], hr: ['hour', 'hours'], hrs: ['hour', 'hours'],
  yr: ['year', 'years'], yrs: ['year', 'years'], mo: ['month', 'months'], mos: ['month', 'months'], wk: ['week', 'weeks'], wks: ['week', 'weeks'],
  'sq ft': ['square foot', 'square feet'], 'sq. ft': ['square foot', 'square feet'], 'sq in': ['square inch', 'square inches'], 'sq m': ['square meter', 'square meters'], 'sq. m': ['square meter', 'square meters'], 'sq km': ['square kilometer', 'square kilometers'], 'sq mi': ['square mile', 'square miles'], 'sq yd': ['square yard', 'square yards'], sqm: ['square meter', 'square meters'], sqft: ['square foot', 'square feet'],
  'ft²': ['square foot', 'square feet'], ft2: ['square foot', 'square feet'], 'in²': ['square inch', 'square inches'], 'ft³': ['cubic foot', 'cubic feet'], ft3: ['cubic foot', 'cubic feet'], 'cu ft': ['cubic foot', 'cubic feet'], 'dm³': ['cubic decimeter', 'cubic decimeters'], dm: ['decimeter', 'decimeters'], 'km³': ['cubic kilometer', 'cubic kilometers'],
  'fl oz': ['fluid ounce', 'fluid ounces'], 'fl. oz': ['fluid ounce', 'fluid ounces'], pt: ['pint', 'pints'], qt: ['quart', 'quarts'], tbsp: ['tablespoon', 'tablespoons'], tsp: ['teaspoon', 'teaspoons'], mcg: ['microgram', 'micrograms'], in: ['inch', 'inches'],
  hp: ['horsepower', 'horsepower'], psi: ['pound per square inch', 'pounds per square inch'], bpm: ['beat per minute', 'beats per minute'], fps: ['frame per second', 'frames per second'], kt: ['knot', 'knots'], mmHg: ['millimeter of mercury', 'millimeters of mercury'], 'ft/s': ['foot per second', 'feet per second'], 'mi/h': ['mile per hour', 'miles per hour'], 'm/s²': ['meter per second squared', 'meters per second squared'], kmh: ['kilometer per hour', 'kilometers per hour'], 'mg/dL': ['milligram per deciliter', 'milligrams per deciliter'], 'mg/dl': ['milligram per deciliter', 'milligrams per deciliter'], 'mg/kg': ['milligram per kilogram', 'milligrams per kilogram'], 'g/km': ['gram per kilometer', 'grams per kilometer'], 'g/cm³': ['gram per cubic centimeter', 'grams per cubic centimeter'],
  PB: ['petabyte', 'petabytes'], Kbps: ['kilobit per second', 'kilobits per second'], kbps: ['kilobit per second', 'kilobits per second'], 'KB/s': ['kilobyte per second', 'kilobytes per second'], 'MB/s': ['megabyte per second', 'megabytes per second'], 'GB/s': ['gigabyte per second', 'gigabytes per second'], MP: ['megapixel', 'megapixels'], GW: ['gigawatt', 'gigawatts'], GWh: ['gigawatt hour', 'gigawatt hours'], MWh: ['megawatt hour', 'megawatt hours'], Wh: ['watt hour', 'watt hours'], mV: ['millivolt', 'millivolts'], mW: ['milliwatt', 'milliwatts'], 'Ω': ['ohm', 'ohms'], 'kΩ': ['kilohm', 'kilohms'], MPa: ['megapascal', 'megapascals'], THz: ['terahertz', 'terahertz'], kN: ['kilonewton', 'kilonewtons'], MJ: ['megajoule', 'megajoules'], mol: ['mole', 'moles'], lx: ['lux', 'lux'], lm: ['lumen', 'lumens'], ppb: ['part per billion', 'parts per billion'], mSv: ['millisievert', 'millisieverts'], pcs: ['piece', 'pieces'], '°K': ['kelvin', 'kelvins'],
}; // prettier-ignore

type CurrencyWords = { one: string; many: string; cent?: string; cents?: string };
const dollar = (of = ''): CurrencyWords => ({ one: `${of}dollar`, many: `${of}dollars`, cent: 'cent', cents: 'cents' });

/** Won, yuan, yen, baht and dong have no plural in s; those with cents have them said. */
export const currencyWords: Readonly<Record<Currency, CurrencyWords>> = {
  KRW: { one: 'won', many: 'won' },
  USD: dollar(),
  JPY: { one: 'yen', many: 'yen' },
  CNY: { one: 'yuan', many: 'yuan' },
  THB: { one: 'baht', many: 'baht', cent: 'satang', cents: 'satang' },
  VND: { one: 'dong', many: 'dong' },
  EUR: { one: 'euro', many: 'euros', cent: 'cent', cents: 'cents' },
  GBP: { one: 'pound', many: 'pounds', cent: 'penny', cents: 'pence' },
  HKD: dollar('Hong Kong '),
  TWD: dollar('Taiwan '),
  SGD: dollar('Singapore '),
  AUD: dollar('Australian '),
  CAD: dollar('Canadian '),
  NZD: dollar('New Zealand '),
  CHF: { one: 'Swiss franc', many: 'Swiss francs' },
  INR: { one: 'rupee', many: 'rupees', cent: 'paisa', cents: 'paise' },
  PHP: { one: 'peso', many: 'pesos', cent: 'centavo', cents: 'centavos' },
  IDR: { one: 'rupiah', many: 'rupiah' },
  MYR: { one: 'ringgit', many: 'ringgit', cent: 'sen', cents: 'sen' },
};

export const scaleWords: Readonly<Record<string, string>> = {
  k: 'thousand', K: 'thousand', m: 'million', M: 'million', mn: 'million', mln: 'million', b: 'billion', B: 'billion', bn: 'billion', Bn: 'billion', tn: 'trillion', T: 'trillion',
}; // prettier-ignore

/** What stands behind a slash: per month. */
export const eachWords: Readonly<Record<string, string>> = {
  s: 'second', sec: 'second', min: 'minute', h: 'hour', hr: 'hour', d: 'day', wk: 'week', mo: 'month', mth: 'month', yr: 'year', y: 'year', qtr: 'quarter', pp: 'person', ea: 'each', kg: 'kilogram', g: 'gram', lb: 'pound', oz: 'ounce', km: 'kilometer', mi: 'mile', m: 'meter', 'm²': 'square meter', m2: 'square meter', L: 'liter', l: 'liter', gal: 'gallon', 'sq ft': 'square foot', 'sq m': 'square meter', kWh: 'kilowatt hour', GB: 'gigabyte', MB: 'megabyte',
}; // prettier-ignore

export const periodWord = (period: Period): string => period;
