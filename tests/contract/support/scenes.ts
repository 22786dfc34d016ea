import {
  answerOffer,
  claimCode,
  claimTicket,
  createCode,
  handOver,
  joinQueue,
  offerMade,
  queueList,
  sessionStarted,
  watchQueue,
  type DataOf,
  type Scope,
} from '../../../protocol/index.ts';
import { colleague, openHouse, staff, type House } from './house.ts';
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

export const waitAtDesk = async (at?: House): Promise<Waits> => {
  const { house, desk } = await openOffice(at);
  const kiosk = await openKiosk(house);
  const { ticket } = await kiosk.ok(joinQueue, { skills: ['voice'] });
  return { house, kiosk, desk, ticket };
};

export const askFromDesk = async (at?: House): Promise<Waits & { offerId: string }> => {
  const waits = await waitAtDesk(at);
  const { offerId } = await waits.desk.ok(claimTicket, { ticket: waits.ticket });
  await waits.kiosk.next(offerMade);
  return { ...waits, offerId };
};

/** A helper of the desk helps somebody; a colleague is on duty too. */
export const helpFromDesk = async (at?: House) => {
  const { house, kiosk, desk, offerId } = await askFromDesk(at);
  const other = await openDesk(house, colleague);
  await other.ok(watchQueue, { onDuty: true });
  await other.next(queueList);
  await kiosk.ok(answerOffer, { offerId, scopes: [...all, 'propose'], why: 'allowed' });
  const { sessionId, resumeToken } = await kiosk.next(sessionStarted);
  const { resumeToken: token } = await desk.next(sessionStarted);
  return { house, kiosk, desk, other, sessionId, offerId, tokens: { kiosk: resumeToken, helper: token } };
};

/** The colleague took it up: the person is being asked. */
export const askToTakeOver = async (at?: House) => {
  const helped = await helpFromDesk(at);
  const { desk, other, kiosk, sessionId } = helped;
  await desk.ok(handOver, { sessionId, on: true });
  const ticket = await passedTo(other);
  const { offerId: second } = await other.ok(claimTicket, { ticket });
  await kiosk.next(offerMade);
  return { ...helped, second, ticket };
};

/** The ticket of a session that somebody gives away, from this console's list. */
export const passedTo = async (console: Peer, by = staff.name): Promise<string> => {
  const { waiting } = await console.next(queueList);
  return waiting.find(({ from }) => from === by)?.ticket ?? passedTo(console, by);
};

/** An id of the right shape that nothing has. */
export const nothing = 'bm90aGluZy1oYXMtdGhpcw';
