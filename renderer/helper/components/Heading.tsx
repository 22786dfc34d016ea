import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../console.ts';

/** The heading of a screen. It takes the focus when its screen appears, so that everybody lands where the news is. */
export const Heading = ({ children, focus = true }: { children: ReactNode; focus?: boolean }) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: false });
  }, [focus]);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} · ${t('bar.product')}`;
  });
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
