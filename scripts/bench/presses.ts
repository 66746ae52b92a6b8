import { round } from './measure';

/** What is read of one event of a trace. Times in microseconds; `tts` is the clock of the thread itself. */
export interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** One press of a key, in milliseconds from the key until a picture was handed over to the compositor. */
export interface Press {
  /** Time the interface's thread worked until the first picture that answers: waiting is not in it. */
  readonly workMs: number;
  /** The same by the clock on the wall: with waiting for the display and for other programs. */
  readonly pictureMs: number;
  /** Worked until the first picture that lacks nothing: what came later than the answer is there. */
  readonly settledWorkMs: number;
  readonly settledMs: number;
  /** All the thread worked before the next press, after the picture too; null for the last one. */
  readonly wholeMs: number | null;
}

/** Marks the probe sets in the trace. */
export const MARKS = {
  press: 'bench-press',
  answered: 'bench-answered',
  settled: 'bench-settled',
} as const;
const COMMIT = 'Commit';
const READ: ReadonlySet<string> = new Set([...Object.values(MARKS), COMMIT]);

/** True for the events of a trace that `pressesOf` reads; there are a thousand others for each. */
export function isRead(event: object): event is TraceEvent {
  return 'name' in event && typeof event.name === 'string' && READ.has(event.name);
}

interface Moment {
  readonly ts: number;
  readonly tts: number;
}

/**
 * The presses of a trace. A mark is set while a picture is made; the picture is handed over at the
 * end of the commit that follows on the same thread. One picture may answer several presses.
 */
export function pressesOf(events: readonly TraceEvent[]): readonly Press[] {
  const starts = momentsOf(events, MARKS.press);
  const tid = events.find(({ name }) => name === MARKS.press)?.tid;
  const commits = momentsOf(
    events.filter((event) => event.tid === tid),
    COMMIT,
  );
  const answered = picturesOf(momentsOf(events, MARKS.answered), commits);
  const settled = picturesOf(momentsOf(events, MARKS.settled), commits);
  return starts.flatMap((start, at): Press[] => {
    const first = answered.find(({ ts }) => ts > start.ts);
    const last = settled.find(({ ts }) => ts > start.ts);
    if (first === undefined || last === undefined) return [];
    const next = starts[at + 1];
    return [
      {
        workMs: (first.tts - start.tts) / 1000,
        pictureMs: (first.ts - start.ts) / 1000,
        settledWorkMs: (last.tts - start.tts) / 1000,
        settledMs: (last.ts - start.ts) / 1000,
        wholeMs: next === undefined ? null : (next.tts - start.tts) / 1000,
      },
    ];
  });
}

/** When the events of a name ended, in the order of time. */
function momentsOf(events: readonly TraceEvent[], wanted: string): readonly Moment[] {
  return events
    .filter(({ name }) => name === wanted)
    .map(({ ts, tts = Number.NaN, dur = 0, tdur = 0 }) => ({ ts: ts + dur, tts: tts + tdur }))
    .sort((a, b) => a.ts - b.ts);
}

function picturesOf(marks: readonly Moment[], commits: readonly Moment[]): readonly Moment[] {
  return marks.flatMap((mark) => commits.find(({ ts }) => ts > mark.ts) ?? []);
}

/** What 50 and 95 of 100 do not exceed, and the largest; one decimal. NaN of nothing. */
export function spreadOf(values: readonly number[]): {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
} {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN, 1);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
