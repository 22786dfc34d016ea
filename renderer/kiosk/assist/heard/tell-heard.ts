import {
  easeState,
  limits,
  voiceOver,
  voiceSaid,
  voiceWord,
  type channelToHelper,
  type channelToKiosk,
  type Ease,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import { createRate } from '../../../shared/rtc/rate.ts';
import type { Readable } from '../../../shared/store.ts';
import type { Headset } from '../../bridge/headset.ts';
import { sensitivityOf } from '../../privacy/marks.ts';
import { forTranscript } from '../../privacy/policy.ts';
import type { Speaker, Spoken } from '../../speech/speech.ts';
import type { Settings } from '../../state/settings.ts';
import { mayTellOf } from '../outline/may-tell.ts';
import type { AssistSession } from '../session.ts';
import { sendable } from '../words.ts';

export type HeardDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  speaker: Pick<Speaker, 'state'>;
  session: Readable<AssistSession>;
  ease: Readable<Settings>;
  headset: Readable<Headset>;
  page: Document;
};

/** A node that is gone from the page can no longer be asked for its marks: then it counts as private. */
const placesOf = ({ sources = [] }: Spoken) =>
  sources.map(({ node }) => (node.isConnected && node.parentElement ? sensitivityOf(node.parentElement) : 'secret'));

const easeOf = (now: Settings, headset: boolean): Ease => ({
  ...{ size: now.textSize, theme: now.theme, voice: now.voice, rate: now.rate, language: now.language },
  ...{ low: now.low, dark: now.curtain, headset },
});

/** Tells the helper what the kiosk's voice says, word by word, and how the person sees and hears. Returns what ends it. */
export const tellHeard = (deps: HeardDeps): (() => void) => {
  const { channel, clock, speaker, session, ease, headset, page } = deps;
  const rate = createRate(limits.heardPerSecond, clock);
  let last: Spoken | null = speaker.state.get().caption;
  /** The utterance that the helper follows, as it has it. */
  let told: { n: number; text: string } | null = null;
  let toldEase = '';

  const may = (): boolean => mayTellOf(session.get(), page) && channel.state.get() === 'open';

  const begin = (caption: Spoken): void => {
    told = null;
    if (rate() !== 'fits') return;
    const outlet = headset.get().state === 'none' ? 'speaker' : 'headset';
    const telling = forTranscript(caption.text, caption.sensitivity, placesOf(caption), outlet);
    if (!telling) return;
    const { n, language } = caption;
    if (telling.text === null) return void channel.send(voiceSaid, { n, language, text: null });
    // The places of its words must stay true: what can't be sent as it is takes no words with it.
    const text = telling.text.slice(0, limits.heardLength).replace(/\p{Cs}$/u, '');
    if (channel.send(voiceSaid, { n, language, text })) told = { n, text };
    else channel.send(voiceSaid, { n, language, text: sendable(text) });
  };
  const goOn = ({ n, word, over }: Spoken): void => {
    if (told?.n !== n) return;
    if (word && word.end <= told.text.length && rate() === 'fits') channel.send(voiceWord, { n, ...word });
    if (!over) return;
    channel.send(voiceOver, { n, how: over });
    told = null;
  };
  const follow = (): void => {
    const { caption } = speaker.state.get();
    const before = last;
    last = caption;
    // What began while nothing may be told stays untold, whenever it goes on.
    if (!may()) return void (told = null);
    if (!caption || caption === before) return;
    if (caption.n !== before?.n) begin(caption);
    goOn(caption);
  };
  const tellEase = (): void => {
    if (!may()) return void (toldEase = '');
    const state = easeOf(ease.get(), headset.get().state === 'in');
    const now = JSON.stringify(state);
    if (now !== toldEase && channel.send(easeState, state)) toldEase = now;
  };

  const change = (): void => {
    tellEase();
    if (!may()) told = null;
  };
  const stops = [
    speaker.state.subscribe(follow),
    session.subscribe(change),
    channel.state.subscribe(change),
    ease.subscribe(tellEase),
    headset.subscribe(tellEase),
  ];
  change();
  return () => {
    for (const stop of stops) stop();
  };
};
