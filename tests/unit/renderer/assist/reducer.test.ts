import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EndReason,
  keepHelp,
  refusalCodes,
  scopes as allScopes,
  type KeptHelp,
  type Scope,
} from '../../../../protocol/index.ts';
import type { AssistEffect, AssistEvent } from '../../../../renderer/kiosk/assist/core/events.ts';
import { stepSession } from '../../../../renderer/kiosk/assist/core/reducer.ts';
import type { ActiveSession, AssistSession } from '../../../../renderer/kiosk/assist/session.ts';

const kim = { name: 'Kim', kind: 'family' } as const;
const offerMade: AssistEvent = { type: 'offer-made', offerId: 'offer-1', helper: kim, asks: ['see', 'talk', 'point'] };
const allow: AssistEvent = { type: 'answered', scopes: ['see', 'talk', 'point'], why: 'allowed' };
const started: Extract<AssistEvent, { type: 'session-started' }> = {
  type: 'session-started',
  sessionId: 'session-1',
  scopes: ['see', 'talk', 'point'],
  version: 1,
  iceServers: [],
  resumeToken: 'token',
};

/** Runs events from idle; gives the last state and what the last event asked to be done. */
const after = (...events: AssistEvent[]): { session: AssistSession; effects: readonly AssistEffect[] } =>
  events.reduce<{ session: AssistSession; effects: readonly AssistEffect[] }>(
    ({ session }, event) => stepSession(session, event),
    { session: { state: 'idle' }, effects: [] },
  );
const byCode: AssistEvent[] = [{ type: 'asked-for-code' }, { type: 'code-made', code: '402913', expiresAt: 1 }];
const atDesk: AssistEvent[] = [
  { type: 'asked-for-desk', skills: ['voice'] },
  { type: 'queued', ticket: 'ticket-1', position: 2, waitSeconds: 60 },
];
const inSession: AssistEvent[] = [...byCode, offerMade, allow, started];
const active = (...events: AssistEvent[]): ActiveSession => {
  const { session } = after(...inSession, ...events);
  if (session.state !== 'active') throw new Error(`not active but ${session.state}`);
  return session;
};
const doings = (effects: readonly AssistEffect[]): string[] => effects.map((effect) => effect.do);
const effectsOf = (...events: AssistEvent[]): string[] => doings(after(...inSession, ...events).effects);
const sharing: AssistEvent = { type: 'sharing-started' };
const showMe: AssistEvent = { type: 'paused', why: 'show-me' };
const resumed: AssistEvent = { type: 'resumed' };
const secretStep = (on: boolean, resume = true): AssistEvent => ({ type: 'private-step', on, resume, alone: false });
/** One that identifies, signs or pays, in a host that may capture without being asked. */
const ownStep: AssistEvent = { type: 'private-step', on: true, resume: true, alone: true };

