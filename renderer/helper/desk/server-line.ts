import type { helperCalls, helperNotices } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { AGAIN_MS, passing } from '../../shared/socket/passing.ts';
import type { LinkState, ServerLink } from '../../shared/socket/socket.ts';
import type { Line } from './desk-state.ts';

export type HelperLink = ServerLink<typeof helperCalls, typeof helperNotices>;

/** What the line is kept up for: a desk has one all day, a guest only while she helps. */
export type Need = 'none' | 'desk' | 'session';

export type LineDeps = {
  clock: Clock;
  /** Opens the line to the server, which comes back by itself for as long as it is wanted. */
  connect: () => HelperLink;
  need: () => Need;
  /** Hears the notices of a line that was just dialled. */
  listen: (server: HelperLink) => void;
  tell: (line: Line) => void;
  /** The line in use came up, or went. */
  changed: (now: LinkState) => void;
};

const REDIAL_MS = 5_000;

const shownAs = (now: LinkState): Line => {
  if (now.state === 'unreachable' || now.state === 'lost') return { state: 'lost' };
  return now.state === 'closed' ? { state: 'off' } : now;
};

/** This console's one line to the server. Knows nothing of what is said over it. */
export const createLine = ({ clock, connect, need, listen, tell, changed }: LineDeps) => {
  let link: HelperLink | null = null;

  const hangUp = (): void => {
    const old = link;
    link = null;
    old?.close();
    tell({ state: 'off' });
  };
  const follow = (server: HelperLink): void => {
    if (link !== server) return;
    const now = server.state.get();
    tell(shownAs(now));
    if (now.state === 'refused' && need() !== 'none' && passing.has(now.code))
      clock.after(need() === 'session' ? AGAIN_MS : REDIAL_MS, () => link === server && dial());
    changed(now);
  };
  const dial = (): HelperLink => {
    hangUp();
    const server = connect();
    link = server;
    listen(server);
    server.state.subscribe(() => follow(server));
    tell(shownAs(server.state.get()));
    return server;
  };

  return {
    /** Null: hung up. */
    server: (): HelperLink | null => link,
    dial,
    hangUp,
    /** Hangs up where nobody needs it: an open line would only tell the server that somebody sits here. */
    rest: (): void => {
      if (need() === 'none') hangUp();
    },
    /** A guest's dead line is dialled anew; one that is needed is mending itself, so it is not doubled. */
    up: (): HelperLink => {
      if (link && (need() !== 'none' || ['up', 'connecting'].includes(link.state.get().state))) return link;
      return dial();
    },
  };
};
export type ServerLine = ReturnType<typeof createLine>;
