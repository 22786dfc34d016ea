import type { i18n } from 'i18next';
import {
  limits,
  type HelperCard,
  type Language,
  type PhraseKey,
  type ProposedAction,
  type RefusalCode,
} from '../../../protocol/index.ts';
import type { Zone } from '../../shared/zone.ts';
import type { Consent } from './core/consent.ts';
import { sessionsOf, type Deed, type History } from './core/history.ts';
import type { Watching } from './core/reminder.ts';
import type { ScamWarning } from './scam/list.ts';
import type { Ending } from './session.ts';

/** The kiosk's texts in the person's language of this moment. */
export type Words = {
  texts: i18n;
  language: () => Language;
  /** Milliseconds a letter to read what nothing speaks. */
  letterMs?: number | undefined;
};

/** As the kiosk's config has it where nobody chose. */
export const LETTER_MS = 40;

const roles = {
  button: 'button',
  link: 'link',
  radio: 'radio',
  option: 'radio',
  checkbox: 'checkbox',
  switch: 'checkbox',
  textbox: 'textbox',
  searchbox: 'textbox',
  spinbutton: 'textbox',
  combobox: 'list',
  listbox: 'list',
  list: 'list',
  heading: 'heading',
  img: 'picture',
  image: 'picture',
  group: 'group',
  radiogroup: 'group',
  slider: 'slider',
} as const;
type SpokenRole = (typeof roles)[keyof typeof roles];
const spokenRole = (role: string): SpokenRole | null => (role in roles ? roles[role as keyof typeof roles] : null);

/** "Your helper points at: Next, button, bottom right". Roles that mean nothing to a person are left out. */
export const pointingWords = ({ texts }: Words, name: string, role: string, at: Zone): string => {
  const known = spokenRole(role);
  const zone = texts.t(`assist:point.zone.${at}`);
  return known
    ? texts.t('assist:point.spoken', { name, role: texts.t(`assist:point.role.${known}`), zone })
    : texts.t('assist:point.spokenPlain', { name, zone });
};

/** "Your helper draws on the screen, top right". */
export const drawingWords = ({ texts }: Words, at: Zone): string =>
  texts.t('assist:point.draws', { zone: texts.t(`assist:point.zone.${at}`) });

/** "402913" -> "402 913", as it is shown; "4 0 2, 9 1 3", as it is spoken. */
export const codeShown = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
export const codeSpoken = (code: string): string =>
  [code.slice(0, 3), code.slice(3)].map((group) => Array.from(group).join(' ')).join(', ');

const whoAsks = (
  { texts }: Words,
  { helper, instead, stays }: Pick<Consent, 'helper' | 'instead' | 'stays'>,
): string => {
  const { name, kind } = helper;
  if (instead) return texts.t('assist:consent.instead', { name, other: instead.name });
  return stays
    ? texts.t(`assist:consent.beside.${kind}`, { name, other: stays.name })
    : texts.t(`assist:consent.${kind}`, { name });
};

/** The sentences of the consent question, one by one: shown as they are, spoken in a row. */
export const consentSentences = (
  words: Words,
  consent: Pick<Consent, 'helper' | 'asks' | 'instead' | 'stays' | 'asksBrowser'>,
): { who: string; can: string; scopes: string[]; cannot: string; browser: string | null; how: string } => {
  const { texts } = words;
  return {
    who: whoAsks(words, consent),
    can: texts.t('assist:consent.can'),
    scopes: consent.asks.map((scope) => texts.t(`assist:consent.scope.${scope}`)),
    cannot: texts.t('assist:consent.cannot'),
    browser: consent.asksBrowser ? texts.t('assist:consent.browser') : null,
    how: texts.t('assist:consent.how'),
  };
};

export const consentQuestion = (sentences: ReturnType<typeof consentSentences>): string => {
  const { who, can, scopes, cannot, browser, how } = sentences;
  return [who, can, ...scopes, cannot, browser, how].filter((sentence) => sentence !== null).join(' ');
};

export const endedWords = ({ texts }: Words, why: Ending): string => texts.t(`assist:ended.${why}`);

/** One or two helpers in a sentence: "Kim and Park", as the person's language joins names that a title follows. */
export const namesWords = ({ texts }: Pick<Words, 'texts'>, [one, two]: readonly HelperCard[]): string => {
  const name = one?.name ?? '';
  return two ? texts.t('assist:beside.names', { name, other: two.name }) : name;
};

