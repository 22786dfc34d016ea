import Mic from 'lucide-react/icons/mic';
import MicOff from 'lucide-react/icons/mic-off';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import type { ActiveSession } from '../session.ts';

/** Mutes and opens the person's microphone; where there was none, tries again. */
export const MicrophoneButton = ({ session }: { session: ActiveSession }) => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  if (!session.scopes.has('talk')) return null;
  const on = session.microphone === 'on';
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
