import { channelToHelper, channelToKiosk, limits, type SaidPhrase } from '../../../protocol/index.ts';
import { createRate } from '../../shared/rtc/rate.ts';
import { createTypedText } from '../../shared/typing/edits.ts';
import { createTypist } from '../../shared/typing/typist.ts';
import { cleanText } from './clean.ts';
import type { ChannelDeps } from './link-deps.ts';
import type { MessageBody } from './session-state.ts';

export type WritingActions = {
  /** What is being written: the person sees it as it is written. */
  draft(text: string): void;
  sendText(text: string): void;
  /** A phrase of the catalogue. `element`: the name of what is meant, as the person has it. */
  sayPhrase(said: SaidPhrase, element: string): void;
  sendAgain(id: string, body: MessageBody): void;
};

/** What the person writes, as she writes it, and what she said. */
const followPerson = ({ channel, clock, happened }: ChannelDeps): void => {
  const typed = createTypedText();
  const rate = createRate(limits.typingPerSecond, clock);
  const writes = (text: string): void => happened({ type: 'they-write', text });
  channel.on(channelToHelper.textTyped, (edit) => {
    if (rate() !== 'fits') return channel.refuse(channelToHelper.textTyped, 'too-many-requests');
    const text = typed.take(edit);
    if (text === null) channel.refuse(channelToHelper.textTyped, 'malformed');
    else writes(text);
  });
  channel.on(channelToHelper.textSaid, ({ id, text }) => {
    typed.over();
    writes('');
    happened({ type: 'message', message: { id, from: 'person', text, mark: 'heard' } });
  });
  channel.on(channelToHelper.cardShown, ({ id, card }) =>
    happened({ type: 'message', message: { id, from: 'person', card, mark: 'heard' } }),
  );
};

/** Her own text as edits, while it is written. */
const createOwnTypist = ({ channel, clock }: ChannelDeps) => {
  const typist = createTypist({ clock, send: (edit) => channel.send(channelToKiosk.textTyped, edit) });
  channel.on(channelToHelper.refused, ({ name }) => name === channelToKiosk.textTyped.name && typist.lost());
  channel.state.subscribe(() => channel.state.get() === 'open' && typist.again());
  return typist;
};

/** What is written, both ways: typed text as it grows, phrases, and cards. */
export const createWriting = (deps: ChannelDeps) => {
  const { channel, newId, happened } = deps;
  const typist = createOwnTypist(deps);
  const last = { text: '', phrase: '' };
  let draftId = newId();

  const mark = (id: string, now: 'sent' | 'heard' | 'failed'): void =>
    happened({ type: 'message-mark', id, mark: now });
  followPerson(deps);
  channel.on(channelToHelper.textHeard, ({ id }) => mark(id, 'heard'));
  channel.on(channelToHelper.refused, ({ name }) => {
    // The refusal names the kind of message only: it is the last of its kind, since the channel keeps the order.
    if (name === channelToKiosk.phraseSaid.name) mark(last.phrase, 'failed');
    if (name === channelToKiosk.textSaid.name) mark(last.text, 'failed');
  });

  const transmit = (id: string, body: MessageBody): boolean => {
    if ('card' in body) return false;
    if ('text' in body) {
      last.text = id;
      return channel.send(channelToKiosk.textSaid, { id, text: body.text });
    }
    last.phrase = id;
    return channel.send(channelToKiosk.phraseSaid, { id, say: body.said });
  };
  const sendAgain = (id: string, body: MessageBody): void => mark(id, transmit(id, body) ? 'sent' : 'failed');
  const say = (id: string, body: MessageBody): void => {
    happened({ type: 'message', message: { id, from: 'helper', mark: 'sending', ...body } });
    sendAgain(id, body);
  };
  const actions: WritingActions = {
    draft: (typed) => typist.write(draftId, cleanText(typed)),
    sendText: (typed) => {
      const text = cleanText(typed);
      if (text === '') return;
      typist.finish();
      const id = draftId;
      draftId = newId();
      say(id, { text });
    },
    sayPhrase: (said, element) => say(newId(), { said, element }),
    sendAgain,
  };
  return { actions, close: typist.close };
};
