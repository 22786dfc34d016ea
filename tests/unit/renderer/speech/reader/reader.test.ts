// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../../../protocol/index.ts';
import type { Outlet } from '../../../../../renderer/kiosk/privacy/policy.ts';
import { createReader } from '../../../../../renderer/kiosk/speech/reader/reader.ts';
import { createFakeSpeaker } from '../../../../support/fake-speaker.ts';
import { createHandClock, settle } from '../../../../support/hand-clock.ts';
import { readerTexts } from '../../../../support/reader-texts.ts';
import { fetchParts } from '../../../../../renderer/shared/later.tsx';

// What comes in idle time is there.
await fetchParts();

let closing = (): void => {};
afterEach(() => closing());

const setUp = async (
  html: string,
  { language = 'ko', outlet = 'speaker' }: { language?: Language; outlet?: Outlet } = {},
) => {
  document.documentElement.lang = language;
  document.body.innerHTML = html;
  const clock = createHandClock();
  const speaker = createFakeSpeaker();
  const texts = await readerTexts(language);
  const reader = createReader({ speaker, texts, root: document.body, clock, outlet: () => outlet });
  closing = reader.close;
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  };
  return {
    clock,
    speaker,
    reader,
    texts,
    find,
    focus: (selector: string) => find(selector).focus(),
    key: () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
    said: () => speaker.said.map(({ text }) => text),
    last: () => speaker.said.at(-1),
  };
};

const form = `
  <main>
    <h1 tabindex="-1">누구의 등본인가요?</h1>
    <div role="radiogroup" aria-label="누구의 등본인가요?">
      <button role="radio" aria-checked="true">본인</button>
      <button role="radio" aria-checked="false">가족</button>
    </div>
    <button id="next">다음</button>
  </main>`;

