// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { languages, type KeyAction, type Language } from '../../../../../protocol/index.ts';
import type { Outlet } from '../../../../../renderer/kiosk/privacy/policy.ts';
import type { Grain } from '../../../../../renderer/kiosk/speech/reader/browse/grains.ts';
import { createReader } from '../../../../../renderer/kiosk/speech/reader/reader.ts';
import type { Verbosity } from '../../../../../renderer/kiosk/speech/reader/verbosity.ts';
import { createFakeSpeaker } from '../../../../support/fake-speaker.ts';
import { createHandClock, settle } from '../../../../support/hand-clock.ts';
import { readerPage } from '../../../../support/reader-page.ts';
import { readerTexts } from '../../../../support/reader-texts.ts';
import { right } from './sentences.ts';
import { fetchParts } from '../../../../../renderer/shared/later.tsx';

// What comes in idle time is there.
await fetchParts();

let closing = (): void => {};
afterEach(() => closing());

type Setting = { language?: Language; verbosity?: Verbosity; outlet?: Outlet };

const setUp = async (html: string, { language = 'en', verbosity = 'normal', outlet = 'speaker' }: Setting = {}) => {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  const clock = createHandClock();
  const speaker = createFakeSpeaker();
  const reader = createReader({
    ...{ speaker, clock, texts: await readerTexts(language), root: document.body },
    outlet: () => outlet,
    verbosity: () => verbosity,
  });
  closing = reader.close;
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };
  /** What is said of each of these keys. */
  const presses = (...keys: KeyAction[]): string[] =>
    keys.flatMap((key) => {
      const before = speaker.said.length;
      expect(reader.keys(key)).toBe(true);
      return speaker.said.slice(before).map(({ text }) => text);
    });
  const reads = (grain: Grain, from: string): void => {
    find(from).focus();
    reader.browse(grain);
  };
  return { clock, speaker, reader, find, presses, reads, said: () => speaker.said.map(({ text }) => text) };
};

const times = (count: number, key: KeyAction): KeyAction[] => Array.from({ length: count }, () => key);

describe.each(languages)('in %s', (language) => {
  const wanted = right[language];

  test('the page is heard sentence by sentence, and the focus is on what is heard', async () => {
    const { presses, reads } = await setUp(readerPage(language), { language });
    reads('sentence', 'h1');
    expect(presses(...times(wanted.sentences.length, 'down'))).toEqual(wanted.sentences);
    expect(document.activeElement?.id).toBe('next');
  });

  test('headings, a table with its headers, landmarks', async () => {
    const { presses, reads } = await setUp(readerPage(language), { language });
    reads('heading', 'h1');
    expect(presses('down', 'down', 'up', 'up')).toEqual(wanted.headings);
    reads('table', 'h1');
    expect(presses('down', 'down', 'right', 'down', 'left')).toEqual(wanted.table);
    reads('landmark', 'header button');
    expect(presses('down', 'down', 'down')).toEqual(wanted.landmarks);
  });

  test('while it is read a live word, errors and a dialog come', async () => {
    const { clock, find, presses, reads, said, speaker } = await setUp(readerPage(language), { language });
    reads('sentence', 'h1');
    find('#status').textContent = wanted.status;
    await clock.pass(100);
    expect(said().at(-1)).toBe(wanted.status);
    expect(speaker.said.at(-1)?.rank).toBe('notice');
    const [, message = ''] = /[.\n。](.+)/s.exec(wanted.errors) ?? [];
    find('#errors').innerHTML = `<div role="alert" tabindex="-1"><ul><li>${message.trim()}</li></ul></div>`;
    find('[role="alert"]').focus();
    expect(said().at(-1)).toBe(wanted.errors);
    expect(presses('down')).toEqual([wanted.sentences[0]]);
    const dialog: Record<Language, [string, string, string]> = {
      ko: ['끝낼까요?', '지워집니다.', '네'],
      en: ['Shall we end?', 'It will be erased.', 'Yes'],
      ja: ['終了しますか。', '消えます。', 'はい'],
      zh: ['要结束吗？', '将会清除。', '是'],
      th: ['ต้องการจบไหม', 'จะถูกลบ', 'ใช่'],
      vi: ['Kết thúc chứ?', 'Sẽ bị xóa.', 'Vâng'],
    };
    const [heading, body, yes] = dialog[language];
    find('#dialogs').innerHTML =
      `<dialog open><h1 id="d" tabindex="-1">${heading}</h1><p>${body}</p><button>${yes}</button></dialog>`;
    find('#d').focus();
    expect(said().at(-1)).toBe(wanted.dialog);
    // It is read by parts as the page was, and nothing beneath it.
    expect(presses('down')).toEqual([body]);
    presses('down');
    expect(presses('down')).toEqual([wanted.sentences.at(-1)]);
  });
});

