import { addDays, isPlainDate, type PlainDate, yearOf } from '../../dates/plainDate';
import type { DatevHeader } from './header';

/**
 * The day of a "Belegdatum" (DDMM, or DMM where the zero was lost). The year is the one that puts it
 * between the first and last day of the batch, else into the fiscal year; `null` when none does.
 */
export function postingDate(text: string, header: DatevHeader): PlainDate | null {
  const match = /^(\d{1,2})(\d{2})(\d{4})?$/.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year] = match;
  if (year !== undefined) return dayOf(Number(year), month, day);
  const first = header.from ?? header.yearStart;
  if (first === null) return null;
  const start = header.yearStart ?? first;
  return (
    within(first, header.to ?? lastOfYear(first), month, day) ??
    within(start, lastOfYear(start), month, day)
  );
}

function within(from: PlainDate, to: PlainDate, month: string, day: string): PlainDate | null {
  for (const year of [yearOf(from), yearOf(from) + 1]) {
    const date = dayOf(year, month, day);
    if (date !== null && date >= from && date <= to) return date;
  }
  return null;
}

/** A fiscal year has at most twelve months. */
function lastOfYear(start: PlainDate): PlainDate {
  return addDays(start, 365);
}

/** A due date as it stands in "Belegfeld 2" (DDMMYY) or "Fälligkeit" (DDMMYYYY), `''` when it is none. */
export function dueDate(text: string): string {
  const match = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  if (match === null) return '';
  const [, day = '', month = '', year = ''] = match;
  return dayOf(Number(year.length === 2 ? `20${year}` : year), month, day) ?? '';
}

function dayOf(year: number, month: string, day: string): PlainDate | null {
  const date = `${year}-${month}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}