describe('focus', () => {
  test.each([
    ['ko', '다음, 버튼'],
    ['en', '다음, button'],
    ['ja', '다음、ボタン'],
    ['zh', '다음，按钮'],
    ['th', '다음 ปุ่ม'],
    ['vi', '다음, nút'],
  ] as const)('in %s a button is its name and role in the order of the language', async (language, sentence) => {
    const { focus, said } = await setUp(form, { language });
    focus('#next');
    expect(said()).toEqual([sentence]);
  });

  test('a choice says its state and its place; its question only on the way in, and not where the heading has said it', async () => {
    const { focus, said, find } = await setUp(form);
    focus('[role="radio"]');
    expect(said().at(-1)).toBe('본인, 라디오 버튼, 선택됨, 2개 중 1번째');
    find('h1').textContent = '등본';
    focus('#next');
    focus('[aria-checked="false"]');
    expect(said().at(-1)).toBe('누구의 등본인가요? 가족, 라디오 버튼, 선택 안 됨, 2개 중 2번째');
    focus('[aria-checked="true"]');
    expect(said().at(-1)).toBe('본인, 라디오 버튼, 선택됨, 2개 중 1번째');
  });

  test('help and error of a field come after what it is', async () => {
    const { focus, said } = await setUp(`
      <label for="name">이름</label>
      <input id="name" required aria-invalid="true" aria-describedby="error help" value="">
      <p id="error">고칠 점: 이름을 적어 주세요.</p><p id="help">여권과 같게 적어요.</p>`);
    focus('#name');
    expect(said()).toEqual([
      '이름, 입력란, 비어 있음. 꼭 입력해야 합니다. 고칠 점: 이름을 적어 주세요. 여권과 같게 적어요.',
    ]);
  });

  test.each([
    ['<button aria-pressed="true">굵게</button>', '굵게, 전환 버튼, 눌림'],
    ['<button aria-expanded="false">더 보기</button>', '더 보기, 버튼, 접힘'],
    ['<button aria-disabled="true">보내기</button>', '보내기, 버튼, 지금은 사용할 수 없음'],
    ['<button aria-busy="true">보내기</button>', '보내기, 버튼, 처리 중'],
    ['<button aria-current="true">한국어</button>', '한국어, 버튼, 현재 항목'],
    ['<a href="#a">도움말</a>', '도움말, 링크'],
    ['<input type="checkbox" aria-label="동의" checked>', '동의, 체크상자, 체크함'],
    ['<button role="switch" aria-checked="false">음성</button>', '음성, 스위치, 꺼짐'],
    ['<input type="search" aria-label="찾기" value="등본">', '찾기, 검색란, 등본'],
    ['<input type="range" aria-label="속도" value="50">', '속도, 슬라이더, 50'],
    ['<select aria-label="나라"><option>한국</option></select>', '나라, 콤보상자, 한국'],
    ['<input aria-label="번호" value="12" readonly>', '번호, 입력란, 12, 읽기 전용'],
    ['<button></button>', '이름 없음, 버튼'],
  ])('%s', async (html, sentence) => {
    const { focus, said } = await setUp(html);
    focus('button, a, input, select');
    expect(said()).toEqual([sentence]);
  });

  test('a name in another language is given to its own voice', async () => {
    const { focus, last } = await setUp('<button lang="th">ภาษาไทย</button>');
    focus('button');
    expect(last()).toMatchObject({ text: 'ภาษาไทย, 버튼', runs: [{ start: 0, end: 7, language: 'th' }] });
  });

  test('so is a part of a name', async () => {
    const { focus, last } = await setUp('<button>바꾸기: <span lang="en">English</span></button>');
    focus('button');
    expect(last()).toMatchObject({ text: '바꾸기: English, 버튼', runs: [{ start: 5, end: 12, language: 'en' }] });
  });

  test('a name that looks like a template is spoken as it stands', async () => {
    const { focus, said } = await setUp('<button>{{name}} $t(reader:hint.press)</button>');
    focus('button');
    expect(said()).toEqual(['{{name}} $t(reader:hint.press), 버튼']);
  });

  test('what can be done is said after a pause, unless a key comes first', async () => {
    const { clock, speaker, focus, key, said } = await setUp(form);
    focus('#next');
    speaker.finish();
    await clock.pass(1500);
    expect(said().at(-1)).toBe('누르려면 확인 키를 누르세요.');
    focus('[role="radio"]');
    speaker.finish();
    await clock.pass(500);
    key();
    await clock.pass(5000);
    expect(said()).toHaveLength(3);
  });
});

