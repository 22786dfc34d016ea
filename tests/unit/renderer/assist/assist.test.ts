// @vitest-environment jsdom
import type { Headset } from '../../../../renderer/kiosk/bridge/headset.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepHelp, limits, type HelperCard, type KeptHelp, type Language } from '../../../../protocol/index.ts';
import { createAssist } from '../../../../renderer/kiosk/assist/assist.ts';
import type { AssistEffect, AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import type { EngineDeps } from '../../../../renderer/kiosk/assist/engine/engine.ts';
import type { Assist } from '../../../../renderer/kiosk/assist/session.ts';
import { createKeys } from '../../../../renderer/kiosk/input/keys.ts';
import { defaultSettings, reduceSettings } from '../../../../renderer/kiosk/state/settings.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

const kim: HelperCard = { name: 'Kim', kind: 'family' };

let assist: Assist;
let speaker: FakeSpeaker;
let clock: HandClock;
let keys: ReturnType<typeof createKeys>;
let done: AssistEffect[];
let happen: (event: AssistEvent) => Promise<void>;
let loads: number;
let reachable: boolean;

const start = async (
  language: Language = 'en',
  capture: 'own-view' | 'picker' = 'own-view',
  keptHelp: KeptHelp | null = null,
): Promise<void> => {
  clock = createHandClock();
  speaker = createFakeSpeaker();
  keys = createKeys();
  done = [];
  loads = 0;
  reachable = true;
  let dispatch: EngineDeps['dispatch'] = () => {};
  assist = createAssist({
    bridge: {
      capabilities: { host: 'browser', capture, hostVoice: false },
      serverUrl: 'http://x',
      headset: createStore<Headset, never>((known) => known, { state: 'none', outputs: 1 }),
      captureView: () => Promise.reject(new Error('not here')),
      keptHelp: { first: keptHelp, beside: null },
      keepHelp: () => {},
    },
    clock,
    speaker,
    keys,
    texts: await createTexts(language, ['assist', 'errors']),
    settings: createStore((_, next: { language: Language }) => next, { language }),
    changes: { ease: createStore(reduceSettings, { ...defaultSettings, language }), remember: () => () => true },
    load: async () => {
      loads += 1;
      if (!reachable) throw new Error('chunk not found');
      return (deps) => {
        dispatch = deps.dispatch;
        return {
          run: (effect) => void done.push(effect),
          tellFelt: async () => {},
          deskStatus: async () => ({ open: true, hours: '9-18', phone: '110' }),
        };
      };
    },
  });
  happen = async (event) => {
    dispatch(event);
    await settle();
  };
};
const said = (): string => speaker.said.at(-1)?.text ?? '';
const doings = (): string[] => done.map((effect) => effect.do);
const state = (): string => assist.session.get().state;
const finish = async (): Promise<void> => {
  speaker.finish();
  await settle();
};

const askAndOffer = async (helper: HelperCard = kim): Promise<void> => {
  assist.askByCode();
  await settle();
  await happen({ type: 'code-made', code: '402913', expiresAt: clock.now() + 600_000 });
  await happen({ type: 'offer-made', offerId: 'offer-1', helper, asks: ['see', 'talk', 'point'] });
};
const join = async (helper?: HelperCard): Promise<void> => {
  await askAndOffer(helper);
  await finish();
  keys.press('ok');
  const scopes = ['see', 'talk', 'point'] as const;
  await happen({ type: 'session-started', sessionId: 's', scopes, version: 1, iceServers: [], resumeToken: 'token' });
};

beforeEach(() => start());

describe('help is asked for', () => {
  test('the heavy part is loaded then, and once', async () => {
    expect(loads).toBe(0);
    assist.askByCode();
    await settle();
    assist.cancel();
    expect(await assist.deskStatus()).toMatchObject({ open: true });
    expect(loads).toBe(1);
    expect(doings()).toEqual(['ask-for-code', 'cancel-waiting', 'leave']);
  });

  test('where it cannot be loaded the person hears why, and can try again', async () => {
    reachable = false;
    assist.askByCode();
    await settle();
    expect(assist.session.get()).toEqual({ state: 'refused', code: 'server-unreachable' });
    expect(said()).toContain('cannot be reached');
    reachable = true;
    assist.askByCode();
    await settle();
    expect(doings()).toEqual(['ask-for-code']);
  });

  test('the code is spoken digit by digit, in the groups in which it is shown', async () => {
    assist.askByCode();
    await settle();
    await happen({ type: 'code-made', code: '402913', expiresAt: 1 });
    expect(said()).toContain('4 0 2, 9 1 3');
  });

  test('the place in the queue is spoken when it moves, not when only the time does', async () => {
    assist.askDesk(['voice']);
    await settle();
    await happen({ type: 'queued', ticket: 't', position: 2, waitSeconds: 90 });
    expect(said()).toBe('You are number 2 in the queue. The wait is about 2 min.');
    await finish();
    await happen({ type: 'queue-moved', ticket: 't', position: 2, waitSeconds: 60 });
    expect(speaker.said).toHaveLength(1);
    await happen({ type: 'queue-moved', ticket: 't', position: 1, waitSeconds: null });
    expect(said()).toContain('You are next.');
  });
});

describe('consent', () => {
  test('is spoken whole: who, whether staff, each scope, and how to answer', async () => {
    await askAndOffer();
    expect(speaker.said.at(-1)).toMatchObject({ rank: 'consent', language: 'en' });
    expect(said()).toBe(
      'Kim, not staff, wants to help you. If you allow it, they can: See this screen. Private answers are covered. Talk with you. Point at things on the screen. They cannot press or type anything. Never tell anybody a password. Press OK to allow, Back to refuse.',
    );
    expect(assist.consent.get()).toMatchObject({ helper: kim, asked: false });
  });

  test('staff are called staff; a browser that will ask once more is announced', async () => {
    await start('en', 'picker');
    await askAndOffer({ name: 'Park', kind: 'desk' });
    expect(said()).toMatch(/^Park, staff of the help desk,/);
    expect(said()).toContain('Your browser will then ask once more.');
  });

  test.each<[Language, RegExp]>([
    ['ko', /직원이 아닙니다.*허락하려면 확인/],
    ['vi', /không phải nhân viên.*Nhấn Đồng ý để cho phép/],
    ['ja', /職員ではありません.*OK/],
    ['zh', /不是工作人员.*确定/],
    ['th', /ไม่ใช่เจ้าหน้าที่.*ตกลง/],
  ])('in %s', async (language, question) => {
    await start(language);
    await askAndOffer();
    expect(said()).toMatch(question);
    expect(said()).not.toMatch(/\{\{|assist[:.]/);
    expect(speaker.said.at(-1)?.language).toBe(language);
  });

  test('a colleague who would take over is asked about like the first: who, in whose place, each scope; silence is No', async () => {
    await join({ name: 'Park', kind: 'desk' });
    const asks = ['see', 'talk', 'point', 'propose'] as const;
    const offer = { type: 'offer-made', helper: { name: 'Lee', kind: 'desk' }, asks } as const;
    await happen({ ...offer, offerId: 'offer-2' });
    expect(speaker.said.at(-1)?.rank).toBe('consent');
    expect(said()).toMatch(
      /^Lee, staff of the help desk, wants to help you in place of Park\. If you allow it, Park no longer sees or hears you\. .*Suggest what to do\..*Press OK to allow, Back to refuse\.$/,
    );
    expect(assist.consent.get()).toMatchObject({ instead: { name: 'Park' }, asked: false });
    keys.press('ok');
    expect(doings().filter((doing) => doing === 'answer')).toHaveLength(1);
    await finish();
    await clock.pass(30_000);
    expect(done.at(-1)).toEqual({ do: 'answer', offerId: 'offer-2', scopes: [], why: 'no-answer' });
    expect([assist.consent.get(), state()]).toEqual([null, 'active']);
    await happen({ ...offer, offerId: 'offer-3' });
    await finish();
    keys.press('ok');
    expect(done.at(-1)).toMatchObject({ do: 'answer', offerId: 'offer-3', why: 'allowed' });
    expect(assist.consent.get()).toBeNull();
  });

  test('OK after the question lets the helper in with what was asked', async () => {
    await join();
    expect(state()).toBe('active');
    expect(assist.consent.get()).toBeNull();
    expect(doings()).toEqual(['ask-for-code', 'answer', 'hold-place', 'open-peer', 'start-sharing', 'open-microphone']);
  });

  test('No is spoken back, and nobody is let in', async () => {
    await askAndOffer();
    keys.press('back');
    await settle();
    expect(assist.session.get()).toMatchObject({ state: 'ended', why: 'refused' });
    expect(said()).toContain('Nobody sees your screen.');
    expect(doings().slice(1)).toEqual(['answer', 'leave']);
  });

  test('silence is No', async () => {
    await askAndOffer();
    await finish();
    await clock.pass(30_000);
    expect(assist.session.get()).toMatchObject({ state: 'ended', why: 'no-answer' });
  });

  test('a helper who leaves takes the question away, and its keys', async () => {
    await askAndOffer();
    await happen({ type: 'offer-withdrawn', offerId: 'offer-1' });
    expect(assist.consent.get()).toBeNull();
    let reached = false;
    keys.push(() => (reached = true));
    keys.press('ok');
    expect(reached).toBe(true);
    expect(said()).toContain('Your helper is gone.');
  });
});

describe('while helped', () => {
  beforeEach(() => join());

  test('what happens is spoken one after the other', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'sharing-started' });
    await happen({ type: 'microphone-opened', microphone: 'unavailable' });
    expect(said()).toBe('Kim is connected.');
    await finish();
    expect(said()).toContain('The microphone cannot be used.');
    await finish();
    expect(said()).toBe('Kim sees this screen now.');
  });

  test('where nothing speaks, each stands long enough to be read', async () => {
    speaker.silence(true);
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'sharing-started' });
    expect(said()).toBe('Kim is connected.');
    await clock.pass(1_500);
    expect(said()).toBe('Kim sees this screen now.');
  });

  test('who watches is said again every three minutes, and not while nobody sees', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await finish();
    await happen({ type: 'sharing-started' });
    await finish();
    await clock.pass(180_000);
    expect(said()).toContain('Kim sees this screen. To end it');
    await finish();
    assist.pause('show-me');
    await settle();
    await finish();
    const before = speaker.said.length;
    await clock.pass(600_000);
    expect(speaker.said).toHaveLength(before);
  });

  test('a private step says why the picture stops, and what stays', async () => {
    await happen({ type: 'sharing-started' });
    await finish();
    await happen({ type: 'private-step', on: true, resume: true, alone: false });
    expect(said()).toBe('This step is private. Kim cannot see the screen now. You can still talk.');
    expect(doings().slice(-2)).toEqual(['stop-sharing', 'tell-pause']);
  });

  test.each([
    ['while the screen is seen', true],
    ['while somebody only talks at her', false],
  ])('a step that identifies, signs or pays asks her, %s', async (_, seen) => {
    await happen({ type: 'sharing-started' });
    await finish();
    if (!seen) assist.setScopes(['talk']);
    await settle();
    await finish();
    await happen({ type: 'private-step', on: true, resume: true, alone: true });
    expect(said()).toContain('This step is for you alone');
    expect(said()).toContain('Kim cannot see the screen now. You can still talk. Go on only if you want to.');
    await finish();
    const before = speaker.said.length;
    await happen({ type: 'private-step', on: false, resume: true, alone: false });
    if (seen) expect(said()).toContain('To show the screen again, press');
    else expect(speaker.said).toHaveLength(before);
  });

  test('who reads the screen in words is said every three minutes too', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await finish();
    await happen({ type: 'sharing-failed', why: 'unavailable' });
    expect(said()).toContain('Kim gets this screen in words');
    await finish();
    await clock.pass(180_000);
    expect(said()).toContain('Kim reads this screen in words. To end it');
  });

  test.each(['refused', 'wrong-surface', 'unavailable', 'needs-press'] as const)('capture %s is said', async (why) => {
    await happen({ type: 'sharing-failed', why });
    expect(said().length).toBeGreaterThan(30);
  });

  test('a helper who is lost is waited for, said in words, and said again when she is back', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await finish();
    await happen({ type: 'helper-away', sessionId: 's' });
    await finish();
    expect(speaker.said.map(({ text }) => text).join()).toContain('The connection to your helper Kim is lost.');
    expect(doings()).toContain('close-peer');
    await happen({
      type: 'session-resumed',
      sessionId: 's',
      scopes: ['see', 'talk', 'point'],
      iceServers: [],
      connection: 2,
    });
    await happen({ type: 'link-changed', link: 'up' });
    await finish();
    expect(speaker.said.map(({ text }) => text).join()).toContain('Kim is connected again.');
    await clock.pass(limits.resumeMs);
    expect(state()).toBe('active');
  });

  test('she is not left alone with silence while a link is waited for, and hears what she can do', async () => {
    const heard = (): string[] => speaker.said.map(({ text }) => text);
    const times = (words: string): number => heard().filter((text) => text.startsWith(words)).length;
    const pass = async (seconds: number): Promise<void> => {
      for (let i = 0; i < seconds; i += 1) {
        await clock.pass(1_000);
        await finish();
      }
    };
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'helper-away', sessionId: 's' });
    await pass(10);
    expect([times('The connection to your helper Kim is lost.'), times('Kim is not back yet.')]).toEqual([1, 0]);
    await pass(20);
    expect(times('Kim is not back yet.')).toBe(1);
    expect(heard().at(-1)).toContain('press Ask somebody else, or go on by yourself.');
    await happen({ type: 'server-lost' });
    await pass(31);
    expect([times('Kim is not back yet.'), times('There is no connection yet.')]).toEqual([1, 1]);
    await happen({ type: 'returned' });
    await pass(50);
    expect(times('Kim is not back yet.')).toBe(3);
    await pass(9);
    expect(state()).toBe('ended');
    const all = heard().length;
    await pass(60);
    expect(heard()).toHaveLength(all);
  });

  test('a helper who only loaded her page anew is not called late', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'helper-away', sessionId: 's' });
    await clock.pass(14_000);
    const back = { sessionId: 's', scopes: ['see', 'talk', 'point'] as const, iceServers: [], connection: 2 };
    await happen({ type: 'session-resumed', ...back });
    await happen({ type: 'link-changed', link: 'up' });
    await clock.pass(60_000);
    expect(speaker.said.map(({ text }) => text).join()).not.toContain('is not back yet');
  });

  test('two minutes without anybody: over, and said; also where both are back and never connected', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'server-lost' });
    expect(doings().at(-1)).toBe('return');
    await clock.pass(60_000);
    await happen({ type: 'session-resumed', sessionId: 's', scopes: ['see'], iceServers: [], connection: 2 });
    await clock.pass(59_000);
    expect(state()).toBe('active');
    await clock.pass(1_000);
    expect(assist.session.get()).toMatchObject({ state: 'ended', why: 'link-lost' });
    expect(doings().slice(-2)).toEqual(['end-session', 'leave']);
    expect(said()).toContain('The connection did not come back, so the help has ended.');
  });

  test('a page that died in a session comes back into it', async () => {
    const example = keepHelp.example.args.kept as KeptHelp;
    const soFar = { ...example.soFar, at: createHandClock().now() - 30_000 };
    const kept: KeptHelp = { ...example, tokens: ['a-token-of-some-length'], soFar };
    await start('en', 'picker', kept);
    await clock.pass(0);
    expect(assist.session.get()).toMatchObject({ state: 'active', link: 'offline', sharing: 'off', version: 2 });
    expect(done).toEqual([{ do: 'return', sessionId: kept.sessionId }]);
    expect(said()).toContain('The connection is lost. It is being brought back by itself.');
    // What she was warned of is known, what was done is told, and the two minutes count from the loss.
    expect(assist.session.get()).toMatchObject({ warned: ['gift'], flags: 1, wasShown: true });
    await finish();
    await clock.pass(89_000);
    expect(state()).toBe('active');
    await clock.pass(1_000);
    expect(assist.session.get()).toMatchObject({ state: 'ended', why: 'link-lost' });
    expect(said()).toMatch(/Kim saw your screen for 4 minutes\. Your helper pointed 2 times\..*warned of 1 text/);
  });

  test('the end sweeps away what was still to be said', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'sharing-started' });
    await happen({ type: 'session-ended', sessionId: 's', why: 'helper-ended' });
    expect(said()).toContain('Nobody sees or hears you now.');
    await finish();
    expect(said()).toContain('Nobody sees or hears you now.');
  });

  test('at the end she hears what was done, and nobody after her', async () => {
    await happen({ type: 'link-changed', link: 'up' });
    await happen({ type: 'sharing-started' });
    await finish();
    await clock.pass(150_000);
    assist.feelsWrong();
    await settle();
    expect(said()).toMatch(
      /You did the right thing\..*Kim saw your screen for 3 minutes\. Nothing was typed for you\.$/,
    );
    expect(doings().slice(-2)).toEqual(['flag', 'leave']);
    expect(assist.history.get()).not.toBeNull();
    assist.forget();
    expect(assist.history.get()).toBeNull();
  });

  test('a text is sent as the contract takes it, and nothing where nothing is left of it', async () => {
    assist.sendText(`  a\u202Eb\u0007\n${'x'.repeat(600)}`);
    assist.sendText(' \u202E ');
    const texts = done.flatMap((effect) => (effect.do === 'send-text' ? [effect.text] : []));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^ab\nx+$/);
    expect(texts[0]?.length).toBeLessThanOrEqual(500);
  });

  test('at the end of the visit all is quiet and as it was before', async () => {
    assist.setHelperVolume(0.2);
    const before = speaker.said.length;
    assist.forget();
    await settle();
    expect([state(), assist.helperVolume.get(), speaker.said.length]).toEqual(['idle', 0.8, before]);
    expect(doings().slice(-2)).toEqual(['end-session', 'leave']);
  });
});
