import type { Currency, Period } from '../core/index.ts';

/** Names of units (core/units.ts), after 《中华人民共和国法定计量单位》 and what people say (公里, not 千米). */
export const units: Record<string, string> = {
  millimetre: '毫米', centimetre: '厘米', metre: '米', kilometre: '公里', inch: '英寸', foot: '英尺', yard: '码', mile: '英里',
  'square-millimetre': '平方毫米', 'square-centimetre': '平方厘米', 'square-metre': '平方米', 'square-kilometre': '平方公里', hectare: '公顷',
  'cubic-millimetre': '立方毫米', 'cubic-centimetre': '立方厘米', 'cubic-metre': '立方米', 'cubic-centimetre-cc': '毫升',
  milligram: '毫克', gram: '克', kilogram: '千克', tonne: '吨', pound: '磅', ounce: '盎司',
  millilitre: '毫升', centilitre: '厘升', decilitre: '分升', litre: '升', kilolitre: '千升', gallon: '加仑',
  millisecond: '毫秒', second: '秒', minute: '分钟', hour: '小时', celsius: '摄氏度', fahrenheit: '华氏度', degree: '度',
  watt: '瓦', kilowatt: '千瓦', megawatt: '兆瓦', 'kilowatt-hour': '千瓦时', volt: '伏', kilovolt: '千伏', milliampere: '毫安', 'milliampere-hour': '毫安时',
  hertz: '赫兹', kilohertz: '千赫兹', megahertz: '兆赫兹', gigahertz: '吉赫兹',
  kilobyte: '千字节', megabyte: '兆字节', gigabyte: '吉字节', terabyte: '太字节', 'bits-per-second': '比特每秒', 'megabits-per-second': '兆比特每秒', 'gigabits-per-second': '吉比特每秒',
  decibel: '分贝', pascal: '帕', hectopascal: '百帕', kilopascal: '千帕', calorie: '卡', kilocalorie: '千卡', joule: '焦耳', kilojoule: '千焦', newton: '牛顿',
  micrometre: '微米', nanometre: '纳米', microgram: '微克',
  'metre-per-second': '米每秒', 'kilometre-per-hour': '公里每小时', 'kilometre-per-second': '公里每秒', 'mile-per-hour': '英里每小时', 'turns-per-minute': '转每分钟',
  'kilometre-per-litre': '公里每升', 'cubic-metre-per-hour': '立方米每小时', 'milligram-per-litre': '毫克每升', 'gram-per-litre': '克每升',
  'microgram-per-cubic-metre': '微克每立方米', 'kilogram-per-square-metre': '千克每平方米', 'kilogram-per-cubic-metre': '千克每立方米',
  ppm: 'ppm', pixel: '像素', dpi: 'dpi',
}; // prettier-ignore

export const currencyNames: Record<Currency, string> = {
  KRW: '韩元', USD: '美元', JPY: '日元', CNY: '元', THB: '泰铢', VND: '越南盾', EUR: '欧元', GBP: '英镑', HKD: '港元', TWD: '新台币', SGD: '新加坡元',
  AUD: '澳元', CAD: '加元', NZD: '新西兰元', CHF: '瑞士法郎', INR: '印度卢比', PHP: '菲律宾比索', IDR: '印尼盾', MYR: '林吉特',
}; // prettier-ignore

export const periodNames: Record<Period, string> = {
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '月',
  year: '年',
};

/** Words before which a lone 2 is 两: what is counted. Not 号 月 日 楼 层 级 室, which are numbered. */
export const counted =
  '个半|个月|位|名|人次|人份|人|口(?!径|腔|语|岸)|户(?!口|籍|名)|家|天|周岁|周|星期|年(?!级|度|代)|岁|夜|晚|小时|钟头|分钟|秒钟|秒|刻钟|刻|次|回|遍|趟|场|份|张|页|本|册|套|件|条|项|种|类|样|款|部|台|辆|架|艘|间|座|所|处|扇|门|把|支|枝|只|头|匹|双|对|副|瓶|盒|袋|包|杯|碗|片|粒|颗|根|块|段|句|封|篇|幅|面|步|倍|成|米|公里|千米|里|公斤|千克|斤|克|吨|升|毫升|平方米|平米|平方公里|立方米|亩|公顷|元|块钱|角|毛|美元|日元|韩元|欧元|港元|英镑|泰铢|个|点(?!\\d)|局|轮|届|组(?!长)|排|行|列|边|侧|批|笔|则|枚|株|棵|朵';