describe('private values', () => {
  const field = (sensitivity: string) =>
    `<label for="a">이름</label><div data-sensitivity="${sensitivity}"><input id="a" value="홍길동"></div>`;

  test.each([
    ['personal', 'speaker', '이름, 입력란, 3자 입력됨, 내용은 말하지 않음'],
    ['personal', 'headset', '이름, 입력란, 홍길동'],
    ['secret', 'speaker', '이름, 입력란, 입력됨, 내용은 말하지 않음'],
    ['secret', 'headset', '이름, 입력란, 3자 입력됨, 내용은 말하지 않음'],
  ] as const)('%s by the %s', async (sensitivity, outlet, sentence) => {
    const { focus, last } = await setUp(field(sensitivity), { outlet });
    focus('#a');
    expect(last()).toMatchObject({ text: sentence, sensitivity });
  });

  test('her own key lets a personal value out, and the microphone is told', async () => {
    const { focus, reader, last } = await setUp(field('personal'));
    focus('#a');
    reader.repeat();
    expect(last()).toMatchObject({ text: '이름, 입력란, 홍길동', sensitivity: 'personal' });
  });

  test('a password is a secret whatever it is marked', async () => {
    const { focus, reader, said } = await setUp('<input type="password" aria-label="암호" value="1234">');
    focus('input');
    reader.repeat();
    expect(said()).toEqual(Array(2).fill('암호, 암호 입력란, 입력됨, 내용은 말하지 않음'));
  });

  const keys = (sensitivity: string) =>
    `<h1 tabindex="-1">이름</h1><div data-sensitivity="${sensitivity}"><fieldset data-grid aria-label="이름 글자판">
      <button>ㄱ</button><button>ㄴ</button><button data-tool>지움</button></fieldset></div><button id="next">다음</button>`;
  const [ga, na, tool] = ['button', 'button:nth-of-type(2)', '[data-tool]'];

  test('keys of a personal value are not named in the open; that is said on the way in; her own key names them, until she leaves', async () => {
    const { focus, reader, last, said, clock } = await setUp(keys('personal'));
    focus(ga);
    expect(last()).toMatchObject({ sensitivity: 'personal' });
    expect(last()?.text).toMatch(/^이름 글자판. 옆 사람이 듣지 못하게 .* 반복 키를 누르세요. 글자 버튼$/);
    focus(na);
    expect(last()?.text).toBe('글자 버튼');
    await clock.pass(5000);
    expect(last()?.text).toBe('글자 버튼');
    focus(tool);
    expect(last()?.text).toBe('지움, 버튼');
    expect(said().join(' ')).not.toMatch(/[ㄱㄴ]/);
    focus(na);
    reader.repeat();
    expect(last()).toMatchObject({ text: 'ㄴ, 버튼', sensitivity: 'personal' });
    focus(ga);
    expect(last()?.text).toBe('ㄱ, 버튼');
    focus('#next');
    focus(na);
    expect(last()?.text).toMatch(/글자 버튼$/);
  });

  test('what she asked for in the open ends with a headset', async () => {
    const { focus, reader, last } = await setUp(keys('personal'));
    focus(ga);
    reader.repeat();
    reader.interrupt();
    focus(na);
    expect(last()?.text).toBe('글자 버튼');
  });

  test('keys of a secret are never named in the open, asked for or not, nor by the key that tells where she is', async () => {
    const { focus, reader, said } = await setUp(keys('secret'));
    focus(ga);
    reader.repeat();
    focus(na);
    reader.here();
    expect(said().join(' ')).not.toMatch(/[ㄱㄴ]/);
    expect(said()[1]).toMatch(/^옆 사람이 듣지 못하게 .* 지움만 이름을 말합니다. 글자 버튼$/);
  });

  test.each(['personal', 'secret'])('in a headset the keys of a %s value are named', async (sensitivity) => {
    const { focus, last } = await setUp(keys(sensitivity), { outlet: 'headset' });
    focus(ga);
    expect(last()?.text).toBe('이름 글자판. ㄱ, 버튼');
  });

  test('which answer of a private question is chosen is not told in the open', async () => {
    const { focus, reader, said } = await setUp(
      '<div role="radiogroup" data-sensitivity="personal"><button role="radio" aria-checked="true">예</button><button role="radio">아니요</button></div>',
    );
    focus('[aria-checked]');
    expect(said().at(-1)).toBe('예, 라디오 버튼, 2개 중 1번째');
    reader.repeat();
    expect(said().at(-1)).toBe('예, 라디오 버튼, 선택됨, 2개 중 1번째');
  });

  test('on the page, a private answer is told by its length, apart from what is public', async () => {
    const { reader, speaker } = await setUp(
      '<main><dl><dt>이름</dt><dd><span data-sensitivity="personal">홍길동</span></dd><dt>언어</dt><dd>한국어</dd></dl></main>',
    );
    reader.readPage();
    speaker.finish();
    await settle();
    expect(speaker.said).toMatchObject([
      { text: '이름: 3자, 내용은 말하지 않음', sensitivity: 'personal' },
      { text: '언어: 한국어', sensitivity: 'public' },
    ]);
  });
});

