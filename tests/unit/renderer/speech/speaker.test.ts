import { describe, expect, test } from 'vitest';
import { createSpeaker } from '../../../../renderer/kiosk/speech/speaker.ts';
import type { SpeechOutcome, SpeechRank, SpeechSettings, Utterance } from '../../../../renderer/kiosk/speech/speech.ts';
import { createFakeEngine, type FakeEngine } from '../../../support/fake-engine.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';

const settings: SpeechSettings = { voice: true, language: 'ko', rate: 1, pitch: 1, volume: 0.7 };

const setUp = (engines: readonly FakeEngine[] = [createFakeEngine('one')], change: Partial<SpeechSettings> = {}) => {
  const clock = createHandClock();
  const speaker = createSpeaker({ engines, clock, settings: { ...settings, ...change } });
  const outcomes: Record<string, SpeechOutcome> = {};
  const say = (text: string, rank: SpeechRank = 'focus', more: Partial<Utterance> = {}): void => {
    void speaker.say({ text, language: 'ko', rank, ...more }).then((outcome) => (outcomes[text] = outcome));
  };
  const [engine] = engines;
  if (!engine) throw new Error('no engine');
  return { clock, speaker, say, outcomes, engine };
};

describe('ranks', () => {
  test('an alert stops the focus, and the focus is not said afterwards', async () => {
    const { say, outcomes, engine } = setUp();
    say('다음, 버튼');
    say('시간이 거의 다 됐어요', 'alert');
    await settle();
    expect(outcomes).toEqual({ '다음, 버튼': 'stopped' });
    expect(engine.now().text).toBe('시간이 거의 다 됐어요');
    engine.now().end();
    await settle();
    expect(engine.given).toHaveLength(2);
  });

  test('an equal one replaces what is being said', async () => {
    const { say, outcomes, engine } = setUp();
    say('이전');
    say('다음');
    await settle();
    expect(outcomes).toEqual({ 이전: 'stopped' });
    expect(engine.now().text).toBe('다음');
  });

  test('focus and page are dropped under something higher, a notice waits its turn', async () => {
    const { say, outcomes, engine } = setUp();
    say('허락할까요', 'consent');
    say('버튼', 'focus');
    say('첫 화면', 'page');
    say('저장했어요', 'notice');
    await settle();
    expect(outcomes).toEqual({ 버튼: 'stopped', '첫 화면': 'stopped' });
    engine.now().end();
    await settle();
    expect(engine.now().text).toBe('저장했어요');
    expect(outcomes['허락할까요']).toBe('ended');
  });

  test('of those that wait the highest is next', async () => {
    const { say, engine } = setUp();
    say('허락할까요', 'consent');
    say('저장했어요', 'notice');
    say('도우미가 가리킵니다', 'helper');
    engine.now().end();
    expect(engine.now().text).toBe('도우미가 가리킵니다');
    engine.now().end();
    expect(engine.now().text).toBe('저장했어요');
  });

  test('one that waits is replaced by its equal', async () => {
    const { say, outcomes, engine } = setUp();
    say('허락할까요', 'consent');
    say('하나', 'notice');
    say('둘', 'notice');
    await settle();
    expect(outcomes).toEqual({ 하나: 'stopped' });
    engine.now().end();
    expect(engine.now().text).toBe('둘');
  });

  test('consent is over only when it was spoken to its end', async () => {
    const { say, outcomes, engine } = setUp();
    say('허락할까요', 'consent');
    engine.now().start();
    engine.now().word('허락할까요');
    await settle();
    expect(outcomes).toEqual({});
    engine.now().end();
    await settle();
    expect(outcomes).toEqual({ 허락할까요: 'ended' });
  });

  test('whoever speaks next in answer to a stop is not spoken over', async () => {
    const { speaker, engine } = setUp();
    const first = speaker.say({ text: '하나', language: 'ko', rank: 'helper' });
    void first.then(() => speaker.say({ text: '하나', language: 'ko', rank: 'helper' }));
    void speaker.say({ text: '둘', language: 'ko', rank: 'helper' });
    await settle();
    expect(engine.given.filter(({ open }) => open)).toHaveLength(1);
  });
});

