/** Names of the letters (한글 맞춤법 제4항). */
const names: Record<string, string> = Object.fromEntries(
  (
    'ㄱ 기역 ㄴ 니은 ㄷ 디귿 ㄹ 리을 ㅁ 미음 ㅂ 비읍 ㅅ 시옷 ㅇ 이응 ㅈ 지읒 ㅊ 치읓 ㅋ 키읔 ㅌ 티읕 ㅍ 피읖 ㅎ 히읗 ' +
    'ㄲ 쌍기역 ㄸ 쌍디귿 ㅃ 쌍비읍 ㅆ 쌍시옷 ㅉ 쌍지읒 ' +
    'ㅏ 아 ㅑ 야 ㅓ 어 ㅕ 여 ㅗ 오 ㅛ 요 ㅜ 우 ㅠ 유 ㅡ 으 ㅣ 이 ㅐ 애 ㅒ 얘 ㅔ 에 ㅖ 예 ㅘ 와 ㅙ 왜 ㅚ 외 ㅝ 워 ㅞ 웨 ㅟ 위 ㅢ 의 ' +
    'ㄳ 기역시옷 ㄵ 니은지읒 ㄶ 니은히읗 ㄺ 리을기역 ㄻ 리을미음 ㄼ 리을비읍 ㄽ 리을시옷 ㄾ 리을티읕 ㄿ 리을피읖 ㅀ 리을히읗 ㅄ 비읍시옷'
  )
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])),
);

const initials = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
const vowels = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
const finals = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')];

/** The letters of a syllable (Unicode 3.12, arithmetic decomposition). */
const lettersOf = (syllable: string): string[] => {
  const index = syllable.charCodeAt(0) - 0xac_00;
  return [initials[Math.floor(index / 588)], vowels[Math.floor((index % 588) / 28)], finals[index % 28]].flatMap(
    (letter) => letter || [],
  );
};

/** 한 -> 히읗, 아, 니은; ㄱ -> 기역. */
export const spellKorean = (character: string): string | null => {
  if (/^[가-힣]$/.test(character)) {
    return lettersOf(character)
      .map((letter) => names[letter] ?? letter)
      .join(', ');
  }
  return names[character] ?? null;
};
