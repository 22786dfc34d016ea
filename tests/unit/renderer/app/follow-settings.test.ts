// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { followSettings, kioskNamespaces } from '../../../../renderer/kiosk/app/follow-settings.ts';
import type { Speaker } from '../../../../renderer/kiosk/speech/speech.ts';
import {
  defaultSettings,
  reduceSettings,
  type Settings,
  type SettingsAction,
} from '../../../../renderer/kiosk/state/settings.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { KioskConfig } from '../../../../protocol/index.ts';

const follow = async () => {
  const texts = await createTexts('ja', kioskNamespaces);
  const told: string[] = [];
  texts.on('languageChanged', (language) => told.push(language));
  const settings = createStore<Settings, SettingsAction>(reduceSettings, { ...defaultSettings, language: 'ja' });
  const speaker = { configure: () => {} } as unknown as Speaker;
  const screenReader = createStore<boolean, boolean>((_, next) => next, false);
  followSettings({
    settings,
    texts,
    speaker,
    bridge: { config: KioskConfig.parse({ server: 'http://localhost' }), screenReader },
  });
  return { told, settings };
};

test('a page that comes in its first language is not told of a change: it would be read twice', async () => {
  const { told, settings } = await follow();
  expect(document.documentElement.lang).toBe('ja');
  settings.dispatch({ type: 'set', settings: { language: 'vi' } });
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('vi'));
  expect(told).toEqual(['vi']);
});
