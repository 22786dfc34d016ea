import { expect, test } from 'vitest';
import { pageOf } from '../../../../electron/print/page.ts';

test('the text stands there as it is, whatever is written in it, and nothing runs or is fetched', () => {
  const page = pageOf({
    title: 'What was <done>',
    lines: ['"Kim" & Lee', "<img src=x onerror='go()'>"],
    language: 'ko',
  });
  expect(page).toContain('<html lang="ko">');
  expect(page).toContain('<h1>What was &lt;done&gt;</h1>');
  expect(page).toContain('<p>&quot;Kim&quot; &amp; Lee</p>');
  expect(page).toContain('<p>&lt;img src=x onerror=&#39;go()&#39;&gt;</p>');
  expect(page).not.toContain('<img');
  expect(page).toContain("default-src 'none'");
});
