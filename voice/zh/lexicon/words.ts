/**
 * Words that the model reads wrong or can't know, and what they are: `word=reading of each character`. Own work, after 现代汉语词典.
 * A word earlier in the list doesn't beat a later one: the longest that fits wins.
 */
export const words = `
中毒=zhong4 du2
高涨=gao1 zhang4
喝彩=he4 cai3
灾难=zai1 nan4
遇难=yu4 nan4
`;
