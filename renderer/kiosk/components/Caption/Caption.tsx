import { useEffect, useRef } from 'react';
import type { Caption as Spoken } from '../../speech/speech.ts';
import { Private } from '../Private/Private.tsx';
import './Caption.css';

/** What is being said, with the word in speech marked. The band is always there, so that nothing moves when speech begins. */
export const Caption = ({ caption }: { caption: Spoken | null }) => {
  const marked = useRef<HTMLElement>(null);
  const [start, end] = [caption?.word?.start ?? 0, caption?.word?.end ?? 0];
  useEffect(() => {
    marked.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [start, caption?.text]);
  return (
    <Private sensitivity={caption?.sensitivity ?? 'public'} className="caption">
      <p lang={caption?.language} data-node="caption">
        {caption?.text.slice(0, start)}
        {end > start && (
          <mark ref={marked} className="caption-word">
            {caption?.text.slice(start, end)}
          </mark>
        )}
        {caption?.text.slice(end)}
      </p>
    </Private>
  );
};
