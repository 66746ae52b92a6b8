import { useSyncExternalStore } from 'react';
import { type PlainDate, plainDate } from '../domain/dates/plainDate';

/** The window's only clock. Tests and demos fix it through `appInfo.fixedNow`. */
let fixed: number | null = null;

/** Fixes "now" at an ISO 8601 moment; null lets the real clock run. Called once at start. */
export function fixClock(moment: string | null): void {
  fixed = moment === null ? null : Date.parse(moment);
}

/** Now, ISO 8601 in UTC with milliseconds. */
export function nowIso(): string {
  return new Date(nowMs()).toISOString();
}

/** Now, in milliseconds since 1970. */
export function nowMs(): number {
  return fixed ?? Date.now();
}

/** Today's calendar date where the user sits. */
export function today(): PlainDate {
  return localDate(nowIso());
}

/** The calendar date of a moment where the user sits. */
export function localDate(moment: string): PlainDate {
  const at = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return plainDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** "14:02": the local time of a moment. */
export function localTime(moment: string): string {
  const at = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

const MINUTE = 60_000;

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE);
  return () => clearInterval(timer);
}

/** Today, renewed past midnight. */
export function useToday(): PlainDate {
  return useSyncExternalStore(everyMinute, today);
}
