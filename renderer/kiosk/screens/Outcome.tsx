import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { Faces } from '../feedback/Faces.tsx';
import { useKiosk } from '../kiosk.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { goBack } from '../state/steps.ts';
import './Outcome.css';

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

/** A number to be copied, in the groups in which it is spoken. */
const Receipt = ({ number }: { number: string }) => (
  <p className="receipt">
    {number.split('-').map((group, index, all) => (
      // The groups have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="receipt-group">
        {index < all.length - 1 ? `${group}-` : group}
      </span>
    ))}
  </p>
);

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
      back={{ label: t('sent.more'), node: 'action.more', onPress: () => go(null) }}
      next={{ label: t('sent.end'), node: 'action.end', onPress: () => void kiosk.end() }}
    >
      <div data-node="sent.receipt">
        <h2>{t('sent.receipt')}</h2>
        <Receipt number={run.receipt} />
        <p>{t('sent.keep')}</p>
      </div>
      {run.demo && <Notice kind="info" heading={t('sent.demo')} node="demo" />}
      <p data-node="sent.then">{s('sent')}</p>
      <Faces service={run.service} />
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
