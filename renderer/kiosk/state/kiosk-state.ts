import { answersOf, isLegalStep, type Answers, type ServiceRun } from './service-run.ts';

export type { Answers, AnswerValue, FieldError, ServiceRun } from './service-run.ts';

export type Place =
  | { at: 'start' }
  | { at: 'language' }
  | { at: 'home'; search: string }
  | { at: 'service'; run: ServiceRun }
  | { at: 'ended' };

/** What lies over the place: one at a time; Back closes it. */
export type Panel = 'none' | 'ease' | 'language' | 'help' | 'menu' | 'browse' | 'learn' | 'end';

/** What was answered in services that were left without sending, by service: coming back finds it again. */
export type Drafts = Readonly<Record<string, Answers>>;

export type KioskState = { place: Place; panel: Panel; drafts: Drafts };

export type KioskAction =
  | { type: 'go'; place: Exclude<Place, { at: 'service' }> }
  | { type: 'open'; panel: Exclude<Panel, 'none'> }
  | { type: 'close' }
  | { type: 'run'; run: ServiceRun }
  /** What was done on a helper's suggestion is taken back. */
  | { type: 'restore'; state: KioskState }
  /** The person is gone: nothing of her stays. */
  | { type: 'forget' };

export const initialKioskState: KioskState = { place: { at: 'start' }, panel: 'none', drafts: {} };

/** Where each place may lead, services aside. */
const ways: Record<Place['at'], readonly Place['at'][]> = {
  start: ['language', 'home'],
  language: ['start', 'home'],
  home: ['home', 'language'],
  service: ['home'],
  ended: ['start'],
};

/** Whether somebody is here whose visit can end. */
export const isVisit = ({ place }: KioskState): boolean => place.at !== 'start' && place.at !== 'ended';

/** Whether something would be lost with the page: a service that was begun, or one that was left. */
export const hasAnswers = ({ place, drafts }: KioskState): boolean =>
  Object.keys(drafts).length > 0 ||
  (place.at === 'service' && place.run.step !== 'about' && answersOf(place.run) !== null);

const mayGo = ({ place }: KioskState, to: Place): boolean =>
  ways[place.at].includes(to.at) && !(place.at === 'service' && place.run.step === 'sending');

const mayOpen = (state: KioskState, panel: Panel): boolean =>
  state.panel !== panel && (isVisit(state) || (panel !== 'menu' && panel !== 'browse' && panel !== 'end'));

const keep = (drafts: Drafts, run: ServiceRun): Drafts => {
  const { [run.service]: _, ...others } = drafts;
  const answers = answersOf(run);
  return answers ? { ...others, [run.service]: answers } : others;
};

const run = (state: KioskState, next: ServiceRun): KioskState => {
  const { place } = state;
  const from = place.at === 'service' ? place.run : null;
  if ((from === null && place.at !== 'home') || !isLegalStep(from, next)) return state;
  // A panel stays: what was sent may come back while Help is open.
  return { ...state, place: { at: 'service', run: next } };
};

/** Before anything is proved or sent there is nothing that an earlier state could make happen twice. */
const isOpen = ({ place }: KioskState): boolean =>
  place.at === 'home' || (place.at === 'service' && ['about', 'question', 'check'].includes(place.run.step));

/** The one way the kiosk's state changes. What may not happen where the person is changes nothing. */
export const reduceKiosk = (state: KioskState, action: KioskAction): KioskState => {
  if (action.type === 'forget') return initialKioskState;
  if (action.type === 'restore') return isOpen(state) && isOpen(action.state) ? action.state : state;
  if (action.type === 'run') return run(state, action.run);
  if (action.type === 'close') return state.panel === 'none' ? state : { ...state, panel: 'none' };
  if (action.type === 'open') return mayOpen(state, action.panel) ? { ...state, panel: action.panel } : state;
  if (!mayGo(state, action.place)) return state;
  if (action.place.at === 'start') return initialKioskState;
  const { place, drafts } = state;
  return {
    place: action.place,
    panel: 'none',
    drafts: place.at === 'service' ? keep(drafts, place.run) : drafts,
  };
};
