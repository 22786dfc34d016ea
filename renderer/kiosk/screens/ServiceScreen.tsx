import type { ServiceRun } from '../state/kiosk-state.ts';
import { About } from './About.tsx';
import { Check } from './Check.tsx';
import { Identify } from './Identify.tsx';
import { Failed, Sending, Sent } from './Outcome.tsx';
import { Question } from './Question.tsx';

/** The screen of a step. */
export const ServiceScreen = ({ run }: { run: ServiceRun }) => {
  if (run.step === 'about') return <About run={run} />;
  if (run.step === 'question') return <Question run={run} />;
  if (run.step === 'check') return <Check run={run} />;
  if (run.step === 'identify') return <Identify run={run} />;
  if (run.step === 'sending') return <Sending run={run} />;
  if (run.step === 'sent') return <Sent run={run} />;
  return <Failed run={run} />;
};