describe('caption', () => {
  test('shows what is said with the word that is being spoken, and stands when it has ended', () => {
    const { speaker, say, engine } = setUp();
    say('다음, 버튼', 'focus', { sensitivity: 'personal' });
    expect(speaker.state.get()).toMatchObject({ speaking: false, caption: { text: '다음, 버튼', word: null } });
    engine.now().start();
    engine.now().word('버튼');
    expect(speaker.state.get()).toMatchObject({ speaking: true, caption: { word: { start: 4, end: 6 } } });
    engine.now().end();
    expect(speaker.state.get()).toMatchObject({
      speaking: false,
      caption: { text: '다음, 버튼', word: null, sensitivity: 'personal' },
    });
  });

  test('of what kind it is in hand is told from before its first sample until after its last', () => {
    const { speaker, say, engine } = setUp();
    expect(speaker.state.get().voicing).toBeNull();
    say('홍길동', 'focus', { sensitivity: 'personal' });
    // The engine has not begun, nor told of anything: some tell only once they sound.
    expect(speaker.state.get()).toMatchObject({ speaking: false, voicing: 'personal' });
    engine.now().start();
    engine.now().end();
    expect(speaker.state.get().voicing).toBeNull();
    say('홍길동', 'focus', { sensitivity: 'secret' });
    speaker.stop();
    expect(speaker.state.get().voicing).toBeNull();
    speaker.configure({ voice: false, language: 'ko', rate: 1, pitch: 1, volume: 1 });
    say('홍길동', 'focus', { sensitivity: 'personal' });
    expect(speaker.state.get().voicing).toBeNull();
  });

  test('whoever must make the room safe first is waited for; a failure keeps it unsaid, a stop is no failure', async () => {
    const { speaker, say, engine, outcomes } = setUp();
    let settleIt: { resolve: () => void; reject: (error: Error) => void } | null = null;
    speaker.guard((sensitivity) =>
      sensitivity === 'public'
        ? null
        : new Promise<void>((resolve, reject) => {
            settleIt = { resolve, reject };
          }),
    );
    say('다음', 'focus');
    expect(engine.now().text).toBe('다음');
    const settled = (): { resolve: () => void; reject: (error: Error) => void } => {
      if (!settleIt) throw new Error('nobody was asked');
      return settleIt;
    };
    say('하나', 'focus', { sensitivity: 'personal' });
    expect([engine.given.length, speaker.state.get().voicing]).toEqual([1, 'personal']);
    settled().resolve();
    await settle();
    expect(engine.now().text).toBe('하나');
    say('둘', 'focus', { sensitivity: 'personal' });
    settled().reject(new Error('it does not let go'));
    await settle();
    say('셋', 'focus', { sensitivity: 'personal' });
    speaker.stop();
    settled().resolve();
    await settle();
    expect(engine.given.map(({ text }) => text)).toEqual(['다음', '하나']);
    expect(outcomes).toMatchObject({ 둘: 'failed', 셋: 'stopped' });
  });

  test('with the voice off it is shown, and told as silent; the language still has one', async () => {
    const { speaker, say, outcomes, engine } = setUp([createFakeEngine('one')], { voice: false });
    say('안녕하세요', 'notice');
    await settle();
    expect(outcomes).toEqual({ 안녕하세요: 'silent' });
    expect(speaker.state.get()).toMatchObject({ hasVoice: true, speaking: false, caption: { text: '안녕하세요' } });
    expect(engine.given).toHaveLength(0);
  });

  test('in a language without a voice nothing is spoken, not even the foreign words in it', async () => {
    const { speaker, outcomes, say, engine } = setUp(undefined, { language: 'th' });
    say('กด John Smith', 'notice', { language: 'th' });
    await settle();
    expect(outcomes).toEqual({ 'กด John Smith': 'silent' });
    expect(engine.given).toHaveLength(0);
    expect(speaker.state.get().hasVoice).toBe(false);
  });

  test('where nothing speaks, an alert stands long enough to be read', async () => {
    const { clock, speaker, say } = setUp(undefined, { voice: false });
    say('시간이 거의 다 됐어요', 'alert');
    say('저장했어요', 'notice');
    say('버튼', 'focus');
    expect(speaker.state.get().caption?.text).toBe('시간이 거의 다 됐어요');
    await clock.pass(1500);
    expect(speaker.state.get().caption?.text).toBe('저장했어요');
  });

  test('a key takes it away at once', () => {
    const { speaker, say } = setUp(undefined, { voice: false });
    say('시간이 거의 다 됐어요', 'alert');
    speaker.stop();
    say('버튼', 'focus');
    expect(speaker.state.get().caption?.text).toBe('버튼');
  });
});

