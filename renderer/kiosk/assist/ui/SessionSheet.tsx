import MessageSquareText from 'lucide-react/icons/message-square-text';
import OctagonX from 'lucide-react/icons/octagon-x';
import Send from 'lucide-react/icons/send';
import ShieldAlert from 'lucide-react/icons/shield-alert';
import Undo2 from 'lucide-react/icons/undo-2';
import Volume1 from 'lucide-react/icons/volume-1';
import Volume2 from 'lucide-react/icons/volume-2';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cards, limits } from '../../../../protocol/index.ts';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { useReadable } from '../../../shared/store.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { TextField } from '../../components/TextField/TextField.tsx';
import { useKiosk } from '../../kiosk.ts';
import type { ActiveSession } from '../session.ts';
import type { HelpPanelProps } from './HelpPanel.tsx';
import { MicrophoneButton } from './MicrophoneButton.tsx';
import { namesWords } from '../words.ts';
import { MorePart } from './MorePart.tsx';
import { ScopesPart } from './ScopesPart.tsx';
import { SharingButton } from './SharingButton.tsx';
import { useHelping } from './useHelping.ts';
import { useWords } from './useWords.ts';
import { Warning } from './Warning.tsx';
import './help.css';

type In = { session: ActiveSession };

/** Who is gone is not said to be helping: the bar beside it says the same. */
const titleKey = ({ link }: ActiveSession) =>
  link === 'away' || link === 'offline' ? (`watch.${link}` as const) : ('session.title' as const);

/** While helped: what is written, what the helper may do, the voices, and the end. */
export const SessionSheet = ({ session, onClose, onMore, ...around }: HelpPanelProps & In & { onMore: () => void }) => {
  const { t } = useTranslation(['assist', 'common']);
  const { assist } = useKiosk();
  // What to do next is said alone, not beside whom to ask.
  const feelsWrong = (): void => {
    onClose();
    assist.feelsWrong();
  };
  return (
    <Panel
      {...around}
      key="session"
      heading={t(titleKey(session), { name: session.helper.name })}
      node="assist.help"
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" node="assist.stop" icon={<OctagonX aria-hidden />} onPress={assist.end}>
            {t('watch.stop')}
          </Button>
          <Button node="assist.wrong" icon={<ShieldAlert aria-hidden />} onPress={feelsWrong}>
            {t('wrong.button')}
          </Button>
          <Button kind="primary" node="assist.close" onPress={onClose}>
            {t('help.goOn')}
          </Button>
        </>
      }
    >
      <UndoPart />
      <MessagesPart />
      <div className="help-row">
        <SharingButton />
        <VoicePart />
      </div>
      <ScopesPart node="assist.scopes" session={session} onChoose={assist.setScopes} />
      <MorePart onMore={onMore} />
    </Panel>
  );
};

/** What was done last on a suggestion, to be taken back. */
const UndoPart = () => {
  const { t } = useTranslation('assist');
  const done = useReadable(useKiosk().assist.done);
  if (!done) return null;
  return (
    <Button node="assist.undo" icon={<Undo2 aria-hidden />} onPress={done.undo}>
      {t('propose.undo', { what: done.what })}
    </Button>
  );
};

/** Steps of 0.2 are 2 to 7 dB: smaller than the 12 dB of EN 301 549. */
const VOLUME_STEP = 0.2;

const VoicePart = () => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  const volume = useReadable(assist.helperVolume);
  if (!useHelping().some(({ scopes }) => scopes.has('talk'))) return null;
  const step = (by: number) => () => assist.setHelperVolume(Math.round((volume + by) * 10) / 10);
  return (
    <>
      <MicrophoneButton />
      <Button node="assist.quieter" icon={<Volume1 aria-hidden />} onPress={step(-VOLUME_STEP)}>
        {t('watch.quieter')}
      </Button>
      <Button node="assist.louder" icon={<Volume2 aria-hidden />} onPress={step(VOLUME_STEP)}>
        {t('watch.louder')}
      </Button>
      <output>
        {t('watch.volume')}: {t('watch.volumeIs', { percent: Math.round(volume * 100) })}
      </output>
    </>
  );
};

/** What was written, and answers that need no typing. */
const MessagesPart = () => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  const words = useWords();
  const log = useReadable(assist.log);
  const helping = useHelping();
  const writing = helping.filter(({ helperWrites }) => helperWrites !== '');
  const [draft, setDraft] = useState(false);
  return (
    <section className="help-messages" aria-labelledby="assist-messages">
      <h2 id="assist-messages">{t('message.title')}</h2>
      <ol className="help-log" data-node="assist.messages">
        {log.length + writing.length === 0 && <li>{t('message.none')}</li>}
        {log.map(({ id, name, from, text, warning, card }) => (
          <li key={`${name ?? ''} ${id}`} className={`help-${from}`}>
            {warning !== undefined && <Warning of={warning} />}
            <strong>{name ?? t('message.you')}</strong> {card ? t(`reply.${card}`) : text}
          </li>
        ))}
        {writing.map(({ helper, helperWrites, sessionId }) => (
          <li key={sessionId} className="help-helper">
            <strong>{t('message.writing', { name: helper.name })}</strong> {helperWrites}
          </li>
        ))}
      </ol>
      <fieldset className="help-cards" aria-label={t('message.quick')}>
        {cards.map((card) => (
          <Button key={card} node={`assist.reply.${card}`} onPress={() => assist.showCard(card)}>
            {t(`reply.${card}`)}
          </Button>
        ))}
      </fieldset>
      {draft ? (
        <Draft
          name={namesWords(
            words,
            helping.map(({ helper }) => helper),
          )}
        />
      ) : (
        <Button node="assist.write" icon={<MessageSquareText aria-hidden />} onPress={() => setDraft(true)}>
          {t('message.write')}
        </Button>
      )}
    </section>
  );
};

/** What she writes is seen as she writes it: she is told so before the first letter. */
const Draft = ({ name }: { name: string }) => {
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  const [draft, setDraft] = useState('');
  // Where the field goes, nothing is being written any more.
  useEffect(() => () => assist.draft(''), [assist]);
  const write = (text: string): void => {
    setDraft(text);
    assist.draft(text);
  };
  const send = (): void => {
    assist.sendText(draft);
    setDraft('');
  };
  return (
    <>
      <p>{t('message.live', { name })}</p>
      <TextField
        node="assist.draft"
        label={t('message.field')}
        keyboard="own"
        value={draft}
        maxLength={limits.textLength}
        onChange={write}
      />
      <Button kind="primary" node="assist.send" icon={<Send aria-hidden />} onPress={send}>
        {t('message.send')}
      </Button>
    </>
  );
};
