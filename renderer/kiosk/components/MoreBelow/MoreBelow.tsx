import ArrowDown from 'lucide-react/icons/arrow-down';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import './MoreBelow.css';

const hasMore = (box: HTMLElement): boolean => box.scrollHeight - box.clientHeight - box.scrollTop > 4;

/**
 * Says by a word and an arrow that there is more below, and goes there by touch: many people never think of scrolling.
 * Keys need none of it (the page follows the focus), so it is no stop on their way.
 */
export const MoreBelow = ({ of }: { of: RefObject<HTMLElement | null> }) => {
  const { t } = useTranslation('common');
  const [more, setMore] = useState(false);
  useEffect(() => {
    const box = of.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const look = (): void => setMore(hasMore(box));
    const sizes = new ResizeObserver(look);
    for (const each of [box, ...box.children]) sizes.observe(each);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener('scroll', look);
    };
  });
  if (!more) return null;
  const down = (): void => of.current?.scrollBy({ top: of.current.clientHeight * 0.8 });
  return (
    <button type="button" className="button more-below" tabIndex={-1} aria-hidden onClick={down}>
      <ArrowDown aria-hidden />
      {t('more')}
    </button>
  );
};
