import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../shared/components/Notice/Notice.tsx';
import './ErrorSummary.css';

export type ErrorLine = { field: string; message: string; onGo: () => void };

/** What has to be mended, each line a way to its field. Takes the focus when it appears or changes. */
export const ErrorSummary = ({ errors }: { errors: readonly ErrorLine[] }) => {
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  const all = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (all !== '') box.current?.focus();
  }, [all]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} data-node="errors">
      <Notice kind="error" heading={t('field.mend')}>
        <ul className="error-lines">
          {errors.map(({ field, message, onGo }) => (
            <li key={`${field} ${message}`}>
              <button type="button" className="error-line" data-node={`errors.${field}`} onClick={onGo}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};