describe('spelling', () => {
  const spelled = async (language: Language, text: string, count: number): Promise<string[]> => {
    const { presses, reads } = await setUp(`<main><h1 tabindex="-1">x</h1><p>${text}</p></main>`, { language });
    reads('sentence', 'h1');
    presses('down');
    reads('character', 'p');
    return presses('down', 'right', ...times(count - 1, 'right'));
  };

  test.each([
    ['en', 'Ab.', ['capital A', 'capital A, Alfa', 'b, Bravo', 'period']],
    ['ko', '한ㄲA', ['한', '한, 히읗, 아, 니은', 'ㄲ, 쌍기역', '대문자 A, 알파']],
    ['ja', 'がアー', ['が', 'が、為替のカに濁点', 'ア、カタカナ、朝日のア', '長音']],
    ['zh', '你李海', ['你', '你，你们的你', '李，木子李', '海，海洋的海']],
    ['th', 'กอู', ['กอ ไก่', 'กอ ไก่', 'อ อ่าง สระอู']],
    ['vi', 'ấđb', ['ấ', 'ấ, â sắc, con lân', 'đ, đê bờ đê', 'b, bê bò']],
  ] as const)('in %s %s', async (language, text, wanted) => {
    const said = await spelled(language, text, wanted.length - 1);
    expect(said.slice(language === 'th' ? 1 : 0)).toEqual(wanted.slice(language === 'th' ? 1 : 0));
  });
});

describe('a private value', () => {
  const page = (sensitivity: string): string =>
    `<main><h1 tabindex="-1">x</h1><dl><dt>Name</dt><dd><span data-sensitivity="${sensitivity}">Kim Planted</span></dd></dl>
     <label for="f">Number</label><input id="f" data-sensitivity="${sensitivity}" value="Kim Planted"></main>`;

  test.each([
    ['personal', 'speaker'],
    ['secret', 'speaker'],
    ['secret', 'headset'],
  ] as const)('%s is never taken apart on the %s, by any grain', async (sensitivity, outlet) => {
    const { presses, reads, said, reader } = await setUp(page(sensitivity), { outlet });
    for (const grain of ['sentence', 'word', 'character', 'field', 'item'] as const) {
      reads(grain, 'h1');
      presses(...times(12, 'down'), ...times(12, 'right'), ...times(6, 'up'), ...times(6, 'left'));
    }
    reader.readPage();
    expect(said().join('\n')).not.toMatch(/Kim|Planted|capital K|^K$/m);
  });

  test('that is the person’s own in a headset is read by word, and mutes the microphone', async () => {
    const { presses, reads, speaker } = await setUp(page('personal'), { outlet: 'headset' });
    reads('word', 'h1');
    expect(presses(...times(3, 'down'))).toEqual(['Name', 'Kim', 'Planted']);
    expect(speaker.said.at(-1)?.sensitivity).toBe('personal');
  });
});

describe('reading on', () => {
  const page = `<main><h1 tabindex="-1">Title</h1><p>One is here. Two is here.</p><p>Three is here.</p></main>`;

  test('from where it was stopped: the sentence that was cut off is said again', async () => {
    const { clock, find, reader, said, speaker } = await setUp(page);
    find('h1').focus();
    speaker.finish();
    await settle();
    reader.readPage();
    for (let count = 0; count < 2; count += 1) {
      speaker.finish();
      await settle();
    }
    expect(said().slice(-3)).toEqual(['Title, heading level 1', 'One is here.', 'Two is here.']);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    speaker.stop();
    await settle();
    reader.readOn();
    await clock.pass(1);
    expect(said().at(-1)).toBe('Two is here.');
    speaker.finish();
    await settle();
    expect(said().at(-1)).toBe('Three is here.');
    expect(document.activeElement?.textContent).toBe('Three is here.');
  });

  test('OK on a text reads on from it, OK on a button presses it, OK on a line of text leaves the keys to it', async () => {
    const { find, presses, reader, reads } = await setUp(
      `<main><h1 tabindex="-1">Title</h1><p>One.</p><button>Go</button><input aria-label="Town"></main>`,
    );
    let pressed = 0;
    find('button').addEventListener('click', () => (pressed += 1));
    reads('sentence', 'h1');
    expect(presses('down', 'ok', 'down')).toEqual(['One.', 'One.', 'Go, button']);
    presses('ok');
    expect(pressed).toBe(1);
    expect(presses('down', 'ok')).toEqual(['Town, edit field, blank', 'Town, edit field, blank']);
    expect(reader.keys('down')).toBe(false);
    expect(document.activeElement).toBe(find('input'));
  });

  test('Back ends it, and the arrows are the page’s own again', async () => {
    const { presses, reader, reads } = await setUp(page);
    reads('word', 'h1');
    expect(presses('back')).toEqual(['Reading by parts has ended. The arrows move between things again.']);
    expect(reader.keys('down')).toBe(false);
    expect(reader.isBrowsing()).toBe(false);
  });

  test('the kiosk’s own panels keep their arrows', async () => {
    const { find, reader, reads } = await setUp(`${page}<div id="here"></div>`);
    reads('word', 'h1');
    find('#here').innerHTML = '<dialog open data-node="panel.menu"><h1 id="d" tabindex="-1">Menu</h1></dialog>';
    find('#d').focus();
    expect(reader.keys('down')).toBe(false);
    find('#here').innerHTML = '';
    expect(reader.isBrowsing()).toBe(true);
  });
});

