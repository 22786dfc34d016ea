import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import { useHelping } from './useHelping.ts';

/** "Show me" while the screen is seen; the way back to sharing while it is not; nothing where neither can be done. */
export const SharingButton = () => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  // What she does here is done for all who see.
  const session = useHelping().find((one) => one.sharing !== 'off');
  if (!session) return null;
  const { sharing, privateStep, captureFailed } = session;
  if (sharing === 'on')
    return (
      <Button node="assist.showMe" icon={<EyeOff aria-hidden />} onPress={() => assist.pause('show-me')}>
        {t('watch.showMe')}
      </Button>
    );
  const canGoOn = sharing === 'paused' || (sharing === 'failed' && captureFailed !== 'unavailable');
  if (!canGoOn || privateStep) return null;
  return (
    <Button node="assist.share" icon={<Eye aria-hidden />} onPress={() => assist.pause(null)}>
      {t(sharing === 'paused' ? 'watch.shareAgain' : 'watch.share')}
    </Button>
  );
};
