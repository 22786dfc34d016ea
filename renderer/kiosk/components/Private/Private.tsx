import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sensitivity } from '../../../../protocol/index.ts';
import './Private.css';

export type PrivateProps = { sensitivity: Sensitivity; children: ReactNode; className?: string };

/**
 * Carries the label of a value: `data-sensitivity` is there from the element's first moment, and while the screen is
 * shared (`html[data-shared]`) an opaque block lies over everything within. Put the whole control inside: what was
 * chosen, its error, its on-screen keyboard.
 */
export const Private = ({ sensitivity, children, className = '' }: PrivateProps) => {
  const { t } = useTranslation('common');
  return (
    <div className={`private ${className}`} data-sensitivity={sensitivity} data-mask={t('private.hidden')}>
      {children}
    </div>
  );
};
