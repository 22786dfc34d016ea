import { chineseNames } from '../../../../shared/letters/chinese.ts';
import { backspace, both, composed, letter, row, type KeySpec, type Layout } from '../keys.ts';
import { pinyinTones } from '../methods/pinyin.ts';

const key = composed('pinyin', 'zh', chineseNames);

/** Nobody has to type them; who does gets fewer words to choose from. */
const toneKeys = pinyinTones.map((mark): KeySpec => ({
  face: chineseNames[mark] ?? mark,
  act: { type: 'key', method: 'pinyin', key: mark },
  lang: 'zh',
  span: 5,
}));

/** QWERTY, with ü where pinyin has no v, the tones above. */
export const pinyin: Layout = {
  ...both([toneKeys, row('qwertyuiop', key), row("asdfghjkl'", key), [...row('zxcübnm', key), backspace(6)]]),
  converts: 'pinyin',
  last: { marks: row('，。', letter) },
};
