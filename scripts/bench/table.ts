import type { Measured, Timings } from './measure';

/** The results for a terminal: medians in milliseconds, the range, the ratio, and what was compared. */
export function tableOf(measured: readonly Measured[]): string {
  return measured
    .map(({ title, unit, ours, baseline, ratio, notes }) =>
      [
        `${title}: ${ratio} times the baseline`,
        line('ours', ours, unit),
        line('baseline', baseline, unit),
        ...notes.map((note) => `  ${note}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function line(name: string, timings: Timings, unit: string): string {
  const { what, medianMs, fastestMs, slowestMs, runsMs, figures } = timings;
  const seen = Object.entries(figures).map(
    ([figure, { median, largest }]) => `${figure} ${median} (largest ${largest})`,
  );
  const median = `${medianMs.toFixed(0)} ${unit}`.padStart(9);
  const range = `${fastestMs.toFixed(0)} to ${slowestMs.toFixed(0)}, ${runsMs.length} runs`;
  const head = `  ${name.padEnd(8)} ${median}  (median; ${range})  ${what}`;
  return seen.length === 0 ? head : `${head}\n    ${seen.join(', ')}`;
}
