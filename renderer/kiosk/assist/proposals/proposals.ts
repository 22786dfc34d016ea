import {
  limits,
  proposalState,
  proposeAction,
  withdrawProposal,
  type channelToHelper,
  type channelToKiosk,
  type DataOf,
  type ProposalState,
  type ProposedAction,
  type Scope,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import { createRate } from '../../../shared/rtc/rate.ts';
import type { Keys } from '../../input/keys.ts';
import { nameForHelper } from '../../privacy/names.ts';
import type { Speaker, Utterance } from '../../speech/speech.ts';
import { focusedAnswer } from '../core/focused-answer.ts';
import type { Deed } from '../core/history.ts';
import { askQuestion, readingMs, type Answer, type Question } from '../core/question.ts';
import type { Outline } from '../outline/tell-outline.ts';
import type { ActiveSession, Pointing } from '../session.ts';
import type { Guard } from '../scam/guard.ts';
import type { ScamWarning } from '../scam/list.ts';
import { proposalQuestion, proposalWords, scamWarning, type Words } from '../words.ts';
import { easeChange, performOn, type Changes, type OnElement } from './perform.ts';
import { mayPropose } from './rule.ts';

/** A suggestion while the person is asked. `what` is one sentence of what would be done; `warning` is of words that thieves use. */
export type Proposal = Question & { id: string; what: string; warning: ScamWarning | null };
/** What was done on a suggestion and can be taken back. */
export type Done = { id: string; what: string; undo: () => void };

/** One more helper of the help desk: whether she can be asked for just now, and the asking. Null: not from this seat. */
export type BringIn = { can(): boolean; ask(): boolean };

export type ProposalDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  keys: Keys;
  /** Whether the person is asked something else just now. */
  asked: () => boolean;
  speaker: Speaker;
  words: Words;
  outline: Pick<Outline, 'element'>;
  session: () => ActiveSession | null;
  changes: Changes;
  show: (proposal: Proposal | null) => void;
  ring: (change: Partial<Pointing>) => void;
  done: (done: Done | null) => void;
  /** What she is warned of in a text of the helper, or null. */
  guard: Guard;
  /** For what the person is told at the end. */
  note: (deed: Deed) => void;
  tell: (text: string) => void;
  bringIn: BringIn | null;
  /** Resolves once the question is off the screen: what it made inert can have the focus again. */
  drawn: () => Promise<void>;
};

type Ready = { name: string; run: () => boolean };
type Refused = Extract<ProposalState, 'not-allowed' | 'gone' | 'busy'>;

/** Whom to ask for help is no step of hers: also somebody whom she knows may suggest it. */
const scopeFor = ({ do: act }: ProposedAction): Scope => (act === 'bring-in' ? 'talk' : 'propose');

