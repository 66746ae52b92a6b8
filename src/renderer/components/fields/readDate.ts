import { addDays, isPlainDate, type PlainDate } from '../../../domain/dates/plainDate';

/**
 * A date as a person types it: "2026-11-25", "25.11.2026", "25.11.26", "25.11." (the coming one,
 * counted from `today`), "+7" or "-3" days from `today`. Null when it is no calendar date.
 */
export function readDate(text: string, today: PlainDate): PlainDate | null {
  const bare = text.trim();
  const days = /^([+-])\s?(\d{1,4})$/.exec(bare);
  if (days !== null) return addDays(today, Number(days[2]) * (days[1] === '-' ? -1 : 1));
  if (isPlainDate(bare)) return bare;
  const dotted = /^(\d{1,2})[./](\d{1,2})[./]?(\d{4}|\d{2})?$/.exec(bare);
  if (dotted === null) return null;
  const [, day = '', month = '', year] = dotted;
  if (year !== undefined) return fromParts(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = fromParts(today.slice(0, 4), month, day);
  if (thisYear !== null && thisYear >= today) return thisYear;
  return fromParts(String(Number(today.slice(0, 4)) + 1), month, day);
}

function fromParts(year: string, month: string, day: string): PlainDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}
