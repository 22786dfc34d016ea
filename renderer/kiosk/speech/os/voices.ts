import type { Language } from '../../../../protocol/index.ts';

/** Regions of a language, the one that a kiosk in Korea wants first. Not in it: Cantonese, which is another language. */
const regions: Record<Language, readonly string[]> = {
  ko: ['ko-kr', 'ko'],
  en: ['en-us', 'en-gb', 'en'],
  ja: ['ja-jp', 'ja'],
  zh: ['zh-cn', 'cmn-cn', 'cmn-hans-cn', 'zh-hans-cn', 'zh-tw', 'cmn', 'zh'],
  th: ['th-th', 'th'],
  vi: ['vi-vn', 'vi'],
};

/** The system's espeak-ng is the embedded one without our front end: for Japanese, Chinese and Thai that is garbage. */
const isEspeak = ({ name, voiceURI }: SpeechSynthesisVoice): boolean => /espeak/i.test(`${name} ${voiceURI}`);

const rankOf = (voice: SpeechSynthesisVoice, language: Language): number =>
  regions[language].indexOf(voice.lang.toLowerCase().replaceAll('_', '-'));

/**
 * The voice of this machine for a language, or null. Only local ones: a remote voice sends the text away, gives no word
 * events and stops after about 14 s.
 */
export const voiceFor = (voices: readonly SpeechSynthesisVoice[], language: Language): SpeechSynthesisVoice | null =>
  voices
    .filter((voice) => voice.localService && !isEspeak(voice) && rankOf(voice, language) >= 0)
    .toSorted((a, b) => rankOf(a, language) - rankOf(b, language) || Number(b.default) - Number(a.default))[0] ?? null;
