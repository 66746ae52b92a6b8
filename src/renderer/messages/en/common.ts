import { count, grouped } from '../plural';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
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
];
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const common = {
  months: MONTHS,
  source: {
    asOf: (name: string, day: string) => `${name}, as of ${day}`,
    from: (name: string, note: string) => `${name}, from ${note}`,
    other: (name: string, note: string) => `${name}, ${note}`,
  },
  longMonths: LONG_MONTHS,
  weekdays: DAYS,
  longWeekdays: LONG_DAYS,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  report: 'Save a report',
  dismiss: 'Dismiss',
  unsaved: {
    title: (what: string) => `Leave “${what}” without saving?`,
    text: 'What you changed there is not saved and would be lost.',
    stay: 'Go on writing',
    leave: 'Leave without saving',
  },
  draft: {
    continued: 'This goes on from your draft.',
    startOver: 'Start over',
    restored: 'Restored: this was being changed and was not saved.',
    throwAway: 'Discard the draft',
  },
  filter: 'Filter',
  clearFilter: 'Clear the filter',
  dropFilter: (label: string) => `Take the filter away: ${label}`,
  disputes: {
    any: 'In dispute',
    reason: (name: string) => `In dispute: ${name}`,
    gone: 'In dispute: a reason that was deleted',
  },
  optional: 'Optional',
  none: 'none',
  of: (shown: number, all: number) => `${grouped(shown)} of ${grouped(all)}`,
  days: (n: number) => count(n, 'day', 'days'),
  selected: (n: number) => `${grouped(n)} selected`,
  progress: (done: number, total: number) =>
    total === 0 ? 'Starting' : `${grouped(done)} of ${grouped(total)}`,
  copied: (n: number) => `Copied ${count(n, 'row', 'rows')}`,
  grid: {
    columns: 'Columns',
    sortBy: (title: string) => `Sort by ${title}`,
    resize: (title: string) =>
      `${title}: Alt and arrow keys change the width, with Shift they move the column`,
    left: (title: string) => `Move ${title} to the left`,
    right: (title: string) => `Move ${title} to the right`,
    reset: 'As at first',
  },
  split: 'Width of the list',
  amount: {
    understood: (text: string) => `= ${text}`,
    empty: 'Give an amount.',
    notANumber: 'Write the amount in figures, such as 12,000.50 or 12.000,50.',
    grouping: 'Thousands come in groups of three, such as 12,000.50.',
    tooManyDecimals: (decimals: number) =>
      decimals === 0 ? 'This currency has no decimals.' : `At most ${decimals} decimals.`,
    ambiguous: 'This can be read in two ways. Write all decimals, such as 12.000,000.',
    negative: 'The amount must be more than zero.',
    tooLarge: 'This amount is too large.',
  },
  date: {
    hint: '25 Nov, 25.11.2026, Friday or +7',
    empty: 'Give a date.',
    notADate: 'Write the date as 25 Nov 2026, 25.11.2026, 2026-11-25 or +7.',
    choose: (label: string) => `Choose from a calendar: ${label}`,
    keys: 'Up and Down change the day, Page Up and Page Down the month, Alt and Down opens a calendar.',
    before: 'Month before',
    after: 'Month after',
    words: { today: 'today', tomorrow: 'tomorrow' },
    /** The conventions of the language of this file: words, and the week begins on Monday. */
    locale: 'en-GB',
    inDays: (n: number) =>
      n === 0
        ? 'today'
        : n > 0
          ? `in ${count(n, 'day', 'days')}`
          : `${count(-n, 'day', 'days')} ago`,
  },
  required: 'Please fill this in.',
};
