import { type PlainDate, yearOf } from '../dates/plainDate';
import { printedNumber } from '../references/numbering';
import type { NumberedKind } from '../settings/sections/numbering';
import { initialOf } from '../settings/settings';

/** A number of a row, and how it is printed. */
export interface RowNumber {
  readonly number: number;
  readonly reference: string;
}

/** The numbers of the sample's letters or agreements: as in a ledger of one's own, a row per year. */
export class NumberRow {
  private readonly taken = new Map<number, number>();

  constructor(private readonly kind: NumberedKind) {}

  /** The number that a paper of that day would get. */
  next(day: PlainDate): RowNumber {
    const year = yearOf(day);
    const number = (this.taken.get(year) ?? 0) + 1;
    return { number, reference: printedNumber(initialOf('numbering')[this.kind], year, number) };
  }

  /** Gives out the number that is next on that day. */
  take(day: PlainDate): void {
    this.taken.set(yearOf(day), this.next(day).number);
  }
}