describe('the person', () => {
  test('any key silences all, also what waits', async () => {
    const { speaker, say, outcomes, engine } = setUp();
    say('허락할까요', 'consent');
    say('저장했어요', 'notice');
    speaker.stop();
    await settle();
    expect(outcomes).toEqual({ 허락할까요: 'stopped', 저장했어요: 'stopped' });
    expect(engine.given.every(({ open }) => !open)).toBe(true);
  });

  test('Repeat says the last thing again, from its beginning, also after a stop', () => {
    const { speaker, say, engine } = setUp();
    say('다음, 버튼');
    engine.now().word('버튼');
    speaker.stop();
    speaker.repeat();
    expect(engine.now().text).toBe('다음, 버튼');
    speaker.repeat();
    expect(engine.given.filter(({ open }) => open)).toHaveLength(1);
    expect(engine.given).toHaveLength(3);
  });

  test('what waits for her first touch is not dropped by that touch', async () => {
    const { speaker, say, outcomes, engine } = setUp();
    engine.block(true);
    say('화면을 누르거나 아무 키나 누르세요', 'page');
    engine.block(false);
    speaker.stop();
    engine.now().start();
    engine.now().end();
    await settle();
    expect(outcomes).toEqual({ '화면을 누르거나 아무 키나 누르세요': 'ended' });
  });

  test('her second key stops it, though it has not begun', async () => {
    const { speaker, say, outcomes, engine } = setUp();
    engine.block(true);
    say('화면을 누르세요', 'page');
    engine.block(false);
    speaker.stop();
    speaker.stop();
    await settle();
    expect(outcomes).toEqual({ '화면을 누르세요': 'stopped' });
  });

  test('what waits for her first touch gives way to what that touch brings', async () => {
    const { say, outcomes, engine } = setUp();
    engine.block(true);
    say('화면을 누르세요', 'page');
    say('언어를 고르세요', 'page');
    await settle();
    expect(outcomes).toEqual({ '화면을 누르세요': 'stopped' });
    expect(engine.now().text).toBe('언어를 고르세요');
  });

  test('a louder voice is louder at once', () => {
    const { speaker, say, engine } = setUp();
    say('안녕하세요');
    speaker.configure({ ...settings, volume: 1 });
    expect(engine.adjusted.at(-1)).toMatchObject({ volume: 1 });
    expect(engine.now().text).toBe('안녕하세요');
  });

  test('switching the voice off silences it', async () => {
    const { speaker, say, outcomes } = setUp();
    say('안녕하세요');
    speaker.configure({ ...settings, voice: false });
    await settle();
    expect(outcomes).toEqual({ 안녕하세요: 'stopped' });
  });

  test('another language is loaded before its first word', () => {
    const { speaker, engine } = setUp();
    speaker.configure({ ...settings, language: 'vi' });
    expect(engine.warmed).toEqual(['vi']);
  });

  test('her end leaves nothing: no caption, nothing to repeat, engines wiped', async () => {
    const { speaker, say, outcomes, engine } = setUp();
    say('홍길동', 'notice', { sensitivity: 'personal' });
    say('기다리는 말', 'page');
    speaker.wipe();
    await settle();
    expect(outcomes['홍길동']).toBe('stopped');
    expect(speaker.state.get()).toMatchObject({ caption: null, speaking: false });
    expect(engine.wiped).toBe(1);
    speaker.repeat();
    expect(engine.given).toHaveLength(1);
  });
});

