import { useEffect } from 'react';
import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import { ConsentQuestion } from './ConsentQuestion.tsx';
import { Outcome } from './Outcome.tsx';
import { Overlay } from './Overlay.tsx';
import { ProposalQuestion } from './ProposalQuestion.tsx';

/** The panel that help was asked from has done its work once the helper is there. */
const useClosedPanel = (active: boolean): void => {
  const { state } = useKiosk();
  useEffect(() => {
    if (active && state.get().panel === 'help') state.dispatch({ type: 'close' });
  }, [active, state]);
};

export const Live = () => {
  const { assist, state } = useKiosk();
  const session = useReadable(assist.session);
  const consent = useReadable(assist.consent);
  const proposal = useReadable(assist.proposal);
  const { panel } = useReadable(state);
  useClosedPanel(session.state === 'active');
  useClosedPanel(useReadable(assist.more.session).state === 'active');
  if (consent && session.state !== 'active') return <ConsentQuestion consent={consent} />;
  if (session.state === 'active')
    return (
      <>
        {consent && <ConsentQuestion consent={consent} />}
        {proposal && <ProposalQuestion proposal={proposal} name={session.helper.name} />}
        <Overlay session={session} />
      </>
    );
  // The Help panel, where it is open, says it itself.
  const over = session.state === 'ended' || session.state === 'refused';
  return over && panel !== 'help' ? <Outcome session={session} /> : null;
};
