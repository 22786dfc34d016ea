import {
  outlineChanged,
  type channelToHelper,
  type channelToKiosk,
  type Language,
  type OutlineNode,
} from '../../../../protocol/index.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';
import { difference, inMessages } from './difference.ts';
import { mayTellOf } from './may-tell.ts';
import { leftOut, takeSnapshot, type Identities, type Snapshot } from './snapshot.ts';

export type OutlineDeps = {
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>;
  clock: Clock;
  language: () => Language;
  session: Readable<AssistSession>;
  page: Document;
  /** Of this page, whatever connection it is told on. */
  idOf: Identities;
};

export type Outline = {
  /** The element of a line that the helper may know; null where it is gone, or nothing may be known just now. */
  element(id: string): Element | null;
  close(): void;
};

/** Milliseconds in which changes are gathered: a screen that changes 100 times a second is told ten times. */
const GATHER_MS = 100;

const nothing: Snapshot = { nodes: [], elements: new Map(), more: false };

const matters = ({ target }: MutationRecord): boolean =>
  !(target instanceof Element ? target : target.parentElement)?.closest(leftOut);

/** Tells the helper what is on the screen, as it changes, and knows which element each line is. */
export const tellOutline = (deps: OutlineDeps): Outline => {
  const { channel, clock, language, session, page, idOf } = deps;
  let now: Snapshot = nothing;
  /** What the helper has; null: nothing yet, or nobody knows what. */
  let told: { nodes: readonly OutlineNode[]; language: Language; more: boolean } | null = null;
  let pending: (() => void) | null = null;

  const send = (): void => {
    pending = null;
    now = mayTellOf(session.get(), page) ? takeSnapshot(page, idOf) : nothing;
    if (channel.state.get() !== 'open') return void (told = null);
    const [spoken, known] = [language(), told];
    // Other words for the same things are other lines, all of them.
    const fresh = known === null || known.language !== spoken || now.nodes.length === 0;
    if (known && fresh && known.nodes.length + now.nodes.length === 0) return;
    const change = fresh ? { gone: [], put: [...now.nodes] } : difference(known.nodes, now.nodes);
    if (!fresh && change.gone.length + change.put.length === 0 && known.more === now.more) return;
    const all = inMessages({ fresh, language: spoken, more: now.more, ...change });
    const went = all.every((message) => channel.send(outlineChanged, message));
    told = went ? { nodes: now.nodes, language: spoken, more: now.more } : null;
  };
  const later = (): void => void (pending ??= clock.after(GATHER_MS, send));
  const atOnce = (): void => {
    pending?.();
    send();
  };

  const watcher = new MutationObserver((changes) => changes.some(matters) && later());
  watcher.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  const events = ['focusin', 'focusout', 'input', 'change'] as const;
  for (const name of events) page.addEventListener(name, later, true);
  let may = false;
  const follow = (): void => {
    const changed = mayTellOf(session.get(), page);
    if (changed === may) return;
    may = changed;
    // What may no longer be known must not be found by an old line either.
    if (!changed) atOnce();
    else later();
  };
  const stops = [session.subscribe(follow), channel.state.subscribe(later)];
  follow();

  return {
    element: (id) => {
      const element = mayTellOf(session.get(), page) ? now.elements.get(id) : undefined;
      return element?.isConnected ? element : null;
    },
    close: () => {
      pending?.();
      watcher.disconnect();
      for (const name of events) page.removeEventListener(name, later, true);
      for (const stop of stops) stop();
      now = nothing;
    },
  };
};
