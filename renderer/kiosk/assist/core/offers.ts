import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import type { Keys } from '../../input/keys.ts';
import type { Speaker } from '../../speech/speech.ts';
import type { Assist, AssistSession } from '../session.ts';
import { consentQuestion, consentSentences, type Words } from '../words.ts';
import type { Consent } from './consent.ts';
import { focusedAnswer } from './focused-answer.ts';
import { askQuestion, readingMs } from './question.ts';

export type OffersDeps = {
  bridge: Pick<Bridge, 'capabilities'>;
  clock: Clock;
  keys: Keys;
  speaker: Speaker;
  words: Words;
  session: Readable<AssistSession>;
  consent: { dispatch(view: Consent | null): void };
  answer: Assist['answer'];
};

type Offer = Pick<Consent, 'helper' | 'asks' | 'instead'> & { offerId: string };

/** Who asks to be let in: the first helper, or a colleague who would take her place. */
const offerIn = (session: AssistSession): Offer | null => {
  if (session.state === 'offered') return { ...session, instead: null };
  if (session.state !== 'active' || !session.next || session.next.granted) return null;
  return { ...session.next, instead: session.helper };
};

/** Asks the consent question whenever there is an offer, and takes it away with it. */
export const watchOffers = (deps: OffersDeps): void => {
  const { bridge, clock, keys, speaker, words, session, consent, answer } = deps;
  let asking: { offerId: string; stop(): void } | null = null;

  const begin = ({ helper, asks, instead, offerId }: Offer): void => {
    const wish = { helper, asks, instead };
    const question = consentQuestion(consentSentences(words, wish, bridge.capabilities.capture));
    const asked = askQuestion({
      clock,
      keys,
      speak: () => speaker.say({ text: question, language: words.language(), rank: 'consent' }),
      hush: speaker.stop,
      focused: focusedAnswer,
      readingMs: readingMs(question, words.letterMs),
      answered: (why) => answer({ scopes: why === 'allowed' ? asks : [], why }),
    });
    asking = { offerId, stop: asked.stop };
    const show = (): void => consent.dispatch({ ...asked.view.get(), ...wish });
    show();
    asked.view.subscribe(() => asking?.offerId === offerId && show());
  };
  const end = (): void => {
    asking?.stop();
    asking = null;
    consent.dispatch(null);
  };

  session.subscribe(() => {
    const offer = offerIn(session.get());
    if (asking && offer?.offerId !== asking.offerId) end();
    if (offer && !asking) begin(offer);
  });
};
