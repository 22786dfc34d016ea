import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { useConsole, useWords } from '../console.ts';
import type { Spot } from '../desk/pointer.ts';
import { canPoint, shownOf, type Pointed, type Session, type Shown } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { pausedText } from '../words/said-words.ts';
import { zoneOf } from '../../shared/zone.ts';
import { centre, moved, spotIn } from './crosshair.ts';
import { PointedLine } from './PointedLine.tsx';

const at = ({ x, y }: Spot): CSSProperties => ({ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` });

/** Plays a track, and tells the size of its picture: the true aspect, which a turned or resized kiosk changes. */
const Video = ({
  track,
  sized,
}: {
  track: MediaStreamTrack;
  sized: (size: { width: number; height: number }) => void;
}) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = new MediaStream([track]);
  }, [track]);
  return (
    // The picture of a screen has no sound of its own: the voice is a track apart, and text goes beside it.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      ref={video}
      autoPlay
      playsInline
      muted
      onResize={({ currentTarget: { videoWidth, videoHeight } }) => {
        if (videoWidth > 0 && videoHeight > 0) sized({ width: videoWidth, height: videoHeight });
      }}
    />
  );
};

/** What is said where there is no picture, and whether talk and text go on. */
const Cover = ({ shown, talk }: { shown: Exclude<Shown, { show: 'picture' }>; talk: boolean }) => {
  const { t } = useWords();
  const words = (): string => {
    if (shown.show === 'paused') return pausedText(t, shown.why);
    if (shown.show === 'too-slow') return t('view.tooSlow');
    if (shown.show === 'needs-press') return t('view.needsPress');
    return shown.show === 'not-allowed' ? t('view.notAllowed') : t(`view.${shown.show}`);
  };
  const apart = shown.show === 'paused' && shown.why === 'link';
  return (
    <div className={`cover ${shown.show}`}>
      <p className="what">{words()}</p>
      {((shown.show === 'paused' && !apart) || shown.show === 'too-slow') && <p>{t('view.comesBack')}</p>}
      {['paused', 'not-allowed', 'too-slow', 'needs-press', 'unavailable'].includes(shown.show) && !apart && (
        <p>{t(talk ? 'view.goOn' : 'view.goOnText')}</p>
      )}
    </div>
  );
};

/** Until the answer comes, or where none came; what was heard has the kiosk's own ring in the picture. */
const Mark = ({ pointed: { outcome, target } }: { pointed: Pointed }) =>
  'spot' in target && <span className={`spot ${outcome}`} style={at(target.spot)} aria-hidden="true" />;

type Aim = { spot: Spot; byKey: boolean };

/** The pen: taken by its button; down while it draws. By mouse and finger it draws while they press. */
const usePen = (allowed: boolean) => {
  const { desk } = useConsole();
  const [chosen, choose] = useState(false);
  const [down, setDown] = useState(false);
  const taken = chosen && allowed;
  const lift = (): void => {
    if (down) desk.pen.up();
    setDown(false);
  };
  return {
    taken,
    down: taken && down,
    toggle: (): void => {
      lift();
      choose(!chosen);
    },
    put: (spot: Spot): void => {
      desk.pen.down(spot);
      setDown(true);
    },
    move: (spot: Spot): void => {
      if (down) desk.pen.move(spot);
    },
    lift,
  };
};
type PenInHand = ReturnType<typeof usePen>;

/** Mouse, finger and keyboard over the picture; all three only ever point. */
const useAim = (allowed: boolean, pen: PenInHand) => {
  const { desk, keys } = useConsole();
  const [aim, setAim] = useState<Aim>({ spot: centre, byKey: false });
  const to = (spot: Spot, byKey: boolean): void => {
    setAim({ spot, byKey });
    desk.movePointer(spot);
    pen.move(spot);
  };
  const point = (spot: Spot): void => {
    if (!allowed) return;
    if (!pen.taken) desk.point(spot);
    else if (pen.down) pen.lift();
    else pen.put(spot);
  };
  const spotOf = (event: PointerEvent | React.MouseEvent): Spot =>
    spotIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (keys.pressedOnView(event)) return event.preventDefault();
    if (event.altKey || event.ctrlKey || event.metaKey || !allowed) return;
    if (event.key === 'Escape' && pen.taken) return pen.toggle();
    const spot = moved(aim.spot, event.key, event.shiftKey);
    if (spot) to(spot, true);
    else if (event.key === 'Enter' || event.key === ' ') point(aim.spot);
    else return;
    event.preventDefault();
  };
  return {
    aim,
    handlers: {
      onKeyDown,
      onPointerMove: (event: PointerEvent) => allowed && to(spotOf(event), false),
      onPointerDown: (event: PointerEvent) => {
        if (!pen.taken || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pen.put(spotOf(event));
      },
      onPointerUp: pen.lift,
      onPointerCancel: pen.lift,
      onPointerLeave: () => allowed && desk.leavePointer(),
      onBlur: () => {
        pen.lift();
        if (allowed) desk.leavePointer();
      },
      onClick: (event: React.MouseEvent) => {
        if (!allowed) return;
        to(spotOf(event), false);
        if (!pen.taken) point(spotOf(event));
      },
    },
  };
};

/** The picture and the marks on it. */
const Picture = (props: {
  track: MediaStreamTrack;
  pointed: Pointed | null;
  crosshair: Spot | null;
  sized: (aspect: number) => void;
}) => {
  const { track, pointed, crosshair, sized } = props;
  const { t } = useWords();
  const [hasFrame, setHasFrame] = useState(false);
  return (
    <>
      <Video
        track={track}
        sized={({ width, height }) => {
          setHasFrame(true);
          sized(width / height);
        }}
      />
      {pointed && pointed.outcome !== 'heard' && <Mark pointed={pointed} />}
      {crosshair && <span className="crosshair" style={at(crosshair)} aria-hidden="true" />}
      {!hasFrame && <div className="cover waiting">{t('view.waiting')}</div>}
    </>
  );
};

/**
 * The surface that is pointed into. It stays while the picture comes and goes, and so does the focus on it.
 * `application` while there is a picture: a screen reader leaves the arrow keys to it.
 */
const Surface = ({ session, shown, pen }: { session: Session; shown: Shown; pen: PenInHand }) => {
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
          <Picture track={shown.track} pointed={session.pointed} crosshair={crosshair} sized={setMeasured} />
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
