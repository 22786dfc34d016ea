import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useWords } from '../console.ts';
import type { Spot } from '../desk/pointer.ts';
import type { Pointed } from '../desk/session-state.ts';

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

/** Until the answer comes, or where none came; what was heard has the kiosk's own ring in the picture. */
const Mark = ({ pointed: { outcome, target } }: { pointed: Pointed }) =>
  'spot' in target && <span className={`spot ${outcome}`} style={at(target.spot)} aria-hidden="true" />;

/** The picture and the marks on it. */
export const LivePicture = (props: {
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
