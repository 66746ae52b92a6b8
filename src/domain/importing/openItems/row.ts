import type { PlainDate } from '../../dates/plainDate';
import type { Money } from '../../money/money';
import type { TableRecord } from '../table/records';
import type { Exact } from '../values/exact';

/** One row of an open-item file with its values read. */
export interface ItemRow {
  readonly record: TableRecord;
  readonly customerKey: string;
  readonly customerNumber: string;
  readonly customerName: string;
  readonly number: string;
  /** The file has no number for it: kind and day stand in. */
  readonly numberMade: boolean;
  readonly issuedOn: PlainDate;
  readonly issuedOnAssumed: boolean;
  readonly dueOn: PlainDate;
  /** How the due date was found: the file's own, the invoice date plus terms, or the invoice date. */
  readonly dueFrom: 'file' | 'terms' | 'issue';
  /** Gross amount named by the row, `null` when it names none. */
  readonly amount: Money | null;
  readonly openAmount: Money | null;
  /** Quantity times unit amount, less discount, plus tax, unrounded; `null` when the row has none. */
  readonly lineTotal: Exact | null;
  readonly currency: Money['currency'];
  /** Settlement named by the row, whatever the as-of date. */
  readonly settledOn: PlainDate | null;
  /** The status column says paid, with or without a date. */
  readonly paid: boolean;
  /** The status column says that it was not sent yet. */
  readonly draft: boolean;
  readonly reference: string;
  readonly text: string;
  readonly disputed: boolean;
  /** Since when, as the row says; a day alone makes it disputed where no other column says so. */
  readonly disputedOn: PlainDate | null;
  readonly creditNote: boolean;
}

/** Identity of the document: two customers may use the same number. */
export function documentKey(row: ItemRow): string {
  return `${row.customerKey}\u0000${row.number}`;
}
