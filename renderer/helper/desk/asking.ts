import { helperCalls, helperNotices, type Answer, type Language, type RefusalCode } from '../../../protocol/index.ts';
import { isFree, isStaff } from './desk-state.ts';
import type { ServerLine, HelperLink } from './server-line.ts';
import type { DeskStore } from './reduce.ts';
import type { Seated } from './seat.ts';
import type { Via } from './session-state.ts';

export type AskingActions = {
  /** Six digits. `name` is what the person hears; staff are announced by their account's name. */
  join(code: string, name: string): Promise<void>;
  take(ticket: string, language: Language): Promise<void>;
  withdraw(): void;
  /** Back to the entry, from an outcome that was read. */
  home(): void;
};

export type AskingDeps = { store: DeskStore; line: ServerLine; seat: Seated };

/** From the entry to the person's answer: a code or a ticket is claimed, and she is asked. */
export const createAsking = ({ store, line, seat }: AskingDeps) => {
  const tell = store.dispatch;
  const refused = (via: Via, code: RefusalCode): void => {
    if (seat.signedOutMeanwhile(code)) return;
    tell({ type: 'trouble', trouble: { part: via.by === 'code' ? 'join' : 'queue', code } });
    line.rest();
  };
  const claimed = (via: Via, name: string, answer: Answer<{ offerId: string }>): void => {
    if (!answer.ok) return refused(via, answer.refusal);
    tell({ type: 'asked', offerId: answer.result.offerId, via, helper: seat.cardOf(name) });
  };
  const actions: AskingActions = {
    join: async (code, name) => {
      if (!isFree(store.get())) return;
      tell({ type: 'busy', busy: { part: 'join' } });
      const claim = isStaff(store.get()) ? { code } : { code, name };
      claimed({ by: 'code' }, name, await line.up().call(helperCalls.claimCode, claim));
    },
    take: async (ticket, language) => {
      if (!isFree(store.get())) return;
      tell({ type: 'busy', busy: { part: 'queue', ticket } });
      claimed({ by: 'desk', language }, '', await line.up().call(helperCalls.claimTicket, { ticket }));
    },
    withdraw: () => {
      const { work } = store.get();
      if (work.at !== 'asking') return;
      const asked = line.server()?.call(helperCalls.withdrawOffer, { offerId: work.offerId });
      tell({ type: 'home' });
      void asked?.then(() => isFree(store.get()) && line.rest());
    },
    home: () => {
      tell({ type: 'home' });
      line.rest();
    },
  };

  return {
    actions,
    listen: (server: HelperLink): void => {
      server.on(helperNotices.offerAnswered, ({ offerId, why }) => tell({ type: 'answered', offerId, why }));
    },
    /** A question without a server is over. */
    lineLost: (): void => {
      const { work } = store.get();
      if (work.at === 'asking') tell({ type: 'answered', offerId: work.offerId, why: 'server-lost' });
    },
  };
};
