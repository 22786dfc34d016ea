import Mic from 'lucide-react/icons/mic';
import MicOff from 'lucide-react/icons/mic-off';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import { useHelping } from './useHelping.ts';

/** Mutes and opens the person's microphone, to all who hear her; where there was none, tries again. */
export const MicrophoneButton = () => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  const hearing = useHelping().filter(({ scopes }) => scopes.has('talk'));
  if (hearing.length === 0) return null;
  const on = hearing.some(({ microphone }) => microphone === 'on');
  return (
    <Button
      node="assist.microphone"
      icon={on ? <Mic aria-hidden /> : <MicOff aria-hidden />}
      onPress={() => assist.setMicrophone(!on)}
    >
      {t(on ? 'watch.mute' : 'watch.unmute')}
    </Button>
  );
};
