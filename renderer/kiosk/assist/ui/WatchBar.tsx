import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import Mic from 'lucide-react/icons/mic';
import MicOff from 'lucide-react/icons/mic-off';
import OctagonX from 'lucide-react/icons/octagon-x';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import type { ActiveSession } from '../session.ts';
import { SharingButton } from './SharingButton.tsx';
import './watch.css';

const stateKey = ({ link, sharing }: ActiveSession) => {
  if (link === 'unsteady') return 'watch.unsteady' as const;
  if (link === 'connecting') return 'watch.connecting' as const;
  return sharing === 'on' ? ('watch.sees' as const) : ('watch.connected' as const);
};

/** Who watches, always in sight, with what one needs at once: stop, microphone, picture, writing. */
export const WatchBar = ({ session }: { session: ActiveSession }) => {
  const { t } = useTranslation('assist');
  const { assist, state } = useKiosk();
  const { helper, microphone, scopes, sharing } = session;
  const last = session.messages.findLast(({ from }) => from === 'helper');
  const Seen = sharing === 'on' ? Eye : EyeOff;
  return (
    <section className="watch-bar" data-node="assist.watch" aria-label={t('watch.more')}>
      <output className="watch-who">
        <Seen aria-hidden />
        <span>{t(stateKey(session), { name: helper.name })}</span>
        <strong className="watch-kind">{t(helper.kind === 'desk' ? 'watch.staff' : 'watch.notStaff')}</strong>
      </output>
      <Button kind="secondary" node="assist.stop" icon={<OctagonX aria-hidden />} onPress={assist.end}>
        {t('watch.stop')}
      </Button>
      <div className="watch-tools">
        {scopes.has('talk') && (
          <Button
            node="assist.microphone"
            icon={microphone === 'on' ? <Mic aria-hidden /> : <MicOff aria-hidden />}
            onPress={() => assist.setMicrophone(microphone !== 'on')}
          >
            {t(microphone === 'on' ? 'watch.mute' : 'watch.unmute')}
          </Button>
        )}
        <SharingButton session={session} />
        <Button
          node="assist.write"
          icon={<MessageSquareText aria-hidden />}
          onPress={() => state.dispatch({ type: 'open', panel: 'help' })}
        >
          {t('watch.write')}
        </Button>
      </div>
      {last && (
        <p className="watch-message" data-node="assist.message">
          <strong>{helper.name}:</strong> {last.text}
        </p>
      )}
    </section>
  );
};
