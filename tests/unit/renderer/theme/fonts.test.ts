// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { followFonts } from '../../../../renderer/shared/theme/fonts.ts';

const { loaded, note } = vi.hoisted(() => {
  const names: string[] = [];
  return {
    loaded: names,
    note: (name: string) => () => {
      names.push(name);
      return {};
    },
  };
});
vi.mock('pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css', note('pretendard'));
vi.mock('@fontsource-variable/inter/wght.css', note('inter'));
vi.mock('@fontsource-variable/noto-sans-jp/wght.css', note('jp'));
vi.mock('@fontsource-variable/noto-sans-sc/wght.css', note('sc'));
vi.mock('@fontsource-variable/noto-sans-thai/wght.css', note('thai'));

test('a typeface comes with the first word of its language, and no other does', async () => {
  document.documentElement.lang = 'ko';
  const stop = followFonts(document.documentElement);
  await vi.waitFor(() => expect(loaded).toEqual(['pretendard']));
  document.body.innerHTML = '<ul><li lang="ja">日本語</li><li lang="en">English</li></ul>';
  await vi.waitFor(() => expect(loaded).toEqual(['pretendard', 'jp']));
  document.documentElement.lang = 'vi-VN';
  await vi.waitFor(() => expect(loaded).toEqual(['pretendard', 'jp', 'inter']));
  stop();
});
