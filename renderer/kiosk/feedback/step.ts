import { commonSteps } from '../../../protocol/index.ts';
import type { KioskState, ServiceRun } from '../state/kiosk-state.ts';

export type StepHere = { service: string; step: string };

const asked: readonly ServiceRun['step'][] = commonSteps;

/** The step that somebody may find hard; null: none of a service, or one at which nothing is asked. */
export const stepHere = ({ place }: Pick<KioskState, 'place'>): StepHere | null => {
  if (place.at !== 'service') return null;
  const { run } = place;
  if (run.step === 'question') return { service: run.service, step: run.field };
  return asked.includes(run.step) ? { service: run.service, step: run.step } : null;
};
