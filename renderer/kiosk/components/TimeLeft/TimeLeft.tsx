import Clock from 'lucide-react/icons/clock';
import { useTranslation } from 'react-i18next';
import './TimeLeft.css';

/** The time left of a limit, in words. Whole seconds. It is spoken by the screen, not by a live region every second. */
export const TimeLeft = ({ seconds, node = 'time-left' }: { seconds: number; node?: string }) => {
  const { t } = useTranslation('common');
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const time = minutes === 0 ? t('time.seconds', { seconds }) : t('time.minutes', { minutes, seconds: rest });
  return (
    <p className="time-left" role="timer" aria-live="off" data-node={node}>
      <Clock aria-hidden />
      <span>
        {t('time.left')} <b>{time}</b>
      </span>
    </p>
  );
};
