import type { Around } from './context.ts';

/** Nouns before の方 that make it a person: お持ちの方, スタッフの方, 地元の方. */
const persons =
  /(?:者|人|家|員|女性|男性|スタッフ|客|さん|様|さま|係|生|師|医|達|たち|以上|以下|未満|以外|希望|予定|初めて|はじめて|めて|持ち|住まい|外国|地元|年配|高齢|皆|連れ|同伴|障害|障がい|ご家族|家族|夫婦|親|主婦|業者|会員|代|歳|才|在住|在勤|在学|利用|一般|該当|予約|未経験|経験|担当|近所|隣|土地|素人|プロ|ベテラン|オーナー|常連|先輩|後輩|上司|店主|専門|受付|最後|お先|お待ち|待ち|どなた|不自由|必要|お急ぎ|急ぎ|お探し|お困り|お帰り|お越し|対象|多く|全て|すべて|大勢|数名|何人か|一部|ほとんど|大半|海外|県外|市外|市内|県内|相手|別|次|世帯|籍|他|ほか|参加|来場|来庁|来店|入居|住民|県民|市民|区民|町民|村民|国民|方々|若い世代|男女|患者|介護|妊婦|被保険|遺族|本人)$/;
/** And those that make it a side or a direction. */
const sides =
  /(?:こちら|そちら|あちら|どちら|こっち|そっち|あっち|どっち|左|右|東|西|南|北|上|下|前|後ろ|うしろ|外|中|奥|逆|反対|向こう|手前|先|もと|元|駅|海|山|南東|北西)$/;
/** What is said of the better of two: 早い方がいい. */
const comparison =
  /^が[^。、]{0,10}(?:いい|良い|よい|良かっ|よかっ|良く|よく|早い|早く|速い|速く|安い|安く|安か|高い|高く|楽|便利|まし|マシ|好き|得|強い|強く|大きい|小さい|簡単|おすすめ|お勧め|賢明|確実|無難|有利|重要|大切|近い|長い|短い|上だ|上手|優れ|おいしい|美味し|ふさわし|適し|合っ|勝)/;

/** Adjectives that are said of people; of other things 古い方 is the older one. */
const personal =
  /^(?:若い|詳しい|忙しい|親しい|ない|無い|なかっ|たい|やすい|にくい|弱い|偉い|優しい|若く|ほしい|欲しい)$/;

const byNoun = (noun: string, pos: string, left: string): string | null => {
  // 画面の前の方: who is there. 前の方 alone is a side.
  if (/の[前横隣そば奥]の$/.test(left)) return 'カタ';
  if (persons.test(noun) || pos.startsWith('名詞,固有名詞,地域') || pos.startsWith('名詞,固有名詞,人名')) return 'カタ';
  return 'ホー';
};

/** 方: a person (カタ), or one of two, a side, a direction (ホー). やり方 and 夕方 are words of their own. */
export const ho = ({ word, before, secondBefore, rest, left }: Around): string | null => {
  if (!before || (word.pos.startsWith('名詞,接尾') && before.surface !== 'の')) return null;
  if (before.surface === 'の')
    return comparison.test(rest) && !persons.test(secondBefore?.surface ?? '')
      ? 'ホー'
      : byNoun(secondBefore?.surface ?? '', secondBefore?.pos ?? '', left);
  if (/^(?:この|その|あの|どの|ある)$/.test(before.surface)) return comparison.test(rest) ? 'ホー' : 'カタ';
  if (before.pos.startsWith('形容詞')) return personal.test(before.surface) && !comparison.test(rest) ? 'カタ' : 'ホー';
  if (/^(?:動詞|助動詞|連体詞|助詞,接続)/.test(before.pos)) return comparison.test(rest) ? 'ホー' : 'カタ';
  return sides.test(before.surface) ? 'ホー' : null;
};
