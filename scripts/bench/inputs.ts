import type { Page } from '@playwright/test';

/** How a window answered its user. Milliseconds. */
export interface Answered {
  /** From a key or click to the next picture, the slowest of all; eight at least. */
  readonly slowestInputMs: number;
  /** Longest task of the interface's own thread, also after the picture; 0 when none took 50 ms. */
  readonly longestTaskMs: number;
  readonly longTasks: number;
}

/** Watches how long the window takes to answer keys and clicks until `stop`. */
export async function watchInputs(page: Page): Promise<{ readonly stop: () => Promise<Answered> }> {
  await page.evaluate(observe, LEAST_MS);
  return {
    stop: () =>
      page.evaluate(() => {
        const { seen, end }: Inputs = Reflect.get(window, 'benchInputs');
        end();
        return seen;
      }),
  };
}

/** Answers within one frame are not reported by the browser. */
const LEAST_MS = 16;

interface Inputs {
  readonly seen: { slowestInputMs: number; longestTaskMs: number; longTasks: number };
  readonly end: () => void;
}

/** Runs in the window. */
function observe(leastMs: number): void {
  const seen = { slowestInputMs: leastMs / 2, longestTaskMs: 0, longTasks: 0 };
  const inputs = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.slowestInputMs = Math.max(seen.slowestInputMs, duration);
    }
  });
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longTasks += 1;
      seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
    }
  });
  inputs.observe({ type: 'event', durationThreshold: leastMs } as PerformanceObserverInit);
  tasks.observe({ type: 'longtask' });
  const end = () => {
    inputs.disconnect();
    tasks.disconnect();
  };
  Reflect.set(window, 'benchInputs', { seen, end } satisfies Inputs);
}
