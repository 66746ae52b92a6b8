import type { Measured, Timings } from './measure';

/** The results for a terminal: medians in milliseconds, the range, the ratio, and what was compared. */
export function tableOf(measured: readonly Measured[]): string {
  return measured
    .map(({ title, ours, baseline, ratio, notes }) =>
      [
        `${title}: ${ratio} times the baseline`,
        line('ours', ours),
        line('baseline', baseline),
        ...notes.map((note) => `  ${note}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function line(name: string, { what, medianMs, fastestMs, slowestMs, runsMs }: Timings): string {
  const median = `${medianMs.toFixed(0)} ms`.padStart(9);
  const range = `${fastestMs.toFixed(0)} to ${slowestMs.toFixed(0)}, ${runsMs.length} runs`;
  return `  ${name.padEnd(8)} ${median}  (median; ${range})  ${what}`;
}
