/**
 * How a counter and the figure before it change each other (NHK日本語発音アクセント新辞典, 付録「数詞＋助数詞の発音」).
 * k: いっ, ろっ, はっ, じゅっ, ひゃっ. s and t: いっ, はっ, じゅっ. h: the same as k with ぱ, and ば after 三, 千, 万, 何. f: as h, but ぱ
 * after 三, 四, 千, 何 as well. p: as s. plain: nothing changes.
 */
export type Change = 'k' | 's' | 'h' | 'f' | 'p' | 'plain';

/**
 * `figures`: forms of the last figure that this counter wants (四 is ヨ before 人). `voiced`: figures after which it is voiced itself (三階 ガイ).
 * `wholes`: numbers that have a form of their own with it (一人 ヒトリ), by the number in kanji.
 */
export type Counter = {
  sound: string;
  change: Change;
  figures?: Readonly<Record<string, string>>;
  voiced?: Readonly<Record<string, string>>;
  wholes?: Readonly<Record<string, string>>;
};

const yo = { 四: 'ヨ' };
const hours = { 四: 'ヨ', 七: 'シチ', 九: 'ク', 零: 'レー' };
const zero = { 零: 'レー' };

const days: Readonly<Record<string, string>> = {
  二: 'フツカ', 三: 'ミッカ', 四: 'ヨッカ', 五: 'イツカ', 六: 'ムイカ', 七: 'ナノカ', 八: 'ヨーカ', 九: 'ココノカ', 十: 'トーカ', 十四: 'ジューヨッカ', 二十: 'ハツカ', 二十四: 'ニジューヨッカ',
}; // prettier-ignore
const dayFigures = { 七: 'シチ', 九: 'ク' };
const behindDays = (tail: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(days).map(([n, sound]) => [n, sound + tail])); // prettier-ignore

const things: Readonly<Record<string, string>> = {
  一: 'ヒトツ', 二: 'フタツ', 三: 'ミッツ', 四: 'ヨッツ', 五: 'イツツ', 六: 'ムッツ', 七: 'ナナツ', 八: 'ヤッツ', 九: 'ココノツ',
}; // prettier-ignore
const behindThings = (tail: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(things).map(([n, sound]) => [n, sound + tail])); // prettier-ignore

/** 一組, 二皿: native figures for one and two. */
const native = (sound: string): Counter => ({
  sound,
  change: 'plain',
  wholes: { 一: `ヒト${sound}`, 二: `フタ${sound}` },
});

const plain = (sound: string, figures?: Readonly<Record<string, string>>): Counter => ({ sound, change: 'plain', ...(figures ? { figures } : {}) }); // prettier-ignore
const of = (change: Change, sound: string): Counter => ({ sound, change });

