import type { SpeechRank } from '../../speech/speech.ts';
import type { ActiveSession, AssistSession } from '../session.ts';
import { isLost } from './lost.ts';
import type { History } from './history.ts';
import { codeSpoken, endedWords, historyWords, queueWords, refusalWords, type Words } from '../words.ts';

/** Something that happened and that the person must hear, in words. `final`: it ends all that was before. */
export type News = { text: string; rank: SpeechRank; final?: true };

const alert = (text: string): News => ({ text, rank: 'alert' });
const notice = (text: string): News => ({ text, rank: 'notice' });

type Change = { before: ActiveSession; after: ActiveSession; words: Words };

const sharingNews = ({ before, after, words: { texts } }: Change): News[] => {
  const { name } = after.helper;
  // That nothing is shared any more is part of what is said of the link.
  if (after.sharing === before.sharing || isLost(after)) return [];
  if (after.sharing === 'on') return [notice(texts.t('assist:news.sees', { name }))];
  if (after.sharing === 'off') return [alert(texts.t('assist:news.notSeen', { name }))];
  if (after.sharing === 'failed')
    return [alert(texts.t(`assist:capture.${after.captureFailed ?? 'unavailable'}`, { name }))];
  if (after.sharing !== 'paused' || after.alone) return [];
  return [alert(texts.t(after.paused === 'show-me' ? 'assist:news.showMe' : 'assist:news.privateStep', { name }))];
};

const isAlone = ({ privateStep, alone }: ActiveSession): boolean => privateStep && alone;

/** She is asked, not the helper, and also where nothing is shared: somebody may be talking at her. */
const aloneNews = ({ before, after, words: { texts } }: Change): News[] =>
  isAlone(after) && !isAlone(before) ? [alert(texts.t('assist:news.alone', { name: after.helper.name }))] : [];

/** The private step is over, and in this host sharing waits for the person's word. */
const afterStepNews = ({ before, after, words: { texts } }: Change): News[] =>
  before.privateStep && !after.privateStep && after.sharing === 'paused' && after.paused === 'private-step'
    ? [alert(texts.t('assist:news.afterStep'))]
    : [];

const linkNews = ({ before, after, words: { texts } }: Change): News[] => {
  if (after.link === before.link || after.link === 'again') return [];
  const { name } = after.helper;
  // Once is enough where the kiosk has its line again and the helper is still away; where it had none, whom she waits for is new.
  if (after.link === 'away' && before.link === 'offline') return [];
  if (after.link === 'away' || after.link === 'offline') return [alert(texts.t(`assist:news.${after.link}`, { name }))];
  if (before.link === 'again') return [notice(texts.t('assist:news.back', { name }))];
  if (after.link === 'unsteady') return [alert(texts.t('assist:news.unsteady'))];
  return before.link === 'unsteady'
    ? [notice(texts.t('assist:news.steady'))]
    : [notice(texts.t('assist:news.joined', { name }))];
};

/** Only of a picture that is shared: without one there is nothing to miss. */
const narrowNews = ({ before, after, words: { texts } }: Change): News[] => {
  if (after.narrow === before.narrow || after.sharing !== 'on') return [];
  const { name } = after.helper;
  return [notice(texts.t(after.narrow ? 'assist:news.narrow' : 'assist:news.wide', { name }))];
};

const microphoneNews = ({ before, after, words: { texts } }: Change): News[] =>
  after.microphone === 'unavailable' && before.microphone !== 'unavailable'
    ? [alert(texts.t('assist:news.noMicrophone'))]
    : [];

const waitingNews = (
  before: AssistSession,
  after: Extract<AssistSession, { state: 'waiting' }>,
  words: Words,
): News[] => {
  if (after.for === 'code') {
    const known = before.state === 'waiting' && before.for === 'code' && before.code === after.code;
    return known ? [] : [notice(words.texts.t('assist:code.spoken', { code: codeSpoken(after.code) }))];
  }
  const moved = before.state !== 'waiting' || before.for !== 'desk' || before.position !== after.position;
  return moved ? [notice(queueWords(words, after.position, after.waitSeconds).join(' '))] : [];
};

/** The old helper is out and the new one not in yet: all else is said of the new session as it comes. */
const takenOverNews = ({ before, after, words: { texts } }: Change): News[] => [
  alert(texts.t('assist:news.tookOver', { name: after.helper.name, other: before.helper.name })),
];

const staysNews = ({ before, after, words: { texts } }: Change): News[] =>
  before.next && !after.next && !isLost(after)
    ? [notice(texts.t('assist:news.stays', { name: after.helper.name }))]
    : [];

/** What the person must hear of a step from one state to the next; `history` once it is over. Pure but for the texts. */
export const newsOf = (
  before: AssistSession,
  after: AssistSession,
  words: Words,
  history: History | null = null,
): News[] => {
  if (before === after) return [];
  if (after.state === 'active' && before.state === 'active') {
    const change = { before, after, words };
    if (after.sessionId !== before.sessionId) return takenOverNews(change);
    // Not the words themselves: they are her own, and others may stand by.
    const sent = after.messages.at(-1)?.from === 'person' && after.messages !== before.messages;
    const sentNews = sent ? [notice(words.texts.t('assist:message.sent'))] : [];
    return [
      ...sentNews,
      ...staysNews(change),
      ...linkNews(change),
      ...sharingNews(change),
      ...narrowNews(change),
      ...aloneNews(change),
      ...afterStepNews(change),
      ...microphoneNews(change),
    ];
  }
  // The page died and is here again, or the line broke before anybody could say that the session began.
  if (after.state === 'active' && isLost(after)) return [alert(words.texts.t('assist:news.offline'))];
  if (after.state === 'waiting') return waitingNews(before, after, words);
  if (after.state === 'ended') {
    const done = history ? historyWords(words, history) : [];
    return [{ ...alert([endedWords(words, after.why), ...done].join(' ')), final: true }];
  }
  if (after.state !== 'refused') return [];
  const { what, todo } = refusalWords(words, after.code);
  return [{ ...alert(`${what} ${todo}`), final: true }];
};