describe('engines', () => {
  const pair = () => [createFakeEngine('first', ['ko']), createFakeEngine('second')] as const;

  test('the first that speaks the language is asked', () => {
    const [first, second] = pair();
    const { say } = setUp([first, second]);
    say('안녕하세요');
    expect(first.given).toHaveLength(1);
    say('Xin chào', 'focus', { language: 'vi' });
    expect(second.given).toHaveLength(1);
  });

  test('when it fails in the middle, the next goes on from the word that had begun', async () => {
    const [first, second] = pair();
    const { speaker, say, outcomes } = setUp([first, second]);
    say('다음 버튼을 누르세요');
    first.now().start();
    first.now().word('다음');
    first.now().word('버튼을');
    first.now().fail();
    expect(second.now().text).toBe('버튼을 누르세요');
    second.now().word('누르세요');
    expect(speaker.state.get().caption?.word).toEqual({ start: 7, end: 11 });
    second.now().end();
    await settle();
    expect(outcomes).toEqual({ '다음 버튼을 누르세요': 'ended' });
  });

  test('each gets a second try, then it is told as failed and the next thing is said', async () => {
    const { say, outcomes, engine } = setUp();
    say('허락할까요', 'consent');
    say('저장했어요', 'notice');
    engine.now().fail();
    engine.now().fail();
    await settle();
    expect(outcomes).toEqual({ 허락할까요: 'failed' });
    expect(engine.now().text).toBe('저장했어요');
  });

  test('one that fails again and again is asked last', () => {
    const [first, second] = pair();
    const { say } = setUp([first, second]);
    for (const text of ['하나', '둘']) {
      say(text);
      first.now().fail();
      second.now().end();
    }
    say('셋');
    expect(second.now().text).toBe('셋');
  });

  test('an English name inside Korean is left to the engine that speaks both, in one go', () => {
    const { say, engine } = setUp();
    say('상담원 John Smith님이 화면을 봅니다');
    expect(engine.given).toHaveLength(1);
  });

  test('or is spoken by the one that can, each part in its turn, words at their places', () => {
    const first = createFakeEngine('first', ['ko']);
    const second = createFakeEngine('second', ['en']);
    const { speaker, say } = setUp([first, second]);
    say('상담원 John Smith님이 화면을 봅니다');
    first.now().end();
    expect(second.now().text).toBe('John Smith');
    second.now().word('Smith');
    expect(speaker.state.get().caption?.word).toEqual({ start: 9, end: 14 });
    second.now().end();
    expect(first.now().text).toBe('님이 화면을 봅니다');
  });

  test('the operator is told which one speaks what', () => {
    const { speaker } = setUp([...pair()]);
    expect((['ko', 'vi', 'ja'] as const).map(speaker.engineFor)).toEqual(['first', 'second', null]);
  });

  test('a voice that comes late is told', () => {
    const { speaker, engine } = setUp(undefined, { language: 'ja' });
    expect(speaker.state.get().hasVoice).toBe(false);
    engine.learn(['ja']);
    expect(speaker.state.get().hasVoice).toBe(true);
  });

  test('nothing to say is said at once, and disturbs nobody', async () => {
    const { say, outcomes, engine } = setUp();
    say('안녕하세요');
    say('  \n', 'alert');
    await settle();
    expect(outcomes).toEqual({ '  \n': 'ended' });
    expect(engine.now().text).toBe('안녕하세요');
  });
});
