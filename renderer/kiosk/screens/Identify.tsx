import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { useKiosk } from '../kiosk.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { goBack } from '../state/steps.ts';
import './Outcome.css';

/** Who is it? A private step: `data-private-step` stops sharing while it is on the screen. */
export const Identify = ({ run }: { run: Extract<ServiceRun, { step: 'identify' }> }) => {
  const { t } = useTranslation('kiosk');
  const { bridge } = useKiosk();
  const { entry, s, go } = useService(run.service);
  const [busy, setBusy] = useState(false);
  const identify = async (): Promise<void> => {
    setBusy(true);
    const result = await bridge.verifyIdentity({ method: 'demo' }).catch(() => ({ verified: false }));
    setBusy(false);
    const { service, answers } = run;
    go(result.verified ? { step: 'sending', service, answers } : { ...run, failed: true });
  };
  return (
    <Screen
      screen={`${run.service}.identify`}
      place={t('identify.place', { service: s('name') })}
      heading={t('identify.heading')}
      lead={<p>{t('identify.lead')}</p>}
      back={{ label: t('question.back'), onPress: () => go(goBack(entry, run)) }}
      next={{ label: t('identify.do'), node: 'action.identify', busy, onPress: () => void identify() }}
    >
      <div data-private-step="" className="identify">
        {run.failed && (
          <div role="alert">
            <Notice kind="error" heading={t('identify.failed')} node="identify.failed" />
          </div>
        )}
        <Notice kind="info" heading={t('identify.demo')} node="demo" />
        <Notice kind="warn" heading={t('identify.scam')} node="scam" />
      </div>
    </Screen>
  );
};
