import Headset from 'lucide-react/icons/headset';
import Users from 'lucide-react/icons/users';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skill } from '../../../../protocol/index.ts';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { Notice } from '../../../shared/components/Notice/Notice.tsx';
import { ActionList } from '../../components/ActionList/ActionList.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { useKiosk } from '../../kiosk.ts';
import type { HelpPanelProps } from './HelpPanel.tsx';
import { OutcomeWords, type Over } from './Outcome.tsx';

type Desk = Awaited<ReturnType<ReturnType<typeof useKiosk>['assist']['deskStatus']>>;

const useDesk = (): Desk | 'asking' => {
  const { assist } = useKiosk();
  const [desk, setDesk] = useState<Desk | 'asking'>('asking');
  useEffect(() => {
    let here = true;
    void assist.deskStatus().then((status) => here && setDesk(status));
    return () => {
      here = false;
    };
  }, [assist]);
  return desk;
};

/** Whom to ask. `over`: what became of the last time, where it ended just now. */
export const AskSheet = ({ over, onClose, ...around }: HelpPanelProps & { over: Over | null }) => {
  const [desk, setDesk] = useState(false);
  const { t } = useTranslation('assist');
  const { assist } = useKiosk();
  // What was over has been read here: it is not told once more when the panel closes.
  useLayoutEffect(() => assist.dismiss, [assist]);
  return desk ? (
    <HowSheet {...around} onClose={onClose} onBack={() => setDesk(false)} />
  ) : (
    <WhoSheet
      {...around}
      heading={t('help.question')}
      over={over}
      onClose={onClose}
      onCode={assist.askByCode}
      onDesk={() => setDesk(true)}
    />
  );
};

type WhoProps = HelpPanelProps & {
  heading: string;
  over: Over | null;
  onCode: () => void;
  onDesk: () => void;
  /** Where there is something to go back to. */
  onBack?: () => void;
};

export const WhoSheet = ({ heading, over, onClose, onCode, onDesk, onBack, ...around }: WhoProps) => {
  const { t } = useTranslation(['assist', 'common']);
  const desk = useDesk();
  const closed = desk !== 'asking' && desk !== null && !desk.open;
  return (
    <Panel
      {...around}
      key="who"
      heading={heading}
      node="assist.help"
      onClose={onClose}
      actions={
        onBack ? (
          <Button node="assist.back" onPress={onBack}>
            {t('common:back')}
          </Button>
        ) : (
          <Button node="assist.close" onPress={onClose}>
            {t('common:close')}
          </Button>
        )
      }
    >
      {over && (
        <Notice kind="warn">
          <OutcomeWords session={over} />
        </Notice>
      )}
      <ActionList
        label={heading}
        items={[
          {
            node: 'assist.ask.family',
            label: t('help.family'),
            help: t('help.familyHint'),
            icon: <Users aria-hidden />,
            onPress: onCode,
          },
          {
            node: 'assist.ask.desk',
            label: t('help.desk'),
            ...(closed
              ? { why: t('help.deskClosed', { hours: desk.hours, phone: desk.phone }) }
              : { help: t('help.deskHint') }),
            icon: <Headset aria-hidden />,
            onPress: onDesk,
          },
        ]}
      />
    </Panel>
  );
};

const HowSheet = ({ onClose, onBack, ...around }: HelpPanelProps & { onBack: () => void }) => {
  const { t } = useTranslation(['assist', 'common']);
  const { assist } = useKiosk();
  return (
    <Panel
      {...around}
      key="how"
      heading={t('help.how')}
      node="assist.help"
      onClose={onClose}
      actions={
        <Button node="assist.back" onPress={onBack}>
          {t('common:back')}
        </Button>
      }
    >
      <ActionList
        label={t('help.how')}
        items={Skill.options.map((skill) => ({
          node: `assist.how.${skill}`,
          label: t(`help.skill.${skill}`),
          onPress: () => assist.askDesk([skill]),
        }))}
      />
    </Panel>
  );
};
