import { createRoot } from 'react-dom/client';
import { Caption } from '../../../renderer/kiosk/components/Caption/Caption.tsx';
import { highlightPaint, markInPlace } from '../../../renderer/kiosk/speech/in-place.ts';
import type { Speaker } from '../../../renderer/kiosk/speech/speech.ts';
import { useReadable } from '../../../renderer/shared/store.ts';

/** A word as it was marked: when its mark was painted, by the page's clock in ms, and whether it begins a sentence. */
export type Marked = { word: string; painted: number; begins: boolean; inPlace: boolean };

/** After the frame in which something changed has been drawn. */
const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', run, { once: true });
    port1.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
    port2.postMessage(null);
  });
};

/** The product's caption band and marks on the page; tells of every word whose mark was painted. */
export const followSpeech = (speaker: Speaker): { marked: Marked[] } => {
  const Band = () => <Caption caption={useReadable(speaker.state).caption} />;
  const place = document.createElement('div');
  document.body.append(place);
  createRoot(place).render(<Band />);
  const paint = highlightPaint();
  if (paint) markInPlace(speaker.state, document, paint);
  const marked: Marked[] = [];
  let last = speaker.state.get().caption?.word ?? null;
  speaker.state.subscribe(() => {
    const { caption } = speaker.state.get();
    if (!caption?.word || caption.word === last) return void (last = caption?.word ?? null);
    last = caption.word;
    const word = caption.text.slice(caption.word.start, caption.word.end);
    const begins = /(?:^|[.?!。\n]\s*)$/.test(caption.text.slice(0, caption.word.start));
    afterPaint(() => {
      if (document.querySelector('mark')?.textContent !== word) return;
      const inPlace = [...(CSS.highlights.get('spoken') ?? [])].some(
        (range) => range instanceof Range && range.toString() === word,
      );
      marked.push({ word, painted: performance.now(), begins, inPlace });
    });
  });
  return { marked };
};
