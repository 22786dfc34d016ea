import type { i18n } from 'i18next';
import type { Kiosk } from '../kiosk.ts';

/** With so many seconds left the question is said again. */
const AGAIN = 10;

/** Says that the time runs out, when the question comes and once more before it is over. */
export const tellTime = (
  { idle, speaker, settings }: Pick<Kiosk, 'idle' | 'speaker' | 'settings'>,
  texts: i18n,
): void => {
  let asked = false;
  idle.subscribe(() => {
    const now = idle.get();
    const before = asked;
    asked = now.state === 'asking';
    if (now.state !== 'asking' || (before && now.secondsLeft !== AGAIN)) return;
    const text = [
      texts.t('kiosk:time.heading'),
      texts.t('kiosk:time.how'),
      texts.t('kiosk:time.over', { seconds: now.secondsLeft }),
    ].join(' ');
    void speaker.say({ text, language: settings.get().language, rank: 'alert' });
  });
};
