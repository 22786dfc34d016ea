import { type VoiceLanguage } from '../core/index.ts';

/** Revised Romanization of Korean (국어의 로마자 표기법, 2000), letter by letter: understood where no Korean voice is there. */
const onsets = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const codas = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const syllable = (char: string): string => {
  const code = char.charCodeAt(0) - 0xac_00;
  return `${onsets[Math.floor(code / 588)] ?? ''}${vowels[Math.floor((code % 588) / 28)] ?? ''}${codas[code % 28] ?? ''}`;
};

const romanised = (run: string): string => {
  const letters = Array.from(run, syllable).join('').replaceAll('lr', 'll');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

/** Jumin for 주민; what English has no letters for is named by its script. `lang` where another voice reads it. */
export const foreign = (run: string): { spoken: string; lang?: VoiceLanguage } => {
  if (run === '원') return { spoken: 'won', lang: 'ko' };
  if (/^[가-힣]+$/.test(run)) return { spoken: romanised(run), lang: 'ko' };
  if (/\p{Script=Hangul}/u.test(run)) return { spoken: 'Korean letters', lang: 'ko' };
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) return { spoken: 'Japanese letters', lang: 'ja' };
  if (/\p{Script=Han}/u.test(run)) return { spoken: 'Chinese characters', lang: 'zh' };
  if (/\p{Script=Thai}/u.test(run)) return { spoken: 'Thai letters', lang: 'th' };
  return { spoken: 'foreign letters' };
};
