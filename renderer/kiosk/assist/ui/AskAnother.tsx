import HelpingHand from 'lucide-react/icons/helping-hand';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';

/** Her helper is away: she need not wait it out. */
export const AskAnother = () => {
  const { t } = useTranslation('assist');
  const { assist, state } = useKiosk();
  const ask = (): void => {
    assist.end();
    state.dispatch({ type: 'open', panel: 'help' });
  };
  return (
    <Button node="assist.another" icon={<HelpingHand aria-hidden />} onPress={ask}>
      {t('watch.another')}
    </Button>
  );
};
