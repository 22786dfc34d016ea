import type { HelperCard } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import type { Keys } from '../../input/keys.ts';
import type { Speaker } from '../../speech/speech.ts';
import type { OwnView } from '../engine/own-view.ts';
import type { AssistSession, ConsentAnswer } from '../session.ts';
import { consentQuestion, consentSentences, type Words } from '../words.ts';
import type { Consent } from './consent.ts';
import { focusedAnswer } from './focused-answer.ts';
import { askQuestion, readingMs } from './question.ts';

/** One helper's session, and the way of an answer into it. */
export type Asking = { session: Readable<AssistSession>; answer(answer: ConsentAnswer): void };

export type OffersDeps = {
  bridge: Pick<Bridge, 'capabilities'>;
  view: Pick<OwnView, 'isThere'>;
  clock: Clock;
  keys: Keys;
  speaker: Speaker;
  words: Words;
  seats: readonly Asking[];
  consent: { dispatch(view: Consent | null): void };
  /** A question of consent has the screen: nothing else is asked meanwhile. */
  asked: { dispatch(on: boolean): void };
};

type Offer = Pick<Consent, 'helper' | 'asks' | 'instead' | 'stays'> & { offerId: string; answer: Asking['answer'] };

const helperIn = (session: AssistSession): HelperCard | null => (session.state === 'active' ? session.helper : null);

/** Who asks to be let in: the first helper, a colleague who would take a helper's place, or one who would join her. */
const offerIn = (session: AssistSession): Pick<Offer, 'offerId' | 'helper' | 'asks' | 'instead'> | null => {
  if (session.state === 'offered') return { ...session, instead: null };
  if (session.state !== 'active' || !session.next || session.next.granted) return null;
  return { ...session.next, instead: session.helper };
};

const offersIn = (seats: readonly Asking[]): Offer[] =>
  seats.flatMap((seat) => {
    const offer = offerIn(seat.session.get());
    if (!offer) return [];
    const others = seats.filter((other) => other !== seat).map((other) => helperIn(other.session.get()));
    return [{ ...offer, answer: seat.answer, stays: others.find((helper) => helper !== null) ?? null }];
  });

/** Another question, though it be the same helper: who stays is part of it. */
const keyOf = ({ offerId, stays }: Offer): string => `${offerId} ${stays?.name ?? ''}`;

/** Asks the consent question whenever there is an offer, one at a time, and takes it away with it. */
export const watchOffers = (deps: OffersDeps): void => {
  const { bridge, view, clock, keys, speaker, words, seats, consent, asked } = deps;
  let asking: { key: string; stop(): void } | null = null;

  const begin = (offer: Offer): void => {
    const { helper, asks, instead, stays, answer } = offer;
    const asksBrowser = bridge.capabilities.capture === 'picker' && asks.includes('see') && !view.isThere();
    const wish = { helper, asks, instead, stays, asksBrowser };
    const question = consentQuestion(consentSentences(words, wish));
    asked.dispatch(true);
    const { view: shown, stop } = askQuestion({
      clock,
      keys,
      speak: () => speaker.say({ text: question, language: words.language(), rank: 'consent' }),
      hush: speaker.stop,
      focused: focusedAnswer,
      readingMs: readingMs(question, words.letterMs),
      answered: (why) => answer({ scopes: why === 'allowed' ? asks : [], why }),
    });
    const key = keyOf(offer);
    asking = { key, stop };
    const show = (): void => consent.dispatch({ ...shown.get(), ...wish });
    show();
    shown.subscribe(() => asking?.key === key && show());
  };
  const end = (): void => {
    asking?.stop();
    asking = null;
    consent.dispatch(null);
    asked.dispatch(false);
  };
  const follow = (): void => {
    const offers = offersIn(seats);
    if (asking && !offers.some((offer) => keyOf(offer) === asking?.key)) end();
    const [first] = offers;
    if (first && !asking) begin(first);
  };
  for (const { session } of seats) session.subscribe(follow);
};
