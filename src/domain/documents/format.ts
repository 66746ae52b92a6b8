import { dayOf, dayOfWeek, monthOf, type PlainDate, yearOf } from '../dates/plainDate';

/** How the documents of one language write dates. `months` has twelve entries, `days` seven from Monday. */
export interface DateWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
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
};

/** "5 December 2026". */
export function longDate(date: PlainDate, words: DateWords = ENGLISH_DATES): string {
  return `${dayOf(date)}\u00a0${words.months[monthOf(date) - 1]} ${yearOf(date)}`;
}

/** "Saturday, 5 December 2026": for deadlines, so that nobody can mistake the day. */
export function weekdayDate(date: PlainDate, words: DateWords = ENGLISH_DATES): string {
  return `${words.days[dayOfWeek(date) - 1]}, ${longDate(date, words)}`;
}

/** "5 Dec 2026": for tables. */
export function shortDate(date: PlainDate, words: DateWords = ENGLISH_DATES): string {
  return `${dayOf(date)}\u00a0${words.shortMonths[monthOf(date) - 1]}\u00a0${yearOf(date)}`;
}
