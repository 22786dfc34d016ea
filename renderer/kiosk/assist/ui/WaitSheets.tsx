import Volume2 from 'lucide-react/icons/volume-2';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { useKiosk } from '../../kiosk.ts';
import type { Waiting } from '../session.ts';
import { codeShown, codeSpoken, queueWords, timeWords } from '../words.ts';
import type { HelpPanelProps } from './HelpPanel.tsx';
import { useWords } from './useWords.ts';
import './help.css';

/** The time of this moment, once a second. */
const useNow = (clock: Clock): number => {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let cancel = (): void => {};
    const tick = (): void => {
      setNow(clock.now());
      cancel = clock.after(1_000, tick);
    };
    cancel = clock.after(1_000, tick);
    return () => cancel();
  }, [clock]);
  return now;
};

const WaitActions = ({ onClose, onCancel }: { onClose: () => void; onCancel: () => void }) => {
  const { t } = useTranslation('assist');
  return (
    <>
      <Button node="assist.cancel" onPress={onCancel}>
        {t('help.cancel')}
      </Button>
      <Button kind="primary" node="assist.goOn" onPress={onClose}>
        {t('help.goOn')}
      </Button>
    </>
  );
};

/** `onCancel`: she waits no longer. */
export type WaitProps = HelpPanelProps & { onCancel: () => void };

export const ConnectingSheet = ({ onClose, onCancel, ...around }: WaitProps) => {
  const { t } = useTranslation('assist');
  return (
    <Panel
      {...around}
      key="connecting"
      heading={t('help.asking')}
      node="assist.help"
      onClose={onClose}
      actions={
        <Button node="assist.cancel" onPress={onCancel}>
          {t('help.cancel')}
        </Button>
      }
    />
  );
};

type CodeProps = WaitProps & { waiting: Extract<Waiting, { for: 'code' }> };

/** The code, large and in the groups in which it is spoken. */
export const CodeSheet = ({ waiting, onClose, onCancel, ...around }: CodeProps) => {
  const { t } = useTranslation('assist');
  const { bridge, clock, settings, speaker } = useKiosk();
  const words = useWords();
  const left = waiting.expiresAt - useNow(clock);
  const say = (): void =>
    void speaker.say({
      text: t('code.spokenShort', { code: codeSpoken(waiting.code) }),
      language: settings.get().language,
      rank: 'notice',
    });
  return (
    <Panel
      {...around}
      key="code"
      heading={t('code.title')}
      node="assist.help"
      onClose={onClose}
      actions={<WaitActions onClose={onClose} onCancel={onCancel} />}
    >
      <p className="help-code" data-node="assist.code">
        {codeShown(waiting.code)}
      </p>
      <Button icon={<Volume2 aria-hidden />} node="assist.code.again" onPress={say}>
        {t('code.again')}
      </Button>
      <div className="help-lines">
        <p>{t('code.tell')}</p>
        <p>{t('code.where', { address: helperAddress(bridge.serverUrl) })}</p>
        <p>
          {t('code.life', { time: timeWords(words, left) })} {t('code.trust')}
        </p>
      </div>
    </Panel>
  );
};

/** The console's address as one tells it on the phone: without `https://`. Where it must, it breaks between its parts. */
const helperAddress = (serverUrl: string): string =>
  `${new URL(serverUrl).host}${routes.helper}`.replaceAll(/[./]/g, '$&\u200B');

type QueueProps = WaitProps & { waiting: Extract<Waiting, { for: 'desk' }> };

export const QueueSheet = ({ waiting, onClose, onCancel, ...around }: QueueProps) => {
  const { t } = useTranslation('assist');
  const words = useWords();
  const [place, wait] = queueWords(words, waiting.position, waiting.waitSeconds);
  return (
    <Panel
      {...around}
      key="queue"
      heading={t('queue.title')}
      node="assist.help"
      onClose={onClose}
      actions={<WaitActions onClose={onClose} onCancel={onCancel} />}
    >
      <p className="help-place">{place}</p>
      <p>{wait}</p>
      <p>{t('help.meanwhile')}</p>
    </Panel>
  );
};
