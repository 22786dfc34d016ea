import { ActionButton } from '../components/ActionButton.tsx';
import { useConsole, useWords } from '../console.ts';
import type { Session } from '../desk/session-state.ts';
import { handOverText } from '../words/said-words.ts';

/** Gives the session to a colleague. Staff alone can: whoever helps by code knows the person, and no desk. */
export const HandOver = ({ session: { helper, handOver } }: { session: Session }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  if (helper.kind !== 'desk') return null;
  const isOff = handOver.now === 'off' || handOver.now === 'calling';
  const text = handOverText(t, handOver);
  return (
    <section className="hand-over" aria-labelledby="hand-over-heading">
      <h2 id="hand-over-heading">{t('handOver.heading')}</h2>
      {text !== '' && <p>{text}</p>}
      <ActionButton busy={handOver.now === 'calling'} onPress={() => void desk.handOver(isOff)}>
        {t(isOff ? 'handOver.ask' : 'handOver.cancel')}
      </ActionButton>
    </section>
  );
};
