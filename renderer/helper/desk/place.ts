import * as z from 'zod/mini';
import { HelperCard, Instant, Language, limits, ResumeToken, SessionId, type Answer } from '../../../protocol/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { AGAIN_MS, passing } from '../../shared/socket/passing.ts';
import { showToken, type Tokens } from '../../shared/socket/show-token.ts';

/** What this console needs to come back into its session after a reload. */
export const KeptSession = z.strictObject({
  sessionId: SessionId,
  tokens: z.array(ResumeToken).check(z.minLength(1), z.maxLength(2)),
  /** As the person knows this helper. */
  helper: HelperCard,
  language: Language,
  /** She muted herself. */
  muted: z.boolean(),
  startedAt: Instant,
});
export type KeptSession = z.infer<typeof KeptSession>;

/** Where it is kept: as long as the tab, and no longer than the session. */
export type Keep = { read(): KeptSession | null; write(kept: KeptSession | null): void };

const KEY = 'gildongmu.session';

export const keepIn = (storage: Storage): Keep => ({
  read: () => {
    try {
      const kept = KeptSession.safeParse(JSON.parse(storage.getItem(KEY) ?? 'null'));
      return kept.success ? kept.data : null;
    } catch {
      return null;
    }
  },
  write: (kept) => {
    try {
      if (kept) storage.setItem(KEY, JSON.stringify(kept));
      else storage.removeItem(KEY);
    } catch {
      // A browser without storage: a reload leaves the session.
    }
  },
});

export type PlaceDeps = {
  clock: Clock;
  keep: Keep;
  /** Shows a token to the server by the line that lives. */
  rejoin: (place: { sessionId: string; token: string; next: string }) => Promise<Answer<{ waiting: boolean }>>;
  /** The place is taken again, and the person is still away. */
  waiting: () => void;
  /** It is gone, or nobody came in two minutes. */
  givenUp: () => void;
};

/** This console's place in the session that runs: what it comes back with, and how long that is waited for. */
export const createPlace = ({ clock, keep, rejoin, waiting, givenUp }: PlaceDeps) => {
  let held: KeptSession | null = null;
  let stopWaiting: (() => void) | null = null;
  let busy = false;

  const hold = (kept: KeptSession): void => {
    held = kept;
    keep.write(kept);
  };
  const calm = (): void => {
    stopWaiting?.();
    stopWaiting = null;
  };
  const comeBack = async (): Promise<void> => {
    const place = held;
    if (busy || !place) return;
    busy = true;
    const { sessionId } = place;
    const holdTokens = (tokens: Tokens): void => {
      if (held?.sessionId === sessionId) hold({ ...held, tokens: [...tokens] });
    };
    const answer = await showToken(place.tokens, holdTokens, (token, next) => rejoin({ sessionId, token, next }));
    busy = false;
    if (held?.sessionId !== sessionId) return;
    if (answer.ok) return answer.result.waiting ? waiting() : undefined;
    if (!passing.has(answer.refusal)) return givenUp();
    // Without a line the next one that comes up tries.
    if (answer.refusal !== 'server-unreachable') clock.after(AGAIN_MS, () => void comeBack());
  };

  return {
    hold,
    isMuted: (): boolean => held?.muted ?? false,
    setMuted: (muted: boolean): void => void (held && hold({ ...held, muted })),
    lost: (): void => void (stopWaiting ??= clock.after(limits.resumeMs, givenUp)),
    connected: calm,
    comeBack: (): void => void comeBack(),
    clear: (): void => {
      calm();
      held = null;
      keep.write(null);
    },
  };
};
