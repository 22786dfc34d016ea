/** A number as written: all digits kept as text, since a number of 16 digits is more than a double holds. */
export type Figure = {
  sign: '' | '-' | '+';
  /** Digits before the decimal mark, thousands marks taken out, leading zeros kept; '' in '.5'. */
  whole: string;
  /** Digits after the decimal mark; null where there is none. */
  part: string | null;
};

/** How figures are written in a language: 1,234.5 or 1.234,5. */
export type FigureStyle = { group: ',' | '.'; point: '.' | ',' };

const escape = (mark: string): string => (mark === '.' ? '\\.' : mark);

/** Source of a pattern that finds an unsigned number; bounded, so that a long run of digits costs no more than its length. */
export const figurePattern = ({ group, point }: FigureStyle): string =>
  `(?:\\d{1,3}(?:${escape(group)}\\d{3}){1,6}(?!\\d)|\\d{1,40})(?:${escape(point)}\\d{1,40})?`;

export const parseFigure = (written: string, { group, point }: FigureStyle): Figure => {
  const sign = /^[-−+]/.exec(written)?.[0];
  const [whole = '', part = null] = written.replace(/^[-−+]/, '').split(point);
  return { sign: sign === undefined ? '' : sign === '+' ? '+' : '-', whole: whole.replaceAll(group, '').trim(), part };
};

/** True where reading it digit by digit loses nothing and a cardinal would: 007, or more than 10^16 and its like. */
export const isCode = (whole: string): boolean => (whole.length > 1 && whole.startsWith('0')) || whole.length > 17;

export const withoutZeros = (whole: string): string => whole.replace(/^0+(?=\d)/, '');

/** A number's digits in groups of `size` from the right: ('12345', 4) -> ['1', '2345']. */
export const groups = (whole: string, size: number): string[] => {
  const out: string[] = [];
  for (let end = whole.length; end > 0; end -= size) out.unshift(whole.slice(Math.max(0, end - size), end));
  return out;
};
