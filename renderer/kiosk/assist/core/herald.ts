import type { Language } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Speaker, SpeechOutcome } from '../../speech/speech.ts';
import type { News } from './news.ts';

/**
 * Speaks news one after the other, alerts before notices. `final` news (it is over) sweeps away what was still to be said.
 * Somebody who silences one does not want to hear the waiting notices either. Where nothing speaks, each stands in the caption
 * band for as long as it takes to read it.
 */
export const createHerald = (speaker: Pick<Speaker, 'say'>, language: () => Language, clock: Clock) => {
  let waiting: News[] = [];
  let current: News | null = null;

  const speak = async (news: News): Promise<void> => {
    current = news;
    const outcome = await speaker
      .say({ text: news.text, language: language(), rank: news.rank })
      .catch((): SpeechOutcome => 'failed');
    if (outcome === 'silent') await shown(news);
    if (current !== news) return;
    current = null;
    if (outcome === 'stopped') waiting = waiting.filter(({ rank }) => rank === 'alert');
    next();
  };
  const shown = ({ text }: News): Promise<void> =>
    new Promise((resolve) => void clock.after(Math.min(8_000, Math.max(1_500, text.length * 60)), resolve));
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
