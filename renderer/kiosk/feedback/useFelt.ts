import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Felt } from '../../../protocol/index.ts';
import { useKiosk } from '../kiosk.ts';

/** Tells how something was, once, and thanks. */
export const useFelt = (): { told: Felt | null; tell: (of: { service: string; step: string }, felt: Felt) => void } => {
  const { t } = useTranslation('kiosk');
  const { assist, speaker, settings } = useKiosk();
  const [told, setTold] = useState<Felt | null>(null);
  return {
    told,
    tell: (of, felt) => {
      if (told !== null) return;
      setTold(felt);
      assist.tellFelt({ ...of, felt });
      void speaker.say({ text: t('felt.thanks'), language: settings.get().language, rank: 'notice' });
    },
  };
};
