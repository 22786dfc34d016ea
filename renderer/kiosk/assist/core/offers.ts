import type { Clock } from '../../../shared/clock.ts';
import type { Readable } from '../../../shared/store.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import type { Keys } from '../../input/keys.ts';
import type { Speaker } from '../../speech/speech.ts';
import type { Assist, AssistSession } from '../session.ts';
import { consentQuestion, consentSentences, type Words } from '../words.ts';
import { askConsent, type Consent } from './consent.ts';

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

/** Time to read the question where nothing speaks it: some 40 ms a character, at least 4 s. */
const readingMs = (question: string): number => Math.min(20_000, Math.max(4_000, question.length * 40));

const focusedAnswer = (): 'allow' | 'refuse' | null => {
  const focused = document.activeElement?.closest('[data-consent]')?.getAttribute('data-consent');
  return focused === 'allow' || focused === 'refuse' ? focused : null;
};

/** Asks the consent question whenever there is an offer, and takes it away with it. */
export const watchOffers = (deps: OffersDeps): void => {
  const { bridge, clock, keys, speaker, words, session, consent, answer } = deps;
  let asking: { offerId: string; stop(): void } | null = null;

  const begin = ({ helper, asks, offerId }: Extract<AssistSession, { state: 'offered' }>): void => {
    const question = consentQuestion(consentSentences(words, helper, asks, bridge.capabilities.capture));
    const asked = askConsent({
      ...{ helper, asks, clock, keys },
      speak: () => speaker.say({ text: question, language: words.language(), rank: 'consent' }),
      hush: speaker.stop,
      focused: focusedAnswer,
      readingMs: readingMs(question),
      answered: (why) => answer({ scopes: why === 'allowed' ? asks : [], why }),
    });
    asking = { offerId, stop: asked.stop };
    consent.dispatch(asked.view.get());
    asked.view.subscribe(() => asking?.offerId === offerId && consent.dispatch(asked.view.get()));
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