describe('asking for help', () => {
  test('by code: asks, then shows the code', () => {
    expect(after({ type: 'asked-for-code' })).toEqual({
      session: { state: 'asking', for: 'code' },
      effects: [{ do: 'ask-for-code' }],
    });
    expect(after(...byCode).session).toEqual({ state: 'waiting', for: 'code', code: '402913', expiresAt: 1 });
  });

  test('at the desk: queues, and moves up', () => {
    const moved: AssistEvent = { type: 'queue-moved', ticket: 'ticket-1', position: 1, waitSeconds: 20 };
    expect(after(...atDesk, moved).session).toMatchObject({ state: 'waiting', position: 1, waitSeconds: 20 });
    const others: AssistEvent = { type: 'queue-moved', ticket: 'ticket-9', position: 7, waitSeconds: null };
    expect(after(...atDesk, others).session).toMatchObject({ position: 2 });
  });

  test('an answer to the other question is not taken', () => {
    expect(
      after({ type: 'asked-for-desk', skills: [] }, { type: 'code-made', code: '1', expiresAt: 1 }).session,
    ).toEqual({
      state: 'asking',
      for: 'desk',
    });
  });

  test.each(refusalCodes)('refused with %s: says so and leaves', (code) => {
    expect(after({ type: 'asked-for-code' }, { type: 'call-refused', code })).toEqual({
      session: { state: 'refused', code },
      effects: [{ do: 'leave' }],
    });
  });

  test('a server that cannot be reached is a refusal with a code', () => {
    expect(after({ type: 'asked-for-code' }, { type: 'server-lost' }).session).toEqual({
      state: 'refused',
      code: 'server-unreachable',
    });
  });

  test.each([[[{ type: 'asked-for-code' }]], [byCode], [atDesk], [[...byCode, offerMade]]] as AssistEvent[][][])(
    'cancelled: back to idle, and the server knows',
    (events) => {
      const { session, effects } = after(...events, { type: 'cancelled' });
      expect(session).toEqual({ state: 'idle' });
      expect(doings(effects)).toContain('cancel-waiting');
      expect(doings(effects).at(-1)).toBe('leave');
    },
  );

  test.each(['code-expired', 'desk-closed', 'server-stopping'] as const)('waiting that ends with %s says so', (why) => {
    expect(after(...atDesk, { type: 'waiting-ended', why })).toEqual({
      session: { state: 'ended', why, helper: null },
      effects: [{ do: 'leave' }],
    });
  });

  test('after an end one can ask again, or put the news away', () => {
    const lost: AssistEvent[] = [...byCode, { type: 'server-lost' }];
    expect(after(...lost, { type: 'asked-for-code' }).session.state).toBe('asking');
    expect(after(...lost, { type: 'dismissed' }).session.state).toBe('idle');
  });
});

describe('the answer to an offer', () => {
  test('a line that breaks after the Yes: the session may have begun, under the id of the offer, and is looked for', () => {
    const { session, effects } = after(...byCode, offerMade, allow, { type: 'server-lost' });
    expect(session).toMatchObject({
      state: 'active',
      sessionId: 'offer-1',
      helper: kim,
      link: 'offline',
      sharing: 'off',
    });
    expect(effects).toEqual([{ do: 'return', sessionId: 'offer-1' }]);
    const unsent: AssistEvent = { type: 'call-refused', code: 'server-unreachable' };
    const again = { ...back, sessionId: 'offer-1' };
    const found = after(...byCode, offerMade, allow, { type: 'server-lost' }, unsent, again);
    expect(found.session).toMatchObject({ link: 'again', sharing: 'asking' });
    expect(doings(found.effects)).toEqual(['close-peer', 'open-peer', 'start-sharing', 'open-microphone']);
    const none = after(...byCode, offerMade, allow, { type: 'server-lost' }, { type: 'link-given-up' });
    expect(none.session).toMatchObject({ state: 'ended', why: 'link-lost' });
  });

  test('a Yes joins with what was asked and not a scope more', () => {
    const { session, effects } = after(...byCode, offerMade, {
      type: 'answered',
      scopes: ['see', 'propose'],
      why: 'allowed',
    });
    expect(session).toMatchObject({ state: 'joining', scopes: ['see'] });
    expect(effects).toEqual([{ do: 'answer', offerId: 'offer-1', scopes: ['see'], why: 'allowed' }]);
  });

  test.each([
    [{ type: 'answered', scopes: [], why: 'refused' }, 'refused'],
    [{ type: 'answered', scopes: ['see'], why: 'refused' }, 'refused'],
    [{ type: 'answered', scopes: [], why: 'no-answer' }, 'no-answer'],
    [{ type: 'answered', scopes: ['propose'], why: 'allowed' }, 'refused'],
  ] as [AssistEvent, string][])('%o is a No', (event, why) => {
    const { session, effects } = after(...byCode, offerMade, event);
    expect(session).toEqual({ state: 'ended', why, helper: kim });
    expect(effects).toEqual([{ do: 'answer', offerId: 'offer-1', scopes: [], why }, { do: 'leave' }]);
  });

  test('somebody she knows has fewer powers than staff, whatever the server asks for', () => {
    const asks = ['see', 'talk', 'point', 'propose'] as const;
    const asked = (kind: 'family' | 'desk') =>
      after(...byCode, { type: 'offer-made', offerId: 'o', helper: { name: 'Kim', kind }, asks }).session;
    expect(asked('family')).toMatchObject({ asks: ['see', 'talk', 'point'] });
    expect(asked('desk')).toMatchObject({ asks });
  });

  test('a helper who withdraws spends a code, and leaves a place in the queue as it was', () => {
    const withdrawn: AssistEvent = { type: 'offer-withdrawn', offerId: 'offer-1' };
    expect(after(...byCode, offerMade, withdrawn).session).toMatchObject({ state: 'ended', why: 'helper-left' });
    expect(after(...atDesk, offerMade, withdrawn).session).toMatchObject({ state: 'waiting', position: 2 });
    expect(after(...atDesk, offerMade, { ...withdrawn, offerId: 'other' }).session.state).toBe('offered');
  });

  test('the queue moves on behind the question', () => {
    const moved: AssistEvent = { type: 'queue-moved', ticket: 'ticket-1', position: 1, waitSeconds: null };
    const withdrawn: AssistEvent = { type: 'offer-withdrawn', offerId: 'offer-1' };
    expect(after(...atDesk, offerMade, moved, withdrawn).session).toMatchObject({ state: 'waiting', position: 1 });
  });

  test('a helper gone in the moment of the Yes', () => {
    expect(after(...byCode, offerMade, allow, { type: 'call-refused', code: 'no-such-offer' }).session).toEqual({
      state: 'ended',
      why: 'helper-left',
      helper: kim,
    });
  });
});