const special: Readonly<Record<string, Counter>> = {
  つ: { sound: 'ツ', change: 'plain', wholes: things },
  つ目: { sound: 'ツメ', change: 'plain', wholes: behindThings('メ') },
  日: { sound: 'ニチ', change: 'plain', figures: dayFigures, wholes: days },
  日間: { sound: 'ニチカン', change: 'plain', figures: dayFigures, wholes: behindDays('カン') },
  日目: { sound: 'ニチメ', change: 'plain', figures: dayFigures, wholes: behindDays('メ') },
  日前: { sound: 'ニチマエ', change: 'plain', figures: dayFigures, wholes: behindDays('マエ') },
  日後: { sound: 'ニチゴ', change: 'plain', figures: dayFigures, wholes: behindDays('ゴ') },
  日以内: { sound: 'ニチイナイ', change: 'plain', figures: dayFigures, wholes: behindDays('イナイ') },
  日付け: { sound: 'ニチヅケ', change: 'plain', figures: dayFigures, wholes: behindDays('ヅケ') },
  日付: { sound: 'ニチヅケ', change: 'plain', figures: dayFigures, wholes: behindDays('ヅケ') },
  人: { sound: 'ニン', change: 'plain', figures: yo, wholes: { 一: 'ヒトリ', 二: 'フタリ' } },
  人目: { sound: 'ニンメ', change: 'plain', figures: yo, wholes: { 一: 'ヒトリメ', 二: 'フタリメ' } },
  人前: plain('ニンマエ', yo),
  人分: { sound: 'ニンブン', change: 'plain', figures: yo, wholes: { 一: 'ヒトリブン', 二: 'フタリブン' } },
  人用: { sound: 'ニンヨー', change: 'plain', figures: yo, wholes: { 一: 'ヒトリヨー', 二: 'フタリヨー' } },
  人組: { sound: 'ニングミ', change: 'plain', figures: yo, wholes: { 二: 'フタリグミ' } },
  歳: { ...of('s', 'サイ'), wholes: { 二十: 'ハタチ' } },
  才: { ...of('s', 'サイ'), wholes: { 二十: 'ハタチ' } },
  月: plain('ガツ', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  時: plain('ジ', hours),
  時間: plain('ジカン', hours),
  時半: plain('ジハン', hours),
  時台: plain('ジダイ', hours),
  時頃: plain('ジゴロ', hours),
  時間目: plain('ジカンメ', hours),
  年: plain('ネン', yo),
  年間: plain('ネンカン', yo),
  年度: plain('ネンド', yo),
  年生: plain('ネンセー', yo),
  年目: plain('ネンメ', yo),
  年前: plain('ネンマエ', yo),
  年後: plain('ネンゴ', yo),
  年代: plain('ネンダイ', yo),
  年頃: plain('ネンゴロ', yo),
  年以上: plain('ネンイジョー', yo),
  年ぶり: plain('ネンブリ', yo),
  円: plain('エン', { ...yo, 零: 'ゼロ' }),
  円玉: plain('エンダマ', yo),
  円札: plain('エンサツ', yo),
  分: { ...of('f', 'フン'), figures: zero },
  分間: { ...of('f', 'フンカン'), figures: zero },
  分前: of('f', 'フンマエ'),
  分後: of('f', 'フンゴ'),
  分過ぎ: of('f', 'フンスギ'),
  分頃: of('f', 'フンゴロ'),
  分の: plain('ブンノ'),
  分の一: plain('ブンノイチ'),
  階: { ...of('k', 'カイ'), voiced: { 三: 'ガイ', 何: 'ガイ' } },
  階建て: { ...of('k', 'カイダテ'), voiced: { 三: 'ガイダテ', 何: 'ガイダテ' } },
  軒: { ...of('k', 'ケン'), voiced: { 三: 'ゲン', 何: 'ゲン' } },
  足: { ...of('s', 'ソク'), voiced: { 三: 'ゾク', 何: 'ゾク', 千: 'ゾク' } },
  世: plain('セー'),
  世紀: of('s', 'セーキ'),
  羽: plain('ワ'),
  割: plain('ワリ'),
  割引: plain('ワリビキ'),
  番: plain('バン'),
  段: plain('ダン'),
  号: plain('ゴー'),
  畳: plain('ジョー', yo),
  重: plain('ジュー', { 四: 'ヨン' }),
  乗: plain('ジョー'),
  月分: plain('ガツブン', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月号: plain('ガツゴー', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月度: plain('ガツド', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月末: plain('ガツマツ', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月中: plain('ガツチュー', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月頃: plain('ガツゴロ', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月付け: plain('ガツズケ', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  月付: plain('ガツズケ', { 四: 'シ', 七: 'シチ', 九: 'ク' }),
  キロ: { ...plain('キロ'), figures: { 六: 'ロッ', 十: 'ジュッ', 百: 'ヒャッ' } },
  キログラム: { ...plain('キログラム'), figures: { 六: 'ロッ', 十: 'ジュッ', 百: 'ヒャッ' } },
  キロメートル: { ...plain('キロメートル'), figures: { 六: 'ロッ', 十: 'ジュッ', 百: 'ヒャッ' } },
  組: native('クミ'),
  口: native('クチ'),
  箱: native('ハコ'),
  袋: native('フクロ'),
  皿: native('サラ'),
  束: native('タバ'),
  晩: native('バン'),
  言: { sound: 'コト', change: 'plain', wholes: { 一: 'ヒトコト', 二: 'フタコト' } },
};

/** Written `counter=sound`; the reading begins as the change says. */
const lists: readonly (readonly [Change, string])[] = [
  ['k', '回=カイ 回目=カイメ 回分=カイブン 回線=カイセン 個=コ 個目=コメ 個所=カショ 箇所=カショ か所=カショ カ所=カショ ヶ所=カショ ヵ所=カショ ケ所=カショ か月=カゲツ ヶ月=カゲツ カ月=カゲツ ヵ月=カゲツ ケ月=カゲツ 箇月=カゲツ か月間=カゲツカン ヶ月間=カゲツカン カ月間=カゲツカン か国=カコク カ国=カコク ヶ国=カコク か国語=カコクゴ カ国語=カコクゴ ヶ国語=カコクゴ か年=カネン カ年=カネン ヶ年=カネン か条=カジョー 件=ケン 件目=ケンメ 課=カ 巻=カン 曲=キョク 機=キ 期=キ 期生=キセー 級=キュー 校=コー 戸=コ 基=キ 局=キョク 区=ク 区間=クカン 系統=ケートー 桁=ケタ 缶=カン 株=カブ 行程=コーテー 気筒=キトー 脚=キャク 球=キュー 教科=キョーカ 項目=コーモク 画=カク 貫=カン 斤=キン 句=ク 館=カン 掲示=ケージ'],
  ['s', '冊=サツ 冊目=サツメ 歳児=サイジ 歳以上=サイイジョー 歳以下=サイイカ 歳未満=サイミマン 社=シャ 週=シュー 週間=シューカン 週間前=シューカンマエ 週間後=シューカンゴ 周=シュー 周年=シューネン 種類=シュルイ 種=シュ 世帯=セタイ 世代=セダイ 室=シツ 席=セキ 隻=セキ 章=ショー 節=セツ 勝=ショー 色=ショク 食=ショク 線=セン 選手=センシュ 品目=ヒンモク 升=ショー 書式=ショシキ 子=シ 試合=シアイ 車線=シャセン 車両=シャリョー 首=シュ 床=ショー 式=シキ 氏=シ 寸=スン 銭=セン 職種=ショクシュ センチ=センチ センチメートル=センチメートル セット=セット シーズン=シーズン セント=セント サイクル=サイクル シリング=シリング 種目=シュモク 賞=ショー 頭=トー 頭目=トーメ 点=テン 点目=テンメ 通=ツー 丁目=チョーメ 丁=チョー 着=チャク 体=タイ 隊=タイ 店=テン 店舗=テンポ 等=トー 等級=トーキュー 島=トー 党=トー 滴=テキ 対=ツイ 反=タン 棟=トー トン=トン 帖=チョー 兆=チョー 灯=トー 投手=トーシュ 打=ダ 束目=ソクメ チーム=チーム 手順=テジュン 地点=チテン'],
  ['h', '本=ホン 本目=ホンメ 本立て=ホンダテ 匹=ヒキ 匹目=ヒキメ 杯=ハイ 杯目=ハイメ 票=ヒョー 遍=ヘン 俵=ヒョー'],
  ['f', '泊=ハク 泊目=ハクメ 発=ハツ 発目=ハツメ 品=ヒン 編=ヘン 歩=ホ 歩目=ホメ 班=ハン 版=ハン 拍=ハク 拍子=ヒョーシ 辺=ヘン 方=ホー 筆=ヒツ 般=ハン 敗=ハイ 犯=ハン 腹=フク 服=フク 幅=フク 法=ホー'],
  ['p', 'パーセント=パーセント ポイント=ポイント ページ=ページ ポンド=ポンド ペア=ペア パック=パック パターン=パターン ピース=ピース'],
  ['plain', '枚=マイ 枚目=マイメ 台=ダイ 台目=ダイメ 名=メー 名様=メーサマ 位=イ 番目=バンメ 番地=バンチ 番線=バンセン 番号=バンゴー 番窓口=バンマドグチ 号室=ゴーシツ 号車=ゴーシャ 号棟=ゴートー 号館=ゴーカン 条=ジョー 項=コー 目=メ 代=ダイ 次=ジ 度=ド 度目=ドメ 倍=バイ 秒=ビョー 秒間=ビョーカン 問=モン 文字=モジ 行=ギョー 列=レツ 両=リョー 例=レー 話=ワ 話目=ワメ 便=ビン 部=ブ 部屋=ヘヤ 面=メン 門=モン 名前=メーマエ 営業日=エーギョービ 駅=エキ 円以上=エンイジョー 円未満=エンミマン 億=オク 万=マン メートル=メートル リットル=リットル グラム=グラム ドル=ドル ユーロ=ユーロ ウォン=ウォン 元=ゲン バーツ=バーツ ドン=ドン ミリ=ミリ 人乗り=ニンノリ 学期=ガッキ 語=ゴ 合=ゴー 号線=ゴーセン 世界=セカイ 児=ジ 乗り場=ノリバ 様=サマ 里=リ 輪=リン 厘=リン 類=ルイ 連=レン 浪=ロー 枠=ワク 番街=バンガイ 番乗り場=バンノリバ'],
]; // prettier-ignore

/** By how they are written. */
export const counters: ReadonlyMap<string, Counter> = new Map([
  ...lists.flatMap(([change, list]) =>
    list.split(' ').map((pair): [string, Counter] => {
      const [written = '', sound = ''] = pair.split('=');
      return [written, { sound, change }];
    }),
  ),
  ...Object.entries(special),
]);

/** What a counter that isn't listed does, by its first sound; words from abroad and native ones stay as they are. */
export const changeOf = (written: string, sound: string): Change => {
  if (!/^\p{Script=Han}/u.test(written)) return 'plain';
  if (/^[カキクケコ]/.test(sound)) return 'k';
  if (/^[サシスセソタチツテト]/.test(sound)) return 's';
  if (/^[ハヒフヘホ]/.test(sound)) return 'f';
  return /^[パピプペポ]/.test(sound) ? 'p' : 'plain';
};
