import { after, anyOf, before, rule, withoutZeros, type Rule } from '../../core/index.ts';
import { native, oneByOne, sino } from '../numbers.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Counted with native numerals. */
const nativeCounters =
  words(`명 사람 분이 분께 분을 살 개 장 권 마리 대 병 잔 그릇 가지 군데 곳 달 자리 배 차례 줄 칸 건 통 부 종 종류 팀 그루 켤레 벌 채 쌍 짝 송이 자루
  봉지 상자 박스 갑 판 끼 방울 모금 숟가락 큰술 접시 조각 토막 다발 묶음 꾸러미 가구 식구 집 나라 글자 단어 마디 바퀴 걸음 발짝 시간 매 척 필 돌 컵 알 모 단 포대 가마 됫박 되 말 평생 고개 과목 학교 사례 달치 사람분`);
/** Counted with Sino-Korean numerals, and said in one breath with them. */
const sinoCounters =
  words(`원 년 년도 년대 년생 년간 월 일 일간 일차 분 초 주 주일 주간 주년 개월 개년 개국 개소 개사 세 세대 인 인분 인실 인용 회 회차 차 차원 층 호 호선 호실 호차 동 번 번지 번길 번가 가 길 로 조 항 목 절 편
  등 등급 급 위 점 학년 학기 반 기 단계 도 부제 석 쪽 면 페이지 박 배속 배수 승 패 무 전 미터 킬로미터 센티미터 밀리미터 킬로그램 그램 톤 리터 킬로 퍼센트 프로 달러 엔 위안 유로 바트 파운드 평 제곱미터 볼트 와트 도 광년 교시 세기 번선 만 억 조 천 백 십`);
const attached = new Set(
  words(
    '년 년도 년대 년생 년간 월 일 일간 일차 층 호 호선 호실 호차 동 번 번지 번길 번가 가 길 로 조 항 등 학년 반 세기 교시 만 억 조 천 백 십',
  ),
);

const figure = String.raw`\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,16}`;
const plain = (written: string): string => withoutZeros(written.replaceAll(',', ''));

/** Beyond these, Sino-Korean is what people say: 이십사 시간, 백 명. */
const nativeUpTo: Readonly<Record<string, number>> = { 시간: 19, 매: 10, 배: 19, 가구: 19, 평생: 0, 대: 19 };
const say = (whole: string, counter: string): string => {
  const limit = nativeUpTo[counter] ?? 99;
  return Number(whole) <= limit && whole.length <= 2 ? native(whole) : sino(whole);
};

/** 3번 is a number (삼번); told as times (세 번) where something is done so often. */
const times =
  /^(?: ?(?:이상|이하|연속|만에|더 |다시|반복|시도|물어|울리|흔들|틀리|깜빡|두드|확인하|실패)|씩|까지만|이나 )/;
const often = /(?:하루에?|한 달에?|일주일에?|매일|연속|최대|총|모두|오류|실수) ?$/;

// What may follow a counter in the same word; anything else is a longer word (3동의, 2차량), which the counter is no part of.
const tail =
  '(?![가-힣])|(?=이|가|은|는|을|를|의|에|도|만|로|으로|와|과|씩|당|미만|초과|까지|부터|정도|쯤|가량|짜리|마다|뿐|보다|입니|인|나|하고|간|안|중|내|후|전|동안|남짓|들|한테|라|요|야|였|예|실|째|차|용|분)';
const counter = (
  kind: 'counter' | 'ordinal',
  names: readonly string[],
  sayIt: (whole: string, name: string, written: string) => string | null,
): Rule =>
  rule(kind, 'd', new RegExp(`(${figure}) ?(${anyOf(names)})(?:${tail})`, 'u'), (m) => {
    const [, written = '', name = ''] = m;
    const whole = plain(written);
    return whole.length > 17 ? null : sayIt(whole, name, written);
  });

const firsts = ['', '첫', '둘', '셋', '넷'];