describe('how much is said', () => {
  const page = `<main><h1 tabindex="-1">Title</h1><ul><li>One.</li><li>Two.</li></ul>
    <label for="f">Town</label><input id="f" aria-describedby="h"><p id="h">As on your card.</p><p>Last.</p></main>`;

  test.each([
    ['short', ['One.', 'Two.', 'Town, edit field, blank', 'As on your card.', 'Last.']],
    ['normal', ['list of 2. One.', 'Two.', 'Town, edit field, blank. As on your card.', 'As on your card.', 'Last.']],
    [
      'long',
      [
        'list of 2. One.',
        'Two.',
        'out of list. Town, edit field, blank. As on your card.',
        'As on your card.',
        'Last.',
      ],
    ],
  ] as const)('%s', async (verbosity, wanted) => {
    const { presses, reads } = await setUp(page, { verbosity });
    reads('sentence', 'h1');
    expect(presses(...times(5, 'down'))).toEqual(wanted);
  });

  test('an error is explained also where little is said', async () => {
    const { find, said } = await setUp(
      '<input aria-label="Town" aria-invalid="true" aria-describedby="e"><p id="e">Please fill this in.</p>',
      { verbosity: 'short' },
    );
    find('input').focus();
    expect(said()).toEqual(['Town, edit field, blank. Please fill this in.']);
  });
});

describe('bad input', () => {
  test('controls without a name', async () => {
    const { presses, reads } = await setUp('<main><h1 tabindex="-1">x</h1><button></button><input></main>');
    reads('field', 'h1');
    expect(presses('down', 'down')).toEqual(['no name, button', 'no name, edit field, blank']);
  });

  test('ten thousand things, two hundred deep', async () => {
    const { presses, reads } = await setUp(
      `<main><h1 tabindex="-1">First</h1>${'<div>'.repeat(200)}${'<p>One line.</p>'.repeat(10_000)}<h2>Last</h2>${'</div>'.repeat(200)}</main>`,
    );
    reads('sentence', 'h1');
    expect(presses('down', 'down', 'up')).toEqual(['One line.', 'One line.', 'One line.']);
  });

  test('what is being read vanishes: it goes on with what came after', async () => {
    const { find, presses, reads } = await setUp(
      '<main><h1 tabindex="-1">x</h1><p id="gone">Here.</p><p>There.</p><p>Last.</p></main>',
    );
    reads('sentence', 'h1');
    presses('down');
    find('#gone').remove();
    await settle();
    expect(presses('down', 'down')).toEqual(['There.', 'Last.']);
  });

  test('everything vanishes', async () => {
    const { find, presses, reads } = await setUp('<main><h1 tabindex="-1">x</h1><p>Here.</p></main>');
    reads('sentence', 'h1');
    find('main').innerHTML = '';
    await settle();
    expect(presses('down', 'up', 'ok')).toEqual(['no next sentence', 'no previous sentence']);
  });

  test('a table with spans and holes', async () => {
    const { presses, reads } = await setUp(
      `<main><h1 tabindex="-1">x</h1><table><tr><th colspan="2">Both</th><th>Third</th></tr>
       <tr><td rowspan="2">Tall</td><td>b</td><td>c</td></tr><tr><td>e</td></tr></table></main>`,
    );
    reads('table', 'h1');
    expect(presses('down', 'right', 'down', 'left', 'left', 'down', 'right')).toEqual([
      'table, 3 rows, 3 columns. row 1 of 3. Both',
      'Third',
      'row 2 of 3. c',
      'Both. b',
      'Tall',
      'no next table',
      'b',
    ]);
  });
});

test('what can be done with a control follows after a pause, when it was heard to its end', async () => {
  const { clock, presses, reads, said, speaker } = await setUp(
    '<main><h1 tabindex="-1">x</h1><p>Here.</p><button>Go</button></main>',
  );
  reads('sentence', 'h1');
  expect(presses('down')).toEqual(['Here.']);
  speaker.finish();
  await clock.pass(2000);
  expect(said().at(-1)).toBe('Here.');
  expect(presses('down')).toEqual(['Go, button']);
  speaker.finish();
  await clock.pass(2000);
  expect(said().at(-1)).toBe('Press OK to activate.');
});
