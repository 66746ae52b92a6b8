import { dayOf, dayOfWeek, monthOf, type PlainDate, yearOf } from '../dates/plainDate';
import { fill } from '../messages/fill';

/**
 * How the documents of one language write dates. `months` has twelve entries, `days` seven from
 * Monday. The patterns have the places `{d}`, `{month}`, `{y}`; the short one `{dd}`, `{mm}`,
 * `{short}`, `{y}`; that with the weekday `{day}` and `{date}`, the long form.
 */
export interface DateWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly long: string;
  readonly short: string;
  readonly weekday: string;
  /** The first of a month where it is not written as a plain figure: "1er". */
  readonly first: string;
}

export const ENGLISH_DATES: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  long: '{d}\u00a0{month} {y}',
  short: '{d}\u00a0{short}\u00a0{y}',
  weekday: '{day}, {date}',
  first: '1',
};

/** "5 December 2026". */
export function longDate(date: PlainDate, words: DateWords = ENGLISH_DATES): string {
  return fill(words.long, places(date, words));
}

/** "Saturday, 5 December 2026": for deadlines, so that nobody can mistake the day. */
export function weekdayDate(date: PlainDate, words: DateWords = ENGLISH_DATES): string {
  const day = words.days[dayOfWeek(date) - 1] ?? '';
  return fill(words.weekday, { day, date: longDate(date, words) });
}

/** "5 Dec 2026": for tables. */
export function shortDate(date: PlainDate, words: DateWords = ENGLISH_DATES): string {
  return fill(words.short, places(date, words));
}

function places(date: PlainDate, words: DateWords): Record<string, string> {
  const day = dayOf(date);
  const month = monthOf(date);
  return {
    d: day === 1 ? words.first : String(day),
    dd: String(day).padStart(2, '0'),
    mm: String(month).padStart(2, '0'),
    month: words.months[month - 1] ?? '',
    short: words.shortMonths[month - 1] ?? '',
    y: String(yearOf(date)),
  };
}
