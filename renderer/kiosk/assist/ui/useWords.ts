import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk.ts';
import type { Words } from '../words.ts';

/** The texts of a screen: it is drawn anew where she changes her language. */
export const useWords = (): Words => {
  const { i18n } = useTranslation();
  const { settings } = useKiosk();
  return { texts: i18n, language: () => settings.get().language };
};
