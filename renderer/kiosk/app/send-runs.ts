import type { Kiosk } from '../kiosk.ts';
import { submissionOf } from '../service/questions.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';

type Sending = Extract<ServiceRun, { step: 'sending' }>;

const submit = async ({ bridge }: Kiosk, { service, answers }: Sending): Promise<ServiceRun> => {
  const entry = bridge.catalogue.services.find((one) => one.service.id === service);
  try {
    if (!entry) throw new Error(`The catalogue has no service ${service}`);
    const { receipt, demo } = await bridge.submit({ service, answers: submissionOf(entry.service, answers) });
    return { step: 'sent', service, receipt, demo };
  } catch {
    return { step: 'failed', service, answers };
  }
};

/** Hands a run that is to be sent to the office, once, and goes on with what came of it if the person is still there. */
export const sendRuns = (kiosk: Kiosk): void => {
  const runNow = (): ServiceRun | null => {
    const { place } = kiosk.state.get();
    return place.at === 'service' ? place.run : null;
  };
  let under: ServiceRun | null = null;
  const look = async (): Promise<void> => {
    const run = runNow();
    if (run?.step !== 'sending' || run === under) return;
    under = run;
    const outcome = await submit(kiosk, run);
    if (runNow() === run) kiosk.state.dispatch({ type: 'run', run: outcome });
  };
  kiosk.state.subscribe(() => void look());
};
