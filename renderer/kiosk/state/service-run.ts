export type AnswerValue = string | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;
/** Text key and values of an error at a field. */
export type FieldError = { field: string; key: string; values?: Record<string, string | number> };

/** A public service in progress. What a person answers lives in the kiosk's state alone, so that one wipe is enough. */
export type ServiceRun =
  | { step: 'about'; service: string; answers: Answers }
  | {
      step: 'question';
      service: string;
      field: string;
      answers: Answers;
      errors: readonly FieldError[];
      returnToCheck: boolean;
    }
  | { step: 'check'; service: string; answers: Answers; errors: readonly FieldError[] }
  | { step: 'identify'; service: string; answers: Answers; failed: boolean }
  | { step: 'sending'; service: string; answers: Answers }
  | { step: 'sent'; service: string; receipt: string; demo: boolean }
  | { step: 'failed'; service: string; answers: Answers };

/** Where each step may lead. Nothing is sent that was not on the answers' screen, and nothing twice. */
const ways: Record<ServiceRun['step'], readonly ServiceRun['step'][]> = {
  about: ['question', 'check'],
  question: ['question', 'about', 'check'],
  check: ['check', 'question', 'about', 'identify', 'sending'],
  identify: ['identify', 'check', 'sending'],
  sending: ['sent', 'failed'],
  sent: [],
  failed: ['check', 'sending'],
};

/** Whether a run may follow another; `null`: no service is open, as on the home screen. */
export const isLegalStep = (from: ServiceRun | null, to: ServiceRun): boolean =>
  from === null ? to.step === 'about' : from.service === to.service && ways[from.step].includes(to.step);

/** The answers in a run, none once they were sent. */
export const answersOf = (run: ServiceRun): Answers | null => ('answers' in run ? run.answers : null);
