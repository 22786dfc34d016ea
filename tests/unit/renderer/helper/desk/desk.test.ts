import { describe, expect, test } from 'vitest';
import {
  channelToHelper,
  channelToKiosk,
  helperNotices,
  type DataOf,
  type ProposedAction,
} from '../../../../../protocol/index.ts';
import { settle } from '../../../../support/hand-clock.ts';
import { createFakeTrack, openDesk } from './fakes.ts';

const offerId = 'b3BhcXVlLW9mZmVyLWlkLTE';
const sessionId = 'b3BhcXVlLXNlc3Npb24taWQ';
const ticket = 'b3BhcXVlLXRpY2tldC1pZA';
const started = {
  sessionId,
  helper: { name: 'Kim', kind: 'family' as const },
  language: 'vi' as const,
  scopes: ['see', 'talk', 'point'] as ('see' | 'talk' | 'point' | 'propose')[],
  version: 1,
  iceServers: [],
  resumeToken: 'b3BhcXVlLXJlc3VtZS10b2tlbg',
};

type Opened = Awaited<ReturnType<typeof openDesk>>;

const resumed = {
  sessionId,
  language: 'vi',
  scopes: [...started.scopes],
  version: 1,
  iceServers: [],
  connection: 2,
} satisfies DataOf<typeof helperNotices.sessionResumed>;
/** A guest who gave a code and whom the person let in. */
const letIn = async (given: Partial<typeof started> = {}): Promise<Opened> => {
  const it = await openDesk();
  void it.desk.join('402913', 'Kim');
  it.server().becomes({ state: 'up' });
  await it.server().takes('code:claim', { offerId });
  it.server().says(helperNotices.sessionStarted, { ...started, ...given });
  return it;
};
const staffOnDuty = async (): Promise<Opened> => {
  const it = await openDesk({ signedIn: 'Park' });
  it.server().becomes({ state: 'up' });
  void it.desk.setDuty(true);
  await it.server().takes('queue:watch');
  return it;
};
const waiting = (id = ticket) => ({
  ticket: id,
  language: 'vi' as const,
  skills: ['voice' as const],
  since: 1_000_000,
});

