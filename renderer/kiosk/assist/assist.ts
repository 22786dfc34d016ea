import type { i18n } from 'i18next';
import type { KeptHelp, Language } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { later } from '../../shared/later.tsx';
import { createStore, type Readable } from '../../shared/store.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Keys } from '../input/keys.ts';
import type { Speaker } from '../speech/speech.ts';
import type { Consent } from './core/consent.ts';
import { createDriver } from './core/driver.ts';
import type { AssistEvent } from './core/events.ts';
import { createHerald } from './core/herald.ts';
import { recordHistory, type History, type HistoryEvent } from './core/history.ts';
import { newsOf } from './core/news.ts';
import { watchOffers } from './core/offers.ts';
import { bePatient } from './core/patience.ts';
import { stepSession } from './core/reducer.ts';
import { remind } from './core/reminder.ts';
import { historyOf } from './core/so-far.ts';
import { tellStillWaiting } from './core/still-waiting.ts';
import type { Engine, EngineDeps } from './engine/engine.ts';
import { createOwnView } from './engine/own-view.ts';
import type { Changes } from './proposals/perform.ts';
import type { Done, Proposal } from './proposals/proposals.ts';
import type { Assist, AssistSession, Pointing } from './session.ts';
import { sendable, type Words } from './words.ts';

export type AssistDeps = {
  bridge: Pick<Bridge, 'captureView' | 'capabilities' | 'serverUrl' | 'headset' | 'keptHelp' | 'keepHelp'>;
  clock: Clock;
  speaker: Speaker;
  keys: Keys;
  /** i18next with the namespaces `assist` and `errors`. */
  texts: i18n;
  settings: Readable<{ language: Language }>;
  /** Milliseconds a letter to read what nothing speaks. */
  letterMs?: number;
  /** What a suggestion may change once the person agreed. */
  changes: Changes;
  /** Loads the heavy part; a test passes in its own. */
  load?: () => Promise<(deps: EngineDeps) => Engine>;
};

/** The helper's voice as a person finds it; 0..1. */
const DEFAULT_VOLUME = 0.8;

const engine = later(
  async (): Promise<(deps: EngineDeps) => Engine> => (await import('./engine/engine.ts')).createEngine,
);
const newId = (): string => crypto.randomUUID().replaceAll('-', '');

/** The kiosk's side of assistance, small enough for the first bundle: the session, the consent question, the news. */
export const createAssist = (deps: AssistDeps): Assist => {
  const { clock, speaker, texts, settings, load = engine.load } = deps;
  const words: Words = { texts, language: () => settings.get().language, letterMs: deps.letterMs };
  const session = createStore<AssistSession, AssistSession>((_, next) => next, { state: 'idle' });
  const pointing = createStore<Pointing, Partial<Pointing>>((old, change) => ({ ...old, ...change }), {
    pointer: null,
    ring: null,
    strokes: [],
  });
  const volume = createStore<number, number>((_, next) => Math.min(1, Math.max(0, next)), DEFAULT_VOLUME);
  const consent = createStore<Consent | null, Consent | null>((_, next) => next, null);
  const proposal = createStore<Proposal | null, Proposal | null>((_, next) => next, null);
  const done = createStore<Done | null, Done | null>((_, next) => next, null);
  const history = createStore<History | null, HistoryEvent>(recordHistory, null);
  const herald = createHerald(speaker, words, clock);
  const view = createOwnView(deps.bridge.captureView);
  const driver = createDriver({
    load: async () =>
      (await load())({
        ...deps,
        words,
        view,
        volume,
        session,
        pointing,
        proposal,
        done,
        history,
        note,
        tell,
        dispatch,
      }),
    unloadable: () => dispatch({ type: 'server-lost' }),
  });

  const note: EngineDeps['note'] = (deed) => history.dispatch({ type: 'deed', deed });
  const tell = (text: string): void => herald.tell([{ text, rank: 'notice' }]);
  const dispatch = (event: AssistEvent): void => {
    const before = session.get();
    const { session: after, effects } = stepSession(before, event);
    history.dispatch({ type: 'session', session: after, at: clock.now() });
    session.dispatch(after);
    driver.perform(effects);
    if (event.type === 'forgotten') herald.clear();
    else herald.tell(newsOf(before, after, words, history.get()));
  };

  /** Of the message that she writes next. */
  let draftId = newId();
  const answer: Assist['answer'] = ({ scopes, why }) => dispatch({ type: 'answered', scopes, why });
  watchOffers({ ...deps, words, session, consent, answer });
  remind({
    clock,
    session,
    say: (name, by) => tell(texts.t(by === 'words' ? 'assist:news.reminderWords' : 'assist:news.reminder', { name })),
  });

  tellStillWaiting({
    clock,
    session,
    say: ({ link, helper: { name } }) =>
      tell(texts.t(link === 'away' ? 'assist:news.stillAway' : 'assist:news.stillOffline', { name })),
  });
  bePatient({
    clock,
    session,
    lostAt: deps.bridge.keptHelp?.soFar.at,
    giveUp: () => dispatch({ type: 'link-given-up' }),
  });
  // Once whoever makes the kiosk has joined all of it.
  const { keptHelp: kept } = deps.bridge;
  const recall = (help: KeptHelp): void => {
    history.dispatch({ type: 'recalled', history: historyOf(help) });
    dispatch({ type: 'recalled', kept: help });
  };
  if (kept) clock.after(0, () => recall(kept));

  return {
    session,
    pointing,
    consent,
    proposal,
    done,
    history,
    deskStatus: async () => (await driver.engine())?.deskStatus() ?? null,
    askByCode: () => dispatch({ type: 'asked-for-code' }),
    askDesk: (skills) => dispatch({ type: 'asked-for-desk', skills }),
    cancel: () => dispatch({ type: 'cancelled' }),
    answer,
    setScopes: (scopes) => dispatch({ type: 'scopes-chosen', scopes }),
    pause: (why) => dispatch(why ? { type: 'paused', why } : { type: 'resumed' }),
    setMicrophone: (on) => dispatch({ type: 'microphone-chosen', on }),
    helperVolume: volume,
    setHelperVolume: volume.dispatch,
    draft: (text) => dispatch({ type: 'draft-changed', id: draftId, text: sendable(text) }),
    sendText: (text) => {
      const fit = sendable(text);
      if (fit === '') return;
      const id = draftId;
      draftId = newId();
      dispatch({ type: 'text-written', id, text: fit });
    },
    showCard: (card) => dispatch({ type: 'card-shown', id: newId(), card, text: texts.t(`assist:reply.${card}`) }),
    dismiss: () => dispatch({ type: 'dismissed' }),
    end: () => dispatch({ type: 'ended-by-person' }),
    feelsWrong: () => dispatch({ type: 'felt-wrong' }),
    tellFelt: (told) => void driver.engine().then((known) => known?.tellFelt(told)),
    forget: () => {
      volume.dispatch(DEFAULT_VOLUME);
      dispatch({ type: 'forgotten' });
    },
  };
};
