/** Names of the Latin letters as Japanese say them. */
const names: Readonly<Record<string, string>> = {
  a: 'エー', b: 'ビー', c: 'シー', d: 'ディー', e: 'イー', f: 'エフ', g: 'ジー', h: 'エイチ', i: 'アイ', j: 'ジェー', k: 'ケー', l: 'エル', m: 'エム',
  n: 'エヌ', o: 'オー', p: 'ピー', q: 'キュー', r: 'アール', s: 'エス', t: 'ティー', u: 'ユー', v: 'ブイ', w: 'ダブリュー', x: 'エックス', y: 'ワイ', z: 'ゼット',
}; // prettier-ignore

/** Marks taken off, so that é is an e. */
const plain = (letter: string): string => letter.normalize('NFD').charAt(0).toLowerCase();
/** ß, ø and their like. */
const others: Readonly<Record<string, string>> = { ß: 'エスエス', æ: 'エーイー', œ: 'オーイー', ø: 'オー', ł: 'エル', đ: 'ディー', ð: 'ディー', þ: 'ティーエイチ', ı: 'アイ' }; // prettier-ignore

const isLatin = /\p{Script=Latin}/u;
export const spellLatin = (run: string): string =>
  Array.from(run, (letter) =>
    isLatin.test(letter) ? (names[plain(letter)] ?? others[letter.toLowerCase()] ?? '文字') : letter,
  ).join('');

/** Words that people say as words; all others are spelled. */
const known: Readonly<Record<string, string>> = {
  ok: 'オーケー', email: 'イーメール', mail: 'メール', web: 'ウェブ', net: 'ネット', online: 'オンライン', internet: 'インターネット', wifi: 'ワイファイ', bluetooth: 'ブルートゥース', app: 'アプリ', line: 'ライン',
  com: 'コム', org: 'オルグ', info: 'インフォ', help: 'ヘルプ', home: 'ホーム', menu: 'メニュー', start: 'スタート', stop: 'ストップ', open: 'オープン', close: 'クローズ', back: 'バック', next: 'ネクスト', cancel: 'キャンセル', enter: 'エンター',
  login: 'ログイン', logout: 'ログアウト', password: 'パスワード', user: 'ユーザー', support: 'サポート', center: 'センター', contact: 'コンタクト', service: 'サービス', shop: 'ショップ', news: 'ニュース', print: 'プリント', card: 'カード', cafe: 'カフェ',
  korea: 'コリア', seoul: 'ソウル', japan: 'ジャパン', tokyo: 'トーキョー', china: 'チャイナ', thailand: 'タイランド', vietnam: 'ベトナム', google: 'グーグル', android: 'アンドロイド', windows: 'ウィンドウズ', apple: 'アップル', iphone: 'アイフォーン', youtube: 'ユーチューブ', gmail: 'ジーメール', yahoo: 'ヤフー', amazon: 'アマゾン', kakao: 'カカオ', naver: 'ネイバー', gildongmu: 'キルドンム',
  example: 'イグザンプル', mobile: 'モバイル', smart: 'スマート', pay: 'ペイ', visa: 'ビザ', data: 'データ', file: 'ファイル', english: 'イングリッシュ', bus: 'バス', taxi: 'タクシー', hotel: 'ホテル', room: 'ルーム', staff: 'スタッフ', new: 'ニュー', sale: 'セール', free: 'フリー', shift: 'シフト', alt: 'オルト', ctrl: 'コントロール', tab: 'タブ', space: 'スペース', delete: 'デリート', welcome: 'ウェルカム', sample: 'サンプル', suica: 'スイカ', pasmo: 'パスモ', etax: 'イータックス', fax: 'ファックス', vs: '対', covid: 'コビッド', pdf: 'ピーディーエフ', usb: 'ユーエスビー', gps: 'ジーピーエス', test: 'テスト', id: 'アイディー', in: 'イン', on: 'オン', off: 'オフ', no: 'ノー', yes: 'イエス', wow: 'ワオ', go: 'ゴー', hello: 'ハロー', kim: 'キム', lee: 'リー', park: 'パーク', john: 'ジョン', smith: 'スミス',
}; // prettier-ignore

/** A word in Latin letters: known ones as words, all others letter by letter. Capitals alone are letters: IN is アイエヌ. */
export const sayLatin = (run: string): string => {
  const isShort = /^[A-Z]{1,2}$/.test(run) && run !== 'OK' && run !== 'ID';
  return (
    (isShort ? undefined : Object.hasOwn(known, run.toLowerCase()) ? known[run.toLowerCase()] : undefined) ??
    spellLatin(run)
  );
};
