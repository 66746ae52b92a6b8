import { readFileSync, rmSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds the thread itself ran; what it waited for a busy processor is not in it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const CATEGORIES = ['toplevel'];

/**
 * Traces the tasks of the window's own thread until `stop`, which answers the longest of them in
 * milliseconds of the processor: unlike the clock it tells the same on a machine that does other things.
 */
export async function watchTasks(
  app: ElectronApplication,
): Promise<{ readonly stop: () => Promise<number> }> {
  await app.evaluate(
    ({ contentTracing }, included_categories) =>
      contentTracing.startRecording({ included_categories }),
    CATEGORIES,
  );
  return {
    stop: async () => {
      const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
      const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(file, { force: true });
      return longestTask(traceEvents);
    },
  };
}

function longestTask(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const windows = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  let longest = 0;
  for (const event of events) {
    if (event.ph !== 'X' || !event.name.endsWith('RunTask') || !windows.has(threadOf(event)))
      continue;
    longest = Math.max(longest, (event.tdur ?? 0) / 1000);
  }
  return longest;
}