/** 20대 여성 is an age; 10대 is one where young people are meant. */
const ageRule: Rule = rule(
  'counter',
  'd',
  /([1-9]0)대(?![가-힣]|\d)|(10)대(?= ?(?:청소년|소년|소녀|여학생|남학생|여성|남성|[2-9]0대))/u,
  (m, p) => {
    const decade = m[1] ?? m[2] ?? '';
    return decade === '10' && !/^ ?(?:청소년|소년|소녀|여|남|[2-9]0대)/.test(after(p)) ? null : `${sino(decade)}대`;
  },
);

export const counterRules: Rule[] = [
  rule(
    'fraction',
    'd',
    /(\d{1,3})대(\d{1,3})(?!\d)/u,
    (m) => `${sino(plain(m[1] ?? ''))} 대 ${sino(plain(m[2] ?? ''))}`,
  ),

  ageRule,
  rule('ordinal', 'd', new RegExp(`(${figure}) ?번째`, 'u'), (m) => {
    const whole = plain(m[1] ?? '');
    return `${whole === '1' ? '첫' : whole.length > 2 ? sino(whole) : native(whole)} 번째`;
  }),
  rule('ordinal', 'd', /(\d{1,2})째/u, (m) => `${firsts[Number(m[1])] ?? native(plain(m[1] ?? ''))}째`),
  rule(
    'counter',
    'd',
    new RegExp(`(\\d{1,2}) ?[~∼〜～-] ?(\\d{1,2}) ?(${anyOf(nativeCounters)})(?:${tail})`, 'u'),
    (m) => {
      const [, a = '', b = '', name = ''] = m;
      return `${say(plain(a), name)} ${name}에서 ${say(plain(b), name)} ${name}`;
    },
  ),
  rule('counter', 'd', /(\d{1,2}) ?번/u, (m, p) => {
    const isTimes = times.test(after(p)) || often.test(before(p));
    return isTimes && !m[0].startsWith('0') ? `${native(m[1] ?? '')} 번` : null;
  }),
  counter('counter', nativeCounters, (whole, name, written) =>
    /^0\d/.test(written) ? null : `${say(whole, name)} ${name}`,
  ),
  rule('counter', 'd', /1(천|백)(?=[가-힣])/u, (m) => m[1] ?? null),
  rule(
    'fraction',
    'd',
    /(\d{1,4})\/(\d{1,4}) ?(쪽|페이지|면|장)/u,
    (m) => `${sino(plain(m[2] ?? ''))} ${m[3]} 중 ${sino(plain(m[1] ?? ''))} ${m[3]}`,
  ),
  counter('counter', sinoCounters, (whole, name, written) => {
    if (/^0\d/.test(written) && !'분초월일'.includes(name)) return null;
    const number = whole === '1' && name === '만' ? '' : sino(whole);
    return `${number}${attached.has(name) || number === '' ? '' : ' '}${name}`;
  }),
];

const special =
  /(?:카드|계좌|인증|비밀|예약|주문|관리|문서|확인|우편|사업자|등록|면허|여권|승인|운송장|송장|일련|고유|회원|참조|발급|학번|식별|보안|핀|PIN|주민|전화)[가-힣 ]{0,6}(?:번호|코드|암호)?[은는이가:의 ]{0,3}$|(?:번호|코드|마지막|끝|뒤|앞) ?(?:[한두세네다섯여섯일곱여덟]{1,2} ?|\d{1,2} ?)?자리(?:는|가|:| )*\s?$/;
const publicNumbers =
  '112|119|110|114|117|118|120|122|123|125|126|127|128|129|131|132|134|182|1330|1331|1332|1339|1345|1350|1355|1357|1366|1372|1382|1388|1390|1398|1399|1577|1588|1600|1644';

