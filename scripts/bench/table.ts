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
  const median = `${medianMs.toFixed(0)} ${unit}`.padStart(9);
  const range = `${fastestMs.toFixed(0)} to ${slowestMs.toFixed(0)}, ${runsMs.length} runs`;
  const head = `  ${name.padEnd(8)} ${median}  (median; ${range})  ${what}`;
  const seen = [...spreads(figures), single(figures)].filter((text) => text !== '');
  return [head, ...seen.map((text) => `    ${text}`)].join('\n');
}

const SPREAD = /^(.+)P50Ms$/;

/** Figures that belong together as 50th, 95th of 100 and slowest, a line for each kind. */
function spreads(figures: Timings['figures']): readonly string[] {
  return Object.keys(figures).flatMap((name) => {
    const kind = SPREAD.exec(name)?.[1];
    if (kind === undefined) return [];
    const parts = ['P50Ms', 'P95Ms', 'MaxMs'].map((part) => figures[`${kind}${part}`]?.median);
    return [`${kind.padEnd(12)} p50 ${parts[0]} ms, p95 ${parts[1]} ms, slowest ${parts[2]} ms`];
  });
}

function single(figures: Timings['figures']): string {
  return Object.entries(figures)
    .filter(([name]) => !/(P50|P95|Max)Ms$/.test(name))
    .map(([name, { median, largest }]) => `${name} ${median} (largest ${largest})`)
    .join(', ');
}
