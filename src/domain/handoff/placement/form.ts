/** What a column of a placement file can hold. `debtor…` says who owes, the others what. */
export const PLACEMENT_FIELDS = [
  'debtorNumber',
  'debtorName',
  'debtorType',
  'street',
  'postalCode',
  'city',
  'country',
  'contactName',
  'phone',
  'email',
  'language',
  'vatId',
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'currency',
  'amount',
  'paid',
  'open',
  'openMinor',
  'interest',
  'lumpSum',
  'costs',
  'total',
  'interestPerDay',
  'daysLate',
  'reference',
  'subject',
  'cutOff',
  'creditorName',
  'creditorReference',
] as const;

export type PlacementField = (typeof PLACEMENT_FIELDS)[number];

export const DATE_STYLES = [
  'yyyy-MM-dd',
  'dd.MM.yyyy',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'yyyyMMdd',
] as const;

export type DateStyle = (typeof DATE_STYLES)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Columns, order and spelling of a file for the recipient's software. */
export interface PlacementForm {
  readonly id: string;
  readonly name: string;
  /** One line per invoice, or one per debtor and currency with the sums. */
  readonly lines: 'invoice' | 'debtor';
  readonly header: boolean;
  readonly delimiter: (typeof DELIMITERS)[number];
  readonly dates: DateStyle;
  readonly decimals: '.' | ',';
  readonly columns: readonly PlacementColumn[];
}

/** A field under a heading of the recipient's own, or the same words in every line. */
export type PlacementColumn =
  | { readonly heading: string; readonly field: PlacementField }
  | { readonly heading: string; readonly constant: string };
