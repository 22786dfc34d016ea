import { limits, refused, textTyped, type channelToHelper, type channelToKiosk } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import { createRate } from '../../../shared/rtc/rate.ts';
import { createTypedText } from '../../../shared/typing/edits.ts';
import { createTypist } from '../../../shared/typing/typist.ts';

export type TypingDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  /** The helper's text as far as it is written; '' : nothing is being written any more. */
  shown: (id: string, text: string) => void;
  typed: (id: string, text: string) => void;
};

/** Real-time text at the kiosk, both ways. */
export const takeTyping = ({ channel, clock, shown, typed }: TypingDeps) => {
  const theirs = createTypedText();
  const rate = createRate(limits.typingPerSecond, clock);
  const typist = createTypist({ clock, send: (edit) => channel.send(textTyped, edit) });
  const stops = [
    channel.on(textTyped, (edit) => {
      if (rate() !== 'fits') return channel.refuse(textTyped, 'too-many-requests');
      const text = theirs.take(edit);
      if (text === null) return channel.refuse(textTyped, 'malformed');
      shown(edit.id, text);
      typed(edit.id, text);
    }),
    channel.on(refused, ({ name }) => name === textTyped.name && typist.lost()),
    channel.state.subscribe(() => channel.state.get() === 'open' && typist.again()),
    typist.close,
  ];
  return {
    write: typist.write,
    /** What she wrote became a message. */
    sent: typist.finish,
    /** What the helper wrote became a message. */
    finished: (): void => {
      theirs.over();
      shown('', '');
    },
    close: (): void => {
      for (const stop of stops) stop();
    },
  };
};
