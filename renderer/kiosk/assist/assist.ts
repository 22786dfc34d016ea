import type { i18n } from 'i18next';
import type { Language, Seat as SeatName, Skill } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { later } from '../../shared/later.tsx';
import { createStore, type Readable } from '../../shared/store.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Keys } from '../input/keys.ts';
import type { Speaker } from '../speech/speech.ts';
import { cutToBeside, besideAnother } from './core/beside.ts';
import { companyOf } from './core/company.ts';
import type { Consent } from './core/consent.ts';
import type { AssistEvent } from './core/events.ts';
import { createHerald } from './core/herald.ts';
import { bothOf, type History } from './core/history.ts';
import { createLog } from './core/log.ts';
import { newsOf } from './core/news.ts';
import { watchOffers } from './core/offers.ts';
import { helpsOrDid, isActive, isFree, mainOf, otherOf, readFrom, settleOther, type Pair } from './core/pair.ts';
import { remind } from './core/reminder.ts';
import { createSeat, type Seat } from './core/seat.ts';
import { tellStillWaiting } from './core/still-waiting.ts';
import type { Engine, EngineDeps } from './engine/engine.ts';
import { createOwnView } from './engine/own-view.ts';
import { createTurns } from './engine/turns.ts';
import type { Changes } from './proposals/perform.ts';
import type { BringIn } from './proposals/proposals.ts';
import type { Assist, AssistSession, ConsentAnswer } from './session.ts';
import { reminderWords, sendable, type Words } from './words.ts';

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

