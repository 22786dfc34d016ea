import { katakana } from './kana.ts';
import type { Word } from './lattice.ts';
import { overrides } from '../lexicon/own.ts';
import { ho } from './persons.ts';

/** A word among others: `left` and `rest` are the text on either side, `before` and `after` the words next to it. */
export type Around = {
  word: Word;
  before: Word | undefined;
  secondBefore: Word | undefined;
  after: Word | undefined;
  left: string;
  rest: string;
};

/** How a word that can be read in several ways is read here; null where the dictionary's choice stands. */
type Rule = (around: Around) => string | null;

const isNoun = (word: Word | undefined): boolean => word?.pos.startsWith('名詞') === true;
/** A noun that a suffix may lean on, and no pronoun or time: 写真等, 自然湖, but not それ等. */
const isFullNoun = (word: Word | undefined): boolean =>
  /^名詞,(?:一般|サ変|固有|接尾|形容動詞|数)/.test(word?.pos ?? '');
const isForeign = (word: Word | undefined): boolean => /^[ァ-ヺー]+$/.test(word?.surface ?? '');

/** 何 is ナン before t, d and n (何だ, 何の, 何と), and ナニ before all else, and where it is asked after itself (何が, 何を, 何に). */
const what: Rule = ({ rest }) => {
  if (/^(?:だ|で(?!き)|の|と(?!り)|な(?!い|く|さ)|たる|て)/.test(rest)) return 'ナン';
  return /^(?:が|を|も|に|か|や|は|より|事|者|色|気|を|、|。|$)/.test(rest) ? 'ナニ' : null;
};

/** を行う is オコナウ; one goes along a road. 発行は行って too, where what is done is an action. */
const perform =
  (sound: string): Rule =>
  ({ before, secondBefore, word }) => {
    if (!word.pos.startsWith('動詞')) return null;
    if (before?.surface === 'を' && !/[道路街旅海空川先上中前後]$/.test(secondBefore?.surface ?? '')) return sound;
    return /^(?:は|も|が)$/.test(before?.surface ?? '') && secondBefore?.pos.startsWith('名詞,サ変') === true
      ? sound
      : null;
  };

/** 窓口が開く is アク, 会を開く ヒラク. */
const open =
  (aku: string, hiraku: string): Rule =>
  ({ before, word }) =>
    !word.pos.startsWith('動詞')
      ? null
      : before?.surface === 'が' || before?.surface === 'は'
        ? aku
        : before?.surface === 'を'
          ? hiraku
          : null;

/** A geographical name in foreign letters, or behind a noun, takes the Chinese reading: ノグ山, 自然湖. */
const feature =
  (sound: string): Rule =>
  ({ before, rest }) =>
    isForeign(before) && !/^[\p{Script=Han}]/u.test(rest) ? sound : null;

