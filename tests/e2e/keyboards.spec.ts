import type { Language } from '../../protocol/index.ts';
import { expect, test } from '../support/fixtures.ts';
import type { KioskUser } from '../support/kiosk-user.ts';

/** A service is found in the words of each language, by the keys of the screen alone; each key is heard before it is pressed. */

/** Goes to a key, waits for its name, presses it. */
const hearsAndStrikes = async (kiosk: KioskUser, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    const there = kiosk.node(`search.${key}`);
    await kiosk.arrivesAt(there);
    await kiosk.hears((await there.getAttribute('aria-label')) ?? (await there.textContent()) ?? '');
    await kiosk.press('ok');
  }
};

const keys = (...faces: string[]): string[] => faces.map((face) => `key.${face}`);

const searches: { language: Language; strikes: string[]; word: string; finds: string }[] = [
  { language: 'ja', strikes: [...keys('と', 'う', 'ほ', 'ん'), 'word.1'], word: '謄本', finds: 'resident-full' },
  {
    language: 'zh',
    strikes: [...keys('h', 'u', '四声', 'k', 'o', 'u'), 'word.1'],
    word: '户口',
    finds: 'resident-full',
  },
  {
    language: 'th',
    strikes: keys('ท', '◌\u0E35', '◌\u0E48', 'อ', 'ย', 'moreLetters', '◌\u0E39', '◌\u0E48'),
    word: 'ที่อยู่',
    finds: 'stay-change',
  },
  {
    language: 'vi',
    strikes: keys('h', 'ô', 'nặng', 'space', 'k', 'h', 'a', 'a', 'u', 'hỏi'),
    word: 'hộ khẩu',
    finds: 'resident-full',
  },
];

for (const { language, strikes, word, finds } of searches) {
  test(`in ${language} a service is found by typing its name with four arrows and OK, every key heard`, async ({
    kiosk,
  }) => {
    test.setTimeout(120_000);
    await kiosk.comes(language);
    await kiosk.presses('home.search');
    await kiosk.goesTo(kiosk.node('search'));
    await hearsAndStrikes(kiosk, strikes);
    await expect(kiosk.node('search')).toHaveValue(word);
    await kiosk.presses('action.find');
    await kiosk.opens(finds);
  });
}

test('Back gives up the words first and leaves what was typed, and only then the screen', async ({ kiosk }) => {
  test.setTimeout(90_000);
  await kiosk.comes('ja');
  await kiosk.presses('home.search');
  await kiosk.goesTo(kiosk.node('search'));
  await hearsAndStrikes(kiosk, keys('は', 'し'));
  await kiosk.arrivesAt(kiosk.node('search.word.2'));
  await kiosk.hears(/..の./);
  await kiosk.press('back');
  await expect(kiosk.node('search.word.1')).toHaveCount(0);
  await expect(kiosk.node('search')).toHaveValue('はし');
  await kiosk.hears(kiosk.t('common:keyboard.kept'));
  // The focus is back on the key that was pressed last, so that she goes on from there.
  await expect(kiosk.node('search.key.し')).toBeFocused();
  await kiosk.press('back');
  await kiosk.isAt(kiosk.t('kiosk:home.heading'));
});
