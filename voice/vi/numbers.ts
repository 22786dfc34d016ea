import { groups, withoutZeros } from '../core/index.ts';

const digit = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const large = ['', 'nghìn', 'triệu', 'tỷ'];

const below1000 = (n: number, full: boolean): string => {
  const [h, t, u] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const words: string[] = [];
  if (h > 0 || full) words.push(`${digit[h] ?? ''} trăm`);
  if (t === 0 && u > 0 && words.length > 0) words.push('linh');
  if (t === 1) words.push('mười');
  if (t > 1) words.push(`${digit[t] ?? ''} mươi`);
  if (u > 0)
    words.push(t > 1 && u === 1 ? 'mốt' : t > 1 && u === 4 ? 'tư' : t > 0 && u === 5 ? 'lăm' : (digit[u] ?? ''));
  return words.join(' ');
};

export const cardinal = (whole: string): string => {
  const all = groups(withoutZeros(whole), 9);
  const words = all.flatMap((nine, i) => {
    const three = groups(nine, 3);
    const said = three.flatMap((g, j) =>
      Number(g) === 0 ? [] : [`${below1000(Number(g), i + j > 0)} ${large[three.length - 1 - j] ?? ''}`.trim()],
    );
    return said.length === 0 ? [] : [said.join(' ') + ' tỷ'.repeat(all.length - 1 - i)];
  });
  return words.length === 0 ? 'không' : words.join(' ');
};

export const oneByOne = (run: string): string => Array.from(run, (d) => digit[Number(d)] ?? '').join(' ');
