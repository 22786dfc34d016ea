import type { Clock } from '../clock.ts';
import { createStore, type Readable } from '../store.ts';

/** The connection in a word; both pages have a text for each. */
export type Quality = 'unknown' | 'good' | 'slow' | 'poor';

/** Of the last two seconds. Null where the statistics don't hold it (yet). */
export type Measures = { roundTripMs: number | null; lossShare: number | null };

/**
 * Bounds after ITU-T G.114 (150 ms one way is fine for talk, above 400 ms hardly bearable) and what Opus conceals
 * without notice (about 2% of loss) and with (about 8%).
 */
export const judge = ({ roundTripMs, lossShare }: Measures): Quality => {
  if (roundTripMs === null && lossShare === null) return 'unknown';
  const trip = roundTripMs ?? 0;
  const loss = lossShare ?? 0;
  if (trip > 600 || loss > 0.08) return 'poor';
  return trip > 300 || loss > 0.02 ? 'slow' : 'good';
};

type Counts = { received: number; lost: number };
type Stat = Readonly<Record<string, unknown>>;
const num = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const isUsedPair = (stat: Stat): boolean =>
  stat['type'] === 'candidate-pair' && stat['state'] === 'succeeded' && stat['nominated'] === true;

/** What this end received and missed so far, all streams together. */
const receivedIn = (stats: readonly Stat[]): Counts => {
  const inbound = stats.filter((stat) => stat['type'] === 'inbound-rtp');
  const sum = (key: string): number => inbound.reduce((total, stat) => total + (num(stat[key]) ?? 0), 0);
  return { received: sum('packetsReceived'), lost: sum('packetsLost') };
};

/** What the other end says it misses of our streams: the worst of them. */
const missedThere = (stats: readonly Stat[]): number | null => {
  const shares = stats
    .filter((stat) => stat['type'] === 'remote-inbound-rtp')
    .flatMap((stat) => num(stat['fractionLost']) ?? []);
  return shares.length > 0 ? Math.max(...shares) : null;
};

/** Measures between two reports. */
export const measure = (stats: readonly Stat[], before: Counts): { measures: Measures; counts: Counts } => {
  const counts = receivedIn(stats);
  const lost = counts.lost - before.lost;
  const all = lost + counts.received - before.received;
  const here = all > 0 ? Math.max(0, lost / all) : null;
  const there = missedThere(stats);
  const seconds = num(stats.find(isUsedPair)?.['currentRoundTripTime']);
  return {
    counts,
    measures: {
      roundTripMs: seconds === null ? null : seconds * 1000,
      lossShare: here === null && there === null ? null : Math.max(here ?? 0, there ?? 0),
    },
  };
};

const EVERY_MS = 2_000;

/** Looks at the connection every two seconds until `stop`; `looked` gets each report. */
export const watchQuality = (
  connection: { getStats(): Promise<{ forEach(look: (stat: Stat) => void): void }> },
  clock: Clock,
  looked: (stats: readonly Stat[]) => void = () => {},
): { quality: Readable<Quality>; stop(): void } => {
  const quality = createStore<Quality, Quality>((_, next) => next, 'unknown');
  let counts: Counts = { received: 0, lost: 0 };
  let stopped = false;
  let cancel = (): void => {};
  const look = async (): Promise<void> => {
    const stats: Stat[] = [];
    await connection.getStats().then(
      (report) => report.forEach((stat) => stats.push(stat)),
      () => {},
    );
    if (stopped) return;
    const now = measure(stats, counts);
    counts = now.counts;
    quality.dispatch(judge(now.measures));
    looked(stats);
    next();
  };
  const next = (): void => {
    cancel = clock.after(EVERY_MS, () => void look());
  };
  next();
  return {
    quality,
    stop: () => {
      stopped = true;
      cancel();
    },
  };
};
