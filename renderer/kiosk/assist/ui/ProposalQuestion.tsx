import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Proposal } from '../proposals/proposals.ts';
import { Warning } from './Warning.tsx';
import { useScrolling } from './useScrolling.ts';
import './consent.css';

/** What the helper suggests, and the two answers. What keys do is `core/question.ts`; these are the same by touch. */
export const ProposalQuestion = ({ proposal, name }: { proposal: Proposal; name: string }) => {
  const { t } = useTranslation('assist');
  const question = useRef<HTMLDivElement>(null);
  useScrolling(question);
  const { what, warning, asked, secondsLeft, allow, refuse } = proposal;
  return (
    <Panel
      heading={t('propose.title', { name })}
      node="assist.proposal"
      focus="none"
      onClose={refuse}
      actions={
        <>
          <p className="consent-left" aria-live="off">
            {secondsLeft !== null && t('propose.left', { seconds: secondsLeft })}
          </p>
          <span data-consent="refuse">
            <Button node="assist.proposal.refuse" onPress={refuse}>
              {t('propose.refuse')}
            </Button>
          </span>
          <span data-consent="allow">
            <Button
              kind="primary"
              node="assist.proposal.allow"
              why={asked ? undefined : t('consent.listen')}
              onPress={allow}
            >
              {t('propose.allow')}
            </Button>
          </span>
        </>
      }
    >
      <div className="consent" ref={question}>
        {warning !== null && <Warning of={warning} />}
        <p className="proposal-what">{t('propose.spoken', { what })}</p>
        <p className="consent-how">{t('propose.how')}</p>
      </div>
    </Panel>
  );
};
