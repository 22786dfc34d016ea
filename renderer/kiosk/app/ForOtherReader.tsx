import { useReadable } from '../../shared/store.ts';
import { useKiosk } from '../kiosk.ts';
import type { Caption } from '../speech/speech.ts';
import './for-other-reader.css';

/** Said by the kiosk alone: what stands on the page the other reader finds, and reads, by itself. */
const isOnlySaid = ({ rank, sensitivity, sources = [] }: Caption): boolean =>
  sensitivity === 'public' && sources.length === 0 && rank !== undefined && rank !== 'focus' && rank !== 'page';

/**
 * While another screen reader runs ours is silent; what it alone would have said (the helper's words, news, the question of
 * consent) is handed to the other one, which says it once. Nothing is here where no other reader runs.
 */
export const ForOtherReader = () => {
  const { bridge, speaker } = useKiosk();
  const isRunning = useReadable(bridge.screenReader);
  const { caption } = useReadable(speaker.state);
  if (!isRunning) return null;
  return (
    <div className="for-other-reader" data-other-reader aria-live="assertive" lang={caption?.language}>
      {caption && isOnlySaid(caption) ? caption.text : ''}
    </div>
  );
};
