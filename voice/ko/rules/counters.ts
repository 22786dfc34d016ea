import { anyOf, rule, type Rule } from '../../core/index.ts';
import { hourName, monthName } from '../wording.ts';
import { native, sino } from '../numbers.ts';

const nativeCounters =
  '번째 명 살 시간 개 장 권 마리 대 병 잔 가지 군데 곳 사람 달 자리 배 차례 줄 칸 건 통 부 종 팀'.split(' ');

/** Figures before a counter: native with some, Sino-Korean with the rest. */
export const counterRules: Rule[] = [
  rule('time', 'd', /(\d{1,2}) ?시(?!간)/u, (m) => `${hourName(m[1] ?? '')} 시`),
  rule('date', 'd', /(\d{1,2})월/u, (m) => (Number(m[1]) <= 12 ? monthName(String(Number(m[1]))) : null)),
  rule('ordinal', 'd', /1 ?번째/u, () => '첫 번째'),
  rule(
    'counter',
    'd',
    new RegExp(`(\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,17}) ?(?:개(?:월|년|국)|(${anyOf(nativeCounters)}))`, 'u'),
    (m, p) => {
      const whole = (m[1] ?? '').replaceAll(',', '');
      const counter = m[2];
      if (counter === undefined) return null;
      return { spoken: `${whole.length > 2 ? sino(whole) : native(whole)} ${counter}`, end: p.end };
    },
  ),
];