describe('a session starts', () => {
  test('connects, shares and opens the microphone, as far as allowed', () => {
    const { session, effects } = after(...inSession);
    expect(session).toMatchObject({ state: 'active', link: 'connecting', sharing: 'asking', version: 1 });
    expect(doings(effects)).toEqual(['hold-place', 'open-peer', 'start-sharing', 'open-microphone']);
  });

  test('the server can narrow the scopes and never widen them', () => {
    const seeOnly: AssistEvent = { type: 'answered', scopes: ['see'], why: 'allowed' };
    const wide = after(...byCode, offerMade, seeOnly, started).session as ActiveSession;
    expect([...wide.scopes]).toEqual(['see']);
    const narrow = after(...byCode, offerMade, allow, { ...started, scopes: ['talk'] });
    expect([...(narrow.session as ActiveSession).scopes]).toEqual(['talk']);
    expect(doings(narrow.effects)).toEqual(['hold-place', 'open-peer', 'open-microphone']);
  });

  test('nobody starts a session without a Yes', () => {
    for (const events of [[], byCode, atDesk, [...byCode, offerMade]]) {
      const before = after(...events).session;
      expect(stepSession(before, started)).toEqual({ session: before, effects: [] });
    }
  });
});

describe('scopes', () => {
  const choose = (...scopes: Scope[]): AssistEvent => ({ type: 'scopes-chosen', scopes });

  test('each is taken back alone, at once here and then there, in the next version', () => {
    const { session, effects } = after(...inSession, sharing, choose('talk', 'point'));
    expect(session).toMatchObject({ sharing: 'off', version: 2 });
    expect(effects).toEqual([
      { do: 'stop-sharing' },
      { do: 'tell-scopes', sessionId: 'session-1', scopes: ['talk', 'point'], version: 2 },
    ]);
    expect(effectsOf(choose('see', 'point'))).toEqual(['close-microphone', 'tell-scopes']);
    expect(effectsOf(choose('see', 'talk'))).toEqual(['stop-pointing', 'tell-scopes']);
  });

  test('what was taken back can be given again', () => {
    expect(effectsOf(sharing, choose('talk'), choose('see', 'talk'))).toEqual(['start-sharing', 'tell-scopes']);
    expect(active(sharing, choose('talk'), choose('see', 'talk'))).toMatchObject({ sharing: 'asking', version: 3 });
  });

  const moments: [string, AssistEvent[]][] = [
    ['before the connection stands', []],
    ['while the view is being asked for', [{ type: 'link-changed', link: 'up' }]],
    ['while it is seen', [sharing]],
    ['while it stands still', [sharing, showMe]],
    ['at a private step', [sharing, secretStep(true)]],
    ['where she identifies herself', [sharing, ownStep]],
    ['where there is no picture', [{ type: 'sharing-failed', why: 'unavailable' }]],
    ['on a weak connection', [sharing, { type: 'link-changed', link: 'unsteady' }]],
    ['on a line without room for the picture', [sharing, { type: 'line-narrow', on: true }]],
    ['without a microphone', [{ type: 'microphone-opened', microphone: 'unavailable' }]],
  ];
  test.each(moments)('each alone, one by one, taken and given again %s', (_, before) => {
    const all = [...allScopes].filter((scope) => scope !== 'propose');
    for (const scope of all) {
      const others = all.filter((one) => one !== scope);
      const taken = after(...inSession, ...before, choose(...others));
      expect([...(taken.session as ActiveSession).scopes]).toEqual(others);
      expect(taken.effects.at(-1)).toEqual({ do: 'tell-scopes', sessionId: 'session-1', scopes: others, version: 2 });
      const given = after(...inSession, ...before, choose(...others), choose(...all));
      expect([...(given.session as ActiveSession).scopes].toSorted()).toEqual([...all].toSorted());
      expect(given.effects.at(-1)).toMatchObject({ do: 'tell-scopes', version: 3 });
    }
    expect(effectsOf(...before, choose())).toContain('stop-sharing');
    expect([...active(...before, choose()).scopes]).toEqual([]);
  });

  test('never more than was allowed at the question', () => {
    expect([...active(choose('see', 'talk', 'point', 'propose')).scopes]).toEqual(['see', 'talk', 'point']);
    expect(active(choose('see', 'talk', 'point', 'propose')).version).toBe(1);
  });

  test('taking back the picture while it is paused takes back the pause too', () => {
    const { session, effects } = after(...inSession, sharing, showMe, choose('talk', 'point'));
    expect(session).toMatchObject({ sharing: 'off', paused: null });
    expect(doings(effects)).toEqual(['stop-sharing', 'tell-pause', 'tell-scopes']);
  });

  test("the browser's own stop button takes back the picture", () => {
    const { session, effects } = after(...inSession, sharing, { type: 'sharing-stopped-outside' });
    expect([...(session as ActiveSession).scopes]).toEqual(['talk', 'point']);
    expect(doings(effects)).toEqual(['stop-sharing', 'tell-scopes']);
  });
});

