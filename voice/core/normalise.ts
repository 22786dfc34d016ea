/**
 * The text as rules want it: NFC, ASCII digits and Latin letters of one width, no invisible or broken characters; and for each
 * UTF-16 unit of it where it stood in the source. `starts` and `ends` are null where nothing changed.
 */
export type Normal = { text: string; starts: Int32Array | null; ends: Int32Array | null };

/** Marks on one letter beyond this are dropped: no language here needs more, and a tower of them is an attack. */
const marksPerLetter = 4;

const plain =
  /^[\n\x20-\x7e\u3001-\u3029\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3\u0e01-\u0e3a\u0e3f-\u0e4e]*$/;

const tower = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{5}/;

// A letter with its marks; conjoining jamo and half-width kana count as one with what follows.
const cluster = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uff66-\uff9d][\uff9e\uff9f]|[\s\S]\p{M}*/gu;
const dropped = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u20dd-\u20e4\ufe0e\ufe0f\ufffd]$/u;
const blank = /^[\t\v\f\r\u0085\p{Zs}]$/u;
const lineEnd = /^[\n\u2028\u2029]$/u;
// Widths, squared units, circled numbers, ligatures, fractions. Not Roman numerals (2160-217f) nor superscripts: rules need them.
const compatible = /^[\u00bc-\u00be\u2100-\u215f\u2189\u2460-\u24ff\u3200-\u33ff\ufb00-\ufb06\uff01-\uffee]/u;
const foreignDigit = /^[\p{Nd}]$/u;
const fractionMark = /[\u2044\u2215]/g;

export const normalise = (source: string): Normal => {
  if (plain.test(source) && !tower.test(source)) return { text: source, starts: null, ends: null };
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let digitBefore = false;
  for (const match of source.matchAll(cluster)) {
    const unit = one(match[0], digitBefore);
    digitBefore = unit === '' ? digitBefore : /[0-9]$/.test(unit);
    out.push(unit);
    for (let i = 0; i < unit.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: out.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
};

const one = (cluster_: string, digitBefore: boolean): string => {
  const [letter = '', ...marks] = cluster_;
  if (lineEnd.test(letter)) return '\n';
  if (blank.test(letter)) return ' ';
  if (dropped.test(letter)) return '';
  if (letter === '\u2044' || letter === '\u2215') return '/';
  if (foreignDigit.test(letter)) return digit(letter);
  if (compatible.test(letter)) {
    const wide = (letter + marks.join('')).normalize('NFKC').replaceAll(fractionMark, '/');
    return digitBefore && /^[0-9]/.test(wide) && !/^[\uff10-\uff19]/.test(letter) ? ` ${wide}` : wide;
  }
  return (
    letter +
    marks
      .filter((m) => !dropped.test(m))
      .slice(0, marksPerLetter)
      .join('')
  ).normalize('NFC');
};

// Digits of every script stand in runs of ten; the first of the run is zero.
const digit = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0x30;
  if (code < 0x80) return letter;
  const wide = letter.normalize('NFKC');
  if (wide !== letter) return wide;
  let zero = code;
  while (code - zero < 9 && foreignDigit.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
};
