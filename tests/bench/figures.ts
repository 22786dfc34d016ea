import { cpus, release } from 'node:os';

/** One line of a bench. `bar`: what it must not exceed (or reach, where more is better); `baseline`: the same measured beside it. */
export type Figure = {
  metric: string;
  value: number;
  unit: string;
  bar: number | null;
  baseline: number | null;
  ratio: number | null;
};

export type Report = { name: string; machine: string; figures: Figure[] };

export const figure = (
  metric: string,
  value: number,
  unit: string,
  { bar = null, baseline = null }: { bar?: number | null; baseline?: number | null } = {},
): Figure => ({
  metric,
  value: round(value),
  unit,
  bar,
  baseline: baseline === null ? null : round(baseline),
  ratio: baseline ? round(value / baseline) : null,
});

const round = (value: number): number => Math.round(value * 100) / 100;

/** The p-th percentile (0..1) by nearest rank; NaN of nothing. */
export const percentile = (values: readonly number[], p: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
};

export const machine = (): string =>
  `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}, Linux ${release()}, Node ${process.version}`;

/** The report as a person reads it: a line a figure, what misses its bar marked. */
export const asTable = ({ name, figures }: Report): string =>
  [
    `bench ${name}`,
    ...figures.map(({ metric, value, unit, bar, baseline, ratio }) =>
      [
        metric.padEnd(34),
        `${value} ${unit}`.padStart(14),
        bar === null ? '' : `bar ${bar}`,
        baseline === null ? '' : `baseline ${baseline} (x${ratio})`,
      ].join('  '),
    ),
  ].join('\n');
