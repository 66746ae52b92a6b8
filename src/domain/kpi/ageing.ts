import { epochDay, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';

/** An open item as ageing sees it. Amounts in minor units; `open` is negative for a credit. */
export interface AgeingItem {
  readonly currency: Currency;
  readonly open: number;
  readonly due: PlainDate;
  readonly issued?: PlainDate;
  readonly posted?: PlainDate;
  /** The part of `open` that is in dispute. */
  readonly disputed?: number;
}

/** Which date the days are counted from. A date an item lacks is replaced: posted, issued, due. */
export type AgeingBasis = 'due' | 'issued' | 'posted';

export interface AgeingOptions {
  readonly by?: AgeingBasis;
  /** Last day of each bucket but the final open one, rising; 0 closes "current". */
  readonly buckets?: readonly number[];
  /** `apart` (default) keeps disputed amounts out of the buckets; `within` ages them like others. */
  readonly disputed?: 'apart' | 'within';
}

/** A figure: how many items, and their sum in minor units. */
export interface AgeingCell {
  readonly count: number;
  readonly minor: number;
}

export interface AgeingBucket extends AgeingCell {
  /** `current`, `1-30`, … `90+` (more than 90). */
  readonly key: string;
}

export interface Ageing {
  readonly currency: Currency;
  readonly buckets: readonly AgeingBucket[];
  readonly disputed: AgeingCell;
  /** Buckets and disputed together; an item that is disputed in part counts once. */
  readonly total: AgeingCell;
}

export const DEFAULT_BUCKETS: readonly number[] = [0, 30, 60, 90];

/**
 * Open items by age, one row per currency in the order they appear. Days are the as-of date minus
 * the date counted from; 0 days or fewer are current. Items with nothing open are left out.
 */
export function ageingOf(
  items: Iterable<AgeingItem>,
  asOf: PlainDate,
  options: AgeingOptions = {},
): Ageing[] {
  const limits = options.buckets ?? DEFAULT_BUCKETS;
  const rows = new Map<Currency, Tally>();
  const today = epochDay(asOf);
  for (const item of items) {
    if (item.open === 0) continue;
    const row = rows.get(item.currency) ?? newTally(limits.length + 1);
    rows.set(item.currency, row);
    const index = bucketIndex(today - epochDay(dateBy(item, options.by ?? 'due')), limits);
    tallyItem(row, item, index, options.disputed ?? 'apart');
  }
  const keys = bucketKeys(limits);
  return [...rows].map(([currency, row]) => ageingRow(currency, row, keys));
}

/** The usual bucket of a day something is due, on the day `asOf`. */
export function ageOf(due: PlainDate, asOf: PlainDate): string {
  const index = bucketIndex(epochDay(asOf) - epochDay(due), DEFAULT_BUCKETS);
  return bucketKeys(DEFAULT_BUCKETS)[index] ?? '';
}

/** Keys of the buckets that `limits` make: [0, 30] gives `current`, `1-30`, `30+`. */
export function bucketKeys(limits: readonly number[]): string[] {
  const closed = limits.map((limit, index) => {
    const before = limits[index - 1];
    if (before !== undefined) return `${before + 1}-${limit}`;
    return limit === 0 ? 'current' : `..${limit}`;
  });
  const last = limits.at(-1);
  return [...closed, last === undefined ? 'all' : `${last}+`];
}

interface Tally {
  readonly buckets: { count: number; minor: number }[];
  readonly disputed: { count: number; minor: number };
  count: number;
}

function newTally(size: number): Tally {
  const cell = () => ({ count: 0, minor: 0 });
  return { buckets: Array.from({ length: size }, cell), disputed: cell(), count: 0 };
}

function tallyItem(row: Tally, item: AgeingItem, index: number, mode: 'apart' | 'within'): void {
  const disputed = mode === 'apart' ? (item.disputed ?? 0) : 0;
  row.count += 1;
  addTo(row.disputed, disputed);
  const cell = row.buckets[index];
  if (cell !== undefined) addTo(cell, item.open - disputed);
}

function addTo(cell: { count: number; minor: number }, minor: number): void {
  if (minor === 0) return;
  cell.count += 1;
  cell.minor += minor;
}

function bucketIndex(days: number, limits: readonly number[]): number {
  const index = limits.findIndex((limit) => days <= limit);
  return index === -1 ? limits.length : index;
}

function dateBy(item: AgeingItem, by: AgeingBasis): PlainDate {
  if (by === 'due') return item.due;
  const issued = item.issued ?? item.due;
  return by === 'issued' ? issued : (item.posted ?? issued);
}

function ageingRow(currency: Currency, row: Tally, keys: readonly string[]): Ageing {
  const buckets = row.buckets.map((cell, index) => ({ key: keys[index] ?? '', ...cell }));
  const minor = sumMinor([...buckets, row.disputed].map((cell) => cell.minor));
  return { currency, buckets, disputed: row.disputed, total: { count: row.count, minor } };
}
