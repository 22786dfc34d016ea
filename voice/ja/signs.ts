import { isPause, type Place } from '../core/index.ts';

/** Signs by name where they are said; all others pass in silence. */
export const signs: Readonly<Record<string, string>> = {
  '&': 'アンド', '+': 'プラス', '=': 'イコール', '×': 'かける', '÷': '割る', '±': 'プラスマイナス', '#': 'シャープ', '@': 'アットマーク', '%': 'パーセント', '‰': 'パーミル', '°': '度', '₩': 'ウォン', $: 'ドル', '€': 'ユーロ', '£': 'ポンド', '¥': '円', '฿': 'バーツ', '₫': 'ドン', '¢': 'セント',
  '<': '小なり', '>': '大なり', '≤': '以下', '≥': '以上', '≦': '以下', '≧': '以上', '≠': 'ノットイコール', '≒': 'およそ', '∞': '無限大', '√': 'ルート', '§': 'セクション', '©': 'コピーライト', '®': '登録商標', '™': '商標', '☎': '電話', '☏': '電話', '〒': '郵便番号', '〠': '郵便番号', '↑': '上', '↓': '下', '★': '星', '☆': '星', '♥': 'ハート', '♡': 'ハート', '✓': 'チェック', '✔': 'チェック', '♪': '音符', '²': '二乗', '³': '三乗', '〃': '同じく', '○': '丸', '◯': '丸', '△': '三角', '◎': '二重丸',
  '←': '左', '_': 'アンダーバー', '^': 'ハット', '\\': 'バックスラッシュ',
}; // prettier-ignore

/** Said only as a sign by itself, not among words. */
const loneSigns: Readonly<Record<string, string>> = {
  '-': 'ハイフン', '/': 'スラッシュ', '(': 'かっこ', ')': 'かっことじ', '[': '角かっこ', ']': '角かっことじ', '{': '波かっこ', '}': '波かっことじ', '「': 'かぎかっこ', '」': 'かぎかっことじ', '"': '引用符', "'": 'アポストロフィー', '|': '縦線', '`': 'バッククォート', '・': '中点', '.': 'ドット', ',': 'カンマ', ':': 'コロン', ';': 'セミコロン', '!': '感嘆符', '?': '疑問符', '…': '三点リーダー', '※': '米印', '*': 'アスタリスク', '。': '句点', '、': '読点', '→': '右',
}; // prettier-ignore

/** Kept for the reading, which cuts words by them; the engine doesn't get them. */
const quotes = new Set(Array.from('「」『』'));

/** What parts words without being said: a short pause. */
const parting = new Set(Array.from('・·•／/|→⇒（）()[]【】〔〕［］—–―…‥;※'));

/** Nothing to part where nothing was said yet. */
const isFirst = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 32), at));

/** Nor where a pause follows, or nothing: (本人)、 and (本人)。 */
const isLast = (text: string, end: number): boolean =>
  /^[\s)\]】〕》〉]{0,4}(?:[、。,.!?:;…]|$)/.test(text.slice(end, end + 8));

export const saySign = (char: string, { text, start, end }: Place): string => {
  if (isPause(char) || quotes.has(char)) return char;
  if (text.trim() === char) return signName(char);
  return signs[char] ?? (parting.has(char) && !isFirst(text, start) && !isLast(text, end) ? '、' : '');
};

/** The name of any sign, for spelling. */
export const signName = (char: string): string => signs[char] ?? loneSigns[char] ?? '';
