import { useWords } from '../console.ts';
import type { Session } from '../desk/session-state.ts';
import { roleName } from '../words/words.ts';

/** What the person heard of the last pointing, or why they heard nothing. Read out by the announcer, not from here. */
export const PointedLine = ({ session: { pointed, language } }: { session: Session }) => {
  const { t } = useWords();
  if (!pointed) return <p className="pointed none">{t('pointed.none')}</p>;
  if (pointed.outcome === 'waiting') return <p className="pointed waiting">{t('pointed.waiting')}</p>;
  if (pointed.outcome === 'missed') return <p className="pointed missed">{t(`pointed.${pointed.why}`)}</p>;
  const role = roleName(t, pointed.role);
  return (
    <p className="pointed heard">
      {t('pointed.heard')}{' '}
      <strong>
        <bdi lang={language}>{pointed.name}</bdi>
      </strong>
      {role && <span className="role">{role}</span>}
    </p>
  );
};
