import { useTranslation } from 'react-i18next';
import type { Language } from '../../../protocol/index.ts';
import { dayText } from '../service/texts.ts';
import type { FieldError } from '../state/kiosk-state.ts';

/** The sentence of a problem, a day in it as people write it. */
export const useProblemText = (): ((error: FieldError) => string) => {
  const { t, i18n } = useTranslation('kiosk');
  return ({ key, values = {} }) => {
    const date = values['date'];
    const day = typeof date === 'string' ? { date: dayText(date, i18n.language as Language) } : {};
    return t(key as 'problem.required', { ...values, ...day });
  };
};
