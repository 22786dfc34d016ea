import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../app/Screen.tsx';
import { useKiosk } from '../kiosk.ts';

/** Long enough to be read twice; then the kiosk is free for the next person. */
const GOODBYE_MS = 15_000;

/** After everything was forgotten. Part of the first bundle: the page was just made anew for it. */
export const Ended = () => {
  const { t } = useTranslation('kiosk');
  const { clock, state } = useKiosk();
  const again = (): void => state.dispatch({ type: 'go', place: { at: 'start' } });
  useEffect(
    () => clock.after(GOODBYE_MS, () => state.dispatch({ type: 'go', place: { at: 'start' } })),
    [clock, state],
  );
  return (
    <Screen
      screen="ended"
      place={t('ended.place')}
      heading={t('ended.heading')}
      lead={<p>{t('ended.lead')}</p>}
      next={{ label: t('ended.begin'), node: 'ended.begin', onPress: again }}
    />
  );
};
