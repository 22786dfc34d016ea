import { channelToHelper, channelToKiosk, type ProposedAction } from '../../../protocol/index.ts';
import { ANSWER_MS, type ChannelDeps } from './link-deps.ts';

export type ProposingActions = {
  propose(action: ProposedAction): void;
  /** Takes back what the person is being asked. */
  withdrawProposal(id: string): void;
};

/** One that had no answer when the last connection broke. */
export type Open = { id: string; action: ProposedAction; fits: () => boolean };

/** Milliseconds that the kiosk may take to tell its screen; what is asked much later is out of place. */
const HELD_MS = 10_000;

/** Asked again as soon as the kiosk has told of the same thing; where it tells of none, the helper is told. */
const askAgain = (
  { channel, clock }: ChannelDeps,
  { fits }: Open,
  ask: () => void,
  lapse: () => void,
): (() => void) => {
  let cancel = (): void => {};
  const look = (): void => {
    if (!fits()) return;
    stop();
    ask();
  };
  const opened = (): void => {
    if (channel.state.get() !== 'open') return;
    cancel();
    cancel = clock.after(HELD_MS, () => {
      stop();
      lapse();
    });
  };
  const stops = [
    channel.on(channelToHelper.outlineChanged, look),
    channel.on(channelToHelper.viewState, look),
    channel.state.subscribe(opened),
  ];
  const stop = (): void => {
    cancel();
    for (const each of stops) each();
  };
  return stop;
};

/** Suggestions, and what becomes of them. */
export const createProposing = (
  deps: ChannelDeps,
  open: Open | undefined,
): { actions: ProposingActions; close: () => void } => {
  const { channel, clock, newId, happened } = deps;
  channel.on(channelToHelper.proposalState, (answer) => happened({ type: 'proposed', ...answer }));

  const propose = (action: ProposedAction): void => {
    const id = newId();
    happened({ type: 'proposing', id, action });
    const lost = (): void => happened({ type: 'proposed', id, state: 'lost', name: '' });
    if (channel.send(channelToKiosk.proposeAction, { id, action })) clock.after(ANSWER_MS, lost);
    else lost();
  };
  const forget = open
    ? askAgain(
        deps,
        open,
        () => propose(open.action),
        () => happened({ type: 'proposed', id: open.id, state: 'lapsed', name: '' }),
      )
    : () => {};
  return {
    actions: {
      propose: (action) => {
        // She thought of something else meanwhile.
        forget();
        propose(action);
      },
      withdrawProposal: (id) => {
        channel.send(channelToKiosk.withdrawProposal, { id });
        happened({ type: 'proposed', id, state: 'interrupted', name: '' });
      },
    },
    close: forget,
  };
};
