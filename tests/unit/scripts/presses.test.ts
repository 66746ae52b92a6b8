import { describe, expect, it } from 'vitest';
import {
  isRead,
  MARKS,
  pressesOf,
  spreadOf,
  type TraceEvent,
} from '../../../scripts/bench/presses';

/** Milliseconds on the wall, and of work of the thread, when an event ended. */
function at(name: string, wall: number, work: number, tid = 1): TraceEvent {
  return { name, tid, ts: wall * 1000, tts: work * 1000 };
}

describe('presses of a trace', () => {
  it('are answered when the picture is handed over that was made with the mark', () => {
    const events = [
      at(MARKS.press, 100, 10),
      at('Commit', 101, 10.5, 2),
      at(MARKS.answered, 108, 13),
      { name: 'Commit', tid: 1, ts: 109_000, tts: 14_000, dur: 1_000, tdur: 500 },
      at(MARKS.settled, 130, 20),
      at('Commit', 140, 24),
      at(MARKS.press, 200, 26),
      at(MARKS.answered, 204, 29),
      at(MARKS.settled, 204, 29),
      at('Commit', 206, 30),
    ];
    expect(pressesOf(events)).toEqual([
      { workMs: 4.5, pictureMs: 10, settledWorkMs: 14, settledMs: 40, wholeMs: 16 },
      { workMs: 4, pictureMs: 6, settledWorkMs: 4, settledMs: 6, wholeMs: null },
    ]);
  });

  it('wait for the picture of a later press when there was no time for one between', () => {
    const events = [
      at(MARKS.press, 0, 0),
      at(MARKS.press, 30, 8),
      at(MARKS.answered, 40, 12),
      at(MARKS.settled, 40, 12),
      at('Commit', 42, 13),
    ];
    expect(pressesOf(events).map(({ workMs }) => workMs)).toEqual([13, 5]);
  });

  it('that were never answered do not count', () => {
    expect(pressesOf([at(MARKS.press, 0, 0), at('Commit', 5, 5)])).toEqual([]);
  });

  it('are told by their names', () => {
    expect(isRead({ name: MARKS.press })).toBe(true);
    expect(isRead({ name: 'Paint' })).toBe(false);
    expect(isRead({})).toBe(false);
  });
});

describe('a spread', () => {
  it('names what half and 95 of 100 do not exceed, and the largest', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(spreadOf(values)).toEqual({ p50: 50, p95: 95, max: 100 });
    expect(spreadOf([7])).toEqual({ p50: 7, p95: 7, max: 7 });
  });
});
