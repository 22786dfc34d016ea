import {
  cardShown,
  textHeard,
  textSaid,
  type Card,
  type channelToHelper,
  type channelToKiosk,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import type { AssistEvent } from '../core/events.ts';
import { createMessageGuard, type Guard } from '../scam/guard.ts';
import type { ActiveSession } from '../session.ts';
import { scamWarning, type Words } from '../words.ts';
import { createClauses, createRest } from './clauses.ts';
import type { HelperVoice } from './helper-voice.ts';
import { takeTyping } from './typing.ts';

type WritingDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  words: Words;
  voice: HelperVoice;
  session: () => ActiveSession | null;
  dispatch: (event: AssistEvent) => void;
  guard: Guard;
  /** Somebody else writes as well: each clause is said with its writer's name. */
  named: () => boolean;
};

/** What was written before the channel was there goes out, in order, once it is. */
const createOutbox = () => {
  let waiting: (() => boolean)[] = [];
  const flush = (): void => {
    while (waiting[0]?.()) waiting = waiting.slice(1);
  };
  const post = (message: () => boolean): void => {
    waiting.push(message);
    flush();
  };
  return { flush, post };
};

/** All that is written in a session, both ways: shown as it is written, spoken by clause, warned of before it is heard. */
export const takeWriting = ({ channel, clock, words, voice, session, dispatch, guard, named }: WritingDeps) => {
  const rest = createRest(clock);
  const outbox = createOutbox();
  const guardMessage = createMessageGuard(guard, (warning) => void voice.message(scamWarning(words, warning)));
  /** The one gate: nothing that a helper says in writing is spoken but through here, whole or by clause. */
  const utter = async (text: string, first = true): Promise<boolean> => {
    await rest.rested();
    const name = session()?.helper.name ?? '';
    return voice.message(first || named() ? words.texts.t('assist:message.spoken', { name, text }) : text);
  };
  const clauses = createClauses({ clock, speak: utter });
  const typing = takeTyping({
    channel,
    clock,
    shown: (id, text) => dispatch({ type: 'helper-writes', text, ...guardMessage(id, text, 'being written') }),
    typed: clauses.typed,
  });
  /** What a helper words himself. */
  const hearText = async ({ id, text }: { id: string; text: string }): Promise<void> => {
    const warning = guardMessage(id, text, 'finished');
    typing.finished();
    dispatch({ type: 'text-arrived', id, text, ...warning });
    if (await clauses.said(id, text)) channel.send(textHeard, { id });
  };
  const stops = [
    clauses.close,
    rest.over,
    typing.close,
    channel.state.subscribe(outbox.flush),
    channel.on(textSaid, (said) => void hearText(said)),
  ];
  return {
    /** A phrase: it is in our own words. */
    hear: ({ id, text }: { id: string; text: string }): Promise<boolean> => {
      dispatch({ type: 'text-arrived', id, text });
      return utter(text);
    },
    sendDraft: (id: string, text: string): void => {
      rest.typed(text);
      typing.write(id, text);
    },
    sendText: (id: string, text: string): void => {
      rest.over();
      typing.sent();
      outbox.post(() => channel.send(textSaid, { id, text }));
    },
    sendCard: (id: string, card: Card): void => outbox.post(() => channel.send(cardShown, { id, card })),
    close: (): void => {
      for (const stop of stops) stop();
    },
  };
};
