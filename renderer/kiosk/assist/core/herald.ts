import type { Clock } from '../../../shared/clock.ts';
import type { Speaker, SpeechOutcome } from '../../speech/speech.ts';
import { LETTER_MS, type Words } from '../words.ts';
import type { News } from './news.ts';

/** News come unasked: longer than a question, of 25 letters at least and 130 at most. */
const newsMs = (text: string, letterMs = LETTER_MS): number =>
  Math.min(130, Math.max(25, text.length)) * 1.5 * letterMs;

/**
 * Speaks news one after the other, alerts before notices. `final` news (it is over) sweeps away what was still to be said.
 * Somebody who silences one does not want to hear the waiting notices either. Where nothing speaks, each stands in the caption
 * band for as long as it takes to read it.
 */
export const createHerald = (
  speaker: Pick<Speaker, 'say'>,
  words: Pick<Words, 'language' | 'letterMs'>,
  clock: Clock,
) => {
  let waiting: News[] = [];
  let current: News | null = null;

  const speak = async (news: News): Promise<void> => {
    current = news;
    const outcome = await speaker
      .say({ text: news.text, language: words.language(), rank: news.rank })
      .catch((): SpeechOutcome => 'failed');
    if (outcome === 'silent') await shown(news);
    if (current !== news) return;
    current = null;
    if (outcome === 'stopped') waiting = waiting.filter(({ rank }) => rank === 'alert');
    next();
  };
  const shown = ({ text }: News): Promise<void> =>
    new Promise((resolve) => void clock.after(newsMs(text, words.letterMs), resolve));
  const next = (): void => {
    const first = waiting.find(({ rank }) => rank === 'alert') ?? waiting[0];
    if (current || !first) return;
    waiting = waiting.filter((news) => news !== first);
    void speak(first);
  };

  return {
    tell: (news: readonly News[]): void => {
      if (news.some(({ final }) => final)) {
        waiting = [];
        current = null;
      }
      waiting = [...waiting, ...news];
      next();
    },
    clear: (): void => {
      waiting = [];
      current = null;
    },
  };
};
