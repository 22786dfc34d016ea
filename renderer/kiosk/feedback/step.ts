import type { KioskState } from '../state/kiosk-state.ts';

export type StepHere = { service: string; step: string };

/** The step that somebody may find hard; null: none of a service, or one at which nothing is asked. */
export const stepHere = ({ place }: Pick<KioskState, 'place'>): StepHere | null => {
  if (place.at !== 'service') return null;
  const { run } = place;
  if (run.step === 'sending' || run.step === 'sent') return null;
  return { service: run.service, step: run.step === 'question' ? run.field : run.step };
};
