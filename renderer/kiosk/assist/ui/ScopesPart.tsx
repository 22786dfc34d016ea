import { useTranslation } from 'react-i18next';
import type { Scope } from '../../../../protocol/index.ts';
import { Choices } from '../../components/Choices/Choices.tsx';
import type { ActiveSession } from '../session.ts';

type Props = { node: string; session: ActiveSession; onChoose: (scopes: readonly Scope[]) => void };

/** Each scope is given and taken back on its own. */
export const ScopesPart = ({ node, session, onChoose }: Props) => {
  const { t } = useTranslation('assist');
  return (
    <Choices
      multiple
      node={node}
      label={t('scopes.title', { name: session.helper.name })}
      options={session.allowed.map((scope) => ({
        value: scope,
        label: t(`scopes.${scope}`),
        help: session.scopes.has(scope) ? undefined : t('scopes.off'),
      }))}
      value={[...session.scopes]}
      onChoose={(chosen) => onChoose(session.allowed.filter((scope) => chosen.includes(scope)))}
    />
  );
};
