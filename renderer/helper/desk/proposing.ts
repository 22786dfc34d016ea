import { channelToHelper, channelToKiosk, type ProposedAction } from '../../../protocol/index.ts';
import { ANSWER_MS, type ChannelDeps } from './link-deps.ts';

export type ProposingActions = {
  propose(action: ProposedAction): void;
  /** Takes back what the person is being asked. */
  withdrawProposal(id: string): void;
};

/** Numbers of lines (#5) are of one connection: in the next one they may be those of other things. */
const outlives = (action: ProposedAction): boolean => !('node' in action) || !action.node.startsWith('#');

/** Suggestions, and what becomes of them. `open`: one that had no answer when the last connection broke; asked again. */
export const createProposing = (
  { channel, clock, newId, happened }: ChannelDeps,
  open: ProposedAction | undefined,
): ProposingActions => {
  channel.on(channelToHelper.proposalState, (answer) => happened({ type: 'proposed', ...answer }));

  const propose = (action: ProposedAction): void => {
    const id = newId();
    happened({ type: 'proposing', id, action });
    const lost = (): void => happened({ type: 'proposed', id, state: 'lost', name: '' });
    if (channel.send(channelToKiosk.proposeAction, { id, action })) clock.after(ANSWER_MS, lost);
    else lost();
  };
  // Once the kiosk has told what is there: before, it knows no line to suggest anything of.
  if (open && outlives(open)) {
    const stop = channel.on('node' in open ? channelToHelper.outlineChanged : channelToHelper.viewState, () => {
      stop();
      propose(open);
    });
  }
  return {
    propose,
    withdrawProposal: (id) => {
      channel.send(channelToKiosk.withdrawProposal, { id });
      happened({ type: 'proposed', id, state: 'interrupted', name: '' });
    },
  };
};
