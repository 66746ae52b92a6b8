import type { CDPSession, Page } from '@playwright/test';
import { type Press, pressesOf, READ, type TraceEvent } from './presses';

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

/** Runs `press` under a trace of the window; `keys` are those that count, by their `key`. */
export async function probed(page: Page, press: () => Promise<void>): Promise<Seen> {
  await page.evaluate(observe);
  const cdp = await page.context().newCDPSession(page);
  const events = await traced(cdp, press);
  await cdp.detach();
  const displayMs = await page.evaluate(async (): Promise<number[]> => {
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

function isRead(event: object): event is TraceEvent {
  return 'name' in event && typeof event.name === 'string' && READ.has(event.name);
}

interface Probe {
  readonly end: () => Promise<number[]>;
}

/**
 * Runs in the window. Marks each key; then, while pictures are made, the first in which the row of
 * the cursor or the text of the field is another than at the key, and the first in which besides
 * nothing is busy. Keys that change neither (Ctrl+K, Esc) get no mark.
 */
function observe(): void {
  const displayed = new Map<number, number>();
  let before = '';
  let waiting: 'answer' | 'rest' | null = null;
  const look = () => {
    const field = document.activeElement;
    const row = document.querySelector('.is-current, .is-chosen')?.getAttribute('aria-rowindex');
    return `${field instanceof HTMLInputElement ? field.value : ''}|${row ?? ''}`;
  };
  const frame = () => {
    if (waiting === 'answer' && look() !== before) {
      performance.mark('bench-answered');
      waiting = 'rest';
    }
    if (
      waiting === 'rest' &&
      document.querySelector('main [aria-busy="true"], [role="dialog"] [aria-busy="true"]') === null
    ) {
      performance.mark('bench-settled');
      waiting = null;
    }
    if (waiting !== null) requestAnimationFrame(frame);
  };
  const onKey = (event: KeyboardEvent) => {
    const counts = event.key.length === 1 || /^(Arrow|Page|Backspace)/.test(event.key);
    if (!counts || event.ctrlKey || event.repeat) return;
    performance.mark('bench-press', { startTime: performance.now() });
    displayed.set(event.timeStamp, 8);
    if (waiting === null) requestAnimationFrame(frame);
    before = look();
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
  const end = async () => {
    // The browser reports an event some time after its picture.
    await new Promise((done) => setTimeout(done, 300));
    timings.disconnect();
    window.removeEventListener('keydown', onKey, { capture: true });
    return [...displayed.values()];
  };
  Reflect.set(window, 'benchProbe', { end } satisfies Probe);
}
