// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { keepHelp, type HelperCard, type KeptHelp, type Seat } from '../../../../protocol/index.ts';
import { createAssist } from '../../../../renderer/kiosk/assist/assist.ts';
import type { AssistEffect, AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import type { EngineDeps } from '../../../../renderer/kiosk/assist/engine/engine.ts';
import type { Assist, AssistSession } from '../../../../renderer/kiosk/assist/session.ts';
import type { Headset } from '../../../../renderer/kiosk/bridge/headset.ts';
import { createKeys } from '../../../../renderer/kiosk/input/keys.ts';
import { defaultSettings, reduceSettings } from '../../../../renderer/kiosk/state/settings.ts';
import { createTexts } from '../../../../renderer/shared/i18n.ts';
import { createStore } from '../../../../renderer/shared/store.ts';
import { createFakeSpeaker, type FakeSpeaker } from '../../../support/fake-speaker.ts';
import { createHandClock, settle, type HandClock } from '../../../support/hand-clock.ts';

const kim: HelperCard = { name: 'Kim', kind: 'desk' };
const park: HelperCard = { name: 'Park', kind: 'desk' };
const lee: HelperCard = { name: 'Lee', kind: 'family' };
const all = ['see', 'talk', 'point', 'propose'] as const;

/** One helper's line, as the heavy part of it: what it was asked to do, and what happens on it. */
type End = { deps: EngineDeps; done: AssistEffect[] };

let assist: Assist;
let speaker: FakeSpeaker;
let clock: HandClock;
let keys: ReturnType<typeof createKeys>;
let ends: End[];
/** What was held for the page after this one. */
let held: Record<Seat, KeptHelp | null>;

const start = async (keptHelp: Record<Seat, KeptHelp | null> = { first: null, beside: null }): Promise<void> => {
  clock = createHandClock();
  speaker = createFakeSpeaker();
  keys = createKeys();
  ends = [];
  held = { first: null, beside: null };
  assist = createAssist({
    bridge: {
      capabilities: { host: 'browser', capture: 'picker', hostVoice: false },
      serverUrl: 'http://x',
      headset: createStore<Headset, never>((known) => known, { state: 'none', outputs: 1 }),
      captureView: () => Promise.reject(new Error('not here')),
      keptHelp,
      keepHelp: (seat, kept) => void (held[seat] = kept),
    },
    ...{ clock, speaker, keys },
    texts: await createTexts('en', ['assist', 'errors']),
    settings: createStore((_, next: { language: 'en' }) => next, { language: 'en' }),
    changes: { ease: createStore(reduceSettings, defaultSettings), remember: () => () => true },
    load: async () => (deps) => {
      const done: AssistEffect[] = [];
      ends.push({ deps, done });
      return { run: (effect) => void done.push(effect), tellFelt: async () => {}, deskStatus: async () => null };
    },
  });
};
beforeEach(() => start());

const end = (index: 0 | 1): End => {
  const known = ends[index];
  if (!known) throw new Error(`nobody asked for helper ${index}`);
  return known;
};
const happen = async (index: 0 | 1, event: AssistEvent): Promise<void> => {
  end(index).deps.dispatch(event);
  await settle();
};
/** Lets everything be said that is to be said. */
const listen = async (): Promise<string[]> => {
  const from = speaker.said.length;
  for (let i = 0; i < 12; i++) {
    speaker.finish();
    await settle();
  }
  return speaker.said.slice(from).map(({ text }) => text);
};
const doings = (index: 0 | 1): string[] => end(index).done.map((effect) => effect.do);
const states = (): string[] => [assist.session.get().state, assist.more.session.get().state];
const names = (): (string | null)[] =>
  [assist.session.get(), assist.more.session.get()].map((session) =>
    session.state === 'active' ? session.helper.name : null,
  );
const scopesOf = (session: AssistSession): unknown => (session.state === 'active' ? [...session.scopes] : null);

const offer = async (index: 0 | 1, helper: HelperCard, asks: readonly (typeof all)[number][] = all): Promise<void> => {
  await happen(index, { type: 'code-made', code: '402913', expiresAt: 1 });
  await happen(index, { type: 'offer-made', offerId: `offer-${helper.name}`, helper, asks });
};
const begin = async (index: 0 | 1, sessionId: string): Promise<void> => {
  await happen(index, {
    type: 'session-started',
    sessionId,
    scopes: all,
    version: 1,
    iceServers: [],
    resumeToken: 't',
  });
  await happen(index, { type: 'link-changed', link: 'up' });
  await happen(index, { type: 'sharing-started' });
  await happen(index, { type: 'microphone-opened', microphone: 'on' });
};
const comes = async (index: 0 | 1, helper: HelperCard): Promise<void> => {
  if (index === 0) assist.askByCode();
  else assist.more.askByCode();
  await settle();
  await offer(index, helper);
  await listen();
  keys.press('ok');
  await begin(index, helper.name);
  await listen();
};
const two = async (): Promise<void> => {
  await comes(0, kim);
  await comes(1, park);
  await clock.pass(60_000);
};

describe('one more helper joins', () => {
  test('by a question of her own that says who stays, cut to seeing and talking whatever is asked for', async () => {
    await comes(0, kim);
    assist.more.askByCode();
    await settle();
    await offer(1, park);
    const question = speaker.said.at(-1)?.text ?? '';
    expect(question).toContain('Park, staff of the help desk, would like to join as well. Kim stays with you.');
    expect(question).toContain('See this screen.');
    expect(question).not.toMatch(/Point at things|Suggest what to do/);
    expect(assist.consent.get()).toMatchObject({ stays: kim, instead: null, asks: ['see', 'talk'] });
    await listen();
    keys.press('ok');
    await settle();
    expect(end(1).done.at(-1)).toMatchObject({ do: 'answer', scopes: ['see', 'talk'], why: 'allowed' });
    await begin(1, 'Park');
    expect([names(), scopesOf(assist.more.session.get())]).toEqual([
      ['Kim', 'Park'],
      ['see', 'talk'],
    ]);
    expect(scopesOf(assist.session.get())).toEqual(all);
  });

  test.each(['back', 'silence'] as const)('a No by %s leaves the first one as she was', async (how) => {
    await comes(0, kim);
    assist.more.askByCode();
    await settle();
    await offer(1, lee);
    await listen();
    if (how === 'back') keys.press('back');
    else await clock.pass(31_000);
    await settle();
    expect(await listen()).toEqual([]);
    expect(speaker.said.at(-1)?.text).toBe('Lee does not join. Kim stays with you.');
    expect([states(), names()]).toEqual([
      ['active', 'idle'],
      ['Kim', null],
    ]);
    expect(doings(0)).not.toContain('end-session');
  });

  test('where nobody came the request is over, and she hears that the first one stays', async () => {
    await comes(0, kim);
    assist.more.askDesk();
    await settle();
    expect(end(1).done).toEqual([{ do: 'ask-for-desk', skills: ['voice'], beside: 'desk' }]);
    await happen(1, { type: 'queued', ticket: 't', position: 1, waitSeconds: null });
    await happen(1, { type: 'waiting-ended', why: 'desk-closed' });
    expect([await listen(), states()]).toEqual([['Nobody else joins now. Kim stays with you.'], ['active', 'idle']]);
  });

  test('comes to what she had stopped: a microphone that is off, a picture that she hid', async () => {
    await comes(0, kim);
    assist.setMicrophone(false);
    assist.pause('show-me');
    assist.more.askByCode();
    await settle();
    await offer(1, park);
    await listen();
    keys.press('ok');
    await happen(1, {
      type: 'session-started',
      sessionId: 'b',
      scopes: all,
      version: 1,
      iceServers: [],
      resumeToken: 't',
    });
    expect(assist.more.session.get()).toMatchObject({ sharing: 'paused', paused: 'show-me' });
    expect(doings(1)).not.toContain('start-sharing');
    expect(end(1).done.at(-1)).toEqual({ do: 'open-microphone', muted: true });
  });

  test('suggested by the first one alone, and only where nobody else is there or waited for', async () => {
    await comes(0, kim);
    const { bringIn } = end(0).deps;
    expect([bringIn?.can(), bringIn?.ask(), bringIn?.can(), bringIn?.ask()]).toEqual([true, true, false, false]);
    await settle();
    expect(end(1).done).toEqual([{ do: 'ask-for-desk', skills: ['voice'], beside: 'desk' }]);
    expect(end(1).deps.bringIn).toBeNull();
  });

  test('never while the question whether a colleague takes over is asked: one question at a time', async () => {
    await comes(0, kim);
    assist.more.askByCode();
    await settle();
    await happen(0, { type: 'offer-made', offerId: 'take', helper: lee, asks: all });
    await happen(0, { type: 'offer-made', offerId: 'take-2', helper: { ...lee, kind: 'desk' }, asks: all });
    await offer(1, park);
    expect([assist.consent.get()?.helper.name, end(0).deps.asked.get()]).toEqual(['Lee', true]);
    await listen();
    keys.press('back');
    await settle();
    expect([assist.consent.get()?.helper.name, assist.consent.get()?.stays]).toEqual(['Park', kim]);
    await listen();
    keys.press('back');
    await settle();
    expect([assist.consent.get(), end(0).deps.asked.get()]).toEqual([null, false]);
  });

  test('nobody joins whom nobody helps: when the first one leaves, the question goes with her', async () => {
    await comes(0, kim);
    assist.more.askByCode();
    await settle();
    await offer(1, park);
    await happen(0, { type: 'session-ended', sessionId: 'Kim', why: 'helper-ended' });
    expect([assist.consent.get(), states()]).toEqual([null, ['ended', 'idle']]);
    expect(doings(1).slice(-2)).toEqual(['cancel-waiting', 'leave']);
    expect((await listen()).join(' ')).not.toContain('Park');
  });
});

test('a page that died with two there comes back to both, and gives the one beside no more than before', async () => {
  const kept = keepHelp.example.args.kept as KeptHelp;
  const example: KeptHelp = { ...kept, soFar: { ...kept.soFar, at: clock.now() - 30_000 } };
  const [first, beside] = [
    { ...example, sessionId: 'first-session-of-two', helper: kim, allowed: [...all], scopes: [...all] },
    { ...example, sessionId: 'other-session-of-two', helper: park, allowed: [...all], scopes: [...all] },
  ];
  await start({ first, beside });
  await clock.pass(0);
  await settle();
  expect([names(), scopesOf(assist.more.session.get())]).toEqual([
    ['Kim', 'Park'],
    ['see', 'talk'],
  ]);
  expect([end(0), end(1)].map(({ done }) => done)).toEqual([
    [{ do: 'return', sessionId: first.sessionId }],
    [{ do: 'return', sessionId: beside.sessionId }],
  ]);
  expect(await listen()).toEqual([]);
  expect(speaker.said.map(({ text }) => text)).toEqual([expect.stringContaining('The connection is lost.')]);
  end(1).deps.bridge.keepHelp(beside);
  expect(held).toEqual({ first: null, beside });
});

test('nor does she whom the person has just said Yes to: it is told of the first one alone', async () => {
  await comes(0, kim);
  assist.more.askByCode();
  await settle();
  await offer(1, park);
  await listen();
  keys.press('ok');
  await happen(0, { type: 'session-ended', sessionId: 'Kim', why: 'helper-ended' });
  expect(speaker.said.at(-1)?.text).toContain('Your helper ended the help. Nobody sees or hears you now.');
  expect([states(), doings(1).slice(-2)]).toEqual([
    ['ended', 'idle'],
    ['cancel-waiting', 'leave'],
  ]);
});

describe('two are there', () => {
  beforeEach(two);

  test('what she stops, she stops for both, and hears it once, by both names', async () => {
    assist.pause('show-me');
    await settle();
    expect(speaker.said.at(-1)?.text).toContain('Kim and Park cannot see the screen now.');
    expect(await listen()).toEqual([]);
    expect([doings(0), doings(1)].map((did) => did.includes('stop-sharing'))).toEqual([true, true]);
    assist.setMicrophone(false);
    for (const index of [0, 1] as const) expect(end(index).done.at(-1)).toEqual({ do: 'mute', muted: true });
  });

  test('a step of her own is said once, whoever notices it first', async () => {
    const step = { type: 'private-step', on: true, resume: false, alone: true } as const;
    const from = speaker.said.length;
    await happen(1, step);
    await happen(0, step);
    await listen();
    expect(speaker.said.slice(from).map(({ text }) => text)).toEqual([
      expect.stringContaining('Kim and Park cannot see the screen now.'),
    ]);
  });

  test('what she writes reaches both, and is sent once for her; answers stand in one list, by name', async () => {
    await happen(1, { type: 'text-arrived', id: 'same', text: 'I am here too.' });
    assist.sendText('Good day');
    await happen(0, { type: 'text-arrived', id: 'same', text: 'Press Next.' });
    for (const index of [0, 1] as const) expect(doings(index)).toContain('send-text');
    expect(assist.log.get().map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Park: I am here too.',
      'null: Good day',
      'Kim: Press Next.',
    ]);
    expect((await listen()).filter((text) => text === 'Sent.').length).toBeLessThanOrEqual(1);
    assist.showCard('yes');
    for (const index of [0, 1] as const) expect(doings(index)).toContain('send-card');
  });

  test('each says her texts by her name while the other one is there', () => {
    expect([end(0).deps.company.get(), end(1).deps.company.get()]).toEqual([park, kim]);
  });

  test('every three minutes she hears of both', async () => {
    await clock.pass(120_000);
    expect(speaker.said.at(-1)?.text).toBe('Kim and Park see this screen. To end it, press Stop help.');
  });

  test('who is beside never gets more, though she gave it, and each grant has its own version', async () => {
    assist.more.setScopes(all);
    await settle();
    expect(scopesOf(assist.more.session.get())).toEqual(['see', 'talk']);
    assist.more.setScopes(['talk']);
    await settle();
    expect(end(1).done.at(-1)).toMatchObject({ do: 'tell-scopes', sessionId: 'Park', scopes: ['talk'], version: 2 });
    expect([scopesOf(assist.session.get()), doings(0).includes('tell-scopes')]).toEqual([all, false]);
  });

  test('what is drawn and suggested is of the first one alone', () => {
    end(1).deps.pointing.dispatch({ pointer: { x: 1, y: 1 } });
    expect(assist.pointing.get().pointer).toBeNull();
    expect(end(0).deps.proposal).toBe(assist.proposal);
  });

  test('one is sent away, the other goes on; another may come', async () => {
    assist.more.end();
    await settle();
    expect(speaker.said.at(-1)?.text).toBe('Park no longer sees or hears you. Kim stays with you.');
    expect([states(), doings(1).slice(-2), doings(0).includes('leave')]).toEqual([
      ['active', 'idle'],
      ['end-session', 'leave'],
      false,
    ]);
    await listen();
    await comes(1, lee);
    expect(names()).toEqual(['Kim', 'Lee']);
  });

  test('the first one leaves: the other stays, with no more than before, and the next one gets the first place', async () => {
    await happen(0, { type: 'session-ended', sessionId: 'Kim', why: 'helper-ended' });
    expect(speaker.said.at(-1)?.text).toBe('Kim no longer sees or hears you. Park stays with you.');
    expect([names(), scopesOf(assist.session.get()), states()]).toEqual([
      ['Park', null],
      ['see', 'talk'],
      ['active', 'idle'],
    ]);
    await listen();
    assist.more.askByCode();
    await settle();
    await offer(0, lee);
    expect(assist.consent.get()).toMatchObject({ stays: park, asks: ['see', 'talk', 'point'] });
  });

  test('the first one is away: it is not said that nobody sees or hears her', async () => {
    await happen(0, { type: 'helper-away', sessionId: 'Kim' });
    expect(speaker.said.at(-1)?.text).toBe(
      'The connection to Kim is lost. We are waiting for it to come back. Park is still with you.',
    );
    await listen();
    await happen(1, { type: 'server-lost' });
    expect(speaker.said.at(-1)?.text).toContain('Nobody sees or hears you now.');
  });

  test('what she stops while one is away stays stopped for her who comes back', async () => {
    await happen(1, { type: 'helper-away', sessionId: 'Park' });
    assist.pause('show-me');
    assist.setMicrophone(false);
    await happen(1, { type: 'session-resumed', sessionId: 'Park', scopes: all, iceServers: [], connection: 2 });
    expect(assist.more.session.get()).toMatchObject({ sharing: 'paused', paused: 'show-me' });
    expect(doings(1).filter((what) => what === 'start-sharing')).toHaveLength(1);
    expect(end(1).done.at(-1)).toEqual({ do: 'open-microphone', muted: true });
  });

  test('with no line at all nobody is there, and each is named when she is back', async () => {
    await happen(0, { type: 'server-lost' });
    await listen();
    await happen(1, { type: 'server-lost' });
    expect(speaker.said.at(-1)?.text).toContain('Nobody sees or hears you now.');
    await listen();
    await happen(0, { type: 'returned' });
    await happen(0, { type: 'session-resumed', sessionId: 'Kim', scopes: all, iceServers: [], connection: 2 });
    await happen(0, { type: 'link-changed', link: 'up' });
    expect(speaker.said.map(({ text }) => text)).toContain('Kim is connected again.');
  });

  test.each([
    ['end', 'end-session'],
    ['feelsWrong', 'flag'],
  ] as const)('%s ends both, is told of both, and is said once, with the record of both', async (what, told) => {
    assist[what]();
    await settle();
    const last = speaker.said.at(-1)?.text ?? '';
    expect(last).toContain('Nobody sees or hears you now.');
    expect(last).toMatch(/Kim saw your screen for .*Park saw your screen for /s);
    for (const index of [0, 1] as const) expect(doings(index).slice(-2)).toEqual([told, 'leave']);
    expect(states()).toEqual(['ended', 'idle']);
    await listen();
    assist.dismiss();
    expect([states(), assist.history.get()]).toEqual([['idle', 'idle'], null]);
  });

  test('after one was sent away the record still tells of her, and the next request of nobody', async () => {
    assist.more.end();
    await settle();
    assist.end();
    await settle();
    expect(speaker.said.at(-1)?.text).toMatch(/Kim saw .*Park saw /s);
    assist.askByCode();
    await settle();
    expect(assist.history.get()).toBeNull();
  });

  test('the end of the visit ends both and says nothing', async () => {
    const before = speaker.said.length;
    assist.forget();
    await settle();
    expect([states(), speaker.said.length - before]).toEqual([['idle', 'idle'], 0]);
    for (const index of [0, 1] as const) expect(doings(index).slice(-2)).toEqual(['end-session', 'leave']);
  });
});