/** Who watches, said again and again. */
export const reminderWords = ({ texts }: Words, watching: readonly Watching[]): string => {
  const [one, two] = watching;
  if (!one) return '';
  const { name } = one.helper;
  if (two) return texts.t('assist:news.reminderTwo', { name, other: two.helper.name });
  return texts.t(one.by === 'words' ? 'assist:news.reminderWords' : 'assist:news.reminder', { name });
};

/** What happened and what to do, in two sentences. */
export const refusalWords = ({ texts }: Words, code: RefusalCode): { what: string; todo: string } => ({
  what: texts.t(`errors:what.${code}`),
  todo: texts.t(`errors:todo.${code}`),
});

/** What a suggestion would do, in one sentence. */
export const proposalWords = ({ texts, language }: Words, action: ProposedAction, thing: string): string => {
  switch (action.do) {
    case 'type':
      return texts.t('assist:propose.what.type', { thing, text: action.text });
    case 'text-size':
      return texts.t('assist:propose.what.text-size', { size: action.size });
    case 'theme':
      return texts.t('assist:propose.what.theme', { theme: texts.t(`kiosk:ease.themes.${action.theme}`) });
    case 'language': {
      const name = new Intl.DisplayNames([language()], { type: 'language' }).of(action.language) ?? action.language;
      return texts.t('assist:propose.what.language', { language: name });
    }
    default:
      return texts.t(`assist:propose.what.${action.do}`, { thing });
  }
};

/** Of what she is warned, who suggests what, and how to answer: spoken as one. */
export const proposalQuestion = ({ texts }: Words, what: string, warning: string | null): string =>
  [warning, texts.t('assist:propose.spoken', { what }), texts.t('assist:propose.how')]
    .filter((sentence) => sentence !== null)
    .join(' ');

/** Before a text with words that thieves use. */
export const scamWarning = ({ texts, language }: Words, { kinds, known }: ScamWarning): string => {
  const names = kinds.map((kind) => texts.t(`assist:scam.kind.${kind}`));
  const what = new Intl.ListFormat(language(), { type: 'unit', style: 'long' }).format(names);
  return texts.t(known ? 'assist:scam.again' : 'assist:scam.full', { what });
};

/** A phrase of the helper, with what is meant in its slots. */
export const phraseWords = (
  { texts }: Words,
  lng: Language,
  phrase: PhraseKey,
  slots: { element: string; n: number | undefined },
): string => texts.t(`phrases:${phrase}`, { lng, ...slots });

/** A span of time as a person says it: "10 minutes", "40 seconds". */
export const timeWords = ({ language }: Words, ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const [value, unit] = seconds >= 60 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
};

const seenWords = (words: Words, { helper: { name }, seenMs }: History): string =>
  seenMs > 0
    ? words.texts.t('assist:history.seen', { name, time: timeWords(words, seenMs) })
    : words.texts.t('assist:history.unseen', { name });

/** What helpers did, told at the end: who saw for how long, and what was done in all. Each sentence stands for itself. */
export const historyWords = (words: Words, history: History): string[] => {
  const { texts } = words;
  const all = sessionsOf(history);
  const count = (deed: Deed): number => all.reduce((sum, { deeds }) => sum + deeds[deed], 0);
  const [pointed, suggested, typed, warned] = [count('pointed'), count('suggested'), count('typed'), count('warned')];
  return [
    ...all.map((one) => seenWords(words, one)),
    ...(pointed > 0 ? [texts.t('assist:history.pointed', { count: pointed })] : []),
    ...(suggested > 0 ? [texts.t('assist:history.suggested', { count: suggested, done: count('done') })] : []),
    ...(warned > 0 ? [texts.t('assist:history.warned', { count: warned })] : []),
    typed > 0 ? texts.t('assist:history.typed', { count: typed }) : texts.t('assist:history.untyped'),
  ];
};

/** Place in the queue and waiting time. */
export const queueWords = ({ texts }: Words, position: number, waitSeconds: number | null): string[] => [
  position === 1 ? texts.t('assist:queue.next') : texts.t('assist:queue.place', { position }),
  waitSeconds === null
    ? texts.t('assist:queue.waitUnknown')
    : texts.t('assist:queue.wait', { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) }),
];

/** A typed text as the contract takes it: trimmed, without controls or tricks of direction, cut to its limit. */
export const sendable = (text: string): string =>
  text
    .trim()
    .slice(0, limits.textLength)
    .replaceAll(/[\p{Cs}\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/gu, '');
