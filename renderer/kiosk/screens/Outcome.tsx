import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { SummaryList } from '../components/SummaryList/SummaryList.tsx';
import { useKiosk } from '../kiosk.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { goBack } from '../state/steps.ts';

/** On its way to the office; nothing can be pressed but Help. */
export const Sending = ({ run }: { run: Extract<ServiceRun, { step: 'sending' }> }) => {
  const { t } = useTranslation('kiosk');
  const { s } = useService(run.service);
  return (
    <Screen
      screen={`${run.service}.sending`}
      place={t('sending.place', { service: s('name') })}
      heading={t('sending.heading')}
      lead={<p>{t('sending.lead')}</p>}
    />
  );
};

/** Received: the number to keep, and what happens next. The answers are gone already. */
export const Sent = ({ run }: { run: Extract<ServiceRun, { step: 'sent' }> }) => {
  const { t } = useTranslation('kiosk');
  const kiosk = useKiosk();
  const { s, go } = useService(run.service);
  return (
    <Screen
      screen={`${run.service}.sent`}
      place={t('sent.place', { service: s('name') })}
      heading={t('sent.heading')}
      lead={<p>{s('sent')}</p>}
      back={{ label: t('sent.more'), node: 'action.more', onPress: () => go(null) }}
      next={{ label: t('sent.end'), node: 'action.end', onPress: () => void kiosk.end() }}
    >
      <SummaryList rows={[{ node: 'sent.receipt', label: t('sent.receipt'), value: run.receipt }]} />
      {run.demo && <Notice kind="info" heading={t('sent.demo')} node="demo" />}
    </Screen>
  );
};

/** It did not get there: nothing is lost, and it can be tried again. */
export const Failed = ({ run }: { run: Extract<ServiceRun, { step: 'failed' }> }) => {
  const { t } = useTranslation('kiosk');
  const { entry, s, go } = useService(run.service);
  const { service, answers } = run;
  return (
    <Screen
      screen={`${run.service}.failed`}
      place={t('failed.place', { service: s('name') })}
      heading={t('failed.heading')}
      lead={<p>{t('failed.lead')}</p>}
      back={{ label: t('question.back'), onPress: () => go(goBack(entry, run)) }}
      next={{
        label: t('failed.again'),
        node: 'action.again',
        onPress: () => go({ step: 'sending', service, answers }),
      }}
    />
  );
};

/** After everything was forgotten. */
export const Ended = () => {
  const { t } = useTranslation('kiosk');
  const { clock, state } = useKiosk();
  const again = (): void => state.dispatch({ type: 'go', place: { at: 'start' } });
  useEffect(() => clock.after(GOODBYE_MS, again));
  return (
    <Screen screen="ended" place={t('ended.place')} heading={t('ended.heading')}>
      <Button node="ended.begin" onPress={again}>
        {t('ended.begin')}
      </Button>
    </Screen>
  );
};

/** Long enough to be read twice; then the kiosk is free for the next person. */
const GOODBYE_MS = 15_000;
