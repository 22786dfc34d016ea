import type reader from '../../../../../locales/en/reader.json';

export type SymbolName = keyof typeof reader.symbol;

/** Signs that a voice passes over when they stand alone; each language has its own name for them. */
const names: Record<SymbolName, string> = {
  period: '.。',
  comma: ',、，',
  question: '?？',
  exclamation: '!！',
  dash: '-‐–—−',
  slash: '/／',
  at: '@＠',
  hash: '#＃',
  asterisk: '*＊',
  leftParen: '(（',
  rightParen: ')）',
  leftBracket: '[［',
  rightBracket: ']］',
  colon: ':：',
  semicolon: ';；',
  apostrophe: "'‘’",
  quote: '"“”',
  percent: '%％',
  ampersand: '&＆',
  plus: '+＋',
  equals: '=＝',
  tilde: '~〜～',
  underscore: '_＿',
  ellipsis: '…',
  middleDot: '·・',
  won: '₩￦',
  leftCorner: '「『',
  rightCorner: '」』',
  referenceMark: '※',
  arrow: '←→↑↓',
  longVowel: 'ー',
};

const bySign = new Map(
  (Object.entries(names) as [SymbolName, string][]).flatMap(([name, signs]) =>
    Array.from(signs).map((sign) => [sign, name] as const),
  ),
);
export const symbolOf = (sign: string): SymbolName | null => bySign.get(sign) ?? null;