describe('a private value within something public', () => {
  const secret = '<span data-sensitivity="secret">9001011234567</span>';
  const planted = '9001011234567';

  test.each([
    ['the name of a button', `<button>바꾸기: ${secret}</button>`, 'button'],
    ['the label of a field', `<label for="f">번호 ${secret}</label><input id="f">`, 'input'],
    ['what a field takes its name from', `<p id="n">${secret}</p><input aria-labelledby="n">`, 'input'],
    ['a heading', `<main><h1 tabindex="-1">번호 ${secret}</h1></main>`, 'h1'],
    ['the help of a field', `<p id="h">예: ${secret}</p><input aria-label="번호" aria-describedby="h">`, 'input'],
    [
      'the label of a group',
      `<div role="group" aria-labelledby="g"><p id="g">${secret}</p><button>예</button></div>`,
      'button',
    ],
    ['an error', `<div role="alert" tabindex="-1"><ul><li>${secret}</li></ul></div>`, '[role="alert"]'],
  ])('is not said with %s', async (_, html, selector) => {
    const { focus, reader, said } = await setUp(html);
    focus(selector);
    reader.readPage();
    reader.repeat();
    expect(said().join(' ')).not.toContain(planted);
    expect(said()).not.toHaveLength(0);
  });

  test('is not said in a live region, which mutes the microphone all the same', async () => {
    const { clock, find, last } = await setUp('<p role="status"></p>');
    find('p').innerHTML = `접수 번호 ${secret}`;
    await clock.pass(100);
    expect(last()).toMatchObject({ text: '접수 번호 입력됨, 내용은 말하지 않음', sensitivity: 'secret' });
  });
});

describe('a page', () => {
  const page = `
    <p>여기는 막대입니다.</p>
    <main>
      <h1 tabindex="-1">무엇이 필요한가요?</h1>
      <div class="caption"><p>자막</p></div>
      <p>아래에서 고르세요. <b>무료</b>예요.</p>
      <ul><li><button>주민등록표 등본</button></li><li><button>출입국 사실증명</button></li></ul>
      <div data-grid><button>ㄱ</button></div>
      <p hidden>안 보임</p>
    </main>
    <nav><button>이전</button></nav>`;

  test('that has come is read: heading, what it says, what can be done', async () => {
    const { focus, said } = await setUp(page);
    focus('h1');
    expect(said()).toEqual([
      '무엇이 필요한가요? 아래에서 고르세요. 무료예요. 주민등록표 등본, 버튼. 출입국 사실증명, 버튼',
    ]);
  });

  test('of a date is read with its parts', async () => {
    const { focus, said } = await setUp(
      '<main><h1 tabindex="-1">언제 이사하셨어요?</h1><label><span>연도</span><input></label><label for="m">월</label><input id="m"></main>',
    );
    focus('h1');
    expect(said()).toEqual(['언제 이사하셨어요? 연도, 입력란, 비어 있음. 월, 입력란, 비어 있음']);
  });

  test('a focus that the page sets by itself does not talk over its reading', async () => {
    const { focus, said, key } = await setUp(page);
    focus('h1');
    focus('li button');
    expect(said()).toHaveLength(1);
    key();
    focus('nav button');
    expect(said()).toHaveLength(2);
  });

  test('once it is read, a focus that the page sets is read again', async () => {
    const { focus, said, speaker } = await setUp(page);
    focus('h1');
    speaker.finish();
    await settle();
    focus('nav button');
    expect(said().at(-1)).toBe('이전, 버튼');
  });

  test('that comes under something more important is read after it, if she has not gone on', async () => {
    const { focus, clock, speaker, said, key } = await setUp(page);
    const alert = { text: '시간이 거의 다 됐습니다.', language: 'ko', rank: 'alert' } as const;
    void speaker.say(alert);
    speaker.dropping = true;
    focus('h1');
    speaker.dropping = false;
    await settle();
    speaker.finish();
    await clock.pass(10);
    expect(said()).toHaveLength(2);
    void speaker.say(alert);
    speaker.dropping = true;
    focus('nav button');
    speaker.dropping = false;
    await settle();
    key();
    speaker.finish();
    await clock.pass(10);
    expect(said()).toHaveLength(3);
  });

  test('of ten thousand things, two hundred deep, only the first are gone through', async () => {
    const { focus, said } = await setUp(
      `<main><h1 tabindex="-1">처음</h1>${'<div>'.repeat(200)}${'<p>한 줄입니다.</p>'.repeat(10_000)}${'</div>'.repeat(200)}</main>`,
    );
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    focus('h1');
    expect(said()[0]).toMatch(/^처음\. 한 줄입니다\./);
    expect(asked.mock.calls.length).toBeLessThan(3000);
    asked.mockRestore();
  });

  test('in a new language is read again in that language', async () => {
    const { clock, texts, said } = await setUp(page);
    await texts.changeLanguage('en');
    await clock.pass(100);
    expect(said().at(-1)).toContain('button');
  });

  test('without anything to read says so', async () => {
    const { reader, said } = await setUp('<main></main>');
    reader.readPage();
    expect(said()).toEqual(['이 화면에는 읽을 내용이 없습니다.']);
  });

  test('a dialog is announced with all it says', async () => {
    const { focus, said } = await setUp(
      `${page}<dialog open><h1 id="d" tabindex="-1">끝낼까요?</h1><p>적은 것이 지워집니다.</p><button>끝내기</button></dialog>`,
    );
    focus('#d');
    expect(said()).toEqual(['끝낼까요? 대화상자. 적은 것이 지워집니다. 끝내기, 버튼']);
  });

  test('a stretch of text that takes the focus is read', async () => {
    const { focus, said } = await setUp(
      '<main><h1 id="h">등본</h1><div role="region" tabindex="0" aria-labelledby="h"><p>주소를 보여 줍니다.</p><p>무료입니다.</p></div></main>',
    );
    focus('[role="region"]');
    expect(said()).toEqual(['주소를 보여 줍니다. 무료입니다.']);
  });

  test('an error summary says how many there are, and each', async () => {
    const { focus, said } = await setUp(
      '<div role="alert" tabindex="-1"><p>고칠 점이 있어요</p><ul><li><button>이름을 적어 주세요.</button></li><li><button>날짜를 적어 주세요.</button></li></ul></div>',
    );
    focus('[role="alert"]');
    expect(said()).toEqual(['고칠 곳이 2군데 있습니다. 이름을 적어 주세요. 날짜를 적어 주세요.']);
  });
});

