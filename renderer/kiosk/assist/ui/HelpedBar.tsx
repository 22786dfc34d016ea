import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import OctagonX from 'lucide-react/icons/octagon-x';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import { watchedBy } from '../core/watched.ts';
import type { ActiveSession } from '../session.ts';
import { AskAnother } from './AskAnother.tsx';
import { MicrophoneButton } from './MicrophoneButton.tsx';
import { SharingButton } from './SharingButton.tsx';
import { Warning } from './Warning.tsx';
import './bar.css';

const stateKey = (session: ActiveSession) => {
  const { link } = session;
  if (link === 'unsteady') return 'watch.unsteady' as const;
  if (link === 'away' || link === 'offline') return `watch.${link}` as const;
  if (link === 'connecting' || link === 'again') return 'watch.connecting' as const;
  const by = watchedBy(session);
  if (by === null) return 'watch.connected' as const;
  return by === 'words' ? ('watch.reads' as const) : ('watch.sees' as const);
};

/** Who watches, always in sight, with what one needs at once: stop, microphone, picture, writing. */
export const HelpedBar = ({ session }: { session: ActiveSession }) => {
  const { t } = useTranslation('assist');
  const { helper } = session;
  const last = session.messages.findLast(({ from }) => from === 'helper');
  const warning = session.helperWrites === '' ? last?.warning : session.writesWarning;
  return (
    <section className="helped watch-bar" data-node="assist.watch">
      <div className="helped-row">
        {watchedBy(session) !== null ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
        <p className="helped-who">
          <output>{t(stateKey(session), { name: helper.name })}</output>{' '}
          <strong className="helped-kind">{t(helper.kind === 'desk' ? 'watch.staff' : 'watch.notStaff')}</strong>
        </p>
        <Actions session={session} />
        {warning !== undefined && <Warning of={warning} />}
        {session.helperWrites !== '' && <Writes session={session} />}
        {last && session.helperWrites === '' && (
          <p className="helped-message" data-node="assist.message">
            <strong>{helper.name}:</strong> {last.text}
          </p>
        )}
      </div>
    </section>
  );
};

/** Of a long text the end, where it grows: the whole of it stands among the messages. */
const TAIL = 80;

const Writes = ({ session: { helper, helperWrites } }: { session: ActiveSession }) => {
  const { t } = useTranslation('assist');
  const all = Array.from(helperWrites);
  return (
    <p className="helped-message" data-node="assist.writes">
      <strong>{t('message.writing', { name: helper.name })}</strong>{' '}
      {all.length > TAIL ? `…${all.slice(-TAIL).join('')}` : helperWrites}
    </p>
  );
};

const Actions = ({ session }: { session: ActiveSession }) => {
  const { t } = useTranslation('assist');
  const { assist, state } = useKiosk();
  return (
    <>
      <Button node="assist.stop" icon={<OctagonX aria-hidden />} onPress={assist.end}>
        {t('watch.stop')}
      </Button>
      <div className="helped-tools">
        <MicrophoneButton session={session} />
        {session.link === 'away' && <AskAnother />}
        <SharingButton session={session} />
        <Button
          node="assist.write"
          icon={<MessageSquareText aria-hidden />}
          onPress={() => state.dispatch({ type: 'open', panel: 'help' })}
        >
          {t('watch.write')}
        </Button>
      </div>
    </>
  );
};
