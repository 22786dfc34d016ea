import type { i18n } from 'i18next';
import type { Language } from '../../../protocol/index.ts';
import { switchLanguage, type Namespace } from '../../shared/i18n.ts';
import { isMissing } from '../../shared/later.tsx';
import type { Readable } from '../../shared/store.ts';
import { applyScale } from '../../shared/theme/scale.ts';
import { applyTheme } from '../../shared/theme/theme.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { drawCurtain } from './curtain.ts';
import type { Speaker } from '../speech/speech.ts';
import type { Settings } from '../state/settings.ts';

export const kioskNamespaces: readonly Namespace[] = ['common', 'kiosk', 'assist', 'reader', 'errors'];

type Followers = {
  settings: Readable<Settings>;
  texts: i18n;
  speaker: Speaker;
  bridge: Pick<Bridge, 'config' | 'screenReader'>;
};

/** Ease of use takes effect at once, everywhere. */
export const followSettings = ({ settings, texts, speaker, bridge }: Followers): void => {
  const html = document.documentElement;
  // The texts come in the first language; told of one that is the same, the reader would read the page once more.
  let spoken = texts.language;
  html.lang = spoken;
  const speakLanguage = async (language: Language): Promise<void> => {
    if (spoken === language) return;
    spoken = language;
    await switchLanguage(texts, language, kioskNamespaces);
    html.lang = language;
  };
  const speak = (language: Language): void =>
    void speakLanguage(language).catch(() => {
      spoken = texts.language;
      const found = isMissing(() => {
        found();
        speak(settings.get().language);
      });
    });
  const apply = (): void => {
    const { language, textSize, theme, voice, rate, pitch, volume, curtain } = settings.get();
    applyScale(html, { pxPerMm: bridge.config.pxPerMm, textSize });
    applyTheme(html, theme);
    drawCurtain(html, curtain);
    // Never two voices: whoever brought her own reader hears that one, and ours only shows what it would say.
    speaker.configure({ voice: voice && !bridge.screenReader.get(), language, rate, pitch, volume });
    speak(language);
  };
  apply();
  settings.subscribe(apply);
  bridge.screenReader.subscribe(apply);
};
