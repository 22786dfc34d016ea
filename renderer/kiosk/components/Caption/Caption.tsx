import type { Caption as Spoken } from '../../speech/speech.ts';
import { Private } from '../Private/Private.tsx';
import './Caption.css';

const keepInSight = (word: HTMLElement | null): void => word?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });

/** What is being said, with the word in speech marked. The band is always there, so that nothing moves when speech begins. */
export const Caption = ({ caption }: { caption: Spoken | null }) => {
  const [start, end] = [caption?.word?.start ?? 0, caption?.word?.end ?? 0];
  return (
    <Private sensitivity={caption?.sensitivity ?? 'public'} className="caption">
      <p lang={caption?.language} data-node="caption">
        {caption?.text.slice(0, start)}
        {end > start && (
          <mark key={start} ref={keepInSight} className="caption-word">
            {caption?.text.slice(start, end)}
          </mark>
        )}
        {caption?.text.slice(end)}
      </p>
    </Private>
  );
};
