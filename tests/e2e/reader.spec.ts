import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Answer } from '../support/speech-page/keypad.ts';
import type { SpeechPage } from '../support/speech-page/page.ts';
import { openSpeechPage } from '../support/speech-page/serve.ts';

/** Pages that are wrong, endless or restless, in a real browser: something sensible is said, and nothing typed is lost. */

type Said = { text: string; outcome: string };
type InPage = { page: SpeechPage; answers: Answer[]; said: Said[] };

/** The reader on a page of one's own, its keypad attached, and all that it says kept with how it ended. */
const open = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await page.evaluate(async () => {
    const own = (globalThis as unknown as InPage).page;
    const said: Said[] = [];
    const say = own.speaker.say.bind(own.speaker);
    own.speaker.say = async (utterance) => {
      const kept = { text: utterance.text, outcome: 'going on' };
      said.push(kept);
      kept.outcome = await say(utterance);
      return kept.outcome as Awaited<ReturnType<typeof say>>;
    };
    await own.read();
    Object.assign(globalThis, { said, answers: own.keypad().answers });
  });
};

const shows = (page: Page, html: string): Promise<void> =>
  page.evaluate((content) => {
    const { page: own, said } = globalThis as unknown as InPage;
    own.speaker.stop();
    own.reader?.interrupt();
    own.fill(content);
    said.splice(0);
  }, html);
const said = (page: Page): Promise<Said[]> => page.evaluate(() => (globalThis as unknown as InPage).said);
const texts = async (page: Page): Promise<string[]> => (await said(page)).map(({ text }) => text);
const hears = (page: Page, text: string | RegExp): Promise<void> =>
  expect.poll(async () => (await texts(page)).at(-1)).toMatch(text);
const ended = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => (await said(page)).findLast((each) => each.text === text)?.outcome).toBe('ended');
const browse = (page: Page, grain: 'sentence' | 'heading'): Promise<void> =>
  page.evaluate((by) => (globalThis as unknown as InPage).page.reader?.browse(by), grain);

test('bad pages and hasty hands', async ({ page }) => {
  test.setTimeout(120_000);
  const { url, close } = await openSpeechPage();
  await open(page, url);

  await test.step('controls without a name', async () => {
    await shows(page, '<button></button><input><input type="checkbox">');
    for (const name of ['이름 없음, 버튼', '이름 없음, 입력란, 비어 있음', '이름 없음, 체크상자, 체크 안 함']) {
      await page.keyboard.press('ArrowDown');
      await hears(page, name);
    }
  });

  await test.step('what has the focus vanishes', async () => {
    await shows(
      page,
      '<ul><li><button>하나</button></li><li id="b"><button>둘</button></li><li><button>셋</button></li></ul>',
    );
    await page.getByRole('button', { name: '둘' }).focus();
    await page.evaluate(() => document.querySelector('#b')?.remove());
    await hears(page, /^있던 것이 사라졌습니다\. 셋, 버튼/);
    await expect(page.getByRole('button', { name: '셋' })).toBeFocused();
    // Browsers let go of what is switched off a little later, and tell nobody.
    await page.evaluate(() => ((document.activeElement as HTMLButtonElement).disabled = true));
    await hears(page, /^있던 것이 사라졌습니다\. 하나, 버튼/);
  });

  await test.step('a dialog that opens while another speaks', async () => {
    const dialog = (id: string, words: string): string =>
      `<dialog open><h1 tabindex="-1" id="${id}">${words}</h1><p>${words} 문장입니다.</p></dialog>`;
    await shows(page, `${dialog('first', '처음')}<div id="more"></div>`);
    await page.locator('#first').focus();
    await hears(page, '처음, 대화상자');
    await page.evaluate(
      (html) => {
        const more = document.querySelector('#more');
        if (more) more.innerHTML = html;
        document.querySelector<HTMLElement>('#second')?.focus();
      },
      dialog('second', '다음'),
    );
    await hears(page, '다음, 대화상자');
    expect((await said(page)).find(({ text }) => text.startsWith('처음'))?.outcome).toBe('stopped');
    await ended(page, '다음, 대화상자. 다음 문장입니다.');
  });

  await test.step('words in a language that has no voice', async () => {
    await shows(page, '<p lang="ru" tabindex="-1" id="ru">Здесь выдают справку.</p>');
    await page.locator('#ru').focus();
    await browse(page, 'sentence');
    await hears(page, '러시아어로 쓰인 부분은 읽어 드리지 못합니다.');
    await page.keyboard.press('Escape');
  });

  await test.step('a keyboard that is worked faster than speech, and the caret', async () => {
    await shows(page, '<label for="f">이름</label><input id="f">');
    await page.locator('#f').focus();
    await page.keyboard.type('gildongmu kiosk in seoul 04524', { delay: 0 });
    await expect(page.locator('#f')).toHaveValue('gildongmu kiosk in seoul 04524');
    await ended(page, '4');
    expect((await said(page)).filter(({ outcome }) => outcome === 'ended').length).toBeLessThan(15);
    await page.keyboard.press('Home');
    await hears(page, /^g$/);
    await page.keyboard.press('ArrowRight');
    await hears(page, /^i$/);
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Shift+End');
    await hears(page, /선택함$/);
    await page.keyboard.press('End');
    await hears(page, '입력란의 끝');
  });

  await test.step('a live region that changes a hundred times a second, on a page of ten thousand nodes', async () => {
    await page.evaluate(() => {
      const { page: own, said: all } = globalThis as unknown as InPage;
      own.fill();
      all.splice(0);
      let count = 0;
      const change = (): void => {
        const status = document.querySelector('#status');
        if (status) status.textContent = `${(count += 1)}초 남음`;
      };
      Object.assign(globalThis, { restless: setInterval(change, 10) });
    });
    // One is said to its end, and then not the next but the latest.
    await expect
      .poll(async () => (await said(page)).filter(({ outcome }) => outcome === 'ended').length)
      .toBeGreaterThan(1);
    const [first = 0, second = 0] = (await texts(page)).map((text) => Number.parseInt(text, 10));
    expect(second - first).toBeGreaterThan(5);
    await page.locator('#deep').evaluate((deep) => ((deep as HTMLElement).tabIndex = -1));
    await page.locator('#deep').focus();
    await browse(page, 'sentence');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await texts(page)).filter((text) => text === '깊은 단추, 버튼')).not.toEqual([]);
    await browse(page, 'heading');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(async () => (await texts(page)).filter((text) => text === '제목 499, 제목 수준 2'))
      .not.toEqual([]);
    await page.evaluate(() => clearInterval((globalThis as unknown as { restless: number }).restless));
  });
  await close();
});
