import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { ActionButton } from '../components/ActionButton.tsx';
import { useConsole, useWords } from '../console.ts';
import type { Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { theirMicrophoneText } from '../words/words.ts';

const VOLUME_STEP = 0.1;

/** The person's voice. A browser may forbid sound until somebody presses something: then there is a button to press. */
const Voice = ({ track, volume }: { track: MediaStreamTrack; volume: number }) => {
  const { t } = useWords();
  const audio = useRef<HTMLAudioElement>(null);
  const [blocked, setBlocked] = useState(false);
  const play = useCallback(
    (): void =>
      void audio.current?.play().then(
        () => setBlocked(false),
        (error: unknown) => setBlocked(error instanceof DOMException && error.name === 'NotAllowedError'),
      ),
    [],
  );
  useEffect(() => {
    const own = audio.current;
    if (!own) return;
    own.srcObject = new MediaStream([track]);
    play();
    // An element that is gone from the page plays on until it is collected.
    return () => void (own.srcObject = null);
  }, [track, play]);
  useEffect(() => {
    if (audio.current) audio.current.volume = volume;
  }, [volume]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- live talk; whoever can't hear it has the text beside it */}
      <audio ref={audio} />
      {blocked && (
        <ActionButton kind="main" onPress={play}>
          {t('talk.play')}
        </ActionButton>
      )}
    </>
  );
};

const Volume = ({ volume }: { volume: number }) => {
  const { desk } = useConsole();
  const { t, language } = useWords();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  useKey('U', () => slider.current?.focus());
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(volume);
  return (
    <div className="volume">
      <label htmlFor={id}>
        {t('talk.volume')} <KeyCap letter="U" />
      </label>
      <div className="slide">
        <input
          ref={slider}
          id={id}
          type="range"
          min={0}
          max={1}
          step={VOLUME_STEP}
          value={volume}
          aria-valuetext={percent}
          aria-keyshortcuts="Alt+U"
          onChange={(event) => desk.setVolume(Number(event.target.value))}
        />
        <span className="digits" aria-hidden="true">
          {percent}
        </span>
      </div>
    </div>
  );
};

const OwnMicrophone = ({ microphone }: { microphone: Session['microphone'] }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  const on = microphone === 'on';
  const without = microphone === 'unavailable' ? t('talk.retry') : t('talk.unmute');
  return (
    <>
      <ActionButton letter="M" busy={microphone === 'asking'} onPress={() => desk.setMuted(on)}>
        {on ? t('talk.mute') : without}
      </ActionButton>
      <p className={`state ${microphone}`}>{t(`talk.${microphone}`)}</p>
    </>
  );
};

/** Voice both ways: one's own microphone, theirs, and how loud they are. */
export const Talk = ({ session }: { session: Session }) => {
  const { t } = useWords();
  const allowed = session.scopes.includes('talk');
  return (
    <section className="talk" aria-labelledby="talk-heading">
      <h2 id="talk-heading">{t('talk.heading')}</h2>
      {!allowed && <p className="soft">{t('talk.off')}</p>}
      {allowed && (
        <>
          <OwnMicrophone microphone={session.microphone} />
          <p className="theirs">
            {t('talk.theirs')}: <strong>{theirMicrophoneText(t, session.theirMicrophone)}</strong>
          </p>
          <Volume volume={session.volume} />
          {/* A player of a microphone that is off costs as much as one that speaks. */}
          {session.voice && session.theirMicrophone === 'on' && <Voice track={session.voice} volume={session.volume} />}
        </>
      )}
    </section>
  );
};
