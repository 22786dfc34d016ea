import type { LanguageVoice, VoiceLanguage } from '../../voice/index.ts';

/**
 * How a text is said. `spoken`: in words, '' where they are those of the text. `reading`: as pronounced (voice/README.md says in
 * what notation; zh with the tones after sandhi), '' where it is what `spoken` is.
 */
export type Pin = { text: string; spoken: string; reading: string };

/** Letters and figures alone: case, width, spaces and punctuation are no difference. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');

const withoutEdges = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether its reading is more than what spelling rules say for certain: polyphones, homographs, sandhi. */
const isDoubtful: Readonly<Record<VoiceLanguage, (spoken: string, reading: string) => boolean>> = {
  // Liaison, nasalisation, tensification: whatever changes a syllable.
  ko: (spoken, reading) => bare(spoken) !== bare(reading),
  // Hardly a text is without a character that has two readings.
  ja: (spoken) => /\p{Script=Han}/u.test(spoken),
  zh: (spoken) => /\p{Script=Han}/u.test(spoken),
  // The engine reads English and Vietnamese, and a Thai word has one reading: only the words can be wrong.
  en: () => false,
  th: () => false,
  vi: () => false,
};

const scripts: Readonly<Record<VoiceLanguage, RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  en: /\p{Script=Latin}/u,
  th: /\p{Script=Thai}/u,
  vi: /\p{Script=Latin}/u,
};
/** Words of other scripts alone (the languages' own names): another voice speaks them. */
const isOwn = (language: VoiceLanguage, text: string): boolean => scripts[language].test(text) || !/\p{L}/u.test(text);

/** How a text is said, or null where nothing about that is in doubt: no figures, signs, short forms, nor what `isDoubtful`. */
export const pinOf = (voice: LanguageVoice, text: string): Pin | null => {
  if (!isOwn(voice.language, text)) return null;
  const spoken = voice.verbalise(text);
  const reading = voice.read(spoken);
  const inWords = bare(spoken.text) !== bare(text);
  if (!inWords && !isDoubtful[voice.language](spoken.text, reading.text)) return null;
  const said = voice.language === 'zh' ? voice.phonemise(reading).text : reading.text;
  return {
    text,
    spoken: inWords ? withoutEdges(spoken.text) : '',
    reading: bare(said) === bare(spoken.text) ? '' : withoutEdges(said),
  };
};

/** A pin a line, parted by tabs, in the order of their texts. */
export const formatPins = (pins: readonly Pin[]): string =>
  pins
    .map(({ text, spoken, reading }) => `${text}\t${spoken}\t${reading}\n`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('');

export const parsePins = (file: string): Map<string, Pin> =>
  new Map(
    file
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [text = '', spoken = '', reading = ''] = line.split('\t');
        return [text, { text, spoken, reading }];
      }),
  );

const saidAs = ({ spoken, reading }: Pin): string => [spoken, reading].filter((part) => part !== '').join(' | ');

/** What of the pins asked for isn't approved, a line each; `where` says where a text is written. */
export const comparePins = (
  wanted: readonly Pin[],
  approved: ReadonlyMap<string, Pin>,
  where: (text: string) => string,
): string[] => {
  const open = wanted.flatMap((pin) => {
    const known = approved.get(pin.text);
    if (!known) return [`${where(pin.text)}: no approved reading of "${pin.text}", said as: ${saidAs(pin)}`];
    if (saidAs(known) === saidAs(pin)) return [];
    return [`${where(pin.text)}: "${pin.text}" is said as: ${saidAs(pin)}, approved is: ${saidAs(known)}`];
  });
  const texts = new Set(wanted.map(({ text }) => text));
  const stale = [...approved.keys()].filter((text) => !texts.has(text));
  return [...open, ...stale.map((text) => `approved, but said nowhere: "${text}"`)];
};
