import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import OctagonX from 'lucide-react/icons/octagon-x';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useKiosk } from '../../kiosk.ts';
import { watchedBy } from '../core/watched.ts';
import { useReadable } from '../../../shared/store.ts';
import type { ActiveSession, AssistSession } from '../session.ts';
import { AskAnother } from './AskAnother.tsx';
import { MicrophoneButton } from './MicrophoneButton.tsx';
import { SharingButton } from './SharingButton.tsx';
import { Warning } from './Warning.tsx';
import { useHelping } from './useHelping.ts';
import { waitingWords } from './waiting-words.ts';
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

const Who = ({ session }: { session: ActiveSession }) => {
  const { t } = useTranslation('assist');
  const { helper } = session;
  return (
    <p>
      <output>{t(stateKey(session), { name: helper.name })}</output>{' '}
      <strong className="helped-kind">{t(helper.kind === 'desk' ? 'watch.staff' : 'watch.notStaff')}</strong>
    </p>
  );
};

/** One more helper, who is there as well or is waited for. */
const More = ({ more }: { more: AssistSession }) => {
  const { t } = useTranslation('assist');
  if (more.state === 'active') return <Who session={more} />;
  return more.state === 'waiting' ? <p>{waitingWords(t, more)}</p> : null;
};

/** What was written last, or is being written, by whichever helper. */
const Written = ({ sessions }: { sessions: readonly ActiveSession[] }) => {
  const last = useReadable(useKiosk().assist.log).findLast(({ name }) => name !== null);
  const writing = sessions.find(({ helperWrites }) => helperWrites !== '');
  const warning = writing ? writing.writesWarning : last?.warning;
  return (
    <>
      {warning !== undefined && <Warning of={warning} />}
      {writing && <Writes session={writing} />}
      {last && !writing && (
        <p className="helped-message" data-node="assist.message">
          <strong>{last.name}:</strong> {last.text}
        </p>
      )}
    </>
  );
};

/** Who watches, always in sight, with what one needs at once: stop, microphone, picture, writing. */
export const HelpedBar = ({ session }: { session: ActiveSession }) => {
  const more = useReadable(useKiosk().assist.more.session);
  const sessions = more.state === 'active' ? [session, more] : [session];
  return (
    <section className="helped watch-bar" data-node="assist.watch">
      <div className="helped-row">
        {sessions.some((one) => watchedBy(one) !== null) ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
        <div className="helped-who">
          <Who session={session} />
          <More more={more} />
        </div>
        <Actions />
        <Written sessions={sessions} />
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

const Actions = () => {
  const { t } = useTranslation('assist');
  const helping = useHelping();
  const { assist, state } = useKiosk();
  return (
    <>
      <Button node="assist.stop" icon={<OctagonX aria-hidden />} onPress={assist.end}>
        {t('watch.stop')}
      </Button>
      {helping.every(({ link }) => link === 'away') && <AskAnother />}
      <div className="helped-tools">
        <MicrophoneButton />
        <SharingButton />
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
