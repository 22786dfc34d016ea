import { before, rule, type Rule } from '../../core/index.ts';
import { sayJamo } from '../letters.ts';
import { sino } from '../numbers.ts';
import { bothForms, oneForm } from '../particles.ts';

/** Short forms and signs that stand for words, and particles written in both their forms. */
export const textRules: Rule[] = [
  rule('word', 'ws', bothForms, (m, p) => ({ spoken: oneForm(before(p).slice(-1), m[0]), kind: 'word' })),
  rule('abbreviation', 's', /\((주|유|재|사|합)\)/u, (m, p) =>
    /[가-힣A-Za-z] ?$/.test(before(p)) || /^[가-힣A-Za-z]/.test(p.text.slice(p.end, p.end + 1))
      ? `${companies[m[1] ?? ''] ?? ''}${/^[가-힣A-Za-z]/.test(p.text.slice(p.end, p.end + 1)) ? ' ' : ''}`
      : null,
  ),
  rule('letters', 'w', /[\u3131-\u3163]{1,20}/u, (m) => (m[0].replaceAll('\u318d', '') === '' ? null : sayJamo(m[0]))),
  rule('mark', 'w', /\u318d/u, () => ({ spoken: ', ', kind: 'mark' })),
  rule('symbol', 's', /\*(?= ?표)/u, () => '별'),
  rule('symbol', 's', /[-−–](?= ?\d[\d,.]{0,12} ?=)/u, (_, p) => (/\d ?$/.test(before(p)) ? '빼기' : null)),
  rule('symbol', 'l', /[xX](?= ?\d)/u, (_, p) => (/\d ?$/.test(before(p)) ? '곱하기' : null)),
  rule('date', 'l', /(?:BC|B\.C\.|AD|A\.D\.)(?= ?\d{1,4}년)/u, (m) => (m[0].startsWith('B') ? '기원전' : '서기')),
  // 2×3=6: the particle agrees with the figure before it, as it is heard (영 일 삼 육 칠 팔, and 십 백 천, end in a consonant).
  rule('range', 's', /(?<=\d ?)=(?= ?[-\d])/u, (_, p) => (/[013678] ?$/.test(before(p)) ? '은' : '는')),
  rule(
    'percent',
    'd',
    /(\d{1,5})(?:\.(\d{1,5}))? ?%p/u,
    (m) =>
      `${sino(m[1] ?? '')}${m[2] ? `점${Array.from(m[2], (d) => (d === '0' ? '영' : sino(d))).join('')}` : ''} 퍼센트포인트`,
  ),
];

const companies: Readonly<Record<string, string>> = {
  주: '주식회사',
  유: '유한회사',
  재: '재단법인',
  사: '사단법인',
  합: '합자회사',
};

/** Where inside a word these are looked for. */
export const triggers = new RegExp(`${bothForms.source}|[\\u3131-\\u318e]`, 'gu');

/** Signs by name where they are said; all others pass in silence. */
export const signs: Readonly<Record<string, string>> = {
  '&': '앤드', '+': '플러스', '=': '등호', '×': '곱하기', '÷': '나누기', '±': '플러스마이너스', '#': '샵', '@': '골뱅이', '%': '퍼센트', '‰': '퍼밀', '°': '도', '₩': '원', $: '달러', '€': '유로', '£': '파운드', '¥': '엔', '฿': '바트', '₫': '동',
  '≤': '작거나 같음', '≥': '크거나 같음', '≠': '같지 않음', '≒': '약', '∞': '무한대', '√': '루트', '§': '조', '©': '저작권', '®': '등록 상표', '™': '상표', '※': '참고', '☎': '전화', '☏': '전화', '↑': '위', '↓': '아래', '★': '별', '☆': '별', '♥': '하트', '♡': '하트', '✓': '체크', '✔': '체크', '♪': '음표', '℡': '전화', '№': '넘버', '²': '제곱', '³': '세제곱',
}; // prettier-ignore

/** Said only as a sign by itself, not among words. */
export const loneSigns: Readonly<Record<string, string>> = {
  '-': '하이픈', '/': '슬래시', '*': '별표', _: '밑줄', '~': '물결표', '(': '괄호 열기', ')': '괄호 닫기', '[': '대괄호 열기', ']': '대괄호 닫기', '{': '중괄호 열기', '}': '중괄호 닫기', '<': '작다', '>': '크다', '"': '큰따옴표', "'": '작은따옴표', '\\': '역슬래시', '|': '세로줄', '^': '캐럿', '`': '백틱', '·': '가운뎃점', '.': '점', ',': '쉼표', ':': '쌍점', ';': '쌍반점', '!': '느낌표', '?': '물음표', '…': '줄임표',
}; // prettier-ignore
