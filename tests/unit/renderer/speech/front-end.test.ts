import { expect, test, vi } from 'vitest';
import type { Language } from '../../../../protocol/index.ts';
import { frontEnd } from '../../../../renderer/kiosk/speech/front-end.ts';

/** The dictionaries' chunks are gone, as where a line broke or a file is missing. */
const gone = vi.hoisted(() => (): never => {
  throw new Error('the chunk is gone');
});
vi.mock('../../../../voice/ko/lexicon/words.ts', gone);
vi.mock('../../../../voice/th/lexicon/volubilis.ts', gone);
vi.mock('../../../../voice/zh/lexicon/model.ts', gone);

test.each<[Language, string, RegExp]>([
  ['ko', '3층입니다', /삼층/],
  ['en', 'Floor 3', /floor three/i],
  ['vi', 'Tầng 3', /tầng ba/i],
  ['th', 'ชั้น 3', /\[\[.*\]\]/],
])('%s goes on by its rules', async (language, text, said) => {
  expect((await frontEnd.prepare(text, language)).text).toMatch(said);
});

test('zh would come out as garbage: it fails, so that another engine has its turn, and the words stand on the screen', async () => {
  await expect(frontEnd.prepare('三楼', 'zh')).rejects.toThrow();
});

test('an unknown language is refused; for a voice of the machine its text stays as it is', async () => {
  const unknown = 'eo' as Language;
  await expect(frontEnd.prepare('saluton', unknown)).rejects.toMatchObject({ code: 'unknown-language' });
  expect((await frontEnd.spell('saluton al vi', unknown)).text).toBe('saluton al vi');
});
