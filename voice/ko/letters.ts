/** Names of Latin letters, 국립국어원 외래어 표기. */
const letters: Record<string, string> = {
  a: '에이', b: '비', c: '시', d: '디', e: '이', f: '에프', g: '지', h: '에이치', i: '아이', j: '제이', k: '케이', l: '엘', m: '엠',
  n: '엔', o: '오', p: '피', q: '큐', r: '아르', s: '에스', t: '티', u: '유', v: '브이', w: '더블유', x: '엑스', y: '와이', z: '제트',
}; // prettier-ignore
// What people say at counters and in codes, where the orthography says 시 and 아르.
const everyday: Record<string, string> = { ...letters, c: '시', r: '알' };

/** Latin letters one by one in Hangul; accents fall away. */
export const spellLatin = (run: string): string =>
  Array.from(run.normalize('NFD').toLowerCase(), (c) => everyday[c] ?? '').join('');
