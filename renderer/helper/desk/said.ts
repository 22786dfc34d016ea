import type { Card, DataOf, Language, PauseReason, pointMissed, Scope } from '../../../protocol/index.ts';
import type { HandOver, Microphone, Proposed, Quality } from './session-state.ts';

/** What a screen reader is told politely; said in words by components/Announcer. */
export type Announcement =
  | { kind: 'pointed'; name: string; role: string; language: Language }
  | { kind: 'missed'; why: DataOf<typeof pointMissed>['why'] | 'lost' }
  | { kind: 'proposed'; state: Proposed['state'] }
  | { kind: 'message'; text: string; language: Language }
  | { kind: 'card'; card: Card }
  | { kind: 'writing' }
  | { kind: 'message-heard' }
  | { kind: 'message-failed' }
  | { kind: 'scopes'; scopes: readonly Scope[] }
  | { kind: 'paused'; why: PauseReason }
  | { kind: 'resumed' }
  | { kind: 'narrow'; on: boolean }
  | { kind: 'needs-press' }
  | { kind: 'quality'; quality: Quality }
  | { kind: 'microphone'; microphone: Microphone }
  | { kind: 'their-microphone'; microphone: Microphone }
  | { kind: 'place'; place: string; language: Language }
  | { kind: 'hand-over'; handOver: HandOver }
  /** The other helper came, or is gone. */
  | { kind: 'company'; name: string; there: boolean }
  | { kind: 'queue'; count: number }
  /** A colleague, `name`, gives her session away. */
  | { kind: 'passed'; name: string };

/** `n` grows by one, so that the same words twice are two announcements. */
export type Said = { n: number; what: Announcement };

/** More than the last few are never read: a log that grows all day would only slow the page. */
const KEPT = 4;

export const say = (said: readonly Said[], what: Announcement): readonly Said[] => [
  ...said.slice(1 - KEPT),
  { n: (said.at(-1)?.n ?? 0) + 1, what },
];
