import type { Currency } from '../core/index.ts';

/** Names of units (core/units.ts), after ราชบัณฑิตยสภา. */
export const units: Record<string, string> = {
  millimetre: 'มิลลิเมตร', centimetre: 'เซนติเมตร', metre: 'เมตร', kilometre: 'กิโลเมตร', inch: 'นิ้ว', foot: 'ฟุต', yard: 'หลา', mile: 'ไมล์',
  'square-millimetre': 'ตารางมิลลิเมตร', 'square-centimetre': 'ตารางเซนติเมตร', 'square-metre': 'ตารางเมตร', 'square-kilometre': 'ตารางกิโลเมตร', hectare: 'เฮกตาร์',
  'cubic-millimetre': 'ลูกบาศก์มิลลิเมตร', 'cubic-centimetre': 'ลูกบาศก์เซนติเมตร', 'cubic-metre': 'ลูกบาศก์เมตร', 'cubic-centimetre-cc': 'ซีซี',
  milligram: 'มิลลิกรัม', gram: 'กรัม', kilogram: 'กิโลกรัม', tonne: 'ตัน', pound: 'ปอนด์', ounce: 'ออนซ์',
  millilitre: 'มิลลิลิตร', centilitre: 'เซนติลิตร', decilitre: 'เดซิลิตร', litre: 'ลิตร', kilolitre: 'กิโลลิตร', gallon: 'แกลลอน',
  millisecond: 'มิลลิวินาที', second: 'วินาที', minute: 'นาที', hour: 'ชั่วโมง', celsius: 'องศาเซลเซียส', fahrenheit: 'องศาฟาเรนไฮต์', degree: 'องศา',
  watt: 'วัตต์', kilowatt: 'กิโลวัตต์', megawatt: 'เมกะวัตต์', 'kilowatt-hour': 'กิโลวัตต์ชั่วโมง', volt: 'โวลต์', kilovolt: 'กิโลโวลต์', milliampere: 'มิลลิแอมแปร์', 'milliampere-hour': 'มิลลิแอมแปร์ชั่วโมง',
  hertz: 'เฮิรตซ์', kilohertz: 'กิโลเฮิรตซ์', megahertz: 'เมกะเฮิรตซ์', gigahertz: 'กิกะเฮิรตซ์',
  kilobyte: 'กิโลไบต์', megabyte: 'เมกะไบต์', gigabyte: 'กิกะไบต์', terabyte: 'เทระไบต์', 'bits-per-second': 'บิตต่อวินาที', 'megabits-per-second': 'เมกะบิตต่อวินาที', 'gigabits-per-second': 'กิกะบิตต่อวินาที',
  decibel: 'เดซิเบล', pascal: 'ปาสกาล', hectopascal: 'เฮกโตปาสกาล', kilopascal: 'กิโลปาสกาล', calorie: 'แคลอรี', kilocalorie: 'กิโลแคลอรี', joule: 'จูล', kilojoule: 'กิโลจูล', newton: 'นิวตัน',
  micrometre: 'ไมโครเมตร', nanometre: 'นาโนเมตร', microgram: 'ไมโครกรัม',
  'metre-per-second': 'เมตรต่อวินาที', 'kilometre-per-hour': 'กิโลเมตรต่อชั่วโมง', 'kilometre-per-second': 'กิโลเมตรต่อวินาที', 'mile-per-hour': 'ไมล์ต่อชั่วโมง', 'turns-per-minute': 'รอบต่อนาที',
  'kilometre-per-litre': 'กิโลเมตรต่อลิตร', 'cubic-metre-per-hour': 'ลูกบาศก์เมตรต่อชั่วโมง', 'milligram-per-litre': 'มิลลิกรัมต่อลิตร', 'gram-per-litre': 'กรัมต่อลิตร',
  'microgram-per-cubic-metre': 'ไมโครกรัมต่อลูกบาศก์เมตร', 'kilogram-per-square-metre': 'กิโลกรัมต่อตารางเมตร', 'kilogram-per-cubic-metre': 'กิโลกรัมต่อลูกบาศก์เมตร',
  ppm: 'พีพีเอ็ม', pixel: 'พิกเซล', dpi: 'ดีพีไอ',
}; // prettier-ignore

export const currencyNames: Record<Currency, string> = {
  KRW: 'วอน', USD: 'ดอลลาร์สหรัฐ', JPY: 'เยน', CNY: 'หยวน', THB: 'บาท', VND: 'ด่อง', EUR: 'ยูโร', GBP: 'ปอนด์', HKD: 'ดอลลาร์ฮ่องกง', TWD: 'ดอลลาร์ไต้หวัน', SGD: 'ดอลลาร์สิงคโปร์',
  AUD: 'ดอลลาร์ออสเตรเลีย', CAD: 'ดอลลาร์แคนาดา', NZD: 'ดอลลาร์นิวซีแลนด์', CHF: 'ฟรังก์สวิส', INR: 'รูปี', PHP: 'เปโซฟิลิปปินส์', IDR: 'รูเปียห์', MYR: 'ริงกิต',
}; // prettier-ignore

export const periodNames = {
  second: 'วินาที',
  minute: 'นาที',
  hour: 'ชั่วโมง',
  day: 'วัน',
  week: 'สัปดาห์',
  month: 'เดือน',
  year: 'ปี',
} as const;

export const months = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
] as const; // prettier-ignore
