import type { Layout, Mapping, PresetId } from '../mapping/mapping';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Note, Rejected } from '../types';

/** What a reader of another form than a list makes of one document or posting. All text, as in a file. */
export interface CanonicalRow {
  readonly line: number;
  readonly customerNumber: string;
  readonly customerName: string;
  readonly number: string;
  /** `yyyy-MM-dd`. */
  readonly issuedOn: string;
  /** `yyyy-MM-dd`, `''` when the form has none. */
  readonly dueOn: string;
  /** Plain decimal text with its sign: owed is positive. */
  readonly amount: string;
  readonly currency: string;
  readonly text: string;
  readonly disputed: boolean;
}

const COLUMNS = {
  customerNumber: 'Customer number',
  customerName: 'Customer name',
  invoiceNumber: 'Document number',
  issuedOn: 'Document date',
  dueOn: 'Due date',
  amount: 'Amount',
  currency: 'Currency',
  description: 'Text',
  disputed: 'Disputed',
} as const;

/** Headers under which the rows are shown, by what they mean: the form's own words where it has them. */
export type CanonicalNames = Partial<Record<keyof typeof COLUMNS, string>>;

/** Rows as the table and mapping that `readOpenItems` reads: one way into the ledger for every form. */
export function canonicalTable(
  rows: readonly CanonicalRow[],
  problems: readonly Rejected[],
  names: CanonicalNames,
  from: Pick<Table, 'delimiter' | 'lineEnds' | 'headerLine' | 'preamble'>,
): Table {
  const columns = Object.values({ ...COLUMNS, ...names });
  return { ...from, columns, records: rows.map(recordOf), problems };
}

function recordOf(row: CanonicalRow): TableRecord {
  const { line, customerNumber, customerName, number, issuedOn, dueOn } = row;
  const who = [customerNumber, customerName, number, issuedOn, dueOn];
  return {
    line,
    cells: [...who, row.amount, row.currency, row.text, row.disputed ? 'yes' : ''],
  };
}

/**
 * The mapping of a table we have put into our own columns, with ISO dates and points: nothing to
 * ask.
 */
export function canonicalMapping(preset: PresetId, layout: Layout): Mapping {
  const columns = Object.fromEntries(Object.keys(COLUMNS).map((role, index) => [role, index]));
  return {
    ...{ kind: 'open-items', preset, layout, columns },
    dates: { issuedOn: 'ymd', dueOn: 'ymd' },
    decimals: { amount: '.' },
    headerCurrency: null,
    questions: [],
  };
}

/** A table with its mapping, and what was left aside on the way to it. */
export interface Reading {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Rows that are sound but concern no customer: they are counted, not imported. */
  readonly leftOut: number;
  readonly notes: readonly Note[];
}
