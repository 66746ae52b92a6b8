import {
  type DateFormat,
  datePlaces,
  fitsMonth,
  isCompactDate,
  isSerialDate,
  isWordedDate,
} from './dates';

export interface FormatOption<F> {
  readonly format: F;
  /** Values of the column that make sense in this format. */
  readonly fits: number;
}

export interface DateSniff {
  /** The order the column shows, `null` when it has no dates or is ambiguous. */
  readonly format: DateFormat | null;
  /** True when both day-first and month-first would do: a person must say which. */
  readonly ambiguous: boolean;
  readonly options: readonly FormatOption<DateFormat>[];
  /** Non-empty values, and how many of them look like a date at all. */
  readonly values: number;
  readonly dates: number;
}

interface Tally {
  values: number;
  ymd: number;
  compact: number;
  dMony: number;
  serial: number;
  /** Numeric dates that do not start with the year. */
  numeric: number;
  dotted: number;
  /** Day-first resp. month-first would fit the calendar. */
  dmy: number;
  mdy: number;
  /** A place over 12 leaves one order only. */
  onlyDmy: number;
  onlyMdy: number;
}

/** One order must explain this share of the telling values before the rest count as mistakes. */
const CLEAR = 0.9;

/** The date format of a column, judged over all of its values. */
export function sniffDates(values: Iterable<string>): DateSniff {
  const tally = emptyTally();
  for (const value of values) count(tally, value.trim());
  const worded = { values: tally.values, dates: datesIn(tally) };
  const { format, fits } = commonest(tally);
  if (fits === 0) return { ...worded, format: null, ambiguous: false, options: [] };
  if (format !== 'numeric') {
    return { ...worded, format, ambiguous: false, options: [{ format, fits }] };
  }
  return { ...worded, ...decideOrder(tally) };
}

function emptyTally(): Tally {
  const zero = { values: 0, ymd: 0, compact: 0, dMony: 0, serial: 0, numeric: 0 };
  return { ...zero, dotted: 0, dmy: 0, mdy: 0, onlyDmy: 0, onlyMdy: 0 };
}

function count(tally: Tally, text: string): void {
  if (text === '') return;
  tally.values += 1;
  const places = datePlaces(text);
  if (places === null) {
    if (isCompactDate(text)) tally.compact += 1;
    else if (isWordedDate(text)) tally.dMony += 1;
    else if (isSerialDate(text)) tally.serial += 1;
  } else if (places.yearFirst) {
    tally.ymd += 1;
  } else {
    countNumeric(tally, places.first, places.second);
    if (places.dotted) tally.dotted += 1;
  }
}

function countNumeric(tally: Tally, first: number, second: number): void {
  tally.numeric += 1;
  if (fitsMonth(first, second)) tally.dmy += 1;
  if (fitsMonth(second, first)) tally.mdy += 1;
  if (first > 12 && second <= 12) tally.onlyDmy += 1;
  if (second > 12 && first <= 12) tally.onlyMdy += 1;
}

function datesIn(tally: Tally): number {
  return tally.ymd + tally.compact + tally.dMony + tally.serial + tally.numeric;
}

function commonest(tally: Tally): { format: DateFormat | 'numeric'; fits: number } {
  const kinds = ['numeric', 'ymd', 'dMony', 'compact', 'serial'] as const;
  let best: (typeof kinds)[number] = 'numeric';
  for (const kind of kinds) if (tally[kind] > tally[best]) best = kind;
  return { format: best, fits: tally[best] };
}

type Order = Pick<DateSniff, 'format' | 'ambiguous' | 'options'>;

function decideOrder(tally: Tally): Order {
  const options: FormatOption<DateFormat>[] = [
    { format: 'dmy', fits: tally.dmy },
    { format: 'mdy', fits: tally.mdy },
  ];
  const telling = tally.onlyDmy + tally.onlyMdy;
  if (telling > 0 && tally.onlyDmy >= telling * CLEAR) return decided('dmy', options);
  if (telling > 0 && tally.onlyMdy >= telling * CLEAR) return decided('mdy', options);
  // Dots between the places are written by countries that put the day first, and by no other.
  if (telling === 0 && tally.dotted === tally.numeric) return decided('dmy', options);
  return { format: null, ambiguous: true, options };
}

function decided(format: DateFormat, options: readonly FormatOption<DateFormat>[]): Order {
  return { format, ambiguous: false, options };
}
