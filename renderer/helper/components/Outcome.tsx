import { useConsole, useDesk, useWords } from '../console.ts';
import { lengthText } from '../words/words.ts';
import { ActionButton } from './ActionButton.tsx';
import { Heading } from './Heading.tsx';

/** What it came to, why, and the way on. Stays until it was read. */
export const Outcome = ({ heading, lead, lastedMs }: { heading: string; lead: string; lastedMs?: number }) => {
  const { desk } = useConsole();
  const { seat } = useDesk();
  const { t, language } = useWords();
  return (
    <div className="outcome card">
      <Heading>{heading}</Heading>
      <p>{lead}</p>
      {lastedMs !== undefined && <p className="note">{t('ended.lasted', { time: lengthText(lastedMs, language) })}</p>}
      <ActionButton letter="B" kind="main" onPress={desk.home}>
        {seat.kind === 'staff' ? t('ended.toDesk') : t('ended.toEntry')}
      </ActionButton>
    </div>
  );
};
