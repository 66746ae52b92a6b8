import type { CDPSession, Page } from '@playwright/test';
import { isRead, MARKS, type Press, pressesOf, type TraceEvent } from './presses';

/** What was seen of a number of presses. */
export interface Seen {
  readonly presses: readonly Press[];
  /** From each key to the picture on the display, as the browser reports it: in steps of 8 ms. */
  readonly displayMs: readonly number[];
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/**
 * Presses keys under a trace of the window, one at a time: the next comes when the window has
 * nothing left to do. Between keys that count, `run` may do whatever it likes.
 */
export async function probed(
  page: Page,
  run: (press: (key: string) => Promise<void>) => Promise<void>,
): Promise<Seen> {
  await page.evaluate(observe, MARKS);
  const cdp = await page.context().newCDPSession(page);
  const events = await traced(cdp, () =>
    run(async (key) => {
      await page.keyboard.press(key);
      await page.evaluate(() => {
        const { idle }: Probe = Reflect.get(window, 'benchProbe');
        return idle();
      });
    }),
  );
  await cdp.detach();
  const displayMs = await page.evaluate(() => {
    const { end }: Probe = Reflect.get(window, 'benchProbe');
    return end();
  });
  return { presses: pressesOf(events), displayMs };
}

async function traced(cdp: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly object[] }) => {
    for (const event of value) if (isRead(event)) events.push(event);
  };
  cdp.on('Tracing.dataCollected', take);
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await run();
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  return events;
}

interface Probe {
  /** When the last press has been answered in full and the window has time to spare. */
  readonly idle: () => Promise<void>;
  readonly end: () => Promise<number[]>;
}

/**
 * Runs in the window. Marks each key; then, while pictures are made, the first in which the row of
 * the cursor or the text of the field is another than at the key, and the first in which besides
 * nothing is busy.
 */
function observe(marks: typeof MARKS): void {
  const displayed = new Map<number, number>();
  const BUSY = 'main [aria-busy="true"], [role="dialog"] [aria-busy="true"]';
  let before = '';
  let waiting: 'answer' | 'rest' | null = null;
  const look = () => {
    const field = document.activeElement;
    const row = document.querySelector('.is-current')?.getAttribute('aria-rowindex');
    return `${field instanceof HTMLInputElement ? field.value : ''}|${row ?? ''}`;
  };
  const frame = () => {
    if (waiting === 'answer' && look() !== before) {
      performance.mark(marks.answered);
      waiting = 'rest';
    }
    if (waiting === 'rest' && document.querySelector(BUSY) === null) {
      performance.mark(marks.settled);
      waiting = null;
    }
    if (waiting !== null) requestAnimationFrame(frame);
  };
  const onKey = (event: KeyboardEvent) => {
    // Those that open and close things are not measured.
    if (event.ctrlKey || !/^(.|Arrow.*|Page.*|Backspace)$/.test(event.key)) return;
    performance.mark(marks.press);
    displayed.set(event.timeStamp, 8);
    before = look();
    if (waiting === null) requestAnimationFrame(frame);
    waiting = 'answer';
  };
  const timings = new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (!['keydown', 'keypress', 'input'].includes(name)) continue;
      const key = [...displayed.keys()].findLast((at) => at <= startTime);
      if (key !== undefined) displayed.set(key, Math.max(displayed.get(key) ?? 0, duration));
    }
  });
  timings.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  window.addEventListener('keydown', onKey, { capture: true });
  const idle = async () => {
    const began = performance.now();
    while (waiting !== null && performance.now() - began < 2000) {
      await new Promise(requestAnimationFrame);
    }
    for (let free = 0; free < 2; free += 1) {
      await new Promise((done) => requestIdleCallback(done, { timeout: 200 }));
    }
  };
  const end = async () => {
    // The browser reports an event some time after its picture.
    await new Promise((done) => setTimeout(done, 300));
    timings.disconnect();
    window.removeEventListener('keydown', onKey, { capture: true });
    return [...displayed.values()];
  };
  Reflect.set(window, 'benchProbe', { idle, end } satisfies Probe);
}
