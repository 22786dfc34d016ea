/** The words of the Japanese radio rules (無線局運用規則 別表第五号), as readers there use them. */
const kana =
  '朝日のア いろはのイ 上野のウ 英語のエ 大阪のオ 為替のカ 切手のキ クラブのク 景色のケ 子供のコ 桜のサ 新聞のシ すずめのス 世界のセ ' +
  'そろばんのソ 煙草のタ 千鳥のチ つるかめのツ 手紙のテ 東京のト 名古屋のナ 日本のニ 沼津のヌ ねずみのネ 野原のノ はがきのハ 飛行機のヒ ' +
  '富士山のフ 平和のヘ 保険のホ マッチのマ 三笠のミ 無線のム 明治のメ もみじのモ 大和のヤ 弓矢のユ 吉野のヨ ラジオのラ りんごのリ るすいのル ' +
  'れんげのレ ローマのロ わらびのワ 尾張のヲ おしまいのン';
const words = new Map(kana.split(' ').map((word) => [word.slice(-1), word]));

const small = 'ァィゥェォッャュョヮ';
const large = 'アイウエオツヤユヨワ';
const isHiragana = (character: string): boolean => /^[ぁ-ゖ]$/.test(character);
const toKatakana = (character: string): string =>
  isHiragana(character) ? String.fromCharCode(character.charCodeAt(0) + 0x60) : character;

const sign = (katakana: string): string | null => {
  const at = small.indexOf(katakana);
  if (at >= 0) {
    const word = words.get(large.charAt(at));
    return word ? `小さい、${word}` : null;
  }
  const [base = '', mark] = katakana.normalize('NFD');
  const word = words.get(base);
  if (!word || mark === undefined) return word ?? null;
  return `${word}に${mark === '\u3099' ? '濁点' : '半濁点'}`;
};

/** Words that tell a kanji apart, the first that has it. Names, places and the words of offices come first. */
const common = (
  '東西 京都 大阪 北海道 名古屋 横浜 神戸 福岡 千葉 埼玉 静岡 広島 仙台 新潟 長野 日本 中国 韓国 外国 国語 登録 住民 戸籍 証明 申請 発行 ' +
  '本人 家族 世帯 氏名 住所 生年月日 性別 男女 電話 番号 手数料 無料 必要 書類 在留 入国 出国 帰国 旅券 資格 期間 変更 届出 提出 窓口 役所 ' +
  '市町村 区役所 県庁 年金 保険 税金 健康 病院 医者 学校 学生 先生 会社 銀行 郵便 受付 確認 送信 開始 終了 次回 前後 左右 上下 内外 新旧 ' +
  '田畑 山川 森林 木村 佐藤 鈴木 高橋 渡辺 伊藤 加藤 小林 吉田 山本 井上 松本 清水 斎藤 橋本 石川 中村 金色 朴訥 崔氏 鄭重 李白 ' +
  '春夏 秋冬 朝晩 昼夜 今日 明日 昨日 午前 午後 時間 分数 秒針 週末 曜日 火曜 水曜 木曜 土曜 月曜 空白 数字 文字 言葉 英語 選択 質問 回答 ' +
  '音声 画面 説明 案内 助手 力士 目的 理由 方法 結果 金額 円高 一番 二番 三番 四季 五感 六月 七夕 八百 九州 十分 百万 千円 万年'
).split(' ');

/** あ -> 朝日のア; ア -> カタカナ、朝日のア; 東 -> 東西の東. */
export const spellJapanese = (character: string): string | null => {
  const katakana = toKatakana(character);
  if (/^[ァ-ヺ]$/.test(katakana)) {
    const said = sign(katakana);
    return said && !isHiragana(character) ? `カタカナ、${said}` : said;
  }
  const word = common.find((each) => each.includes(character));
  return word ? `${word}の${character}` : null;
};
