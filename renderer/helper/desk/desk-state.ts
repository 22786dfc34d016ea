import type { EndReason, HelperCard, RefusalCode, Waiting } from '../../../protocol/index.ts';
import type { Said } from './said.ts';
import type { Session, Via } from './session-state.ts';

/** Who sits here. Only staff have a queue; a guest joins by code and is announced as "not staff". */
export type Seat =
  | { kind: 'looking' }
  | { kind: 'guest' }
  | { kind: 'staff'; name: string; duty: 'off' | 'changing' | 'on'; waiting: readonly Waiting[] };

/** The line to the server. `off`: a guest who has not asked for anything needs none. */
export type Line =
  | { state: 'off' }
  | { state: 'connecting' }
  | { state: 'up' }
  | { state: 'lost' }
  | { state: 'refused'; code: RefusalCode };

/** Something did not work: where it is to be said, and the code of its sentence. */
export type Trouble = { part: 'join' | 'sign-in' | 'queue'; code: RefusalCode };

/** What is being waited for at the entry, so that nothing is asked twice. */
export type Busy = { part: 'join' } | { part: 'sign-in' } | { part: 'queue'; ticket: string };

/** `cut-off`: the server closed this console's line without ending the session first. */
export type EndedWhy = EndReason | 'cut-off';

export type Work =
  | { at: 'entry'; busy: Busy | null; trouble: Trouble | null }
  /** `helper`: as the person is told. */
  | { at: 'asking'; offerId: string; via: Via; helper: HelperCard }
  | { at: 'declined'; why: EndReason; via: Via }
  | { at: 'session'; session: Session }
  | { at: 'ended'; why: EndedWhy; lastedMs: number };

export type DeskState = {
  seat: Seat;
  line: Line;
  work: Work;
  /** What a screen reader is to be told, newest last. */
  said: readonly Said[];
};

export const entry: Work = { at: 'entry', busy: null, trouble: null };

export const initialDeskState: DeskState = {
  seat: { kind: 'looking' },
  line: { state: 'off' },
  work: entry,
  said: [],
};

export const isStaff = ({ seat }: DeskState): boolean => seat.kind === 'staff';

/** At the entry, with nothing under way: something can be asked for. */
export const isFree = ({ work }: DeskState): boolean => work.at === 'entry' && work.busy === null;

export const sessionOf = ({ work }: DeskState): Session | null => (work.at === 'session' ? work.session : null);
