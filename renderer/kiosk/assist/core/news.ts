import type { RefusalCode } from '../../../../protocol/index.ts';
import type { SpeechRank } from '../../speech/speech.ts';
import type { ActiveSession, AssistSession } from '../session.ts';
import { isLost } from './lost.ts';
import type { History } from './history.ts';
import { codeSpoken, endedWords, historyWords, namesWords, queueWords, refusalWords, type Words } from '../words.ts';

/** Something that happened and that the person must hear, in words. `final`: it ends all that was before. */
export type News = { text: string; rank: SpeechRank; final?: true };

const alert = (text: string): News => ({ text, rank: 'alert' });
const notice = (text: string): News => ({ text, rank: 'notice' });

/** The other helper's session while two are there. `first`: this is the one beside, and leaves to the other what holds of both. */
export type Other = { session: ActiveSession; first: boolean };

type Change = { before: ActiveSession; after: ActiveSession; words: Words; other: Other | null };

/** Somebody who can still be spoken to. */
const there = (other: Other | null): ActiveSession | null => (other && !isLost(other.session) ? other.session : null);

/** The other one's session says it already, and of both. */
const saidByFirst = (other: Other | null): boolean => other?.first === true && there(other) !== null;

const sees = (session: ActiveSession): boolean => session.scopes.has('see');

/** Of whom it holds: both, where the other one sees the screen as well. */
const namesOf = ({ after, other, words }: Change): string => {
  const also = there(other);
  return namesWords(words, [after.helper, ...(also && sees(also) ? [also.helper] : [])]);
};

const sharingNews = (change: Change): News[] => {
  const { before, after, other } = change;
  const { texts } = change.words;
  const { name } = after.helper;
  // That nothing is shared any more is part of what is said of the link.
  if (after.sharing === before.sharing || isLost(after)) return [];
  if (after.sharing === 'on') return [notice(texts.t('assist:news.sees', { name }))];
  if (after.sharing === 'off') return [alert(texts.t('assist:news.notSeen', { name }))];
  const first = saidByFirst(other) ? there(other) : null;
  if (after.sharing === 'failed' && first?.captureFailed === after.captureFailed) return [];
  if (after.sharing === 'failed')
    return [alert(texts.t(`assist:capture.${after.captureFailed ?? 'unavailable'}`, { name }))];
  if (after.sharing !== 'paused' || after.alone || (first && sees(first) && first.sharing !== 'failed')) return [];
  const paused = after.paused === 'show-me' ? 'assist:news.showMe' : 'assist:news.privateStep';
  return [alert(texts.t(paused, { name: namesOf(change) }))];
};

const isAlone = ({ privateStep, alone }: ActiveSession): boolean => privateStep && alone;

/** She is asked, not the helper, and also where nothing is shared: somebody may be talking at her. */
const aloneNews = (change: Change): News[] =>
  isAlone(change.after) && !isAlone(change.before) && !saidByFirst(change.other)
    ? [alert(change.words.texts.t('assist:news.alone', { name: namesOf(change) }))]
    : [];

/** The private step is over, and in this host sharing waits for the person's word. */
const afterStepNews = ({ before, after, other, words: { texts } }: Change): News[] =>
  before.privateStep &&
  !after.privateStep &&
  after.sharing === 'paused' &&
  after.paused === 'private-step' &&
  !(saidByFirst(other) && there(other)?.paused)
    ? [alert(texts.t('assist:news.afterStep'))]
    : [];

/** With somebody else there it is not true that nobody sees or hears her. */
const lostNews = ({ after, words: { texts }, other }: Change, link: 'away' | 'offline'): News[] => {
  const { name } = after.helper;
  const stays = there(other);
  if (stays) return [alert(texts.t('assist:news.awayStays', { name, other: stays.helper.name }))];
  return [alert(texts.t(`assist:news.${link}`, { name }))];
};