describe('what changes', () => {
  test('a status is spoken as a notice, an alert as an alert, nothing twice', async () => {
    const { clock, find, speaker } = await setUp('<p role="status"></p><div id="here"></div>');
    find('[role="status"]').textContent = '저장했습니다.';
    await clock.pass(100);
    speaker.finish();
    find('[role="status"]').append('');
    find('#here').innerHTML = '<p role="alert">연결이 끊겼습니다.</p>';
    await clock.pass(100);
    expect(speaker.said).toMatchObject([
      { text: '저장했습니다.', rank: 'notice' },
      { text: '연결이 끊겼습니다.', rank: 'alert' },
    ]);
  });

  test('one that changes a hundred times a second is spoken in its latest words, to its end each time', async () => {
    const { clock, find, speaker, said } = await setUp('<p role="status"></p>');
    for (let count = 1; count <= 100; count += 1) {
      find('p').textContent = `${count}번째`;
      await clock.pass(10);
    }
    expect(said()).toHaveLength(1);
    speaker.finish();
    await settle();
    expect(said().at(-1)).toBe('100번째');
  });

  test('a summary that took the focus is not said again as an alert', async () => {
    const { clock, find, focus, said } = await setUp('<div id="here"></div>');
    find('#here').innerHTML = '<div role="alert" tabindex="-1"><ul><li>이름을 적어 주세요.</li></ul></div>';
    focus('[role="alert"]');
    await clock.pass(200);
    expect(said()).toHaveLength(1);
  });

  test('a timer and the caption stay quiet', async () => {
    const { clock, find, said } = await setUp('<p role="timer" aria-live="off"></p><div class="caption"><p></p></div>');
    find('[role="timer"]').textContent = '10초';
    find('.caption p').textContent = '말하는 중';
    await clock.pass(200);
    expect(said()).toEqual([]);
  });
});

