import type { VoiceLanguage } from '../core/index.ts';

const scripts: readonly (readonly [pattern: RegExp, spoken: string, lang?: VoiceLanguage])[] = [
  [/\p{Script=Hangul}/u, '韓国語', 'ko'],
  [/\p{Script=Thai}/u, 'タイ語', 'th'],
  [/\p{Script=Cyrillic}/u, 'ロシア文字'],
  [/\p{Script=Greek}/u, 'ギリシャ文字'],
  [/\p{Script=Arabic}/u, 'アラビア文字'],
];

/** Letters of other scripts can't be spelled in kana: what they are, and who could say them. */
export const foreign = (run: string): { spoken: string; lang?: VoiceLanguage } => {
  const [, spoken, lang] = scripts.find(([pattern]) => pattern.test(run)) ?? [/./, '外国文字'];
  return lang ? { spoken, lang } : { spoken };
};
