import { describe, expect, test } from 'vitest';
import { helperNotices, type DataOf, type Waiting } from '../../../../../protocol/index.ts';
import { openDesk } from './fakes.ts';

const sessionId = 'b3BhcXVlLXNlc3Npb24taWQ';
const off = { now: 'off', why: null };

/** Staff who help somebody from the desk's line. */
const helping = async () => {
  const it = await openDesk({ signedIn: 'Park' });
  it.server().becomes({ state: 'up' });
  void it.desk.take('b3BhcXVlLXRpY2tldC1pZA', 'vi');
  await it.server().takes('queue:claim', { offerId: 'b3BhcXVlLW9mZmVyLWlkLTE' });
  it.server().says(helperNotices.sessionStarted, {
    ...{ sessionId, helper: { name: 'Park', kind: 'desk' }, language: 'vi', scopes: ['see'], version: 1 },
    ...{ iceServers: [], resumeToken: 'b3BhcXVlLXJlc3VtZS10b2tlbg' },
  });
  const says = (moved: Partial<DataOf<typeof helperNotices.handOverMoved>>): void =>
    it.server().says(helperNotices.handOverMoved, { sessionId, now: 'off', colleague: null, why: null, ...moved });
  return { it, says, handOver: () => it.session().handOver };
};

describe('giving a session away', () => {
  test('is asked for once, and shown as the server tells it', async () => {
    const { it, says, handOver } = await helping();
    expect(handOver()).toEqual(off);
    void it.desk.handOver(true);
    void it.desk.handOver(true);
    expect(it.server().count('session:hand-over')).toBe(1);
    expect(it.server().last('session:hand-over').args).toEqual({ sessionId, on: true });
    expect(handOver()).toEqual({ now: 'calling' });
    says({ now: 'waiting' });
    await it.server().takes('session:hand-over');
    expect(handOver()).toEqual({ now: 'waiting' });
    says({ now: 'asking', colleague: 'Lee' });
    expect(handOver()).toEqual({ now: 'asking', colleague: 'Lee' });
    expect(it.desk.state.get().said.at(-1)?.what).toEqual({ kind: 'hand-over', handOver: handOver() });
    says({ now: 'off', why: 'refused' });
    expect(handOver()).toEqual({ now: 'off', why: 'refused' });
  });

  test('is no news to who helps, the giver among them; who begins to wait is', async () => {
    const { it } = await helping();
    void it.desk.setDuty(true);
    await it.server().takes('queue:watch');
    const said = (): unknown[] => it.desk.state.get().said.map(({ what }) => what);
    const before = said();
    const passed: Waiting = { ticket: 'cGFzc2VkLXRpY2tldC1pZA', language: 'vi', skills: [], since: 0, from: 'Park' };
    it.server().says(helperNotices.queueList, { waiting: [passed] });
    expect(said()).toEqual(before);
    const alone: Waiting = { ticket: 'YW5vdGhlci10aWNrZXQtaWQ', language: 'ko', skills: [], since: 0 };
    it.server().says(helperNotices.queueList, { waiting: [passed, alone] });
    expect(said()).toEqual([...before, { kind: 'queue', count: 1 }]);
  });

  test('can be thought better of', async () => {
    const { it, says, handOver } = await helping();
    says({ now: 'waiting' });
    void it.desk.handOver(false);
    expect(it.server().last('session:hand-over').args).toEqual({ sessionId, on: false });
    says({});
    expect(handOver()).toEqual(off);
  });

  test.each(['desk-closed', 'too-many-requests', 'server-unreachable'] as const)('%s is said', async (code) => {
    const { it, handOver } = await helping();
    void it.desk.handOver(true);
    await it.server().refuses('session:hand-over', code);
    expect(handOver()).toEqual({ now: 'off', why: code });
  });

  test('ends this helper’s session once the person said Yes; another session’s hand-over is none of it', async () => {
    const { it, says, handOver } = await helping();
    says({ sessionId: 'YW5vdGhlci1zZXNzaW9uLWlk', now: 'waiting' });
    expect(handOver()).toEqual(off);
    it.server().says(helperNotices.sessionEnded, { sessionId, why: 'handed-over' });
    expect(it.work()).toMatchObject({ at: 'ended', why: 'handed-over' });
  });

  test('is off where the link breaks: what the server says of it comes anew', async () => {
    const { it, says, handOver } = await helping();
    says({ now: 'waiting' });
    it.server().says(helperNotices.sessionPaused, { sessionId, why: 'link' });
    expect(handOver()).toEqual(off);
  });
});
