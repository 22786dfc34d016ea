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

/** Asks the consent question whenever there is an offer, and takes it away with it. */
export const watchOffers = (deps: OffersDeps): void => {
  const { bridge, clock, keys, speaker, words, session, consent, answer } = deps;
  let asking: { offerId: string; stop(): void } | null = null;

  const begin = ({ helper, asks, offerId }: Extract<AssistSession, { state: 'offered' }>): void => {
    const question = consentQuestion(consentSentences(words, helper, asks, bridge.capabilities.capture));
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
    const show = (): void => consent.dispatch({ ...asked.view.get(), helper, asks });
    show();
    asked.view.subscribe(() => asking?.offerId === offerId && show());
  };
  const end = (): void => {
    asking?.stop();
    asking = null;
    consent.dispatch(null);
  };

  session.subscribe(() => {
    const now = session.get();
    if (asking && (now.state !== 'offered' || now.offerId !== asking.offerId)) end();
    if (now.state === 'offered' && !asking) begin(now);
  });
};
