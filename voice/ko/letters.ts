import { plainLatin } from '../core/index.ts';

/** Names of Latin letters as people say them (C is 씨 and R 알, where 외래어 표기법 writes 시 and 아르). */
const letters: Readonly<Record<string, string>> = {
  a: '에이', b: '비', c: '씨', d: '디', e: '이', f: '에프', g: '지', h: '에이치', i: '아이', j: '제이', k: '케이', l: '엘', m: '엠',
  n: '엔', o: '오', p: '피', q: '큐', r: '알', s: '에스', t: '티', u: '유', v: '브이', w: '더블유', x: '엑스', y: '와이', z: '제트',
}; // prettier-ignore

/** Latin letters one by one in Hangul; accents fall away. What is none is left out. */
export const spellLatin = (run: string): string =>
  Array.from(plainLatin(run).toLowerCase(), (c) => letters[c] ?? '').join('');

/** Words in Latin letters that are read as words, after 외래어 표기법 or as their owners have it. */
const known: Readonly<Record<string, string>> = {
  ok: '오케이', wifi: '와이파이', 'wi-fi': '와이파이', app: '앱', email: '이메일', 'e-mail': '이메일', mail: '메일', home: '홈', help: '헬프', info: '인포', test: '테스트', user: '유저', admin: '어드민',
  naver: '네이버', daum: '다음', kakao: '카카오', gmail: '지메일', google: '구글', hanmail: '한메일', nate: '네이트', korea: '코리아', seoul: '서울', busan: '부산', samsung: '삼성', apple: '애플', android: '안드로이드', outlook: '아웃룩', hotmail: '핫메일', yahoo: '야후', youtube: '유튜브', facebook: '페이스북', instagram: '인스타그램', hwp: '에이치더블유피',
  com: '컴', net: '넷', kiosk: '키오스크', internet: '인터넷', online: '온라인', offline: '오프라인', touch: '터치', start: '스타트', stop: '스톱', bluetooth: '블루투스', visa: '비자', passport: '패스포트', card: '카드', pin: '핀', id: '아이디', usb: '유에스비', led: '엘이디', english: '잉글리시', korean: '코리안', hello: '헬로', new: '뉴', sale: '세일', tax: '택스', gate: '게이트', bus: '버스', taxi: '택시', hotel: '호텔', center: '센터', service: '서비스', hong: '홍', kim: '김', lee: '이', park: '박', the: '더', of: '오브', and: '앤드', no: '넘버', vs: '대', tel: '전화', fax: '팩스', web: '웹', site: '사이트', blog: '블로그', cafe: '카페', shop: '숍', news: '뉴스', map: '맵', www: '더블유더블유더블유', copyright: '카피라이트', version: '버전', file: '파일', program: '프로그램', windows: '윈도', error: '에러', enter: '엔터', cloud: '클라우드', login: '로그인', logout: '로그아웃', password: '패스워드', gildongmu: '길동무', gildong: '길동', shift: '시프트', alt: '알트', ctrl: '컨트롤', esc: '이에스시', tab: '탭', space: '스페이스', delete: '딜리트', welcome: '웰컴', sample: '샘플', ver: '버전',
}; // prettier-ignore

/** A word in Latin letters: known ones as words, all others letter by letter. */
export const sayLatin = (run: string): string => {
  const word = known[run.toLowerCase()];
  return word === undefined || word === '' ? spellLatin(run) : word;
};

/** Names of single Hangul letters (한글 맞춤법 제4항). */
const jamo: Readonly<Record<string, string>> = {
  ㄱ: '기역', ㄴ: '니은', ㄷ: '디귿', ㄹ: '리을', ㅁ: '미음', ㅂ: '비읍', ㅅ: '시옷', ㅇ: '이응', ㅈ: '지읒', ㅊ: '치읓', ㅋ: '키읔', ㅌ: '티읕', ㅍ: '피읖', ㅎ: '히읗',
  ㄲ: '쌍기역', ㄸ: '쌍디귿', ㅃ: '쌍비읍', ㅆ: '쌍시옷', ㅉ: '쌍지읒', ㄳ: '기역시옷', ㄵ: '니은지읒', ㄶ: '니은히읗', ㄺ: '리을기역', ㄻ: '리을미음', ㄼ: '리을비읍', ㄽ: '리을시옷', ㄾ: '리을티읕', ㄿ: '리을피읖', ㅀ: '리을히읗', ㅄ: '비읍시옷',
  ㅏ: '아', ㅐ: '애', ㅑ: '야', ㅒ: '얘', ㅓ: '어', ㅔ: '에', ㅕ: '여', ㅖ: '예', ㅗ: '오', ㅘ: '와', ㅙ: '왜', ㅚ: '외', ㅛ: '요', ㅜ: '우', ㅝ: '워', ㅞ: '웨', ㅟ: '위', ㅠ: '유', ㅡ: '으', ㅢ: '의', ㅣ: '이',
}; // prettier-ignore
export const sayJamo = (run: string): string => Array.from(run, (c) => jamo[c] ?? '').filter((w) => w !== '').join(' '); // prettier-ignore
