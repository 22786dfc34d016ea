import { useEffect, type RefObject } from 'react';
import { useKiosk } from '../../kiosk.ts';

const scrollerOf = (element: Element | null): Element | null =>
  !element || element.scrollHeight > element.clientHeight + 4 ? element : scrollerOf(element.parentElement);

/** At large sizes the question is longer than the screen: arrows turn its pages, besides asking it again. */
export const useScrolling = (question: RefObject<HTMLElement | null>): void => {
  const { keys } = useKiosk();
  useEffect(
    () =>
      keys.push((action) => {
        const way = action === 'down' ? 1 : action === 'up' ? -1 : 0;
        const scroller = way === 0 ? null : scrollerOf(question.current);
        scroller?.scrollBy({ top: way * scroller.clientHeight * 0.5 });
        return false;
      }, 'first'),
    [keys, question],
  );
};
