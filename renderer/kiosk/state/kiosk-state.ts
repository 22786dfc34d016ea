import type { RefusalCode } from '../../../protocol/index.ts';

export type AnswerValue = string | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue>>;
/** Text key and values of an error at a field. */
export type FieldError = { field: string; key: string; values?: Record<string, string | number> };

/** A public service in progress. Answers live here and nowhere else, so that one wipe is enough. */
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
  | { step: 'failed'; service: string; answers: Answers; code: RefusalCode };

export type Place =
  | { at: 'start' }
  | { at: 'language' }
  | { at: 'home'; search: string }
  | { at: 'service'; run: ServiceRun }
  | { at: 'ended' };

/** What lies over the place: one at a time; Back closes it. */
export type Panel = 'none' | 'ease' | 'language' | 'help' | 'menu' | 'end';

export type KioskState = { place: Place; panel: Panel };

export type KioskAction =
  | { type: 'go'; place: Place }
  | { type: 'open'; panel: Panel }
  | { type: 'close' }
  | { type: 'run'; run: ServiceRun };

export const initialKioskState: KioskState = { place: { at: 'start' }, panel: 'none' };

export const reduceKiosk = (state: KioskState, action: KioskAction): KioskState => {
  if (action.type === 'go') return { place: action.place, panel: 'none' };
  if (action.type === 'open') return { ...state, panel: action.panel };
  if (action.type === 'close') return state.panel === 'none' ? state : { ...state, panel: 'none' };
  return { place: { at: 'service', run: action.run }, panel: 'none' };
};
