import type { CatalogueEntry } from '../../../protocol/index.ts';
import { checkAnswer, type CheckContext } from '../service/checks/check-answer.ts';
import { askedFields, fieldAfter, fieldBefore, fieldOf, firstAnswers, problemsOf } from '../service/questions.ts';
import type { AnswerValue, Drafts, ServiceRun } from './kiosk-state.ts';

/** The way through a service, pure: each takes where the person is and says where she comes to. */

/** Into a service: with what she answered before, if she was here already. */
export const aboutRun = ({ service }: CatalogueEntry, drafts: Drafts = {}): ServiceRun => ({
  step: 'about',
  service: service.id,
  answers: drafts[service.id] ?? firstAnswers(service),
});

type Question = Extract<ServiceRun, { step: 'question' }>;
type Check = Extract<ServiceRun, { step: 'check' }>;

const question = (
  run: ServiceRun & { answers: Question['answers'] },
  field: string,
  returnToCheck = false,
): Question => ({
  step: 'question',
  service: run.service,
  field,
  answers: run.answers,
  errors: [],
  returnToCheck,
});
const check = (run: { service: string; answers: Question['answers'] }): Check => ({
  step: 'check',
  service: run.service,
  answers: run.answers,
  errors: [],
});

/** From "about" to the first question. */
export const begin = ({ service }: CatalogueEntry, run: Extract<ServiceRun, { step: 'about' }>): ServiceRun => {
  const [first] = askedFields(service, run.answers);
  return first ? question(run, first.name) : check(run);
};

/** Something was typed or chosen. Its error goes: it is looked at again with the next step. */
export const answer = (run: Question, value: AnswerValue): Question => ({
  ...run,
  answers: { ...run.answers, [run.field]: value },
  errors: [],
});

/** The next step of a question: stays with an error, or goes on; after "Change" straight back to the answers. */
export const goOn = (entry: CatalogueEntry, run: Question, context: Omit<CheckContext, 'answers'>): ServiceRun => {
  const field = fieldOf(entry.service, run.field);
  const found = field && checkAnswer(field, { ...context, answers: run.answers });
  if (found) return { ...run, errors: [{ field: run.field, ...found }] };
  const open = problemsOf(entry.service, { ...context, answers: run.answers });
  if (run.returnToCheck) {
    const [next] = open;
    return next ? question(run, next.field, true) : check(run);
  }
  const after = fieldAfter(entry.service, run.answers, run.field);
  return after ? question(run, after.name) : check(run);
};

/** One step back; null leaves the service for the home screen. Answers stay. */
export const goBack = ({ service }: CatalogueEntry, run: ServiceRun): ServiceRun | null => {
  if (run.step === 'question') {
    if (run.returnToCheck) return check(run);
    const before = fieldBefore(service, run.answers, run.field);
    return before ? question(run, before.name) : { step: 'about', service: run.service, answers: run.answers };
  }
  if (run.step === 'check') {
    const last = askedFields(service, run.answers).at(-1);
    return last ? question(run, last.name) : { step: 'about', service: run.service, answers: run.answers };
  }
  if (run.step === 'identify' || run.step === 'failed') return check(run);
  return null;
};

/** "Change" on the answers. */
export const change = (run: Check, field: string): Question => question(run, field, true);

/** From the answers onwards: to what is still wrong, to the identity check, or off it goes. */
export const sendOff = (
  { service }: CatalogueEntry,
  run: Check,
  context: Omit<CheckContext, 'answers'>,
): ServiceRun => {
  const errors = problemsOf(service, { ...context, answers: run.answers });
  if (errors.length > 0) return { ...run, errors };
  const { answers } = run;
  return service.identity
    ? { step: 'identify', service: run.service, answers, failed: false }
    : { step: 'sending', service: run.service, answers };
};