describe('pausing', () => {
  test('"Show me" stops the picture; "Share again" captures anew; the helper hears of both', () => {
    expect(effectsOf(sharing, showMe)).toEqual(['stop-sharing', 'tell-pause']);
    expect(active(sharing, showMe)).toMatchObject({ sharing: 'paused', paused: 'show-me' });
    expect(effectsOf(sharing, showMe, resumed)).toEqual(['start-sharing']);
    expect(active(sharing, showMe, resumed)).toMatchObject({ sharing: 'asking', paused: 'show-me' });
    expect(after(...inSession, sharing, showMe, resumed, sharing).effects).toEqual([
      { do: 'tell-pause', sessionId: 'session-1', why: null },
    ]);
  });

  test('a private step pauses by itself, also while the view is still being captured', () => {
    expect(active(sharing, secretStep(true))).toMatchObject({ sharing: 'paused', paused: 'private-step' });
    expect(effectsOf(secretStep(true))).toEqual(['stop-sharing', 'tell-pause']);
  });

  test('on a private step nothing makes it go on: neither the person nor a scope given again', () => {
    const events = [sharing, secretStep(true), resumed];
    expect(active(...events)).toMatchObject({ sharing: 'paused' });
    expect(effectsOf(...events)).toEqual([]);
    const regiven: AssistEvent[] = [
      sharing,
      secretStep(true),
      { type: 'scopes-chosen', scopes: ['talk'] },
      { type: 'scopes-chosen', scopes: ['see', 'talk'] },
    ];
    expect(active(...regiven)).toMatchObject({ sharing: 'paused', paused: 'private-step' });
    expect(effectsOf(...regiven)).not.toContain('start-sharing');
  });

  test('after the step it goes on by itself where the host needs to ask nobody, else on the word of the person', () => {
    expect(effectsOf(sharing, secretStep(true), secretStep(false))).toEqual(['start-sharing']);
    expect(effectsOf(sharing, secretStep(true), secretStep(false, false))).toEqual([]);
    expect(active(sharing, secretStep(true), secretStep(false, false)).paused).toBe('private-step');
    expect(effectsOf(sharing, secretStep(true), secretStep(false, false), resumed)).toEqual(['start-sharing']);
  });

  test('after a step that identifies, signs or pays it goes on by her word alone, in any host', () => {
    const gone = [sharing, ownStep, secretStep(false)];
    expect(active(sharing, ownStep)).toMatchObject({ sharing: 'paused', paused: 'private-step', alone: true });
    expect(active(...gone)).toMatchObject({ sharing: 'paused', paused: 'private-step', alone: true });
    expect(effectsOf(...gone)).toEqual([]);
    // Nor does a secret field that comes after it.
    expect(effectsOf(...gone, secretStep(true), secretStep(false))).toEqual([]);
    expect(active(...gone, resumed)).toMatchObject({ sharing: 'asking', alone: false });
    expect(effectsOf(...gone, resumed)).toEqual(['start-sharing']);
  });

  test('a secret field that turns into such a step is one', () => {
    expect(active(sharing, secretStep(true), ownStep, secretStep(false))).toMatchObject({ sharing: 'paused' });
  });

  test('where there is no picture the words stand still with it, and where nothing is shared nothing waits', () => {
    const inWords: AssistEvent = { type: 'sharing-failed', why: 'unavailable' };
    expect(active(inWords, ownStep, secretStep(false))).toMatchObject({ sharing: 'paused', paused: 'private-step' });
    const silent: AssistEvent = { type: 'scopes-chosen', scopes: ['talk'] };
    expect(active(silent, ownStep)).toMatchObject({ sharing: 'off', paused: null, alone: true });
    expect(active(silent, ownStep, secretStep(false))).toMatchObject({ alone: false });
  });

  test('talk and text stay at such a step', () => {
    const text: AssistEvent = { type: 'text-written', id: '1', text: 'Wait' };
    expect(effectsOf(sharing, ownStep, text)).toEqual(['send-text']);
    expect(effectsOf(sharing, ownStep, { type: 'microphone-chosen', on: true })).toEqual(['mute']);
    expect([...active(sharing, ownStep).scopes]).toEqual(['see', 'talk', 'point']);
  });

  test('"Show me" outlives a private step', () => {
    const events = [sharing, showMe, secretStep(true), secretStep(false)];
    expect(active(...events)).toMatchObject({ sharing: 'paused', paused: 'show-me' });
  });

  test('a capture that ends too late is not taken for one that is wanted', () => {
    expect(active(showMe, sharing)).toMatchObject({ sharing: 'paused' });
  });

  test('a failed capture leaves the session, says why, and can be tried again', () => {
    const failed: AssistEvent = { type: 'sharing-failed', why: 'wrong-surface' };
    expect(active(failed)).toMatchObject({ state: 'active', sharing: 'failed', captureFailed: 'wrong-surface' });
    expect(effectsOf(failed, resumed)).toEqual(['start-sharing']);
    expect(effectsOf(sharing, showMe, resumed, failed)).toEqual(['tell-pause']);
  });
});

