import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { topDialog } from '../../input/focus.ts';
import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import type { AssistSession } from '../session.ts';
import { historyWords } from '../words.ts';
import { HistoryCode } from './HistoryCode.tsx';
import { HistoryPrint } from './HistoryPrint.tsx';
import { useWords } from './useWords.ts';
import './help.css';

export type Over = Extract<AssistSession, { state: 'ended' | 'refused' }>;

/** What the helper did while it lasted. */
const HistoryPart = () => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  const words = useWords();
  const history = useReadable(assist.history);
  if (!history) return null;
  const told = historyWords(words, history);
  return (
    <section aria-labelledby="assist-history" data-node="assist.history">
      <h2 id="assist-history">{t('history.title')}</h2>
      <ul className="help-history">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="help-keep">
        <HistoryPrint title={t('history.title')} lines={told} />
        <HistoryCode text={[t('history.title'), ...told].join('\n')} />
      </div>
    </section>
  );
};

/** Why it is over, in one or two sentences, and what was done. */
export const OutcomeWords = ({ session }: { session: Over }) => {
  const { t } = useTranslation(['assist', 'errors']);
  if (session.state === 'ended')
    return (
      <>
        <p>{t(`assist:ended.${session.why}`)}</p>
        <HistoryPart />
      </>
    );
  return (
    <>
      <p>{t(`errors:what.${session.code}`)}</p>
      <p>{t(`errors:todo.${session.code}`)}</p>
    </>
  );
};

/** It is over: why, and two ways on. */
export const Outcome = ({ session }: { session: Over }) => {
  const { t } = useTranslation('assist');
  const { assist, keys, state } = useKiosk();
  useEffect(
    () =>
      keys.push((action) => {
        // The question whether to end may lie over it.
        if (action !== 'back' || topDialog(document)?.getAttribute('data-node') !== 'assist.outcome') return false;
        assist.dismiss();
        return true;
      }),
    [assist, keys],
  );
  const again = (): void => {
    assist.dismiss();
    state.dispatch({ type: 'open', panel: 'help' });
  };
  const began = session.state === 'ended' && session.helper !== null && session.why !== 'refused';
  return (
    <Panel
      heading={t(began && session.why !== 'no-answer' ? 'ended.title' : 'ended.notStarted')}
      node="assist.outcome"
      onClose={assist.dismiss}
      actions={
        <>
          <Button node="assist.again" onPress={again}>
            {t('after.again')}
          </Button>
          <Button kind="primary" node="assist.goOn" onPress={assist.dismiss}>
            {t('after.goOn')}
          </Button>
        </>
      }
    >
      <OutcomeWords session={session} />
    </Panel>
  );
};
