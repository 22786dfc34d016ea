import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { VoiceLanguage } from '../../voice/index.ts';
import { flatten } from '../locales/compare.ts';

/** A text of the product as a person may hear it, and the first place where it is written: `locales/ko/kiosk.json: home.show`. */
export type ProductText = { text: string; where: string };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Slots that hold a number, and what stands in for it: its counter, unit or particle is then heard as it will be. */
const numbers: Readonly<Record<string, string>> = {
  at: '2', count: '3', done: '1', max: '6', min: '1', minutes: '4', n: '3', number: '2', percent: '150', position: '3', seconds: '20', total: '8',
  code: '4 8 2, 9 1 3', phone: '1345', hours: '09:00-18:00', letter: 'A',
}; // prettier-ignore
/** A name in each language for all other slots: nobody's, and said as it is written. */
const names: Readonly<Record<VoiceLanguage, string>> = {
  ko: '나무',
  en: 'Maple',
  ja: 'さくら',
  zh: '小明',
  th: 'มะลิ',
  vi: 'Mai',
};

const date = (language: VoiceLanguage): string =>
  new Date(Date.UTC(2026, 4, 21)).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** A span of time, in the words of the interface. */
const span = (language: VoiceLanguage): string => {
  const common = JSON.parse(readFileSync(`${root}/locales/${language}/common.json`, 'utf8')) as Common;
  return filled(common.time.minutes, language);
};
type Common = { time: { minutes: string } };

const slotOf = (slot: string, language: VoiceLanguage): string => {
  if (slot === 'date') return date(language);
  return slot === 'time' ? span(language) : (numbers[slot] ?? names[language]);
};

const filled = (text: string, language: VoiceLanguage): string =>
  text.replaceAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g, (_, slot: string) => slotOf(slot, language));

/** The helper's console is read by her own screen reader, never by this voice. */
const unspoken = 'helper.json';

/** Every text of locales/ and services/ in a language, slots filled, each once, in the order of their places. */
export const productTexts = (language: VoiceLanguage): ProductText[] => {
  const found = new Map<string, string>();
  const files = [`locales/${language}/*.json`, `services/*/texts.${language}.json`];
  const spoken = files
    .flatMap((pattern) => globSync(pattern, { cwd: root }).sort())
    .filter((file) => !file.endsWith(unspoken));
  for (const file of spoken)
    for (const [key, value] of Object.entries(flatten(JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as object))) {
      const text = filled(value, language).replaceAll(/\s+/g, ' ').trim();
      if (text !== '' && !found.has(text)) found.set(text, `${file}: ${key}`);
    }
  return [...found].map(([text, where]) => ({ text, where }));
};
