import type { ElectronApplication, Page } from '@playwright/test';

/** What was seen of the application while it worked. Milliseconds, and megabytes of working set. */
export interface Watched {
  /** Longest gap between two animation frames of the window. */
  readonly longestFrameMs: number;
  /** Longest task on the interface's own thread. */
  readonly longestTaskMs: number;
  /** Gaps over 50 ms: when they began after the start, and how long they took. */
  readonly slowFrames: readonly (readonly [number, number])[];
  readonly peakWindowMb: number;
  readonly peakMainMb: number;
}

export interface Watch {
  readonly stop: () => Promise<Watched>;
}

const SLOW_MS = 50;
const EVERY_MS = 200;

/** Watches the window's frames and the memory of its processes until `stop`. */
export async function watch(app: ElectronApplication, page: Page): Promise<Watch> {
  await page.evaluate(watchFrames, SLOW_MS);
  await app.evaluate(watchMemory, EVERY_MS);
  return {
    stop: async () => {
      const frames = await page.evaluate(() => {
        const seen: Frames = Reflect.get(window, 'benchFrames');
        seen.on = false;
        return { longest: seen.longest, task: seen.task, slow: seen.slow };
      });
      const memory = await app.evaluate(() => {
        const seen: Memory = Reflect.get(globalThis, 'benchMemory');
        clearInterval(seen.timer);
        return { window: seen.window, main: seen.main };
      });
      return {
        longestFrameMs: frames.longest,
        longestTaskMs: frames.task,
        slowFrames: frames.slow,
        peakWindowMb: memory.window / 1024,
        peakMainMb: memory.main / 1024,
      };
    },
  };
}

interface Frames {
  on: boolean;
  longest: number;
  task: number;
  slow: [number, number][];
}

/** Runs in the window. */
function watchFrames(slowMs: number): void {
  const seen: Frames = { on: true, longest: 0, task: 0, slow: [] };
  Reflect.set(window, 'benchFrames', seen);
  const began = performance.now();
  let last = began;
  const frame = () => {
    const now = performance.now();
    const gap = now - last;
    seen.longest = Math.max(seen.longest, gap);
    if (gap > slowMs) seen.slow.push([last - began, gap]);
    last = now;
    if (seen.on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask' });
}

interface Memory {
  window: number;
  main: number;
  timer: ReturnType<typeof setInterval> | undefined;
}

/** Runs in main: the largest working set of the window's process and of its own, in kilobytes. */
function watchMemory({ app }: typeof import('electron'), everyMs: number): void {
  const seen: Memory = { window: 0, main: 0, timer: undefined };
  Reflect.set(globalThis, 'benchMemory', seen);
  const look = () => {
    for (const { type, memory } of app.getAppMetrics()) {
      if (type === 'Tab') seen.window = Math.max(seen.window, memory.workingSetSize);
      if (type === 'Browser') seen.main = Math.max(seen.main, memory.workingSetSize);
    }
  };
  look();
  seen.timer = setInterval(look, everyMs);
}
