import { useEffect, useState } from 'react';

export interface Stopwatch {
  /** Whole seconds since it was first started, pauses left out. */
  readonly seconds: number;
  readonly running: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Counts the seconds of a call, from those that were counted before it was broken off. It does not
 * read the clock: tests and demos may have fixed it.
 */
export function useStopwatch(before: number): Stopwatch {
  const [seconds, setSeconds] = useState(before);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setSeconds((so) => so + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return {
    seconds,
    running,
    start: () => setRunning(true),
    stop: () => setRunning(false),
  };
}

/** "4:07", "1:02:30". */
export function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