/** Figures that are no amount: behind 번호 and 자리, after 국번 없이, and the three- and four-digit numbers of public services. */
export const codeRules: Rule[] = [
  rule('digits', 'd', /\d{3,16}(?![\d,.:~-]\d)(?!\d)/u, (m, p) =>
    (special.test(before(p)) && (m[0].length > 3 || m[0].startsWith('0'))) ||
    (m[0].length > 4 && /번호[은는이가:의 ]{0,3}$/.test(before(p)))
      ? oneByOne(m[0], '공')
      : null,
  ),
  rule('phone', 'd', /0\d{8,10}(?!\d)/u, (m) => {
    const head = m[0].startsWith('02') ? 2 : 3;
    return [m[0].slice(0, head), m[0].slice(head, -4), m[0].slice(-4)].map((g) => oneByOne(g, '공')).join(', ');
  }),
  rule(
    'phone',
    'd',
    new RegExp(
      `(?:${publicNumbers})(?![\\d,.:-]\\d?)(?= ?번?(?:으로|로|에)? ?(?:전화|신고|문의|연락|상담|콜|다산|안내))`,
      'u',
    ),
    (m) => oneByOne(m[0], '공'),
  ),
  rule('phone', 'd', /\d{3,4}(?![\d,.:-]|원|명|년|개)/u, (m, p) =>
    /(?:국번 ?없이|☎|☏|전화(?:번호)?(?:는|:)?|[Tt][Ee][Ll]\.?:?|문의:?|콜센터|상담 ?전화|신고 ?전화) ?$/.test(before(p))
      ? oneByOne(m[0], '공')
      : null,
  ),
];

/** 12-3번지, 제2026-123호: the parts as numbers, with 다시 between them. */
export const hyphenRules: Rule[] = [
  rule(
    'id',
    'w',
    /제 ?(\d{1,6})-(\d{1,6})(?![\d-])/u,
    (m) => `제${sino(plain(m[1] ?? ''))} 다시 ${sino(plain(m[2] ?? ''))}`,
  ),
  // 3-4일: a span, where the second is the larger and something is counted.
  rule(
    'range',
    'd',
    /([1-9]\d{0,2})-([1-9]\d{0,2})(?= ?(?:일|월|년|주|개월|시간|분|초|회|인|세|점|도|쪽|페이지|원|만|억|천|학년|단계|교시)(?!차))/u,
    (m) => (Number(m[1]) < Number(m[2]) ? `${sino(m[1] ?? '')}에서 ${sino(m[2] ?? '')}` : null),
  ),
  rule('id', 'd', /([1-9]\d{0,3})-([1-9]\d{0,3})(?![\d*●-]|[A-Za-z])/u, (m) =>
    m[0].length > 7 ? null : `${sino(m[1] ?? '')} 다시 ${sino(m[2] ?? '')}`,
  ),
  rule(
    'fraction',
    'd',
    /(\d{1,4}) ?: ?(\d{1,4})(?![\d:])/u,
    (m) => `${sino(plain(m[1] ?? ''))} 대 ${sino(plain(m[2] ?? ''))}`,
  ),
];

/** 제3조, 제2항: Sino-Korean, in one word. */
export const articleRule: Rule = rule('ordinal', 'w', /제 ?(\d{1,7})(?![\d,])/u, (m, p) =>
  /[가-힣]$/.test(before(p)) || /^-\d/.test(after(p)) ? null : `제${sino(plain(m[1] ?? ''))}`,
);

/** B1, 지하 1층의 다른 이름; 3F. */
export const floorRules: Rule[] = [
  rule('counter', 'l', /B(\d{1,2})(?:층|F)?(?![A-Za-z0-9-])/u, (m, p) =>
    /[A-Za-z0-9-]$/.test(before(p)) || m[1] === '0' ? null : `지하 ${sino(m[1] ?? '')}층`,
  ),
  rule('counter', 'd', /(\d{1,3})F(?![A-Za-z0-9])/u, (m) => `${sino(plain(m[1] ?? ''))}층`),
];
