import {
  answerOffer,
  claimCode,
  claimTicket,
  createCode,
  joinQueue,
  offerMade,
  sessionStarted,
  watchQueue,
  type DataOf,
  type Scope,
} from '../../../protocol/index.ts';
import { openHouse, type House } from './house.ts';
import { openConsole, openDesk, openKiosk, type Peer } from './peer.ts';

/** A family helper asks to be let in by code; nobody has answered yet. */
export type Asked = { house: House; kiosk: Peer; helper: Peer; offerId: string; code: string };
/** The desk is open and a person waits. */
export type Waits = { house: House; kiosk: Peer; desk: Peer; ticket: string };
/** A session that runs. */
export type Running = Asked & {
  started: DataOf<typeof sessionStarted>;
  sessionId: string;
  tokens: { kiosk: string; helper: string };
};

export const all: Scope[] = ['see', 'talk', 'point'];

export const askByCode = async (house?: House): Promise<Asked> => {
  const at = house ?? (await openHouse());
  const [kiosk, helper] = [await openKiosk(at), await openConsole(at)];
  const { code } = await kiosk.ok(createCode, {});
  const { offerId } = await helper.ok(claimCode, { code, name: 'Kim' });
  await kiosk.next(offerMade);
  return { house: at, kiosk, helper, offerId, code };
};

export const runSession = async (house?: House, scopes = all): Promise<Running> => {
  const asked = await askByCode(house);
  await asked.kiosk.ok(answerOffer, { offerId: asked.offerId, scopes, why: 'allowed' });
  const started = await asked.kiosk.next(sessionStarted);
  const { resumeToken: helper } = await asked.helper.next(sessionStarted);
  return { ...asked, started, sessionId: started.sessionId, tokens: { kiosk: started.resumeToken, helper } };
};

export const openOffice = async (house?: House): Promise<{ house: House; desk: Peer }> => {
  const at = house ?? (await openHouse());
  const desk = await openDesk(at);
  await desk.ok(watchQueue, { onDuty: true });
  return { house: at, desk };
};

export const waitAtDesk = async (): Promise<Waits> => {
  const { house, desk } = await openOffice();
  const kiosk = await openKiosk(house);
  const { ticket } = await kiosk.ok(joinQueue, { skills: ['voice'] });
  return { house, kiosk, desk, ticket };
};

export const askFromDesk = async (): Promise<Waits & { offerId: string }> => {
  const waits = await waitAtDesk();
  const { offerId } = await waits.desk.ok(claimTicket, { ticket: waits.ticket });
  await waits.kiosk.next(offerMade);
  return { ...waits, offerId };
};

/** An id of the right shape that nothing has. */
export const nothing = 'bm90aGluZy1oYXMtdGhpcw';
