import { helperCalls } from '../../../protocol/index.ts';
import type { SessionEvent } from './desk-event.ts';
import { sessionOf } from './desk-state.ts';
import type { ServerLine } from './server-line.ts';
import type { DeskStore } from './reduce.ts';
import type { Running } from './running.ts';
import type { SessionLink } from './session-link.ts';
import type { HandOver, Session } from './session-state.ts';

export type SessionActions = Omit<SessionLink, 'receive' | 'allowTalk' | 'sendAgain' | 'close'> & {
  /** Ends the session at once, without a question. */
  end(): void;
  /** Gives the session to whichever colleague takes it and whom the person lets in; or thinks better of it. */
  handOver(on: boolean): Promise<void>;
  setVolume(volume: number): void;
  sendAgain(id: string): void;
};

export type SessionActionsDeps = { store: DeskStore; line: ServerLine; running: Running };

/** What a helper does in a session. Where the two ends are apart, what needs the connection does nothing. */
export const sessionActions = ({ store, line, running }: SessionActionsDeps): SessionActions => {
  const { link } = running;
  const session = (): Session | null => sessionOf(store.get());
  const happenedIn = (sessionId: string, event: SessionEvent): void =>
    store.dispatch({ type: 'in-session', sessionId, event });
  return {
    end: () => running.end('helper-ended'),
    handOver: async (on) => {
      const now = session();
      if (!now || now.handOver.now === 'calling') return;
      const show = (handOver: HandOver): void => happenedIn(now.id, { type: 'handing-over', handOver });
      if (on) show({ now: 'calling' });
      const answer = await line.up().call(helperCalls.handOver, { sessionId: now.id, on });
      // What is taken comes as a notice, before this answer.
      if (!answer.ok) show({ now: 'off', why: answer.refusal });
    },
    setMuted: running.setMuted,
    setVolume: (volume) => {
      const now = session();
      if (now) happenedIn(now.id, { type: 'volume', volume });
    },
    movePointer: (spot) => link()?.movePointer(spot),
    leavePointer: () => link()?.leavePointer(),
    point: (spot) => link()?.point(spot),
    pen: {
      down: (spot) => link()?.pen.down(spot),
      move: (spot) => link()?.pen.move(spot),
      up: () => link()?.pen.up(),
    },
    pointNode: (node) => link()?.pointNode(node),
    propose: (action) => link()?.propose(action),
    withdrawProposal: (id) => link()?.withdrawProposal(id),
    draft: (text) => link()?.draft(text),
    sendText: (text) => link()?.sendText(text),
    sayPhrase: (said, element) => link()?.sayPhrase(said, element),
    sendAgain: (id) => {
      const message = session()?.messages.find((one) => one.id === id);
      if (message?.mark === 'failed') link()?.sendAgain(id, message);
    },
  };
};
