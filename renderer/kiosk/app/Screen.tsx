import Accessibility from 'lucide-react/icons/accessibility';
import Languages from 'lucide-react/icons/languages';
import LogOut from 'lucide-react/icons/log-out';
import type { ReactNode } from 'react';
import type { KeyAction, Language } from '../../../protocol/index.ts';
import { useTranslation } from 'react-i18next';
import { useReadable } from '../../shared/store.ts';
import { BarButton } from '../components/Frame/BarButton.tsx';
import { Caption } from '../components/Caption/Caption.tsx';
import { Frame, type Step } from '../components/Frame/Frame.tsx';
import { TimeLeft } from '../components/TimeLeft/TimeLeft.tsx';
import { ThisWasHard } from '../feedback/ThisWasHard.tsx';
import { isTextInput } from '../input/focus-handler.ts';
import { useKiosk } from '../kiosk.ts';
import { scrollFirst } from './scroll-first.ts';
import { useScreenKeys } from './useKeys.ts';
import { useWatched } from './watched.tsx';

export type ScreenProps = {
  /** Identity: a new one is a new page, which is read out. */
  screen: string;
  place: string;
  heading: string;
  lead?: ReactNode;
  back?: Step | null;
  next?: Step | null;
  children?: ReactNode;
};

/** Back and OK as keys do what the buttons say: OK in a line of text is the next step. */
const useStepKeys = (back: Step | null, next: Step | null): void => {
  const { t, i18n } = useTranslation('kiosk');
  const { speaker } = useKiosk();
  const say = (way: KeyAction): void => {
    const text = way === 'down' ? t('scrolled.down') : t('scrolled.up');
    void speaker.say({ text, language: i18n.language as Language, rank: 'focus' });
  };
  useScreenKeys((action) => {
    if (scrollFirst(action)) {
      say(action);
      return true;
    }
    const step = action === 'back' ? back : action === 'ok' && isTextInput(document.activeElement) ? next : undefined;
    if (step === undefined) return false;
    if (!step?.busy && step?.why === undefined) step?.onPress();
    return true;
  });
};

/** The band of what is said. */
export const SpokenCaption = () => {
  const { speaker, settings, bridge } = useKiosk();
  const { caption, hasVoice } = useReadable(speaker.state);
  const isYielding = useReadable(bridge.screenReader);
  const { voice } = useReadable(settings);
  return <Caption caption={caption} silent={!voice || !hasVoice || isYielding} />;
};

/** How long before the question the time is shown: earlier it only disturbs. */
const SHOW_SECONDS = 60;

const Remaining = () => {
  const { idle } = useKiosk();
  const now = useReadable(idle);
  return now.state === 'counting' && now.secondsLeft <= SHOW_SECONDS ? <TimeLeft seconds={now.secondsLeft} /> : null;
};

/** A screen of the kiosk in its frame: everything that is the same on all of them. */
export const Screen = ({ screen, place, heading, lead, back = null, next = null, children }: ScreenProps) => {
  const { t } = useTranslation('kiosk');
  const { state, settings } = useKiosk();
  const { low } = useReadable(settings);
  const watched = useWatched();
  const inVisit = screen !== 'start' && screen !== 'ended';
  const open = (panel: 'ease' | 'language' | 'end' | 'help') => () => state.dispatch({ type: 'open', panel });
  useStepKeys(back, next);
  return (
    <Frame
      {...{ screen, place, heading, back, next, low }}
      lead={lead}
      caption={<SpokenCaption />}
      timeLeft={<Remaining />}
      watched={watched}
      onHelp={open('help')}
      bar={{
        language: (
          <BarButton
            label={t('bar.language')}
            icon={<Languages aria-hidden />}
            node="bar.language"
            onPress={open('language')}
          />
        ),
        ease: (
          <BarButton
            label={t('bar.ease')}
            icon={<Accessibility aria-hidden />}
            node="bar.ease"
            onPress={open('ease')}
          />
        ),
        end: inVisit && (
          <BarButton label={t('bar.end')} icon={<LogOut aria-hidden />} node="bar.end" onPress={open('end')} />
        ),
      }}
    >
      {children}
      <ThisWasHard />
    </Frame>
  );
};
