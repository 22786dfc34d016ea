import { useConsole, useDesk, useWords } from '../console.ts';
import type { Via } from '../desk/session-state.ts';
import { languageName, ownName, scopeNames, shownScopes } from '../words/words.ts';
import { ActionButton } from './ActionButton.tsx';
import { Heading } from './Heading.tsx';

const Language = ({ via }: { via: Via }) => {
  const { t, language } = useWords();
  if (via.by === 'code') return null;
  return (
    <div>
      <dt>{t('asking.language')}</dt>
      <dd>
        <span lang={via.language}>{ownName(via.language)}</span>
        {via.language !== language && ` (${languageName(via.language, language)})`}
      </dd>
    </div>
  );
};

/** Between a claim and the person's answer. There is nothing to do but to wait, or to withdraw. */
export const Asking = ({ via }: { via: Via }) => {
  const { desk } = useConsole();
  const { seat } = useDesk();
  const { t, language } = useWords();
  return (
    <div className="outcome card">
      <Heading>{t('asking.heading')}</Heading>
      <p>{t('asking.lead')}</p>
      <dl className="facts">
        {seat.kind === 'staff' && (
          <div>
            <dt>{t('asking.name')}</dt>
            <dd>
              <bdi>{t('asking.desk', { name: seat.name })}</bdi>
            </dd>
          </div>
        )}
        <Language via={via} />
        <div>
          <dt>{t('asking.wish')}</dt>
          <dd>{scopeNames(t, shownScopes, language)}</dd>
        </div>
      </dl>
      <ActionButton letter="X" onPress={desk.withdraw}>
        {t('asking.withdraw')}
      </ActionButton>
    </div>
  );
};
