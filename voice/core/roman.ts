const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const canonical = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a well-formed Roman numeral up to 3,999 (Ⅻ as well as XII, capitals or all small), else null. */
export const roman = (written: string): number | null => {
  const letters = written.normalize('NFKC');
  const upper = letters.toUpperCase();
  if (upper === '' || !canonical.test(upper) || (letters !== upper && letters !== letters.toLowerCase())) return null;
  return Array.from(upper, (c) => values[c] ?? 0).reduce((sum, v, i, all) => sum + (v < (all[i + 1] ?? 0) ? -v : v), 0);
};
