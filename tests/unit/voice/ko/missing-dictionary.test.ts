import { expect, test, vi } from 'vitest';

vi.mock('../../../../voice/ko/lexicon/words.ts', () => {
  throw new Error('the chunk is gone');
});

test('without its dictionary Korean is read by rule alone, and whoever asks is told', async () => {
  const { loadLanguage } = await import('../../../../voice/index.ts');
  const voice = await loadLanguage('ko');
  await expect(voice.whole).rejects.toThrow();
  expect(voice.read(voice.verbalise('수수료는 3,000원입니다.')).text).toBe('수수료는 삼처 눠님니다.');
});
