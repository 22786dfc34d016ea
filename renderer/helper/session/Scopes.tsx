import { besideScopes } from '../../../protocol/index.ts';
import { useWords } from '../console.ts';
import type { Session } from '../desk/session-state.ts';
import { shownScopes } from '../words/words.ts';

/** What the person allowed, and of what they did not: what that means for the work. What is the other helper's was never asked for. */
export const Scopes = ({ session: { scopes, company } }: { session: Session }) => {
  const { t } = useWords();
  const missing = {
    propose: t('scopes.noPropose'),
    see: t('scopes.noSee'),
    talk: t('scopes.noTalk'),
    point: t('scopes.noPoint'),
  };
  return (
    <section className="scopes" aria-labelledby="scopes-heading">
      <h2 id="scopes-heading">{t('scopes.heading')}</h2>
      <ul>
        {(company.beside ? besideScopes : shownScopes).map((scope) =>
          scopes.includes(scope) ? (
            <li key={scope} className="given">
              {t(`scopes.${scope}`)}
            </li>
          ) : (
            <li key={scope} className="missing">
              {missing[scope]}
            </li>
          ),
        )}
      </ul>
    </section>
  );
};
