// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../../protocol/index.ts';
import { createOsEngine } from '../../../../../renderer/kiosk/speech/os/engine.ts';
import { plainInput } from '../../../../../renderer/kiosk/speech/plain-input.ts';
import type { EngineEvent } from '../../../../../renderer/kiosk/speech/speech.ts';
import { createHandClock, settle } from '../../../../support/hand-clock.ts';

type Given = EventTarget & { text: string; lang: string; rate: number; volume: number; voice: unknown };

const voice = (lang: string, more: object = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: true,
  default: false,
  ...more,
});

const setUp = (first: readonly SpeechSynthesisVoice[] = [voice('ko-KR'), voice('en-US')], { touched = true } = {}) => {
  const clock = createHandClock();
  const said: Given[] = [];
  const cancelled: Given[] = [];
  let voices = first;
  let wasTouched = touched;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (given: Given) => void said.push(given),
    cancel: () => {
      const last = said.at(-1);
      if (last) cancelled.push(last);
    },
    resume: () => {},
  });
  const gestures = new EventTarget();
  const engine = createOsEngine({
    synthesis: synthesis as unknown as SpeechSynthesis,
    create: (text) =>
      Object.assign(new EventTarget(), {
        text,
        lang: '',
        rate: 1,
        volume: 1,
        voice: null,
      }) as unknown as SpeechSynthesisUtterance,
    spell: (text) => Promise.resolve(plainInput(text)),
    gestures,
    wasTouched: () => wasTouched,
    clock,
  });
  const events: EngineEvent[] = [];
  const speak = async (text: string, language: Language = 'ko'): Promise<() => void> => {
    const stop = engine.speak({ text, language, rank: 'focus' }, { rate: 1.5, pitch: 0.75, volume: 1 }, (event) =>
      events.push(event),
    );
    await settle();
    return stop;
  };
  const now = (): Given => {
    const last = said.at(-1);
    if (!last) throw new Error('nothing was said');
    return last;
  };
  return {
    clock,
    said,
    cancelled,
    engine,
    events,
    speak,
    now,
    tell: async (type: string, more: object = {}) => {
      now().dispatchEvent(Object.assign(new Event(type), more));
      await settle();
    },
    install: (more: readonly SpeechSynthesisVoice[]) => {
      voices = more;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
    touch: async () => {
      wasTouched = true;
      gestures.dispatchEvent(new Event('keydown'));
      await settle();
    },
  };
};

describe('voices', () => {
  test.each<[string, SpeechSynthesisVoice[], Language, 'well' | 'none']>([
    ['a local one', [voice('ko_KR')], 'ko', 'well'],
    ['a remote one', [voice('ko-KR', { localService: false })], 'ko', 'none'],
    ['Cantonese', [voice('zh-HK')], 'zh', 'none'],
    ['Mandarin', [voice('zh-HK'), voice('zh-CN')], 'zh', 'well'],
    ["the system's espeak", [voice('ja', { name: 'Japanese+espeak-ng' })], 'ja', 'none'],
    ['none', [], 'en', 'none'],
  ])('%s', (_, voices, language, quality) => {
    expect(setUp(voices).engine.speaks(language)).toBe(quality);
  });

  test('that come late are told', () => {
    const { engine, install } = setUp([]);
    let told = 0;
    engine.watch?.(() => (told += 1));
    install([voice('vi-VN')]);
    expect(told).toBe(1);
    expect(engine.speaks('vi')).toBe('well');
  });
});

describe('an utterance', () => {
  test('is said by its voice at its rate, told word by word, and ended', async () => {
    const { speak, now, tell, events } = setUp();
    await speak('다음 버튼');
    expect(now()).toMatchObject({ text: '다음 버튼', lang: 'ko-KR', rate: 1.5, pitch: 0.75, volume: 1 });
    await tell('start');
    await tell('boundary', { name: 'word', charIndex: 3, charLength: 2 });
    await tell('end');
    expect(events).toEqual([{ type: 'start' }, { type: 'word', start: 3, end: 5 }, { type: 'end' }]);
  });

  test('with a part in another language is said by two voices in turn, words at their places', async () => {
    const { speak, said, tell, events } = setUp();
    await speak('도우미 John입니다');
    await tell('start');
    await tell('end');
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['도우미', 'ko-KR'],
      ['John', 'en-US'],
    ]);
    await tell('start');
    await tell('boundary', { name: 'word', charIndex: 0, charLength: 4 });
    expect(events.at(-1)).toEqual({ type: 'word', start: 4, end: 8 });
    await tell('end');
    await tell('end');
    expect(events.filter(({ type }) => type === 'start' || type === 'end')).toEqual([
      { type: 'start' },
      { type: 'end' },
    ]);
  });

  test('whose voice tells nothing of words has them estimated', async () => {
    const { clock, speak, tell, events } = setUp();
    await speak('다음 버튼을 누르세요');
    await tell('start');
    await clock.pass(3000);
    expect(events.filter(({ type }) => type === 'word')).toHaveLength(3);
  });

  test('stopped, is silent and says nothing more', async () => {
    const { speak, tell, events, cancelled } = setUp();
    const stop = await speak('다음');
    await tell('start');
    stop();
    await tell('error', { error: 'interrupted' });
    expect(cancelled).toHaveLength(1);
    expect(events).toEqual([{ type: 'start' }, { type: 'stopped' }]);
  });

  test.each([
    ['does not begin', [], 3000],
    ['does not come to its end', ['start'], 20_000],
  ])('of a voice that %s fails, so that another can go on', async (_, told, ms) => {
    const { clock, speak, tell, events, cancelled } = setUp();
    await speak('다음');
    for (const type of told) await tell(type);
    await clock.pass(ms);
    expect(events.at(-1)?.type).toBe('failed');
    expect(cancelled).toHaveLength(1);
  });

  test('that the system refuses fails', async () => {
    const { speak, tell, events } = setUp();
    await speak('다음');
    await tell('error', { error: 'synthesis-failed' });
    expect(events).toEqual([{ type: 'failed', message: 'synthesis-failed' }]);
  });

  test('waits for her first key', async () => {
    const { speak, said, touch, engine } = setUp(undefined, { touched: false });
    await speak('누르세요');
    expect(said).toHaveLength(0);
    expect(engine.isBlocked?.()).toBe(true);
    await touch();
    expect(said).toHaveLength(1);
  });

  test('holds no mark-up for the system to obey', async () => {
    const { speak, now } = setUp();
    await speak('<speak>다음</speak> & \ud800');
    expect(now().text).not.toMatch(/[<>&\ud800-\udfff]/);
  });
});
