/** Signs, which have names, and を, which sounds like お. */
export const japaneseNames: Readonly<Record<string, string>> = {
  ...{ ゛: '濁点', ゜: '半濁点', '\u3099': '濁点', '\u309A': '半濁点', 小: '小さい字', ー: '長音', を: 'わ行のを' },
};
