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

export interface ReportedCustomer {
  readonly number: string;
  readonly name: string;
  readonly contactName: string;
  readonly address: {
    readonly lines: readonly string[];
    readonly city: string;
    readonly region: string;
    readonly postalCode: string;
    readonly country: string;
  };
  readonly email: string;
  readonly phone: string;
  readonly iban: string;
  readonly vatId: string;
  readonly currency: string;
  readonly terms: string;
  readonly line: number;
}

/** An electronic invoice; amounts of credit notes are negative, `due` is null where none is named. */
export interface ReportedEInvoice {
  readonly number: string;
  readonly kind: string;
  readonly typeCode: string;
  readonly issued: string;
  readonly due: string | null;
  readonly currency: string;
  readonly total: string;
  readonly prepaid: string;
  readonly open: string;
  readonly seller: string;
  readonly buyer: string;
  readonly reference: string;
  readonly order: string;
  readonly accounts: readonly string[];
  readonly lines: number;
}

/** What `inspect` prints for one file. */
export interface FileReport {
  readonly file: string;
  readonly kind: 'open-items' | 'customers' | 'bank-statement' | 'e-invoice' | 'unknown';
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
  readonly customerCount?: number;
  /** The customers of a list of customers. */
  readonly customers?: readonly ReportedCustomer[];
  /** The sheet of a workbook that was read. */
  readonly sheet?: string;
  /** Vouchers of a bookkeeping file; its `rows` are their postings. */
  readonly vouchers?: number;
  readonly entries?: readonly ReportedEntry[];
  readonly statements?: readonly ReportedStatement[];
  readonly documents?: readonly (ReportedDocument | ReportedEInvoice)[];
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
