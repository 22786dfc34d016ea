import { useRef, useState, type CSSProperties } from 'react';
import { useWords } from '../console.ts';
import { canPoint, type Session, type Shown } from '../desk/session-state.ts';
import { useKey } from '../keys/useKey.ts';
import { zoneOf } from '../../shared/zone.ts';
import { Cover } from './Cover.tsx';
import { LivePicture } from './LivePicture.tsx';
import { useAim } from './useAim.ts';
import type { PenInHand } from './usePen.ts';

/**
 * The surface that is pointed into. It stays while the picture comes and goes, and so does the focus on it.
 * `application` while there is a picture: a screen reader leaves the arrow keys to it.
 */
export const Surface = ({ session, shown, pen }: { session: Session; shown: Shown; pen: PenInHand }) => {
  const { t } = useWords();
  const [measured, setMeasured] = useState<number | null>(null);
  const allowed = canPoint(session);
  const { aim, handlers } = useAim(allowed, pen);
  const surface = useRef<HTMLDivElement>(null);
  useKey('L', () => surface.current?.focus());
  const aspect = measured ?? (session.view ? session.view.width / session.view.height : 16 / 9);
  const crosshair = aim.byKey && allowed ? aim.spot : null;
  return (
    <>
      <div
        ref={surface}
        className={['surface', allowed ? '' : 'still', pen.taken ? 'pen' : ''].join(' ').trim()}
        style={{ '--aspect': aspect } as CSSProperties}
        role={shown.show === 'picture' ? 'application' : 'group'}
        // An application is a widget of its own, and worked by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('view.label')}
        aria-describedby={shown.show === 'picture' ? 'view-hint' : undefined}
        aria-keyshortcuts="Alt+L"
        {...handlers}
      >
        {shown.show === 'picture' ? (
          <LivePicture track={shown.track} pointed={session.pointed} crosshair={crosshair} sized={setMeasured} />
        ) : (
          <Cover shown={shown} talk={session.scopes.includes('talk')} />
        )}
      </div>
      <output className="hidden-text">
        {crosshair ? t('view.crosshair', { zone: t(`view.zone.${zoneOf(crosshair)}`) }) : ''}{' '}
        {pen.taken && aim.byKey ? t(pen.down ? 'view.penDown' : 'view.penUp') : ''}
      </output>
    </>
  );
};
