import type { i18n } from 'i18next';
import type { Clock } from '../../../shared/clock.ts';

/**
 * What a finger puts the focus on is told once the finger is lifted: a caption that grows beneath it would move what it
 * presses, and the press would be lost.
 */
export const watchPage = (
  page: Document,
  clock: Clock,
  on: { focused: (to: Element) => void; acted: () => void },
): (() => void) => {
  const view = page.defaultView;
  let isDown = false;
  let pressed: Element | null = null;
  const onFocus = (event: FocusEvent): void => {
    if (!(event.target instanceof Element) || event.target === page.body) return;
    if (isDown) pressed = event.target;
    else on.focused(event.target);
  };
  const onDown = (): void => {
    isDown = true;
    on.acted();
  };
  const onUp = (): void => {
    isDown = false;
    const to = pressed;
    pressed = null;
    // The press itself comes right after.
    if (to) clock.after(0, () => page.activeElement === to && on.focused(to));
  };
  const listeners = [
    // On the window, before whoever moves the focus in answer to the same key.
    ['keydown', on.acted],
    ['pointerdown', onDown],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ] as const;
  page.addEventListener('focusin', onFocus);
  for (const [name, heard] of listeners) view?.addEventListener(name, heard, { capture: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    for (const [name, heard] of listeners) view?.removeEventListener(name, heard, { capture: true });
  };
};

export const watchLanguage = (texts: i18n, changed: () => void): (() => void) => {
  texts.on('languageChanged', changed);
  return () => texts.off('languageChanged', changed);
};