const rules = new Map<string, Rule>(
  Object.entries({
    方: ho,
    何: what,
    // Official texts read it とう behind a noun (『公用文作成の要領』); それら has ら.
    等: ({ before, word }) => (isFullNoun(before) && word.sound !== 'ラ' ? 'トー' : null),
    行っ: perform('オコナッ'),
    行い: perform('オコナイ'),
    行う: () => 'オコナウ',
    開い: open('アイ', 'ヒライ'),
    開く: open('アク', 'ヒラク'),
    開き: open('アキ', 'ヒラキ'),
    湖: ({ before }) => (isFullNoun(before) ? 'コ' : null),
    山: feature('サン'),
    川: feature('ガワ'),
    島: feature('トー'),
    城: feature('ジョー'),
    寺: feature('ジ'),
    海: feature('カイ'),
    // 身体障害, 身体検査; alone it is the body.
    身体: ({ after }) => (isNoun(after) ? 'シンタイ' : 'カラダ'),
    分: ({ word }) => (word.pos.startsWith('動詞') ? 'ブン' : null),
    // 他の, 他に: ホカ. 他社, 他県: タ.
    他: ({ rest, before }) =>
      before?.surface === 'その' || before?.surface === '自'
        ? 'タ'
        : /^(?:の|に|は|も|を|が|と|で|、|。|$)/.test(rest)
          ? 'ホカ'
          : null,
    // 三時頃 ゴロ; その頃, 若い頃 コロ.
    頃: ({ before }) => (isNoun(before) ? 'ゴロ' : 'コロ'),
    // 和風の: フー behind a noun.
    風: ({ before, word }) => (isNoun(before) && word.pos.startsWith('名詞') ? 'フー' : null),
    // 今日中 ジュー: until the end of it. 会議中 チュー.
    中: ({ before }) =>
      /^(?:今日|明日|今年|年|一日|一年|世界|日本|町|村|国|体|身体|部屋|家|夏|冬|春|秋|日|そこら|学校|店)$/.test(
        before?.surface ?? '',
      )
        ? 'ジュー'
        : null,
    日本: () => 'ニホン',
    明日: () => 'アス',
    // A species (この種, 本種); a seed elsewhere.
    種: ({ before }) =>
      /^(?:この|その|本|同|各|亜|別|新|外来|在来|近縁)$/.test(before?.surface ?? '') ? 'シュ' : null,
    // Empty, where it is said of something; else the sky.
    空: ({ rest, before }) =>
      /^(?:だ|です|でし|っぽ|にな|にし|にす|き箱|の(?:箱|瓶|缶|容器|状態|席))/.test(rest) && before !== undefined
        ? 'カラ'
        : null,
    角: ({ left }) => (/(?:牛|鹿|羊|山羊|ヤギ|鬼|サイ|竜|龍|カブトムシ|獣)の$/.test(left) ? 'ツノ' : null),
    額: ({ rest }) =>
      /^(?:に(?:汗|手|しわ|皺|傷|キス|シワ|触)|の(?:汗|傷|しわ|シワ)|をぬぐ|が広)/.test(rest) ? 'ヒタイ' : null,
    金: ({ rest, before }) =>
      !before || before.surface !== 'お'
        ? /^(?:の(?:指|メ|ネ|延|卵|斧|像|シャチ|糸|ブ|時計|価|装)|と銀|や銀|、銀|属|色|貨)/.test(rest)
          ? 'キン'
          : null
        : null,
    // A table; the front only of something, or beside 裏.
    表: ({ rest, before }) =>
      /^(?:側|向|通|玄関|札|門|裏|と裏|に出|へ出)/.test(rest) || before?.surface === '裏' ? 'オモテ' : 'ヒョー',
    // The label of a field.
    年: ({ before, after }) => (!before && !after ? 'ネン' : null),
    // 姓、名.
    名: ({ left }) => (/姓[、とや]?$/.test(left) ? 'メー' : null),
    // The end of something is アト; 後に, where a sentence goes on, ノチ.
    後: ({ before, rest }) =>
      rest.startsWith('に') && (!before || before.pos.startsWith('記号') || /^(?:は|が|を|に|て)$/.test(before.surface))
        ? 'ノチ'
        : /^(?:た|だ|の)$/.test(before?.surface ?? '') && !rest.startsWith('者')
          ? 'アト'
          : null,
    間: ({ before }) => (/^(?:の|この|その|る|い|ない|いる|た)$/.test(before?.surface ?? '') ? 'アイダ' : null),
    入っ: ({ left }) => (left.endsWith('気に') ? 'イッ' : null),
    入り: ({ left }) => (left.endsWith('気に') ? 'イリ' : null),
    入る: ({ left }) => (left.endsWith('気に') ? 'イル' : null),
    通っ: ({ before }) => (before?.surface === 'に' ? 'カヨッ' : before?.surface === 'を' ? 'トーッ' : null),
    通う: () => 'カヨウ',
    止め: ({ left }) => (/(?:仕事|タバコ|たばこ|煙草|酒|会社|服用|利用)を$/.test(left) ? 'ヤメ' : null),
    避け: () => 'サケ',
    辛い: ({ left, rest }) =>
      /^(?:料理|もの|物|味|カレー|ラーメン|スープ|食べ|ソース|麺|鍋|の[がはも](?:好き|苦手|だめ|ダメ))/.test(rest) ||
      /(?:味|カレー|ソース|スープ|料理|ラーメン|タレ|激|ピリ|唐辛子|麺)[^。]{0,8}$/.test(left)
        ? 'カライ'
        : null,
    // A sutra that is read aloud.
    経: ({ rest }) => (/^(?:を|の)(?:読|唱|あげ|上げ|書|声)/.test(rest) ? 'キョー' : null),
    // 二、三日: some days.
    三日: ({ left }) => (/[一二][、,]$/.test(left) ? 'サンニチ' : null),
    四日: ({ left }) => (/三[、,]$/.test(left) ? 'ヨッカ' : null),
  } satisfies Record<string, Rule>),
);

