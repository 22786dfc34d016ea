import { beforeEach, describe, expect, test } from 'vitest';
import { followHeadset } from '../../../../renderer/kiosk/app/follow-headset.ts';
import type { Headset } from '../../../../renderer/kiosk/bridge/headset.ts';
import type { Outlet } from '../../../../renderer/kiosk/privacy/policy.ts';
import { createSpeaker } from '../../../../renderer/kiosk/speech/speaker.ts';
import type { Speaker, Utterance } from '../../../../renderer/kiosk/speech/speech.ts';
import {
  defaultSettings,
  reduceSettings,
  type Settings,
  type SettingsAction,
} from '../../../../renderer/kiosk/state/settings.ts';
import { createStore, type Store } from '../../../../renderer/shared/store.ts';
import { createFakeEngine, type FakeEngine } from '../../../support/fake-engine.ts';
import { createHandClock, settle } from '../../../support/hand-clock.ts';

let headset: Store<Headset, Headset>;
let outlet: Store<Outlet, Outlet>;
let settings: Store<Settings, SettingsAction>;
/** `os` can't be sent anywhere. */
let os: FakeEngine;
let embedded: FakeEngine;
let sinks: string[];
let reaches: boolean;
let speaker: Speaker;
let done: string[];

const jack: Headset = { state: 'in', outputs: 2, device: 'jack' };
const gone: Headset = { state: 'none', outputs: 1 };

beforeEach(async () => {
  headset = createStore<Headset, Headset>((_, next) => next, { state: 'unsure' });
  outlet = createStore<Outlet, Outlet>((_, next) => next, 'speaker');
  settings = createStore<Settings, SettingsAction>(reduceSettings, { ...defaultSettings, volume: 1, voice: false });
  os = createFakeEngine('os');
  sinks = [];
  reaches = true;
  embedded = Object.assign(createFakeEngine('embedded'), {
    route: async (sink: string) => {
      if (!reaches) throw new Error('it has gone');
      sinks.push(sink);
    },
  });
  speaker = createSpeaker({ engines: [os, embedded], clock: createHandClock(), settings: { ...defaultSettings } });
  done = [];
  followHeadset({
    ...{ bridge: { headset }, speaker, settings, outlet },
    interrupt: () => done.push('interrupt'),
    welcome: () => done.push(`welcome to the ${outlet.get()} at ${settings.get().volume}`),
  });
  await become(gone);
  done = [];
});

const become = async (now: Headset): Promise<void> => {
  headset.dispatch({ state: 'unsure' });
  headset.dispatch(now);
  await settle();
};
const say = (text: string, more: Partial<Utterance> = {}): void => {
  void speaker.say({ text, language: 'ko', rank: 'focus', ...more });
  [os, embedded]
    .find(({ given }) => given.some(({ open }) => open))
    ?.now()
    .start();
};
const isSilent = (): boolean => [...os.given, ...embedded.given].every(({ open }) => !open);

describe('a headset put in', () => {
  test('takes the voice at the loudness of a beginning, turns it on, and hears what is on the screen', async () => {
    await become(jack);
    expect(sinks.at(-1)).toBe('jack');
    expect(settings.get()).toMatchObject({ volume: defaultSettings.volume, voice: true });
    expect(done).toEqual(['interrupt', `welcome to the headset at ${defaultSettings.volume}`]);
  });

  test('what its coming has brought up is not begun on the loudspeaker', async () => {
    headset.dispatch({ state: 'unsure' });
    say('언어를 고르세요');
    headset.dispatch(jack);
    await settle();
    expect([os.given, embedded.given]).toEqual([[], []]);
    expect(done.at(-1)).toMatch('welcome to the headset');
  });

  test('is not spoken to by a voice that only the loudspeaker has', async () => {
    await become(jack);
    say('다음, 버튼');
    expect([os.given.length, embedded.now().text]).toEqual([0, '다음, 버튼']);
  });

  test('that nothing can be sent to: the loudspeaker goes on, in the wording that is for everybody', async () => {
    reaches = false;
    await become(jack);
    expect(outlet.get()).toBe('speaker');
    say('다음, 버튼');
    expect(os.now().text).toBe('다음, 버튼');
  });
});

