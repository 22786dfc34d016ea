import { expect, test, vi } from 'vitest';

vi.mock('../../../../voice/ja/lexicon/costs.ts', () => {
  throw new Error('the chunk is gone');
});

test('without its dictionary Japanese is still put in words, kana are read, and whoever asks is told', async () => {
  const { loadLanguage } = await import('../../../../voice/index.ts');
  const voice = await loadLanguage('ja');
  await expect(voice.whole).rejects.toThrow();
  const spoken = voice.verbalise('おつりは300えん');
  expect(spoken.text).toBe('おつりは三百えん');
  expect(voice.phonemise(voice.read(spoken)).text).toBe('オツリハエン');
});

test('the kiosk is told that it can not be spoken, rather than hear half of it', async () => {
  const { frontEnd } = await import('../../../../renderer/kiosk/speech/front-end.ts');
  await expect(frontEnd.prepare('住民票', 'ja')).rejects.toThrow();
});
