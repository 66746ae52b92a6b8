import type { Page } from '@playwright/test';
import type { Sample } from './measure';
import { spreadOf } from './presses';
import { probed, type Seen } from './probe';

type Run = (press: (key: string) => Promise<void>) => Promise<void>;

/** So few presses say nothing about the slowest twentieth of them. */
const LEAST = 100;

/** Work until the answer is handed over: the 95th of 100 presses is the figure of the run. */
export async function answered(page: Page, run: Run): Promise<Sample> {
  const seen = enough(await probed(page, run));
  return { ms: spreadOf(seen.presses.map(({ workMs }) => workMs)).p95, figures: figuresOf(seen) };
}

/** Work until nothing is missing any more: what was looked for is there, say. */
export async function settled(page: Page, run: Run): Promise<Sample> {
  const seen = enough(await probed(page, run));
  const { p95 } = spreadOf(seen.presses.map(({ settledWorkMs }) => settledWorkMs));
  return { ms: p95, figures: figuresOf(seen) };
}

function enough(seen: Seen): Seen {
  const { length } = seen.presses;
  if (length < LEAST) throw new Error(`only ${length} presses were answered, of ${LEAST} at least`);
  return seen;
}

function figuresOf({ presses, displayMs }: Seen): Sample['figures'] {
  const kinds: Readonly<Record<string, readonly number[]>> = {
    work: presses.map(({ workMs }) => workMs),
    settledWork: presses.map(({ settledWorkMs }) => settledWorkMs),
    wholeWork: presses.flatMap(({ wholeMs }) => wholeMs ?? []),
    picture: presses.map(({ pictureMs }) => pictureMs),
    settled: presses.map(({ settledMs }) => settledMs),
    display: displayMs,
  };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, values]) => {
      const { p50, p95, max } = spreadOf(values);
      return [[`${kind}P50Ms`, p50] as const, [`${kind}P95Ms`, p95], [`${kind}MaxMs`, max]];
    }),
  );
}