describe('typing', () => {
  const type = (field: HTMLInputElement, value: string): void => {
    field.dispatchEvent(new Event('beforeinput', { bubbles: true }));
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  test('what is typed into a public field is said, what is erased too', async () => {
    const { find, said } = await setUp('<input aria-label="찾기">');
    const field = find('input') as HTMLInputElement;
    type(field, '7');
    type(field, '7 ');
    type(field, '7');
    type(field, '7A');
    expect(said()).toEqual(['7', '띄어쓰기', '띄어쓰기 지움', '대문자 A']);
  });

  test('Hangul is said by whole syllables, the last when nothing more comes', async () => {
    const { clock, find, said } = await setUp('<input aria-label="찾기">');
    const field = find('input') as HTMLInputElement;
    for (const value of ['ㄷ', '드', '등', '등ㅂ', '등보', '등본']) type(field, value);
    expect(said()).toEqual(['등']);
    await clock.pass(1000);
    expect(said()).toEqual(['등', '본']);
  });

  test('a consonant that moves to the next syllable is not said in the first', async () => {
    const { clock, find, said } = await setUp('<input aria-label="찾기">');
    const field = find('input') as HTMLInputElement;
    for (const value of ['ㅎ', '하', '한', '하나']) type(field, value);
    await clock.pass(1000);
    expect(said()).toEqual(['하', '나']);
  });

  test('of a private field only that something was typed', async () => {
    const { find, speaker } = await setUp('<div data-sensitivity="personal"><input aria-label="이름"></div>');
    const field = find('input') as HTMLInputElement;
    type(field, '홍');
    type(field, '');
    expect(speaker.said).toMatchObject([
      { text: '가린 글자', sensitivity: 'personal' },
      { text: '가린 글자 지움', sensitivity: 'personal' },
    ]);
  });

  test('signs are called by their names, typed and erased, a mark that is taken from a letter too', async () => {
    const thai = await setUp('<input aria-label="ค้นหา">', { language: 'th' });
    const field = thai.find('input') as HTMLInputElement;
    for (const value of ['ก', 'ก\u0E48', 'ก', '']) type(field, value);
    expect(thai.said()).toEqual(['กอ ไก่', 'ไม้เอก', 'ลบ ไม้เอก', 'ลบ กอ ไก่']);
  });

  test('of a Vietnamese letter the mark that went is said', async () => {
    const { find, said } = await setUp('<input aria-label="Tìm">', { language: 'vi' });
    const field = find('input') as HTMLInputElement;
    for (const value of ['b', 'bâ', 'bấ', 'bâ', 'ba']) type(field, value);
    expect(said()).toEqual(['b', 'ớ, a mũ', 'ấ', 'đã xóa dấu sắc', 'đã xóa dấu mũ']);
  });

  test('a word of the keys on the screen is read in full, but nobody hears it of a private field', async () => {
    const words = (sensitivity: string): string =>
      `<div data-sensitivity="${sensitivity}" data-grid><div role="listbox" aria-label="候補">
        <button role="option" aria-selected="false" aria-label="橋、鉄橋の橋">橋</button></div></div>`;
    const open = await setUp(words('public'), { language: 'ja' });
    open.focus('button');
    expect(open.said().at(-1)).toContain('橋、鉄橋の橋');
    open.reader.close();
    for (const [sensitivity, outlet] of [
      ['personal', 'speaker'],
      ['secret', 'headset'],
    ] as const) {
      const hidden = await setUp(words(sensitivity), { language: 'ja', outlet });
      hidden.focus('button');
      expect(hidden.said().join(' ')).not.toContain('橋');
      expect(hidden.said().at(-1)).toContain('読み上げない候補');
      hidden.reader.close();
    }
  });

  test('a key on the screen that sets the value is noticed', async () => {
    const { clock, find, said } = await setUp('<input aria-label="찾기"><button>5</button>');
    const field = find('input') as HTMLInputElement;
    find('button').addEventListener('click', () => (field.value = '5'));
    find('button').click();
    await clock.pass(1);
    expect(said()).toEqual(['5']);
  });
});
