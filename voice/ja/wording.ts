import pictures from '../core/emoji/ja.ts';
import { after, before, emojiNames, type IdPart, type Quantity, sayFigure, type Wording } from '../core/index.ts';
import { sayLatin, spellLatin } from './letters.ts';
import { cardinal, oneByOne } from './numbers.ts';
import { signs } from './signs.ts';
import { currencyNames, minorNames, periodNames, units, unitsBefore } from './units.ts';

const pictureNames = emojiNames(pictures, 'ja');
const names = { minus: 'マイナス', plus: 'プラス', point: '点', zero: '零' };

const figure: Wording['figure'] = (f) => sayFigure({ ...names, cardinal, digits: oneByOne }, f, '');

/** 一と三分の二. */
const fraction = ({ sign, whole, over }: Quantity): string =>
  [
    sign === '-' ? names.minus : '',
    whole === '' ? '' : `${cardinal(whole)}と`,
    `${cardinal(over?.bottom ?? '1')}分の${cardinal(over?.top ?? '1')}`,
  ].join('');
const amount = (q: Quantity): string => (q.over ? fraction(q) : figure(q));

/** 十二ドル五十セント; a whole number of hundredths as a number. */
const money: Wording['money'] = ({ amount: q, currency, scale, per }) => {
  const period = per ? periodNames[per] : '';
  const minor = minorNames[currency];
  if (minor === undefined || scale !== '' || q.part?.length !== 2 || q.over)
    return `${period}${amount(q)}${scale}${currencyNames[currency]}`;
  const cents = q.part === '00' ? '' : `${cardinal(q.part)}${minor}`;
  const whole = /^0*$/.test(q.whole) && cents !== '' ? '' : `${cardinal(q.whole)}${currencyNames[currency]}`;
  return `${period}${q.sign === '-' ? names.minus : ''}${whole}${cents}`;
};

const measure: Wording['measure'] = (q, unit, place) => {
  const around = unitsBefore[unit];
  if (around) return `${before(place).endsWith(around[0]) ? '' : around[0]}${amount(q)}${around[1]}`;
  return units[unit] === undefined ? null : `${amount(q)}${units[unit]}`;
};

export const sayTime: Wording['time'] = ({ hour, minute, second }) =>
  [
    `${cardinal(hour)}時`,
    minute === '0' && (second ?? '0') === '0' ? '' : `${cardinal(minute)}分`,
    second === null || second === '0' ? '' : `${cardinal(second)}秒`,
  ].join('');

const idPart = ({ type, text }: IdPart): string => {
  if (type === 'digits') return oneByOne(text);
  if (type === 'letters') return text.length > 2 ? sayLatin(text) : spellLatin(text);
  return type === 'masked' ? `、伏せ字${cardinal(String(text.length))}桁、` : '、';
};

/** A-12, F4: one figure of two digits at most is said as a number; all else figure by figure. */
const isShort = (parts: readonly IdPart[]): boolean => {
  const runs = parts.filter(({ type }) => type === 'digits');
  return runs.length === 1 && /^[1-9]\d?$/.test(runs[0]?.text ?? '') && parts.length <= 3;
};
const id: Wording['id'] = (parts) =>
  parts
    .map((part) => (part.type === 'digits' && isShort(parts) ? cardinal(part.text) : idPart(part)))
    .join('')
    .replaceAll(/、{2,}/g, '、')
    .replaceAll(/^、|、$/g, '');

const marks: Readonly<Record<string, string>> = {
  '@': 'アットマーク', '.': 'ドット', '-': 'ハイフン', _: 'アンダーバー', '/': 'スラッシュ', ':': 'コロン', '?': 'クエスチョン', '=': 'イコール', '&': 'アンド', '#': 'シャープ', '%': 'パーセント', '+': 'プラス', '~': 'チルダ',
}; // prettier-ignore

export const words: Wording = {
  style: { group: ',', point: '.' },
  yen: 'JPY',
  dayFirst: false,
  scales: '[十百千]?万|[十百千]?億|[十百千]?兆|[十百千]',
  mixed: 'と',
  cardinal,
  digits: oneByOne,
  figure,
  fraction,
  percent: (q) => `${amount(q)}パーセント`,
  money,
  measure,
  date: ({ year, month, day }) =>
    [year && `${cardinal(year)}年`, month && `${cardinal(month)}月`, day && `${cardinal(day)}日`]
      .filter(Boolean)
      .join(''),
  time: sayTime,
  // Groups are joined by の, as numbers are read out; between bare digits it is a pause that can be heard.
  phone: ({ country, groups }) => `${country ? names.plus : ''}${groups.map(oneByOne).join('の')}`,
  id,
  address: (parts) =>
    parts
      .map(({ type, text }) =>
        type === 'digits'
          ? oneByOne(text)
          : type === 'mark'
            ? (marks[text] ?? '')
            : text === 'www'
              ? spellLatin(text)
              : sayLatin(text),
      )
      .filter((word) => word !== '')
      .join(' '),
  range: (mark, place) => (mark === '~' || /^ ?[¥$₩]?\d/.test(after(place)) ? 'から' : null),
  roman(value, written, place) {
    const isNumber =
      written >= '\u2160' ||
      /^(?:[IVX]{2,6}|[ivx]{2,6})$/.test(written) ||
      /(?:第|付録|別表|表|図|章|部|類|型) ?$/.test(before(place)) ||
      /^ ?(?:類|型|期|級|章|部|世|種|番)/.test(after(place));
    return isNumber && !/^(?:ix|xi)$/.test(written) ? cardinal(String(value)) : null;
  },
  abbreviations: {
    'No.': 'ナンバー', 'NO.': 'ナンバー', 'no.': 'ナンバー', 'Tel.': '電話', 'TEL.': '電話', TEL: '電話', Tel: '電話', tel: '電話', 'Fax.': 'ファックス', FAX: 'ファックス', Fax: 'ファックス',
    'Mr.': 'ミスター', 'Mrs.': 'ミセス', 'Ms.': 'ミズ', 'Dr.': 'ドクター', 'St.': 'セント', 'Prof.': 'プロフェッサー', 'etc.': 'など', 'cf.': '参照', 'vs.': '対', 'Vol.': 'ボリューム', 'vol.': 'ボリューム', 'Ver.': 'バージョン', 'ver.': 'バージョン', Ver: 'バージョン', 'p.': 'ページ', 'pp.': 'ページ',
    'e-mail': 'イーメール', 'E-mail': 'イーメール', 'E-Mail': 'イーメール', 'Wi-Fi': 'ワイファイ', 'WI-FI': 'ワイファイ', 'X-ray': 'エックス線', 'e-Tax': 'イータックス', 'U.S.A.': 'ユーエスエー', 'U.S.': 'ユーエス', Inc: 'インク', 'Inc.': 'インク', 'Co.': 'カンパニー', 'Ltd.': 'リミテッド',
  }, // prettier-ignore
  emoji: (char) => signs[char] ?? pictureNames(char),
};