const linkNews = (change: Change): News[] => {
  const { before, after, other } = change;
  const { texts } = change.words;
  if (after.link === before.link || after.link === 'again') return [];
  const { name } = after.helper;
  // Once is enough where the kiosk has its line again and the helper is still away; where it had none, whom she waits for is new.
  if (after.link === 'away' && before.link === 'offline') return [];
  if (after.link === 'away' || after.link === 'offline') return lostNews(change, after.link);
  if (before.link === 'again') return [notice(texts.t('assist:news.back', { name }))];
  // Which of two it is, the bar says.
  if (after.link === 'unsteady') return saidByFirst(other) ? [] : [alert(texts.t('assist:news.unsteady'))];
  if (before.link !== 'unsteady') return [notice(texts.t('assist:news.joined', { name }))];
  return saidByFirst(other) ? [] : [notice(texts.t('assist:news.steady'))];
};

/** Only of a picture that is shared: without one there is nothing to miss. */
const narrowNews = ({ before, after, words: { texts } }: Change): News[] => {
  if (after.narrow === before.narrow || after.sharing !== 'on') return [];
  const { name } = after.helper;
  return [notice(texts.t(after.narrow ? 'assist:news.narrow' : 'assist:news.wide', { name }))];
};

const microphoneNews = ({ before, after, other, words: { texts } }: Change): News[] =>
  after.microphone === 'unavailable' &&
  before.microphone !== 'unavailable' &&
  other?.session.microphone !== 'unavailable'
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

const keptNews = ({ before, after, words: { texts } }: Change): News[] =>
  before.next && !after.next && !isLost(after)
    ? [notice(texts.t('assist:news.stays', { name: after.helper.name }))]
    : [];

/** Not the words themselves: they are her own, and others may stand by. */
const sentNews = ({ before, after, other, words: { texts } }: Change): News[] =>
  after.messages.at(-1)?.from === 'person' && after.messages !== before.messages && other?.first !== true
    ? [notice(texts.t('assist:message.sent'))]
    : [];

const activeNews = (change: Change): News[] => {
  if (change.after.sessionId !== change.before.sessionId) return takenOverNews(change);
  return [
    ...sentNews(change),
    ...keptNews(change),
    ...linkNews(change),
    ...sharingNews(change),
    ...narrowNews(change),
    ...aloneNews(change),
    ...afterStepNews(change),
    ...microphoneNews(change),
  ];
};

/** One is gone, or did not come, and the other is still there: what is said of an end would not be true. */
const staysNews = (before: AssistSession, after: AssistSession, { texts }: Words, other: ActiveSession): News[] => {
  const stays = { other: other.helper.name };
  if (after.state !== 'ended' || before.state === 'ended') return [];
  const { helper } = after;
  if (before.state === 'active') return [alert(texts.t('assist:beside.left', { name: before.helper.name, ...stays }))];
  return [
    notice(
      helper
        ? texts.t('assist:beside.notJoined', { name: helper.name, ...stays })
        : texts.t('assist:beside.nobody', stays),
    ),
  ];
};

export type Around = {
  /** What was done, once it is over. */
  history?: History | null;
  other?: Other | null;
};

const refusedNews = (code: RefusalCode, words: Words, other: Other | null): News[] => {
  const { what, todo } = refusalWords(words, code);
  return [{ ...alert(`${what} ${todo}`), ...(other ? {} : { final: true }) }];
};

/** The page died and is here again, or the line broke before anybody could say that the session began. */
const beganLostNews = (after: ActiveSession, words: Words, other: Other | null): News[] => {
  if (there(other)) return lostNews({ before: after, after, words, other }, 'offline');
  return other?.session.link === 'offline' ? [] : [alert(words.texts.t('assist:news.offline'))];
};

/** What the person must hear of a step from one state to the next. Pure but for the texts. */
export const newsOf = (
  before: AssistSession,
  after: AssistSession,
  words: Words,
  { history = null, other = null }: Around = {},
): News[] => {
  if (before === after) return [];
  if (after.state === 'active' && before.state === 'active') return activeNews({ before, after, words, other });
  if (after.state === 'active' && isLost(after)) return beganLostNews(after, words, other);
  if (after.state === 'waiting') return waitingNews(before, after, words);
  if (after.state === 'refused') return refusedNews(after.code, words, other);
  if (other) return staysNews(before, after, words, other.session);
  if (after.state !== 'ended') return [];
  const done = history ? historyWords(words, history) : [];
  return [{ ...alert([endedWords(words, after.why), ...done].join(' ')), final: true }];
};
