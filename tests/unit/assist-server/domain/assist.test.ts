import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits, Refusal, type Notice } from '../../../../protocol/index.ts';
import { createAssistance } from '../../../../assist-server/domain/assist.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

/** The whole of assistance with notices caught, and all peers acting at random. */
const open = () => {
  const clock = createHandClock();
  const told: { to: string; name: string; data: unknown }[] = [];
  const journal: unknown[] = [];
  const kept = new Set<string>();
  const assistance = createAssistance({
    clock,
    tell: (to, notice: Notice, data) => {
      expect(notice.data.safeParse(data)).toMatchObject({ success: true });
      told.push({ to, name: notice.name, data });
    },
    expel: () => {},
    keeper: { save: ({ id }) => void kept.add(id), drop: (id) => void kept.delete(id) },
    journal: (event, ids) => void journal.push(event, ids),
    iceServers: () => [],
    desk: { hours: '', phone: '' },
  });
  return { assistance, clock, told, journal, kept };
};

const attempt = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

type Move = { who: number; what: string };
const kiosks = ['k0', 'k1', 'k2'];
const helpers = ['h0', 'h1', 'h2'];
const moves = ['create', 'join', 'cancel', 'yes', 'no', 'kiosk-end', 'kiosk-reload'];
const helperMoves = [
  'claim-code',
  'claim-ticket',
  'withdraw',
  'helper-end',
  'on',
  'off',
  'helper-reload',
  'helper-lost',
  'rejoin',
  'wait',
];

test('whatever kiosks and helpers do: nobody is in two things at once, and nothing is left when all have gone', () => {
  const move = fc.record({ who: fc.nat({ max: 2 }), what: fc.constantFrom(...moves, ...helperMoves) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (given: Move[]) => {
      const { assistance, clock, told, kept } = open();
      const tokens = new Map<string, string>();
      let made = 0;
      const { kiosk, helper } = assistance;
      for (const id of kiosks) assistance.kioskCame({ id, language: 'ko' });
      const codes = new Map<string, string>();
      const last = (to: string, name: string, key: string): string => {
        const notice = told.findLast((one) => one.to === to && one.name === name);
        return notice ? String((notice.data as Record<string, unknown>)[key]) : 'none';
      };
      const act = ({ who, what }: Move): unknown => {
        const [k, h] = [kiosks[who] ?? '', helpers[who] ?? ''];
        const staff = { id: h, account: { id: `account ${h}`, name: h } };
        const answer = { offerId: last(k, 'offer:made', 'offerId'), scopes: ['see' as const] };
        switch (what) {
          case 'create':
            return void codes.set(k, kiosk.createCode(k).code);
          case 'join':
            return kiosk.joinQueue(k, { skills: [] });
          case 'cancel':
            return kiosk.cancelHelp(k);
          case 'yes':
            return kiosk.answerOffer(k, { ...answer, why: 'allowed' });
          case 'no':
            return kiosk.answerOffer(k, { ...answer, why: 'refused' });
          case 'kiosk-end':
            return kiosk.endSession(k, { sessionId: last(k, 'session:started', 'sessionId') });
          case 'kiosk-reload':
            assistance.kioskLeft(k);
            return assistance.kioskCame({ id: k, language: 'vi' });
          case 'claim-code':
            return helper.claimCode(
              { id: h, account: null },
              { code: [...codes.values()].at(-1) ?? '000000', name: h },
            );
          case 'claim-ticket': {
            const list = told.findLast((one) => one.to === h && one.name === 'queue:list')?.data as
              | { waiting: { ticket: string }[] }
              | undefined;
            return helper.claimTicket(staff, { ticket: list?.waiting[0]?.ticket ?? 'none' });
          }
          case 'withdraw':
            return kiosks.map((id) =>
              attempt(() => helper.withdrawOffer(staff, { offerId: last(id, 'offer:made', 'offerId') })),
            );
          case 'helper-end':
            return helper.endSession(staff, { sessionId: last(h, 'session:started', 'sessionId') });
          case 'helper-reload':
            return assistance.helperLeft(h);
          case 'helper-lost':
            return assistance.helperLost(h);
          case 'rejoin': {
            const [sessionId, next] = [last(h, 'session:started', 'sessionId'), `next-token-${(made += 1)}-of-it`];
            const token = tokens.get(sessionId) ?? last(h, 'session:started', 'resumeToken');
            helper.rejoinSession(staff, { sessionId, token, next });
            return void tokens.set(sessionId, next);
          }
          case 'wait':
            return clock.turn(limits.deskGraceMs);
          default:
            return helper.watchQueue(staff, { onDuty: what === 'on' });
        }
      };
      for (const one of given) attempt(() => act(one));

      // Every session that was started was ended or runs still: as many as are counted.
      const started = told.filter(({ to, name }) => name === 'session:started' && to.startsWith('k')).length;
      const ended = told.filter(({ to, name }) => name === 'session:ended' && to.startsWith('k')).length;
      expect(assistance.counts().sessions).toBe(started - ended);
      expect(assistance.counts().sessions).toBeLessThanOrEqual(3);
      expect(kept.size).toBe(assistance.counts().sessions);

      for (const id of helpers) assistance.helperLeft(id);
      for (const id of kiosks) assistance.kioskLeft(id);
      expect(assistance.counts()).toMatchObject({ sessions: 0, waiting: 0 });
      clock.turn(limits.offerLifeMs + limits.codeLifeMs);
      expect(clock.waiting()).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('the journal holds ids and numbers alone', () => {
  const { assistance, journal } = open();
  assistance.kioskCame({ id: 'k', language: 'ko' });
  const { code } = assistance.kiosk.createCode('k');
  const { offerId } = assistance.helper.claimCode({ id: 'h', account: null }, { code, name: 'Kim' });
  assistance.kiosk.answerOffer('k', { offerId, scopes: ['see'], why: 'allowed' });
  assistance.kioskLeft('k');
  expect(journal).toHaveLength(6);
  expect(JSON.stringify(journal)).not.toMatch(new RegExp(`Kim|${code}`));
});