describe('talk and text', () => {
  test('the microphone is muted and opened by the person', () => {
    const on: AssistEvent = { type: 'microphone-opened', microphone: 'on' };
    expect(active(on).microphone).toBe('on');
    expect(after(...inSession, on, { type: 'microphone-chosen', on: false }).effects).toEqual([
      { do: 'mute', muted: true },
    ]);
  });

  test('no microphone: the session goes on; it can be tried again', () => {
    const none: AssistEvent = { type: 'microphone-opened', microphone: 'unavailable' };
    expect(active(none)).toMatchObject({ state: 'active', microphone: 'unavailable' });
    expect(effectsOf(none, { type: 'microphone-chosen', on: true })).toEqual(['open-microphone']);
  });

  test('without the scope no microphone opens', () => {
    const taken: AssistEvent = { type: 'scopes-chosen', scopes: ['see'] };
    expect(effectsOf(taken, { type: 'microphone-chosen', on: true })).toEqual([]);
    expect(active(taken, { type: 'microphone-opened', microphone: 'on' }).microphone).toBe('muted');
  });

  test('a phrase that stands there is worded anew, and nothing else', () => {
    const { messages } = active(
      { type: 'text-arrived', id: 'a', text: 'Wait a moment.' },
      { type: 'text-arrived', id: 'b', text: 'My own words' },
      {
        type: 'reworded',
        texts: new Map([
          ['a', 'Đợi một chút.'],
          ['c', 'x'],
        ]),
      },
    );
    expect(messages.map((message) => message.text)).toEqual(['Đợi một chút.', 'My own words']);
  });

  test('messages of both stand in their order, and only so many', () => {
    const hello = active(
      { type: 'text-arrived', id: 'a', text: 'Hello' },
      { type: 'text-written', id: 'b', text: 'Good day' },
    );
    expect(hello.messages.map(({ from, text }) => `${from}: ${text}`)).toEqual(['helper: Hello', 'person: Good day']);
    const many = Array.from({ length: 500 }, (_, i): AssistEvent => ({ type: 'text-arrived', id: `${i}`, text: 'x' }));
    expect(active(...many).messages).toHaveLength(200);
  });
});

