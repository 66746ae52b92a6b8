import type { BenchName } from './options';

/** One of the two things that are compared: runs once and answers how long it took, in milliseconds. */
export interface Side {
  readonly what: string;
  readonly run: () => Promise<number | Sample>;
}

/** A run that also saw something beside the time: frames, memory. Names carry the unit. */
export interface Sample {
  readonly ms: number;
  readonly figures: Readonly<Record<string, number>>;
}

/** The application against the least that could be done, measured in turns in the same run. */
export interface Comparison {
  readonly name: BenchName;
  readonly title: string;
  /** What the compared figures are in; milliseconds unless given. */
  readonly unit?: string;
  readonly ours: Side;
  readonly baseline: Side;
  /** Facts that explain the figures: rows, pages, bytes. */
  readonly notes: readonly string[];
}

export interface Measured {
  readonly name: BenchName;
  readonly title: string;
  readonly unit: string;
  readonly ours: Timings;
  readonly baseline: Timings;
  /** Median of ours by median of the baseline. */
  readonly ratio: number;
  readonly notes: readonly string[];
}

export interface Timings {
  readonly what: string;
  readonly medianMs: number;
  readonly fastestMs: number;
  readonly slowestMs: number;
  readonly runsMs: readonly number[];
  /** Every figure seen beside the time, a value per run. */
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface Figure {
  readonly median: number;
  readonly largest: number;
  readonly runs: readonly number[];
}

/**
 * Measures both sides in turns (A B A B ...), after one turn of each that does not count: caches of
 * the system are then as warm for one as for the other.
 */
export async function measure(comparison: Comparison, runs: number): Promise<Measured> {
  const { ours, baseline, name, title, unit = 'ms', notes } = comparison;
  await ours.run();
  await baseline.run();
  const times: { ours: Sample[]; baseline: Sample[] } = { ours: [], baseline: [] };
  for (let turn = 1; turn <= runs; turn += 1) {
    times.ours.push(sampleOf(await ours.run()));
    times.baseline.push(sampleOf(await baseline.run()));
    console.error(`  ${name} ${turn} of ${runs}`);
  }
  const timings = {
    ours: timingsOf(ours.what, times.ours),
    baseline: timingsOf(baseline.what, times.baseline),
  };
  const ratio = round(timings.ours.medianMs / timings.baseline.medianMs, 2);
  return { name, title, unit, ...timings, ratio, notes };
}

function sampleOf(run: number | Sample): Sample {
  return typeof run === 'number' ? { ms: run, figures: {} } : run;
}

function timingsOf(what: string, samples: readonly Sample[]): Timings {
  const runs = samples.map(({ ms }) => ms);
  const names = Object.keys(samples[0]?.figures ?? {});
  return {
    what,
    medianMs: round(median(runs), 1),
    fastestMs: round(Math.min(...runs), 1),
    slowestMs: round(Math.max(...runs), 1),
    runsMs: runs.map((run) => round(run, 1)),
    figures: Object.fromEntries(
      names.map((name) => [name, figureOf(samples.map(({ figures }) => figures[name] ?? 0))]),
    ),
  };
}

function figureOf(runs: readonly number[]): Figure {
  return {
    median: round(median(runs), 1),
    largest: round(Math.max(...runs), 1),
    runs: runs.map((run) => round(run, 1)),
  };
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