/** The kiosk's side of assistance, small enough for the first bundle: the sessions, the consent question, the news. */
export const createAssist = (deps: AssistDeps): Assist => {
  const { bridge, clock, speaker, texts, settings, load = engine.load } = deps;
  const words: Words = { texts, language: () => settings.get().language, letterMs: deps.letterMs };
  const volume = createStore<number, number>((_, next) => Math.min(1, Math.max(0, next)), DEFAULT_VOLUME);
  const consent = createStore<Consent | null, Consent | null>((_, next) => next, null);
  const asked = createStore<boolean, boolean>((_, next) => next, false);
  const history = createStore<History | null, History | null>((_, next) => next, null);
  const herald = createHerald(speaker, words, clock);
  const tell = (text: string): void => herald.tell([{ text, rank: 'notice' }]);
  const common = { ...deps, words, volume, asked, tell, view: createOwnView(bridge.captureView), turns: createTurns() };
  /** How she wanted the help of the desk. */
  let skills: readonly Skill[] = ['voice'];
  /** What follows from something that was said already. */
  let quiet = false;
  const silently = (run: () => void): void => {
    const before = quiet;
    quiet = true;
    run();
    quiet = before;
  };

  const stepped = (seat: Seat, before: AssistSession, after: AssistSession, event: AssistEvent): void => {
    const other = otherOf(pair, seat).session.get();
    const around = other.state === 'active' ? { session: other, first: seat === pair.beside } : null;
    if (event.type === 'forgotten') herald.clear();
    else if (!quiet) herald.tell(newsOf(before, after, words, { history: history.get(), other: around }));
    silently(() => settleOther(pair, seat));
    if (helpsOrDid(pair.first) || helpsOrDid(pair.beside)) return;
    for (const { history: record } of [pair.first, pair.beside]) record.dispatch({ type: 'forgotten' });
  };
  /** `fitted`: what may be had in this seat of what happens. */
  const seatOf = (name: SeatName, fitted: (event: AssistEvent) => AssistEvent): Seat =>
    createSeat({
      ...{ clock, kept: bridge.keptHelp[name] },
      load: async (own) =>
        (await load())({
          ...{ ...common, ...own, seat: name },
          bridge: { ...bridge, keptHelp: bridge.keptHelp[name], keepHelp: (kept) => bridge.keepHelp(name, kept) },
          company: companyOf(() => otherOf(pair, pair[name])),
          bringIn: name === 'first' ? bringIn : null,
        }),
      fitted: (event) => besideAnother(fitted(event), otherOf(pair, pair[name]).session.get()),
      stepped: (...step) => stepped(pair[name], ...step),
    });
  const bringIn: BringIn = {
    can: () => isFree(pair.beside),
    ask: () => {
      const can = bringIn.can();
      if (can) pair.beside.dispatch({ type: 'asked-for-desk', skills });
      return can;
    },
  };
  const pair: Pair = { first: seatOf('first', (event) => event), beside: seatOf('beside', cutToBeside) };
  const seats = [pair.first, pair.beside];
  const main = (): Seat => mainOf(pair);
  const more = (): Seat => otherOf(pair, main());
  const toBoth = (event: AssistEvent): void => seats.forEach((seat) => seat.dispatch(event));
  /** First whoever is beside, without a word: what is said is said of the last one, and of all. */
  const endBoth = (event: AssistEvent): void => {
    const [last, before] = [main(), more()];
    if (isActive(last)) silently(() => before.dispatch(event));
    else before.dispatch(event);
    last.dispatch(event);
  };

  for (const seat of seats)
    seat.history.subscribe(() => history.dispatch(bothOf(pair.first.history.get(), pair.beside.history.get())));
  const sessions = seats.map(({ session }) => session);
  const asking = seats.map(({ session, dispatch }) => ({
    session,
    answer: ({ scopes, why }: ConsentAnswer): void => dispatch({ type: 'answered', scopes, why }),
  }));
  watchOffers({ ...common, seats: asking, consent });
  tellStillWaiting({
    clock,
    sessions,
    say: ({ link, helper: { name } }) =>
      tell(texts.t(link === 'away' ? 'assist:news.stillAway' : 'assist:news.stillOffline', { name })),
  });
  remind({ clock, sessions, say: (watching) => tell(reminderWords(words, watching)) });

  /** Of the message that she writes next. */
  let draftId = newId();
  return {
    session: readFrom(pair, main),
    more: {
      session: readFrom(pair, more),
      askByCode: () => more().dispatch({ type: 'asked-for-code' }),
      askDesk: () => more().dispatch({ type: 'asked-for-desk', skills }),
      cancel: () => more().dispatch({ type: 'cancelled' }),
      setScopes: (scopes) => more().dispatch({ type: 'scopes-chosen', scopes }),
      end: () => more().dispatch({ type: 'ended-by-person' }),
    },
    log: createLog(sessions),
    ...{ pointing: pair.first.pointing, consent, proposal: pair.first.proposal, done: pair.first.done, history },
    deskStatus: async () => (await pair.first.engine())?.deskStatus() ?? null,
    askByCode: () => main().dispatch({ type: 'asked-for-code' }),
    askDesk: (wanted) => {
      skills = wanted;
      main().dispatch({ type: 'asked-for-desk', skills });
    },
    cancel: () => main().dispatch({ type: 'cancelled' }),
    setScopes: (scopes) => main().dispatch({ type: 'scopes-chosen', scopes }),
    pause: (why) => toBoth(why ? { type: 'paused', why } : { type: 'resumed' }),
    setMicrophone: (on) => toBoth({ type: 'microphone-chosen', on }),
    helperVolume: volume,
    setHelperVolume: volume.dispatch,
    draft: (text) => toBoth({ type: 'draft-changed', id: draftId, text: sendable(text) }),
    sendText: (text) => {
      const fit = sendable(text);
      if (fit === '') return;
      const id = draftId;
      draftId = newId();
      toBoth({ type: 'text-written', id, text: fit });
    },
    showCard: (card) => toBoth({ type: 'card-shown', id: newId(), card, text: texts.t(`assist:reply.${card}`) }),
    dismiss: () => toBoth({ type: 'dismissed' }),
    end: () => endBoth({ type: 'ended-by-person' }),
    feelsWrong: () => endBoth({ type: 'felt-wrong' }),
    tellFelt: (told) => void pair.first.engine().then((known) => known?.tellFelt(told)),
    forget: () => {
      volume.dispatch(DEFAULT_VOLUME);
      endBoth({ type: 'forgotten' });
    },
  };
};