describe('the end', () => {
  test('by the person: told to the server, everything closed', () => {
    expect(after(...inSession, { type: 'ended-by-person' })).toEqual({
      session: { state: 'ended', why: 'person-ended', helper: kim },
      effects: [{ do: 'end-session', sessionId: 'session-1' }, { do: 'leave' }],
    });
  });

  test('because it feels wrong: reported, which ends it at the server too, and everything closed', () => {
    expect(after(...inSession, { type: 'felt-wrong' })).toEqual({
      session: { state: 'ended', why: 'felt-wrong', helper: kim },
      effects: [{ do: 'flag', sessionId: 'session-1', why: 'felt-wrong' }, { do: 'leave' }],
    });
    expect(after(...byCode, { type: 'felt-wrong' }).session.state).toBe('waiting');
  });

  test.each(EndReason.options)('by the server, %s: said and closed; of another session: ignored', (why) => {
    expect(after(...inSession, { type: 'session-ended', sessionId: 'session-1', why })).toEqual({
      session: { state: 'ended', why, helper: kim },
      effects: [{ do: 'leave' }],
    });
    expect(after(...inSession, { type: 'session-ended', sessionId: 'session-2', why }).session.state).toBe('active');
  });

  test('a link that never came up leaves nothing half-dead', () => {
    const failed = after(...inSession, { type: 'link-changed', link: 'failed' });
    expect(failed.session).toMatchObject({ state: 'ended', why: 'failed' });
    expect(doings(failed.effects)).toEqual(['end-session', 'leave']);
    expect(active({ type: 'link-changed', link: 'unsteady' }).link).toBe('unsteady');
  });

  test('at the end of the visit nothing is left to show to the next person', () => {
    for (const events of [byCode, atDesk, [...byCode, offerMade], [...byCode, offerMade, allow], inSession]) {
      const { session, effects } = after(...events, { type: 'forgotten' });
      expect(session).toEqual({ state: 'idle' });
      expect(doings(effects).at(-1)).toBe('leave');
    }
    expect(after(...inSession, { type: 'ended-by-person' }, { type: 'forgotten' }).session).toEqual({ state: 'idle' });
    expect(after({ type: 'forgotten' })).toEqual({ session: { state: 'idle' }, effects: [] });
  });
});

const away: AssistEvent = { type: 'helper-away', sessionId: 'session-1' };
const back: AssistEvent = {
  ...{
    type: 'session-resumed',
    sessionId: 'session-1',
    scopes: ['see', 'talk', 'point'],
    iceServers: [],
    connection: 2,
  },
};
const up: AssistEvent = { type: 'link-changed', link: 'up' };

