/** A refused row as `inspect` prints it; `reason` is the sentence a person reads in the window. */
export interface ReportedRefusal {
  readonly line: number;
  readonly field: string | null;
  readonly value: string;
  readonly reason: string;
}

/** Totals by currency as decimal text. */
export type ReportedTotals = Readonly<Record<string, string>>;

export interface ReportedEntry {
  readonly on: string;
  readonly amount: string;
  readonly currency: string;
  readonly name: string;
  readonly iban: string;
  readonly reference: string;
  readonly text: string;
  /** Reason code of money that came back. */
  readonly return?: string;
}

export interface ReportedStatement {
  readonly id: string;
  readonly account: string;
  readonly currency: string | null;
  readonly opening: string | null;
  readonly closing: string | null;
  readonly balancesTie: boolean | null;
}

export interface ReportedDocument {
  readonly number: string;
  readonly kind: string;
  readonly customerNumber: string;
  readonly customer: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly amount: string;
  readonly open: string;
  readonly currency: string;
  readonly settledOn: string | null;
  readonly disputed: boolean;
  readonly line: number;
}

/** What `inspect` prints for one file. */
export interface FileReport {
  readonly file: string;
  readonly kind: 'open-items' | 'bank-statement' | 'unknown';
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly ReportedRefusal[];
  readonly totals: ReportedTotals;
  /** Why the kind is unknown. */
  readonly reason?: string;
  readonly notes?: readonly string[];
  readonly asOf?: string;
  readonly open?: ReportedTotals;
  readonly customers?: number;
  readonly entries?: readonly ReportedEntry[];
  readonly statements?: readonly ReportedStatement[];
  readonly documents?: readonly ReportedDocument[];
}

/** The report of a file that is no table of open items and no statement. */
export function unknownFile(
  file: string,
  reason: string,
  known: Partial<FileReport> = {},
): FileReport {
  return {
    ...{ file, kind: 'unknown', format: null, encoding: null, delimiter: null },
    ...{ rows: 0, accepted: 0, rejected: [], totals: {} },
    ...known,
    reason,
  };
}
