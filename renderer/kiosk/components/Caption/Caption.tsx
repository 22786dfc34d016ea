import type { Caption as Spoken } from '../../speech/speech.ts';
import { Private } from '../Private/Private.tsx';
import './Caption.css';

/** Scrolls the band and nothing else: the page must not move because somebody speaks. */
const keepInSight = (word: HTMLElement | null): void => {
  const band = word?.closest('.caption');
  if (word && band) band.scrollTop = word.offsetTop - Number.parseFloat(getComputedStyle(band).paddingTop);
};

export type CaptionProps = {
  caption: Spoken | null;
  /** Nothing is heard (voice off, or none for the language): no voice leads through a text that is longer than the band. */
  silent?: boolean;
};

/** Characters of the longest notice. What is longer is a whole page read out, which stands on the page anyway. */
const NOTICE_LENGTH = 160;

/** What is being said, with the word in speech marked. The band is always there, so that nothing moves when speech begins. */
export const Caption = ({ caption, silent = false }: CaptionProps) => {
  const isWhole = silent && (caption?.text.length ?? 0) <= NOTICE_LENGTH;
  const [start, end] = [caption?.word?.start ?? 0, caption?.word?.end ?? 0];
  return (
    <Private sensitivity={caption?.sensitivity ?? 'public'} className={isWhole ? 'caption caption-whole' : 'caption'}>
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
