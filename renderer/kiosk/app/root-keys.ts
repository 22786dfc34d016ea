import type { i18n } from 'i18next';
import type { Kiosk } from '../kiosk.ts';
import { focusHandler } from '../input/focus-handler.ts';
import type { KeyHandler } from '../input/keys.ts';

/** Loudness in ten steps: 18 dB and more in steps smaller than 12 dB (the speaker makes decibels of it). */
const VOLUME_STEP = 0.1;
const clamp = (value: number): number => Math.min(1, Math.max(0.1, Math.round(value * 10) / 10));

/** What a key means where nothing else took it: the same on every screen. */
export const rootHandler = (kiosk: Kiosk, texts: i18n): KeyHandler => {
  const focus = focusHandler(document, (moved, action) => {
    if (moved === 'edge') kiosk.reader.edge(action === 'down' || action === 'right' ? 'bottom' : 'top');
  });
  const louder = (by: number): void => {
    kiosk.settings.dispatch({ type: 'set', settings: { volume: clamp(kiosk.settings.get().volume + by) } });
    const { language, volume } = kiosk.settings.get();
    const text = texts.t('reader:sound.volume', { percent: Math.round(volume * 100) });
    void kiosk.speaker.say({ text, language, rank: 'focus' });
  };
  const open = (panel: 'help' | 'menu' | 'end'): void => kiosk.state.dispatch({ type: 'open', panel });
  return (action) => {
    if (focus(action)) return true;
    if (action === 'back') kiosk.state.dispatch({ type: 'close' });
    else if (action === 'help') open('help');
    else if (action === 'menu') open('menu');
    else if (action === 'end') open('end');
    else if (action === 'repeat') kiosk.repeat();
    else if (action === 'here') kiosk.reader.here();
    else if (action === 'volume-up') louder(VOLUME_STEP);
    else if (action === 'volume-down') louder(-VOLUME_STEP);
    else return false;
    return true;
  };
};