describe('a headset pulled out', () => {
  beforeEach(() => become(jack));

  test('in mid-sentence: silence at once, and what follows is worded for everybody', () => {
    say('홍길동', { sensitivity: 'personal' });
    done = [];
    headset.dispatch({ state: 'unsure' });
    expect([isSilent(), outlet.get(), done]).toEqual([true, 'speaker', ['interrupt']]);
  });

  test('leaves nothing private to be repeated by the loudspeaker', async () => {
    say('홍길동', { sensitivity: 'personal' });
    await become(gone);
    speaker.repeat();
    expect([isSilent(), sinks.at(-1), outlet.get()]).toEqual([true, '', 'speaker']);
  });

  test('what waited behind it is not said either', async () => {
    say('도우미가 왔습니다', { rank: 'alert' });
    void speaker.say({ text: '홍길동', language: 'ko', rank: 'notice', sensitivity: 'personal' });
    await become(gone);
    expect(isSilent()).toBe(true);
  });

  test('the loudspeaker speaks again with every voice, at the loudness of a beginning', async () => {
    settings.dispatch({ type: 'set', settings: { volume: 1 } });
    await become(gone);
    say('다음, 버튼');
    expect([os.now().text, settings.get().volume]).toEqual(['다음, 버튼', defaultSettings.volume]);
  });

  test('and put in again while it was still on its way: the last word holds', async () => {
    headset.dispatch(gone);
    headset.dispatch(jack);
    await settle();
    expect([sinks.at(-1), outlet.get()]).toEqual(['jack', 'headset']);
  });
});

describe('something else that is plugged in or pulled out', () => {
  test('with the headset in: what was being said is said again, into it', async () => {
    await become(jack);
    say('홍길동', { sensitivity: 'personal' });
    done = [];
    await become({ ...jack, outputs: 3 });
    expect([embedded.now().text, outlet.get(), done]).toEqual(['홍길동', 'headset', ['interrupt']]);
  });

  test.each<[string, number, Utterance['sensitivity'], boolean]>([
    ['an output more: again', 2, 'public', true],
    ['an output less: silence', 0, 'public', false],
    ['a change that the browser hides: silence', 1, 'public', false],
    ['an output more, and a private value: silence', 2, 'personal', false],
  ])('without a headset, %s', async (_, outputs, sensitivity = 'public', again) => {
    say('다음', { sensitivity });
    await become({ state: 'none', outputs });
    expect(isSilent()).toBe(!again);
  });

  test('what its coming has brought up is not cut off', async () => {
    say('어서 오세요');
    headset.dispatch({ state: 'unsure' });
    say('언어를 고르세요');
    headset.dispatch({ state: 'none', outputs: 2 });
    await settle();
    expect(os.now().text).toBe('언어를 고르세요');
  });

  test('nor where it tells of itself twice', async () => {
    headset.dispatch({ state: 'unsure' });
    say('언어를 고르세요');
    headset.dispatch({ state: 'unsure' });
    headset.dispatch({ state: 'none', outputs: 2 });
    await settle();
    expect(os.now().text).toBe('언어를 고르세요');
  });
});

test('a headset that is in from the start: the voice goes there, and the page is left to read itself', async () => {
  const [own, first] = [createStore<Headset, Headset>((_, next) => next, { state: 'unsure' }), done.length];
  followHeadset({
    ...{ bridge: { headset: own }, speaker, settings, outlet },
    interrupt: () => {},
    welcome: () => done.push('welcome'),
  });
  own.dispatch(jack);
  await settle();
  expect([outlet.get(), done.slice(first)]).toEqual(['headset', []]);
});