describe('a link that breaks', () => {
  test('nothing is shared while the helper is away; scopes and what was written stay', () => {
    const { session, effects } = after(...inSession, up, sharing, away);
    expect(session).toMatchObject({ link: 'away', sharing: 'off', scopes: new Set(allScopes.slice(0, 3)) });
    expect(doings(effects)).toEqual(['close-peer']);
    expect(after(...inSession, up, sharing, away, { type: 'resumed' }).effects).toEqual([]);
    expect(active(up, { type: 'helper-away', sessionId: 'session-2' }).link).toBe('up');
  });

  test('both back: connected anew, sharing and talk as the scopes say, never more than the server keeps', () => {
    expect(effectsOf(up, sharing, away, back)).toEqual(['close-peer', 'open-peer', 'start-sharing', 'open-microphone']);
    expect(after(...inSession, up, sharing, away, back).effects).toContainEqual({
      do: 'start-sharing',
      byItself: true,
    });
    const narrowed = active(up, away, { ...back, scopes: ['talk', 'propose'] });
    expect(narrowed).toMatchObject({ link: 'again', sharing: 'off', scopes: new Set(['talk']) });
    expect(
      effectsOf(up, { type: 'session-resumed', sessionId: 'x', scopes: [], iceServers: [], connection: 2 }),
    ).toEqual([]);
  });

  test('what the person stopped herself stays stopped: her picture, her microphone, a scope', () => {
    const muted: AssistEvent[] = [
      { type: 'microphone-opened', microphone: 'on' },
      { type: 'microphone-chosen', on: false },
    ];
    const { session, effects } = after(...inSession, up, sharing, showMe, ...muted, away, back);
    expect(session).toMatchObject({ sharing: 'paused', paused: 'show-me' });
    expect(doings(effects)).toEqual(['close-peer', 'open-peer', 'tell-pause', 'open-microphone']);
    expect(effects).toContainEqual({ do: 'open-microphone', muted: true });
    const without = after(...inSession, up, away, { type: 'scopes-chosen', scopes: ['talk'] }, back);
    expect(doings(without.effects)).not.toContain('start-sharing');
  });

  test('also over a page that died', () => {
    const kept = { ...keepHelp.example.args.kept, muted: true, hidden: true } as KeptHelp;
    const { session, effects } = after({ type: 'recalled', kept }, { ...back, sessionId: kept.sessionId });
    expect(session).toMatchObject({ sharing: 'paused', paused: 'show-me', microphone: 'muted' });
    expect(doings(effects)).toEqual(['close-peer', 'open-peer', 'tell-pause', 'open-microphone']);
    expect(effects).toContainEqual({ do: 'open-microphone', muted: true });
  });

  describe('in a browser, where nothing but her own press may ask for the picture', () => {
    const asksAgain: AssistEvent = { type: 'sharing-failed', why: 'needs-press' };
    const inWords = { sharing: 'failed', captureFailed: 'press-again', paused: null };

    test('what she had shown goes on in words at once, also over a page that died', () => {
      expect(active(up, sharing, away, back, asksAgain)).toMatchObject(inWords);
      expect(active(up, { type: 'sharing-failed', why: 'unavailable' }, away, back, asksAgain)).toMatchObject(inWords);
      const kept = keepHelp.example.args.kept as KeptHelp;
      const again = { ...back, sessionId: kept.sessionId };
      expect(after({ type: 'recalled', kept }, again, asksAgain).session).toMatchObject(inWords);
      const never = { ...kept, soFar: { ...kept.soFar, shown: false } };
      expect(after({ type: 'recalled', kept: never }, again, asksAgain).session).toMatchObject({
        captureFailed: 'needs-press',
      });
    });

    test('what she never gave, or refused there, is not told in words either', () => {
      const waits = { captureFailed: 'needs-press' };
      expect(active(asksAgain)).toMatchObject(waits);
      expect(active(up, asksAgain, away, back, asksAgain)).toMatchObject(waits);
      for (const why of ['refused', 'wrong-surface'] as const) {
        const no: AssistEvent = { type: 'sharing-failed', why };
        expect(active(up, sharing, away, back, asksAgain, resumed, no, away, back, asksAgain)).toMatchObject(waits);
      }
    });

    test('private steps stop the words too, and her press brings the picture', () => {
      const gone = [up, sharing, away, back, asksAgain];
      expect(active(...gone, secretStep(true))).toMatchObject({ sharing: 'paused', paused: 'private-step' });
      expect(active(...gone, showMe)).toMatchObject({ sharing: 'paused', paused: 'show-me' });
      expect(after(...inSession, ...gone, resumed).effects).toEqual([{ do: 'start-sharing' }]);
    });
  });

  test('a private step that only the new connection can know is looked at anew', () => {
    const { session, effects } = after(...inSession, up, secretStep(true, false), back);
    expect(session).toMatchObject({ sharing: 'asking', privateStep: false, paused: null });
    expect(effects).toContainEqual({ do: 'start-sharing', byItself: true });
  });

  test('where she signs or pays it goes on by her word alone, also over a break', () => {
    const { session, effects } = after(...inSession, up, sharing, ownStep, away, back);
    expect(session).toMatchObject({ sharing: 'paused', paused: 'private-step', alone: true });
    expect(doings(effects)).not.toContain('start-sharing');
    expect(doings(after(...inSession, up, sharing, ownStep, away, back, resumed).effects)).toEqual(['start-sharing']);
  });

  test('without a line, or one that can’t be mended, the kiosk takes its place again, once', () => {
    for (const event of [{ type: 'server-lost' }, { type: 'link-changed', link: 'failed' }] as const) {
      const { session, effects } = after(...inSession, up, event);
      expect(session).toMatchObject({ link: 'offline', sharing: 'off' });
      expect(doings(effects)).toEqual(['close-peer', 'return']);
      expect(after(...inSession, up, event, { type: 'server-lost' }).effects).toEqual([]);
    }
    expect(active(up, { type: 'server-lost' }, { type: 'returned' }).link).toBe('away');
    expect(effectsOf(up, away, { type: 'server-lost' })).toEqual(['close-peer', 'return']);
  });

  test('it can be ended at any time', () => {
    for (const lost of [away, { type: 'server-lost' }] as AssistEvent[]) {
      const { session, effects } = after(...inSession, up, lost, { type: 'ended-by-person' });
      expect(session).toMatchObject({ state: 'ended', why: 'person-ended' });
      expect(doings(effects)).toEqual(['end-session', 'leave']);
    }
  });
});