/** Takes a helper's suggestions: whether they may be made is decided here, whether they are done by the person. */
export const takeProposals = (deps: ProposalDeps): { follow(): void; close(): void } => {
  const { channel, clock, keys, speaker, words, outline, session, changes } = deps;
  const rate = createRate(limits.proposalsPerSecond, clock);
  let asking: { id: string; name: string; action: ProposedAction; stop(): void } | null = null;

  /** By what she gave and what she is at; not by the thing it is about. */
  const isAllowed = (action: ProposedAction): boolean => {
    const now = session();
    return now !== null && now.scopes.has(scopeFor(action)) && !now.privateStep && now.paused === null;
  };
  const isBusy = (): boolean => session()?.next !== undefined || deps.asked();

  const tell = (id: string, state: ProposalState, name: string): void =>
    void channel.send(proposalState, { id, state, name: name.slice(0, limits.elementNameLength) });

  const onElement = (action: OnElement): Ready | Refused => {
    const element = outline.element(action.node);
    if (!element) return 'gone';
    const named = nameForHelper(element);
    if (!named || !mayPropose(element, action.do)) return 'not-allowed';
    deps.ring({ ring: { element, name: named.name } });
    const run = (): boolean => {
      // The page may have changed while she thought about it.
      const there = element.isConnected && mayPropose(element, action.do);
      if (there) performOn(element, action);
      return there;
    };
    return { name: named.name, run };
  };

  const saidLast = (): Utterance | null => {
    const { caption } = speaker.state.get();
    return caption && caption.sensitivity === 'public'
      ? { text: caption.text, language: caption.language, rank: 'helper' }
      : null;
  };

  const readyToBringIn = (): Ready | Refused => {
    const { bringIn } = deps;
    if (!bringIn) return 'not-allowed';
    return bringIn.can() ? { name: '', run: bringIn.ask } : 'busy';
  };

  const readyFor = (action: ProposedAction): Ready | Refused => {
    if ('node' in action) return onElement(action);
    if (action.do === 'say-again') {
      const last = saidLast();
      return last ? { name: '', run: () => (void speaker.say(last), true) } : 'gone';
    }
    if (action.do === 'bring-in') return readyToBringIn();
    const change = easeChange(action, changes.ease.get());
    if (!change) return 'gone';
    return { name: '', run: () => (changes.ease.dispatch({ type: 'set', settings: change }), true) };
  };

  const finish = async (id: string, action: ProposedAction, what: string, ready: Ready): Promise<void> => {
    await deps.drawn();
    const back = changes.remember();
    if (!isAllowed(action) || !ready.run()) {
      deps.tell(words.texts.t('assist:propose.gone'));
      return tell(id, 'gone', ready.name);
    }
    tell(id, 'done', ready.name);
    deps.note('done');
    if (action.do === 'type') deps.note('typed');
    if (action.do === 'say-again' || action.do === 'go' || action.do === 'bring-in') return;
    const undo = (): void => {
      deps.done(null);
      if (!back()) return;
      tell(id, 'undone', ready.name);
      deps.tell(words.texts.t('assist:propose.undone'));
    };
    deps.done({ id, what, undo });
    deps.tell(words.texts.t('assist:propose.done'));
  };

  const close = (): void => {
    asking?.stop();
    asking = null;
    deps.show(null);
    deps.ring({ ring: null });
  };

  const ask = (id: string, action: ProposedAction, ready: Ready): void => {
    const what = proposalWords(words, action, ready.name);
    const warning = action.do === 'type' ? deps.guard.look(action.text) : null;
    if (action.do === 'type') deps.guard.remember(action.text);
    const question = proposalQuestion(words, what, warning && scamWarning(words, warning));
    const answered = (answer: Answer): void => {
      close();
      if (answer === 'allowed') void finish(id, action, what, ready);
      else tell(id, answer, ready.name);
    };
    const { view, stop } = askQuestion({
      clock,
      keys,
      speak: () => speaker.say({ text: question, language: words.language(), rank: 'consent' }),
      hush: speaker.stop,
      focused: focusedAnswer,
      readingMs: readingMs(question, words.letterMs),
      answered,
    });
    asking = { id, name: ready.name, action, stop };
    deps.note('suggested');
    tell(id, 'asking', ready.name);
    deps.show({ ...view.get(), id, what, warning });
    view.subscribe(() => asking?.id === id && deps.show({ ...view.get(), id, what, warning }));
  };

  const propose = ({ id, action }: DataOf<typeof proposeAction>): void => {
    if (!isAllowed(action)) {
      channel.refuse(proposeAction, 'not-allowed');
      return tell(id, 'not-allowed', '');
    }
    if (rate() !== 'fits') return channel.refuse(proposeAction, 'too-many-requests');
    // She is asked one thing at a time.
    if (asking || isBusy()) return tell(id, 'busy', '');
    const ready = readyFor(action);
    if (typeof ready !== 'string') return ask(id, action, ready);
    // A client that shows only what may be proposed sends nothing else: what comes all the same is counted.
    if (ready === 'not-allowed') channel.refuse(proposeAction, 'not-allowed');
    tell(id, ready, '');
  };

  const interrupt = (): void => {
    if (!asking) return;
    tell(asking.id, 'interrupted', asking.name);
    close();
  };

  const stops = [
    channel.on(proposeAction, propose),
    channel.on(withdrawProposal, ({ id }) => {
      if (asking?.id === id) close();
    }),
  ];
  return {
    /** Takes an open question away where by now the scope is gone, or something else needs the screen. */
    follow: () => {
      if (asking && (isBusy() || !isAllowed(asking.action))) interrupt();
    },
    close: () => {
      interrupt();
      deps.done(null);
      for (const stop of stops) stop();
    },
  };
};
