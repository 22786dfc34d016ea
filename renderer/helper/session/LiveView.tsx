import type { ReactNode } from 'react';
import { useWords } from '../console.ts';
import { canPoint, shownOf, type Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { PointedLine } from './PointedLine.tsx';
import { Surface } from './Surface.tsx';
import { usePen } from './usePen.ts';

/** The middle column: the picture at its true aspect, what came of pointing, how to point, and what stands below. */
export const LiveView = ({ session, children }: { session: Session; children?: ReactNode }) => {
  const { t } = useWords();
  const shown = shownOf(session);
  const allowed = session.scopes.includes('point') && session.scopes.includes('see');
  const pen = usePen(canPoint(session));
  useKey('R', canPoint(session) ? pen.toggle : null);
  return (
    <section className="live" aria-labelledby="view-heading">
      <h2 id="view-heading" className="hidden-text">
        {t('view.heading')}
      </h2>
      <Surface session={session} shown={shown} pen={pen} />
      {(allowed || session.pointed) && <PointedLine session={session} />}
      {shown.show === 'picture' && (
        <p className="hint" id="view-hint">
          {pen.taken ? t('view.penHint') : t(allowed ? 'view.hint' : 'view.noPoint')}
        </p>
      )}
      {canPoint(session) && (
        <button
          type="button"
          className="button plain pen-button"
          aria-pressed={pen.taken}
          aria-keyshortcuts="Alt+R"
          onClick={pen.toggle}
        >
          <span>{t('view.pen')}</span> <KeyCap letter="R" />
        </button>
      )}
      {children}
    </section>
  );
};
