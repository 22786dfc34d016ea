import { useWords } from '../console.ts';
import type { Shown } from '../desk/session-state.ts';
import { pausedText } from '../words/said-words.ts';

/** What is said where there is no picture, and whether talk and text go on. */
export const Cover = ({ shown, talk }: { shown: Exclude<Shown, { show: 'picture' }>; talk: boolean }) => {
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