describe('whatever happens in whatever order', () => {
  const scopeLists = fc.subarray([...allScopes]);
  const anyEvent: fc.Arbitrary<AssistEvent> = fc.oneof(
    fc.constantFrom<AssistEvent>(
      ...byCode,
      ...atDesk,
      offerMade,
      allow,
      started,
      sharing,
      showMe,
      resumed,
      secretStep(true),
      secretStep(false),
      secretStep(false, false),
      ownStep,
      { type: 'sharing-failed', why: 'refused' },
      { type: 'sharing-failed', why: 'unavailable' },
      { type: 'sharing-stopped-outside' },
      { type: 'microphone-opened', microphone: 'on' },
      { type: 'microphone-chosen', on: true },
      { type: 'link-changed', link: 'unsteady' },
      { type: 'offer-withdrawn', offerId: 'offer-1' },
      { type: 'dismissed' },
      { type: 'cancelled' },
      { type: 'server-lost' },
      away,
      back,
      { type: 'returned' },
      { type: 'link-changed', link: 'up' },
      { type: 'link-changed', link: 'failed' },
    ),
    scopeLists.map((scopes): AssistEvent => ({ type: 'scopes-chosen', scopes })),
  );

  test('nothing is captured on a private step, without the scope, or without a session; versions only grow', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let session: AssistSession = after(...inSession).session;
        for (const event of events) {
          const before = session;
          const next = stepSession(session, event);
          session = next.session;
          if (doings(next.effects).includes('start-sharing')) {
            expect(session).toMatchObject({ state: 'active', privateStep: false, sharing: 'asking' });
          }
          if (session.state === 'active') {
            const lost = session.link === 'away' || session.link === 'offline';
            if (!lost) expect(session.sharing === 'off').toBe(!session.scopes.has('see'));
            else expect(['off', 'paused']).toContain(session.sharing);
            if (lost) expect(doings(next.effects)).not.toContain('start-sharing');
            if (session.privateStep) expect(['off', 'paused', 'failed']).toContain(session.sharing);
            if (before.state === 'active') expect(session.version).toBeGreaterThanOrEqual(before.version);
          }
          if (before.state === 'active' && session.state !== 'active')
            expect(doings(next.effects).at(-1)).toBe('leave');
          if (next.session === before) expect(next.effects.every((effect) => effect.do !== 'start-sharing')).toBe(true);
        }
      }),
    );
  });
});
