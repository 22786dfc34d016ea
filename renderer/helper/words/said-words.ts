import type { Language, PauseReason } from '../../../protocol/index.ts';
import type { T } from '../console.ts';
import type { Announcement } from '../desk/said.ts';
import type { HandOver } from '../desk/session-state.ts';
import { roleName, scopeNames, theirMicrophoneText } from './words.ts';

/** An announcement in words. `quote` is a person's or the kiosk's own text, in its own language; `after` follows it. */
export type SaidWords = { words: string; quote?: { text: string; language: Language }; after?: string };

export const pausedText = (t: T, why: PauseReason | null): string => {
  if (why === 'private-step') return t('view.pausedPrivate');
  if (why === 'show-me') return t('view.pausedShowMe');
  return why === 'link' ? t('view.pausedLink') : t('view.paused');
};

/** How the hand-over stands; nothing where there is nothing to say. */
export const handOverText = (t: T, handOver: HandOver): string => {
  if (handOver.now === 'waiting') return t('handOver.waiting');
  if (handOver.now === 'asking') return t('handOver.asked', { name: handOver.colleague });
  if (handOver.now === 'calling' || handOver.why === null || handOver.why === 'cancelled') return '';
  if (handOver.why === 'refused' || handOver.why === 'no-answer') return t(`handOver.${handOver.why}`);
  return t(handOver.why === 'desk-closed' ? 'handOver.nobody' : 'handOver.failed');
};

const microphoneText = (t: T, microphone: 'on' | 'muted' | 'unavailable'): string => {
  if (microphone === 'on') return t('said.microphoneOn');
  return microphone === 'muted' ? t('said.microphoneMuted') : t('talk.unavailable');
};

/** One line for each kind, hence its length. */
export const saidWords = (t: T, what: Announcement, language: Language): SaidWords => {
  switch (what.kind) {
    case 'pointed':
      return {
        words: t('pointed.heard'),
        quote: { text: what.name, language: what.language },
        after: roleName(t, what.role),
      };
    case 'missed':
      return { words: t(`pointed.${what.why}`) };
    case 'proposed':
      return { words: t(`propose.state.${what.state}`) };
    case 'message':
      return { words: t('said.message'), quote: what };
    case 'card':
      return { words: `${t('said.message')} ${t(`card.${what.card}`)}` };
    case 'writing':
      return { words: t('text.writing') };
    case 'message-heard':
      return { words: t('said.messageHeard') };
    case 'message-failed':
      return { words: t('said.messageFailed') };
    case 'scopes': {
      const names = scopeNames(t, what.scopes, language);
      return { words: names ? t('said.scopes', { scopes: names }) : t('said.noScopes') };
    }
    case 'paused':
      return { words: pausedText(t, what.why) };
    case 'resumed':
      return { words: t('said.resumed') };
    case 'narrow':
      return { words: t(what.on ? 'view.tooSlow' : 'said.wide') };
    case 'needs-press':
      return { words: t('view.needsPress') };
    case 'quality':
      return { words: t('said.quality', { quality: t(`quality.${what.quality}`) }) };
    case 'microphone':
      return { words: microphoneText(t, what.microphone) };
    case 'their-microphone':
      return { words: t('said.theirs', { state: theirMicrophoneText(t, what.microphone) }) };
    case 'place':
      return { words: t('said.place'), quote: { text: what.place, language: what.language } };
    case 'company':
      return { words: t(what.there ? 'company.came' : 'company.gone', { name: what.name }) };
    case 'hand-over':
      return { words: handOverText(t, what.handOver) };
    case 'queue':
      return { words: t('desk.count', { count: what.count }) };
    case 'passed':
      return { words: t('desk.passedNews', { name: what.name }) };
  }
};
