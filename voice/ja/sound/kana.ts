/** Hiragana as katakana; all else stays. */
export const katakana = (text: string): string =>
  text.replaceAll(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

export const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/.test(text);
export const isHan = (char: string): boolean => /^\p{Script=Han}$/u.test(char);
