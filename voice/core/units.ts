/** Units as they are written, and the name by which a language's wording knows them. Case counts: mW is not MW. */
export const unitSymbols: Record<string, string> = {
  mm: 'millimetre', cm: 'centimetre', m: 'metre', km: 'kilometre', in: 'inch', ft: 'foot', yd: 'yard', mi: 'mile',
  KM: 'kilometre', Km: 'kilometre', CM: 'centimetre', MM: 'millimetre',
  'mm²': 'square-millimetre', 'cm²': 'square-centimetre', 'm²': 'square-metre', 'km²': 'square-kilometre',
  mm2: 'square-millimetre', cm2: 'square-centimetre', m2: 'square-metre', km2: 'square-kilometre', ha: 'hectare',
  'mm³': 'cubic-millimetre', 'cm³': 'cubic-centimetre', 'm³': 'cubic-metre', cm3: 'cubic-centimetre', m3: 'cubic-metre', cc: 'cubic-centimetre-cc',
  mg: 'milligram', g: 'gram', kg: 'kilogram', Kg: 'kilogram', KG: 'kilogram', t: 'tonne', lb: 'pound', lbs: 'pound', oz: 'ounce',
  ml: 'millilitre', mL: 'millilitre', ML: 'millilitre', cl: 'centilitre', dl: 'decilitre', dL: 'decilitre', l: 'litre', L: 'litre', 'ℓ': 'litre', kl: 'kilolitre', gal: 'gallon',
  ms: 'millisecond', sec: 'second', min: 'minute', hr: 'hour', hrs: 'hour',
  '°C': 'celsius', '℃': 'celsius', '°F': 'fahrenheit', '℉': 'fahrenheit', '°': 'degree',
  W: 'watt', kW: 'kilowatt', kw: 'kilowatt', KW: 'kilowatt', MW: 'megawatt', kWh: 'kilowatt-hour', kwh: 'kilowatt-hour', V: 'volt', kV: 'kilovolt', mA: 'milliampere', mAh: 'milliampere-hour',
  Hz: 'hertz', kHz: 'kilohertz', MHz: 'megahertz', GHz: 'gigahertz',
  KB: 'kilobyte', kB: 'kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte', bps: 'bits-per-second', Mbps: 'megabits-per-second', Gbps: 'gigabits-per-second',
  dB: 'decibel', Pa: 'pascal', hPa: 'hectopascal', kPa: 'kilopascal', cal: 'calorie', kcal: 'kilocalorie', J: 'joule', kJ: 'kilojoule', N: 'newton',
  'μm': 'micrometre', 'µm': 'micrometre', nm: 'nanometre', 'μg': 'microgram', 'µg': 'microgram',
  'm/s': 'metre-per-second', 'km/h': 'kilometre-per-hour', 'km/s': 'kilometre-per-second', kph: 'kilometre-per-hour', mph: 'mile-per-hour', rpm: 'turns-per-minute',
  'km/l': 'kilometre-per-litre', 'km/L': 'kilometre-per-litre', 'm3/h': 'cubic-metre-per-hour', 'm³/h': 'cubic-metre-per-hour', 'mg/l': 'milligram-per-litre', 'mg/L': 'milligram-per-litre', 'g/L': 'gram-per-litre',
  'μg/m³': 'microgram-per-cubic-metre', 'µg/m³': 'microgram-per-cubic-metre', 'μg/m3': 'microgram-per-cubic-metre', 'kg/m²': 'kilogram-per-square-metre', 'kg/m³': 'kilogram-per-cubic-metre', ppm: 'ppm', px: 'pixel', dpi: 'dpi',
}; // prettier-ignore

/** All the names that `unitSymbols` leads to: what a wording must be able to say. */
export const unitNames = [...new Set(Object.values(unitSymbols))];

/** What stands behind a slash after an amount: $20/mo. */
export const periods: Record<string, Period> = {
  s: 'second', sec: 'second', min: 'minute', h: 'hour', hr: 'hour', d: 'day', day: 'day', wk: 'week', week: 'week', mo: 'month', month: 'month', yr: 'year', y: 'year', year: 'year',
}; // prettier-ignore
export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
