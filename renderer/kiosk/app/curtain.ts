import './curtain.css';
import type { i18n } from 'i18next';
import type { Kiosk } from '../kiosk.ts';

/** The dark screen of whoever works by ear and wants nobody to look on. For a helper it is as dark: it is no trick of the eye. */
export const drawCurtain = (html: HTMLElement, drawn: boolean): void => {
  html.toggleAttribute('data-curtain', drawn);
};

/** Whoever touches a dark screen finds nothing there: it is said how to light it. */
export const tellDark = (
  { settings, speaker }: Pick<Kiosk, 'settings' | 'speaker'>,
  texts: i18n,
  touches: EventTarget,
): void =>
  touches.addEventListener('pointerdown', () => {
    const { curtain, language } = settings.get();
    if (curtain) void speaker.say({ text: texts.t('reader:sound.dark'), language, rank: 'notice' });
  });