describe('joining by a code', () => {
  test('a guest has no line to the server until she asks for something', async () => {
    const it = await openDesk();
    expect(it.seat()).toEqual({ kind: 'guest' });
    expect(it.servers).toHaveLength(0);
  });

  test('a guest gives code and name, waits, and is let in', async () => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    expect(it.work()).toMatchObject({ at: 'entry', busy: { part: 'join' } });
    expect(it.server().last('code:claim').args).toEqual({ code: '402913', name: 'Kim' });
    await it.server().takes('code:claim', { offerId });
    expect(it.work()).toEqual({ at: 'asking', offerId, via: { by: 'code' }, helper: { name: 'Kim', kind: 'family' } });
    it.server().says(helperNotices.sessionStarted, started);
    expect(it.session()).toMatchObject({ id: sessionId, language: 'vi', quality: 'connecting' });
  });

  test('staff are announced by their account: no name is sent', async () => {
    const it = await openDesk({ signedIn: 'Park' });
    void it.desk.join('402913', '');
    expect(it.server().last('code:claim').args).toEqual({ code: '402913' });
  });

  test('a wrong code is said at the code, the line is let go, and another try opens a new one', async () => {
    const it = await openDesk();
    void it.desk.join('111111', 'Kim');
    await it.server().refuses('code:claim', 'code-unknown');
    expect(it.work()).toEqual({ at: 'entry', busy: null, trouble: { part: 'join', code: 'code-unknown' } });
    expect(it.server().link.state.get()).toEqual({ state: 'closed' });
    void it.desk.join('402913', 'Kim');
    expect(it.servers).toHaveLength(2);
  });

  test('pressing twice asks once', async () => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    void it.desk.join('402913', 'Kim');
    expect(it.server().count('code:claim')).toBe(1);
  });

  test.each(['refused', 'no-answer', 'person-left', 'cancelled'] as const)('the question came to %s', async (why) => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    await it.server().takes('code:claim', { offerId });
    it.server().says(helperNotices.offerAnswered, { offerId, why });
    expect(it.work()).toMatchObject({ at: 'declined', why });
    it.desk.home();
    expect(it.work()).toMatchObject({ at: 'entry', trouble: null });
  });

  test('the answer to an older question changes nothing', async () => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    await it.server().takes('code:claim', { offerId });
    it.server().says(helperNotices.offerAnswered, { offerId: 'YW5vdGhlci1vZmZlci1pZA', why: 'refused' });
    expect(it.work().at).toBe('asking');
  });

  test('a Yes that comes after a withdrawal starts nothing and is ended at the server', async () => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    await it.server().takes('code:claim', { offerId });
    it.desk.withdraw();
    expect(it.server().last('offer:withdraw').args).toEqual({ offerId });
    it.server().says(helperNotices.sessionStarted, started);
    expect(it.work().at).toBe('entry');
    expect(it.server().last('session:end').args).toEqual({ sessionId });
    expect(it.peers).toHaveLength(0);
  });

  test('a Yes that overtakes the answer to the claim is taken', async () => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    it.server().says(helperNotices.sessionStarted, started);
    await it.server().takes('code:claim', { offerId });
    expect(it.work().at).toBe('session');
  });

  test('a lost line while the person is being asked is said', async () => {
    const it = await openDesk();
    void it.desk.join('402913', 'Kim');
    await it.server().takes('code:claim', { offerId });
    it.server().becomes({ state: 'lost', byServer: false });
    expect(it.work()).toMatchObject({ at: 'declined', why: 'server-lost' });
  });
});

describe('the desk', () => {
  test('signing in opens a line, and the queue comes live', async () => {
    const it = await openDesk({ account: { signIn: async (name) => ({ ok: true, name }) } });
    await it.desk.signIn('Park', 'secret');
    expect(it.seat()).toEqual({ kind: 'staff', name: 'Park', duty: 'off', waiting: [] });
    void it.desk.setDuty(true);
    it.server().says(helperNotices.queueList, { waiting: [waiting()] });
    await it.server().takes('queue:watch');
    expect(it.seat()).toMatchObject({ duty: 'on', waiting: [{ ticket }] });
    expect(it.said()).toContain('queue');
  });

  test('a failed sign-in is said, whatever was wrong with it', async () => {
    const it = await openDesk();
    await it.desk.signIn('Nobody', 'secret');
    expect(it.work()).toMatchObject({ at: 'entry', trouble: { part: 'sign-in', code: 'sign-in-failed' } });
  });

  test('somebody leaving the queue is not announced, somebody new is', async () => {
    const it = await staffOnDuty();
    const other = 'YW5vdGhlci10aWNrZXQtaWQ';
    it.server().says(helperNotices.queueList, { waiting: [waiting(), waiting(other)] });
    expect(it.said()).toEqual(['queue']);
    it.server().says(helperNotices.queueList, { waiting: [waiting(other)] });
    expect(it.said()).toEqual(['queue']);
  });

  test('one who is taken is asked; one who is gone is said', async () => {
    const it = await staffOnDuty();
    it.server().says(helperNotices.queueList, { waiting: [waiting()] });
    void it.desk.take(ticket, 'vi');
    await it.server().refuses('queue:claim', 'ticket-gone');
    expect(it.work()).toMatchObject({ at: 'entry', trouble: { part: 'queue', code: 'ticket-gone' } });
    void it.desk.take(ticket, 'vi');
    await it.server().takes('queue:claim', { offerId });
    expect(it.work()).toMatchObject({
      at: 'asking',
      via: { by: 'desk', language: 'vi' },
      helper: { name: 'Park', kind: 'desk' },
    });
  });

  test('after a lost line the list is gone, and the duty is taken up again with the line', async () => {
    const it = await staffOnDuty();
    it.server().says(helperNotices.queueList, { waiting: [waiting()] });
    it.server().becomes({ state: 'lost', byServer: false });
    expect(it.seat()).toMatchObject({ duty: 'changing', waiting: [] });
    it.server().becomes({ state: 'up' });
    expect(it.server().count('queue:watch')).toBe(2);
    await it.server().takes('queue:watch');
    expect(it.seat()).toMatchObject({ duty: 'on' });
  });

  test('a server that restarts is dialled again', async () => {
    const it = await staffOnDuty();
    it.server().becomes({ state: 'refused', code: 'server-stopping' });
    expect(it.servers).toHaveLength(1);
    it.clock.turn(5_000);
    expect(it.servers).toHaveLength(2);
    it.server().becomes({ state: 'up' });
    await it.server().takes('queue:watch');
    expect(it.seat()).toMatchObject({ duty: 'on' });
  });

  test('another version is final, and says which side to update', async () => {
    const it = await staffOnDuty();
    it.server().becomes({ state: 'refused', code: 'update-kiosk' });
    it.clock.turn(60_000);
    expect(it.servers).toHaveLength(1);
    expect(it.desk.state.get().line).toEqual({ state: 'refused', code: 'update-kiosk' });
  });

  test('a sign-in that ran out makes her a guest who is told so', async () => {
    const it = await openDesk({ signedIn: 'Park' });
    void it.desk.setDuty(true);
    await it.server().refuses('queue:watch', 'sign-in-needed');
    expect(it.seat()).toEqual({ kind: 'guest' });
    expect(it.work()).toMatchObject({ at: 'entry', trouble: { part: 'sign-in', code: 'sign-in-needed' } });
  });

  test('signing out ends everything', async () => {
    const it = await staffOnDuty();
    await it.desk.signOut();
    expect(it.seat()).toEqual({ kind: 'guest' });
    expect(it.server().link.state.get()).toEqual({ state: 'closed' });
  });
});

