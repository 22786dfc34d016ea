import type { HelperCard } from '../../../protocol/index.ts';
import { useConsole, useWords } from '../console.ts';
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
export const Asking = ({ via, helper }: { via: Via; helper: HelperCard }) => {
  const { desk } = useConsole();
  const { t, language } = useWords();
  return (
    <div className="outcome card">
      <Heading>{t('asking.heading')}</Heading>
      <p>{t('asking.lead')}</p>
      <dl className="facts">
        <div>
          <dt>{t('asking.name')}</dt>
          <dd>
            <bdi>{t(helper.kind === 'desk' ? 'asking.desk' : 'asking.family', { name: helper.name })}</bdi>
          </dd>
        </div>
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
