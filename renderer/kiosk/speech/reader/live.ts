import type { Language } from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Speaker, SpeechRank } from '../speech.ts';
import type { Rich } from './rich.ts';
import { isRead, strictestIn } from './text.ts';

const liveSelector = '[aria-live="polite"], [aria-live="assertive"], [role="alert"], [role="status"], [role="log"]';

export type LiveOptions = {
  root: Element;
  speaker: Speaker;
  clock: Clock;
  language: () => Language;
  /** What may be said of a region: private parts as the policy lets them out. */
  textOf: (region: Element) => Rich;
  /** Whether this text was just read for another reason: a summary that took the focus, a page that has come. */
  isKnown: (region: Element, text: string) => boolean;
};

/** Milliseconds in which changes of a region are gathered. */
const GATHER = 100;

const rankOf = (region: Element): SpeechRank =>
  region.matches('[role="alert"], [aria-live="assertive"]') ? 'alert' : 'notice';

const regionsIn = (node: Node): Element[] => {
  if (!(node instanceof Element)) return [];
  return node.matches(liveSelector) ? [node] : [...node.querySelectorAll(liveSelector)];
};

/** The live regions that a change of the page touches. */
const regionsOf = ({ target, addedNodes }: MutationRecord): Element[] => {
  const around = (target instanceof Element ? target : target.parentElement)?.closest(liveSelector);
  return [...(around ? [around] : []), ...[...addedNodes].flatMap(regionsIn)];
};

/**
 * Speaks what appears in live regions. A region that changes faster than it can be spoken is spoken in its latest words
 * once its last ones are out; regions of one rank take their turns.
 */
export const watchLiveRegions = (options: LiveOptions): (() => void) => {
  const { root, speaker, clock, language } = options;
  const spoken = new WeakMap<Element, string>();
  let waiting = new Set<Element>();
  let cancel = (): void => {};
  let gathering = false;
  const busy = new Set<SpeechRank>();

  const say = async (region: Element, said: Rich): Promise<void> => {
    const rank = rankOf(region);
    busy.add(rank);
    spoken.set(region, said.text);
    await speaker.say({ ...said, language: language(), rank, sensitivity: strictestIn(region) });
    busy.delete(rank);
    speak();
  };

  const speak = (): void => {
    for (const region of waiting) {
      if (busy.has(rankOf(region))) continue;
      waiting.delete(region);
      if (!region.isConnected || !isRead(region)) continue;
      const said = options.textOf(region);
      if (said.text === '') spoken.delete(region);
      else if (spoken.get(region) !== said.text && !options.isKnown(region, said.text)) void say(region, said);
    }
  };

  const observer = new MutationObserver((mutations) => {
    for (const region of mutations.flatMap(regionsOf)) waiting.add(region);
    if (gathering || waiting.size === 0) return;
    gathering = true;
    cancel = clock.after(GATHER, () => {
      gathering = false;
      speak();
    });
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });

  return () => {
    observer.disconnect();
    cancel();
    waiting = new Set();
  };
};
