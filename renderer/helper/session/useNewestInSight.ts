import { useEffect, useRef } from 'react';

/** A log with its newest line in sight, unless somebody scrolled up to read. */
export const useNewestInSight = (newest: string | undefined) => {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const box = list.current;
    if (newest && box && atEnd.current) box.scrollTop = box.scrollHeight;
  }, [newest]);
  const onScroll = (): void => {
    const box = list.current;
    if (box) atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 24;
  };
  return { list, onScroll };
};
