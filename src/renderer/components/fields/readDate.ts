import {
  addDays,
  dayOfWeek,
  isPlainDate,
  type PlainDate,
  yearOf,
} from '../../../domain/dates/plainDate';
import { common } from '../../messages/en/common';

/**
 * A date as a person types it: "2026-11-25", "25.11.2026", "25.11.26", "25.11." (the coming one,
 * counted from `today`), "25 Nov 2026", "25 Nov", "today", "tomorrow", "fri" (the coming one), "+7" or
 * "-3" days from `today`. Null when it is no calendar date.
 */
export function readDate(text: string, today: PlainDate): PlainDate | null {
  const bare = text.trim();
  if (isPlainDate(bare)) return bare;
  return ofDays(bare, today) ?? ofFigures(bare, today) ?? ofWords(bare.toLowerCase(), today);
}

function ofDays(bare: string, today: PlainDate): PlainDate | null {
  const days = /^([+-])\s?(\d{1,4})$/.exec(bare);
  return days === null ? null : addDays(today, Number(days[2]) * (days[1] === '-' ? -1 : 1));
}

function ofFigures(bare: string, today: PlainDate): PlainDate | null {
  const dotted = /^(\d{1,2})[./](\d{1,2})[./]?(\d{4}|\d{2})?$/.exec(bare);
  if (dotted === null) return null;
  const [, day = '', month = '', year] = dotted;
  return inYear(year, month, day, today);
}

function ofWords(bare: string, today: PlainDate): PlainDate | null {
  const { words } = common.date;
  if (bare === words.today) return today;
  if (bare === words.tomorrow) return addDays(today, 1);
  const weekday = whichOf(common.longWeekdays, bare);
  if (weekday !== null) return addDays(today, ((weekday - dayOfWeek(today) + 6) % 7) + 1);
  const named = /^(?:[a-z]{2,9},?\s+)?(\d{1,2})\.?\s*([a-z]{3,9})\.?\s*(\d{4}|\d{2})?$/.exec(bare);
  if (named === null) return null;
  const [, day = '', name = '', year] = named;
  const month = whichOf(common.longMonths, name);
  return month === null ? null : inYear(year, String(month), day, today);
}

/** Which of the names begins so, counted from 1; three letters at least. */
function whichOf(names: readonly string[], start: string): number | null {
  if (start.length < 3) return null;
  const index = names.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? null : index + 1;
}

/** Without a year: the coming day of that name. */
function inYear(
  year: string | undefined,
  month: string,
  day: string,
  today: PlainDate,
): PlainDate | null {
  if (year !== undefined) return fromParts(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = fromParts(today.slice(0, 4), month, day);
  if (thisYear !== null && thisYear >= today) return thisYear;
  return fromParts(String(yearOf(today) + 1), month, day);
}

function fromParts(year: string, month: string, day: string): PlainDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}
