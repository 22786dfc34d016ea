import { type Dictionary, loadDictionary } from './sound/dictionary.ts';
import { katakana } from './sound/kana.ts';

/** Kana to kanji for a keyboard: the ways in which a word that sounds so is written. */
export type Conversion = {
  /** At most `limit` surfaces of a word read as `kana` (hiragana or katakana), the likeliest first; the kana themselves are not among them. */
  candidates(kana: string, limit?: number): string[];
};

/** A vowel that draws out the one before it. */
const longer =
  /(?<=[アカガサザタダナハバパマヤラワャ])ア|(?<=[イキギシジチニヒビピミリ])イ|(?<=[ウクグスズツヌフブプムユルュ])ウ|(?<=[エケゲセゼテデネヘベペメレ])[エイ]|(?<=[オコゴソゾトドノホボポモヨロョ])[オウ]/g;

/** As the dictionary writes sounds: とうきょう is トーキョー, つづき ツズキ; おもう and its like keep their last vowel. */
const spellings = (kana: string): Set<string> => {
  const plain = katakana(kana).replaceAll('ヅ', 'ズ').replaceAll('ヂ', 'ジ');
  const long = plain.replaceAll(longer, 'ー');
  return new Set([plain, long, long.replace(/ー$/, plain.slice(-1))]);
};

const open = (dictionary: Dictionary): Conversion => ({
  candidates(kana, limit = 20) {
    const wanted = spellings(kana);
    if (!/^[ぁ-ゖァ-ヺー]{1,24}$/.test(kana)) return [];
    const lengths = new Set([...wanted].map((sound) => sound.length));
    const found = new Map<string, number>();
    for (let surface = 0; surface < dictionary.surfaces; surface++) {
      for (let e = dictionary.firstEntry[surface] as number; e < (dictionary.firstEntry[surface + 1] as number); e++) {
        if (!lengths.has(dictionary.soundLength(e)) || !wanted.has(dictionary.sound(e))) continue;
        const written = dictionary.surface(surface);
        if (!/\p{Script=Han}/u.test(written)) continue;
        const cost = dictionary.cost[e] as number;
        found.set(written, Math.min(cost, found.get(written) ?? cost));
      }
    }
    return [...found].toSorted(([, a], [, b]) => a - b).slice(0, limit).map(([written]) => written); // prettier-ignore
  },
});

/** Loads the dictionary of the voice (5.6 MB packed, shared with it as chunks); rejects where it is missing. One question takes some 20 ms. */
export const loadConversion = async (): Promise<Conversion> => open(await loadDictionary());