describe('a session', () => {
  test('signals go to the other end of this session only', async () => {
    const it = await letIn();
    const signal = { kind: 'candidate' as const, candidate: null };
    it.peer().send(signal);
    expect(it.server().last('signal:send').args).toEqual({ sessionId, signal, connection: 1 });
    it.server().says(helperNotices.signalRelayed, { sessionId: 'YW5vdGhlci1zZXNzaW9u', signal });
    expect(it.peer().received).toEqual([]);
    it.server().says(helperNotices.signalRelayed, { sessionId, signal });
    expect(it.peer().received).toEqual([signal]);
  });

  test('what is pointed at is sent, and what the person heard is shown and announced', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.desk.point({ x: 0.8, y: 0.9 });
    const { id } = it.peer().lastSent(channelToKiosk.pointAt) ?? {};
    expect(it.session().pointed).toMatchObject({ outcome: 'waiting', target: { spot: { x: 0.8, y: 0.9 } } });
    it.peer().says(channelToHelper.pointResolved, { id: String(id), name: 'Next', role: 'button' });
    expect(it.session().pointed).toMatchObject({ outcome: 'heard', name: 'Next', role: 'button' });
    expect(it.said()).toContain('pointed');
  });

  test('an answer to an earlier pointing does not overwrite the newer one', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.desk.point({ x: 0.1, y: 0.1 });
    const first = String(it.peer().lastSent(channelToKiosk.pointAt)?.['id']);
    it.desk.point({ x: 0.2, y: 0.2 });
    it.peer().says(channelToHelper.pointMissed, { id: first, why: 'hidden' });
    expect(it.session().pointed).toMatchObject({ outcome: 'waiting', target: { spot: { x: 0.2 } } });
  });

  test('no answer to a pointing is said after five seconds', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.desk.point({ x: 0.1, y: 0.1 });
    it.clock.turn(4_999);
    expect(it.session().pointed?.outcome).toBe('waiting');
    it.clock.turn(1);
    expect(it.session().pointed).toMatchObject({ outcome: 'missed', why: 'lost' });
  });

  test('the pointer is sent at most 30 times a second and rests where the hand did', async () => {
    const it = await letIn();
    it.peer().comesUp();
    for (let step = 0; step <= 100; step++) {
      it.desk.movePointer({ x: step / 100, y: 0.5 });
      it.clock.turn(10);
    }
    it.clock.turn(100);
    const moves = it.peer().sent.filter(({ name }) => name === 'pointer:moved');
    expect(moves.length).toBeLessThanOrEqual(31);
    expect(moves.at(-1)?.data).toEqual({ x: 1, y: 0.5 });
    it.desk.leavePointer();
    expect(it.peer().sent.at(-1)?.name).toBe('pointer:left');
  });

  test('a text is sent, then heard; theirs is announced', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.desk.sendText('  Take your time.\u202E ');
    const { id, text } = it.peer().lastSent(channelToKiosk.textSaid) ?? {};
    expect(text).toBe('Take your time.');
    expect(it.session().messages).toMatchObject([{ from: 'helper', mark: 'sent' }]);
    it.peer().says(channelToHelper.textHeard, { id: String(id) });
    expect(it.session().messages).toMatchObject([{ mark: 'heard' }]);
    it.peer().says(channelToHelper.textSaid, { id: 'person-0001', text: 'Vâng' });
    it.peer().says(channelToHelper.textSaid, { id: 'person-0001', text: 'Vâng' });
    expect(it.session().messages).toHaveLength(2);
    expect(it.said().filter((kind) => kind === 'message')).toHaveLength(1);
  });

  test('a text that could not leave can be sent again', async () => {
    const it = await letIn();
    it.desk.sendText('Hello');
    const [message] = it.session().messages;
    expect(message?.mark).toBe('failed');
    it.peer().comesUp();
    it.desk.sendAgain(message?.id ?? '');
    expect(it.session().messages).toMatchObject([{ mark: 'sent', text: 'Hello' }]);
    expect(it.peer().lastSent(channelToKiosk.textSaid)).toEqual({ id: message?.id, text: 'Hello' });
  });

  test('a phrase goes as its key, is heard, or can be said again; a card is announced', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.desk.sayPhrase({ phrase: 'do.press', element: 'action.next' }, 'Tiếp theo');
    const { id, say } = it.peer().lastSent(channelToKiosk.phraseSaid) ?? {};
    expect(say).toEqual({ phrase: 'do.press', element: 'action.next' });
    it.peer().says(channelToHelper.refused, { name: 'phrase:said', code: 'not-allowed' });
    expect(it.session().messages).toMatchObject([{ id, element: 'Tiếp theo', mark: 'failed' }]);
    it.desk.sendAgain(String(id));
    expect(it.peer().lastSent(channelToKiosk.phraseSaid)).toEqual({ id, say });
    it.peer().says(channelToHelper.textHeard, { id: String(id) });
    expect(it.session().messages).toMatchObject([{ mark: 'heard' }]);
    it.peer().says(channelToHelper.cardShown, { id: 'person-0001', card: 'where' });
    expect(it.session().messages.at(-1)).toMatchObject({ from: 'person', card: 'where' });
    expect(it.said().filter((kind) => kind === 'card')).toHaveLength(1);
  });

  test('the microphone opens, is muted and unmuted, and the kiosk is told each time', async () => {
    const it = await letIn();
    it.peer().comesUp();
    const track = createFakeTrack();
    await it.microphone().gives(track);
    expect(it.session().microphone).toBe('on');
    expect(it.peer().talking()).toBe(track);
    it.desk.setMuted(true);
    expect(track.enabled).toBe(false);
    expect(it.peer().lastSent(channelToKiosk.talkState)).toEqual({ microphone: 'muted' });
    it.desk.setMuted(false);
    expect(track.enabled).toBe(true);
    expect(it.peer().lastSent(channelToKiosk.talkState)).toEqual({ microphone: 'on' });
  });

  test('no microphone is said at both ends, and unmuting tries again', async () => {
    const it = await letIn();
    it.peer().comesUp();
    await it.microphone().refuses();
    expect(it.session().microphone).toBe('unavailable');
    expect(it.peer().lastSent(channelToKiosk.talkState)).toEqual({ microphone: 'unavailable' });
    it.desk.setMuted(false);
    await it.microphone().gives(createFakeTrack());
    expect(it.session().microphone).toBe('on');
  });

  test('without the permission to talk no microphone is opened; with it taken back it is closed', async () => {
    const it = await letIn({ scopes: ['see'] });
    expect(() => it.microphone()).toThrow();
    it.server().says(helperNotices.scopesChanged, { sessionId, scopes: ['see', 'talk'], version: 2 });
    const track = createFakeTrack();
    await it.microphone().gives(track);
    it.server().says(helperNotices.scopesChanged, { sessionId, scopes: ['see'], version: 3 });
    expect(track.stopped).toBe(true);
    expect(it.peer().talking()).toBeNull();
    expect(it.session().microphone).toBe('off');
  });

  test('a microphone that opens after the permission is gone is closed at once', async () => {
    const it = await letIn();
    it.server().says(helperNotices.scopesChanged, { sessionId, scopes: ['see'], version: 2 });
    const track = createFakeTrack();
    await it.microphone().gives(track);
    expect(track.stopped).toBe(true);
    expect(it.session().microphone).toBe('off');
  });

  test('an older consent that comes late widens nothing', async () => {
    const it = await letIn();
    it.server().says(helperNotices.scopesChanged, { sessionId, scopes: ['talk'], version: 3 });
    it.server().says(helperNotices.scopesChanged, { sessionId, scopes: ['see', 'talk', 'point'], version: 2 });
    expect(it.session().scopes).toEqual(['talk']);
  });

  test('the connection is told in words, and only what matters is announced', async () => {
    const it = await letIn();
    it.peer().comesUp();
    expect(it.session().quality).toBe('good');
    it.peer().quality.dispatch('slow');
    expect(it.session().quality).toBe('slow');
    it.peer().link.dispatch('unsteady');
    expect(it.session().quality).toBe('lost');
    it.peer().link.dispatch('up');
    expect(it.said()).toEqual(['quality', 'quality', 'quality']);
  });

  test('ending asks nothing, tells the server, closes everything and lets the line go', async () => {
    const it = await letIn();
    const track = createFakeTrack();
    await it.microphone().gives(track);
    it.clock.turn(61_000);
    const server = it.server();
    it.desk.end();
    expect(server.last('session:end').args).toEqual({ sessionId });
    expect(it.work()).toEqual({ at: 'ended', why: 'helper-ended', lastedMs: 61_000 });
    expect(it.peer().isClosed()).toBe(true);
    expect(track.stopped).toBe(true);
    expect(server.link.state.get()).toEqual({ state: 'closed' });
    expect(it.clock.waiting()).toBe(0);
  });

  test.each(['person-ended', 'person-left', 'server-stopping', 'failed'] as const)(
    'the server says: %s',
    async (why) => {
      const it = await letIn();
      it.server().says(helperNotices.sessionEnded, { sessionId, why });
      expect(it.work()).toMatchObject({ at: 'ended', why });
      expect(it.peer().isClosed()).toBe(true);
    },
  );

  test('a lost line is waited for: nothing of the kiosk stays on the screen, the place is taken again, all begins anew', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.peer().view.dispatch(createFakeTrack());
    it.peer().says(channelToHelper.outlineChanged, { fresh: true, language: 'vi', gone: [], put: [], more: false });
    it.server().becomes({ state: 'lost', byServer: false });
    expect(it.session()).toMatchObject({ quality: 'lost', picture: null, outline: null, scopes: started.scopes });
    expect(it.peer().isClosed()).toBe(true);
    it.clock.turn(119_000);
    it.server().becomes({ state: 'up' });
    const { token, next } = it.server().last('session:rejoin').args as { token: string; next: string };
    expect(token).toBe(started.resumeToken);
    await it.server().takes('session:rejoin', { waiting: false });
    expect(it.kept.at(-1)).toMatchObject({ sessionId, tokens: [next] });
    it.server().says(helperNotices.sessionResumed, { ...resumed, scopes: ['see'], version: 3 });
    expect(it.session()).toMatchObject({ scopes: ['see'], version: 3, quality: 'connecting' });
    expect(it.peers).toHaveLength(2);
    it.peer().comesUp();
    it.clock.turn(130_000);
    expect(it.session().quality).toBe('good');
  });

  test('the person away: said as that; two minutes, and it is over here and told to the server', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.server().says(helperNotices.sessionPaused, { sessionId, why: 'link' });
    expect(it.session()).toMatchObject({ paused: 'link', quality: 'lost' });
    expect(it.said().at(-1)).toBe('paused');
    const server = it.server();
    it.clock.turn(119_000);
    expect(it.work().at).toBe('session');
    it.clock.turn(1_000);
    expect(it.work()).toMatchObject({ at: 'ended', why: 'link-lost' });
    expect(server.last('session:end').args).toEqual({ sessionId });
    expect(it.kept.at(-1)).toBeNull();
  });

  test('a place that is gone is over at once; for one who was thrown out it is told apart', async () => {
    for (const [byServer, why] of [
      [false, 'link-lost'],
      [true, 'cut-off'],
    ] as const) {
      const it = await letIn();
      it.server().becomes({ state: 'lost', byServer });
      it.server().becomes({ state: 'up' });
      await it.server().refuses('session:rejoin', 'no-such-session');
      expect(it.work()).toMatchObject({ at: 'ended', why });
    }
  });

  describe('a suggestion without an answer', () => {
    const scopes = ['see', 'talk', 'point', 'propose'] as const;
    type Screen = { place: string; id: string; name: string };
    const year: Screen = { place: 'Question 2 of 5', id: '#k3x9-5', name: 'One year' };
    const shows = (it: Awaited<ReturnType<typeof letIn>>, { place, id, name }: Screen): void => {
      const line = { ...{ id, parent: null, at: 0, role: 'radio', name, states: [] }, propose: 'choose' as const };
      it.peer().says(channelToHelper.outlineChanged, {
        ...{ fresh: true, language: 'vi', gone: [], put: [line], more: false },
      });
      it.peer().says(channelToHelper.viewState, { width: 1280, height: 720, sharing: 'on', place });
    };
    const broken = async (act: ProposedAction) => {
      const it = await letIn();
      it.peer().comesUp();
      it.server().says(helperNotices.scopesChanged, { sessionId, scopes: [...scopes], version: 2 });
      shows(it, year);
      it.desk.propose(act);
      it.server().says(helperNotices.sessionPaused, { sessionId, why: 'link' });
      expect(it.session().proposed?.state).toBe('held');
      it.server().says(helperNotices.sessionResumed, { ...resumed, scopes: [...scopes], version: 2 });
      it.peer().comesUp();
      return it;
    };
    const asked = (it: Awaited<ReturnType<typeof letIn>>) =>
      it.peer().sent.filter(({ name }) => name === 'propose:action');
    const choose = { do: 'choose', node: year.id } as const;

    test('is asked again once the kiosk has told of the same thing, numbered or named', async () => {
      const it = await broken(choose);
      expect(asked(it)).toHaveLength(0);
      shows(it, year);
      shows(it, year);
      expect(asked(it)).toMatchObject([{ data: { action: choose } }]);
      expect(it.session().proposed?.state).toBe('sending');
      const ease = await broken({ do: 'text-size', size: '200' });
      shows(ease, { ...year, place: 'Question 3 of 5' });
      expect(asked(ease)).toHaveLength(1);
    });

    test.each<[string, Partial<Screen>]>([
      ['on another screen', { place: 'Question 3 of 5' }],
      ['called otherwise', { name: 'Five years' }],
      ['of another page', { id: '#q0q0-5' }],
    ])('is not asked again of a thing %s, and the helper is told so', async (_, change) => {
      const it = await broken(choose);
      shows(it, { ...year, ...change });
      it.clock.turn(10_000);
      expect(asked(it)).toHaveLength(0);
      expect(it.session().proposed?.state).toBe('lapsed');
      expect(it.said().at(-1)).toBe('proposed');
      shows(it, year);
      expect(asked(it)).toHaveLength(0);
    });

    test('is forgotten for another one', async () => {
      const it = await broken(choose);
      it.desk.propose({ do: 'say-again' });
      shows(it, year);
      expect(asked(it)).toMatchObject([{ data: { action: { do: 'say-again' } } }]);
    });
  });

  test('she muted herself, or did so while they were apart: the next connection begins silent', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.server().says(helperNotices.sessionPaused, { sessionId, why: 'link' });
    it.desk.setMuted(true);
    expect(it.kept.at(-1)).toMatchObject({ muted: true });
    it.server().says(helperNotices.sessionResumed, resumed);
    const track = createFakeTrack();
    await it.microphone().gives(track);
    expect([track.enabled, it.session().microphone]).toEqual([false, 'muted']);
    it.desk.setMuted(false);
    expect([track.enabled, it.session().microphone]).toEqual([true, 'on']);
  });

  test('a page that was loaded anew shows its session and takes its place in it again', async () => {
    const kept = {
      sessionId,
      tokens: [started.resumeToken],
      helper: started.helper,
      language: 'vi',
      muted: false,
      startedAt: 5,
    } as const;
    const it = await openDesk({ kept: { ...kept, tokens: [...kept.tokens] } });
    expect(it.session()).toMatchObject({ id: sessionId, quality: 'lost', scopes: [], startedAt: 5 });
    it.server().becomes({ state: 'up' });
    await it.server().takes('session:rejoin', { waiting: true });
    expect(it.session()).toMatchObject({ paused: 'link' });
    it.server().says(helperNotices.sessionResumed, resumed);
    expect(it.session()).toMatchObject({ scopes: started.scopes, version: 1, paused: null });
  });

  test('a connection that cannot be mended is made anew on the line that lives', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.peer().link.dispatch('failed');
    expect(it.session().quality).toBe('lost');
    await it.server().takes('session:rejoin', { waiting: false });
    it.server().says(helperNotices.sessionResumed, resumed);
    it.peer().comesUp();
    expect(it.session().quality).toBe('good');
  });

  test('a connection that never comes up ends the session for both', async () => {
    const it = await letIn();
    const server = it.server();
    it.peer().link.dispatch('failed');
    expect(it.work()).toMatchObject({ at: 'ended', why: 'failed' });
    expect(server.last('session:end').args).toEqual({ sessionId });
  });

  test('news of a session that is over changes nothing', async () => {
    const it = await letIn();
    it.desk.end();
    const before = it.desk.state.get();
    it.peer().says(channelToHelper.textSaid, { id: 'person-0001', text: 'late' });
    it.peer().quality.dispatch('poor');
    await settle();
    expect(it.desk.state.get()).toBe(before);
  });

  test('a refusal of a pointing is said as the reason why nothing was heard', async () => {
    const it = await letIn();
    it.peer().comesUp();
    it.desk.point({ x: 0.5, y: 0.5 });
    it.peer().says(channelToHelper.refused, { name: 'point:at', code: 'not-allowed' });
    expect(it.session().pointed).toMatchObject({ outcome: 'missed', why: 'not-allowed' });
  });
});
