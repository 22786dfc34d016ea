import {
  limits,
  phraseSaid,
  textHeard,
  type channelToHelper,
  type channelToKiosk,
  type DataOf,
  type Language,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import { loadTexts } from '../../../shared/i18n.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import { createRate } from '../../../shared/rtc/rate.ts';
import type { Outline } from '../outline/tell-outline.ts';
import type { ActiveSession, Pointing } from '../session.ts';
import { phraseWords, type Words } from '../words.ts';
import { resolveElement } from './resolve.ts';

export type PhraseDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  words: Words;
  outline: Pick<Outline, 'element'>;
  session: () => ActiveSession | null;
  show: (change: Partial<Pointing>) => void;
  /** Shows and speaks a text of the helper; true once it was heard to its end. */
  hear: (message: { id: string; text: string }) => Promise<boolean>;
  /** What was said stands in the list in the language of now. */
  reword: (texts: ReadonlyMap<string, string>) => void;
  /** After the next picture was drawn. */
  drawn: () => Promise<void>;
};

type Said = DataOf<typeof phraseSaid>['say'];

/** The phrases in the person's language of this moment: loaded with the session, and again where she changes it. */
const shelve = async ({ texts, language }: Words): Promise<Language> => {
  const asked = language();
  if (!texts.hasResourceBundle(asked, 'phrases'))
    texts.addResourceBundle(asked, 'phrases', await loadTexts(asked, 'phrases'));
  return asked;
};

/** Takes the helper's phrases: only keys come in, all words are the kiosk's own. */
export const takePhrases = (deps: PhraseDeps): (() => void) => {
  const { channel, clock, words, outline, session, show } = deps;
  const rate = createRate(limits.phrasesPerSecond, clock);
  // Where it fails now, it is tried again with the first phrase.
  shelve(words).catch(() => {});
  let open = true;
  let said: ReadonlyMap<string, { say: Said; element: string }> = new Map();

  /** The ring and the name of what is meant; null where it may not be meant, or is gone. */
  const pointAt = (node: string): string | null => {
    const { scopes } = session() ?? {};
    const element = scopes?.has('point') && scopes.has('see') ? outline.element(node) : null;
    const found = element && resolveElement(element);
    if (!found?.hit) return null;
    show({ ring: { element: found.ring, name: found.name } });
    return found.name;
  };

  const take = async ({ id, say }: DataOf<typeof phraseSaid>): Promise<void> => {
    if (rate() !== 'fits') return channel.refuse(phraseSaid, 'too-many-requests');
    const element = say.element === undefined ? '' : pointAt(say.element);
    if (element === null) return channel.refuse(phraseSaid, 'not-allowed');
    const language = await shelve(words).catch(() => null);
    if (!open) return;
    if (!language) return channel.refuse(phraseSaid, 'internal');
    const text = phraseWords(words, language, say.phrase, { element, n: say.n });
    said = new Map([...said, [id, { say, element }] as const].slice(-limits.messagesKept));
    if (await deps.hear({ id, text })) channel.send(textHeard, { id });
  };

  /** A thing is called as it is called now, where it is still there. */
  const wordsNow = (language: Language, { say, element }: { say: Said; element: string }): string => {
    const there = say.element === undefined ? null : outline.element(say.element);
    const found = there && resolveElement(there);
    return phraseWords(words, language, say.phrase, { element: found?.hit ? found.name : element, n: say.n });
  };
  /** Once the screen stands in the new language too. */
  const reword = async (): Promise<void> => {
    if (said.size === 0) return;
    const language = await shelve(words).catch(() => null);
    await deps.drawn();
    if (open && language) deps.reword(new Map([...said].map(([id, one]) => [id, wordsNow(language, one)])));
  };

  const changed = (): void => void reword();
  words.texts.on('languageChanged', changed);
  const stop = channel.on(phraseSaid, (phrase) => void take(phrase));
  return () => {
    open = false;
    words.texts.off('languageChanged', changed);
    stop();
  };
};