/** オイシイ ends in one long vowel, as does シィ wherever it stands; within other words イ is a syllable of its own (日以内). */
const longVowels = ({ pos, sound }: Word): string =>
  (pos.startsWith('形容詞') ? sound.replace(/(?<=[イキシチニヒミリギジビピ])イ/, 'ー') : sound).replaceAll(
    /(?<=[シチニヒミリギジビピ])ィ/g,
    'ー',
  );

const sayWord = (around: Around): string => {
  const { word } = around;
  const ruled = rules.get(word.surface)?.(around);
  if (ruled !== undefined && ruled !== null) return ruled;
  return overrides.get(word.surface) ?? word.sound;
};

const particles: Readonly<Record<string, string>> = { は: 'ワ', へ: 'エ', を: 'オ' };
const sayParticle = ({ surface, pos, sound }: Word): string =>
  pos.startsWith('助詞') ? (particles[surface] ?? sound) : sound;

/** Where a new phrase (文節) begins: at a word of its own, but not inside a compound, unless that grows long. */
const opensPhrase = (word: Word, before: Word | undefined, length: number): boolean => {
  if (!before || /^(?:助詞|助動詞|記号|名詞,接尾|名詞,非自立|動詞,接尾|動詞,非自立|形容詞,非自立)/.test(word.pos))
    return length > 24;
  // 終了する is one phrase.
  if (before.pos.startsWith('接頭詞') || (word.pos.includes('サ変・スル') && isNoun(before))) return length > 24;
  return !(isNoun(word) && isNoun(before)) || length > 12;
};

/** A space in front of each phrase: the engine knows no words, and spells what is longer than it can hold. */
const phrased = (words: readonly Word[]): Word[] => {
  let length = 0;
  return words.map((word, i) => {
    const opens = opensPhrase(word, words[i - 1], length);
    length = (opens || word.pos.startsWith('記号') ? 0 : length) + word.sound.length;
    return opens && !words[i - 1]?.pos.startsWith('記号') ? { ...word, sound: ` ${word.sound}` } : word;
  });
};

/** Readings by what stands around; particles as they are spoken. */
export const correct = (words: readonly Word[], text: string): Word[] =>
  phrased(
    words.map((word, i) => {
      const around = { word, before: words[i - 1], secondBefore: words[i - 2], after: words[i + 1], left: text.slice(Math.max(0, word.start - 24), word.start), rest: text.slice(word.end, word.end + 24) }; // prettier-ignore
      return {
        ...word,
        sound: longVowels({
          ...word,
          sound: katakana(sayParticle({ ...word, sound: sayWord(around) })).replaceAll(/[ヲヅヂ]/g, (c) =>
            c === 'ヲ' ? 'オ' : c === 'ヅ' ? 'ズ' : 'ジ',
          ),
        }),
      };
    }),
  );
