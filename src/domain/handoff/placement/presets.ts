import type { PlacementColumn, PlacementField, PlacementForm } from './form';

const INVOICE: readonly PlacementField[] = [
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
  'invoiceNumber',
  'invoiceDate',
  'dueDate',
  'currency',
  'amount',
  'open',
  'interest',
  'lumpSum',
  'total',
  'subject',
];

const DEBTOR: readonly PlacementField[] = [
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
  'dueDate',
  'currency',
  'open',
  'interest',
  'lumpSum',
  'costs',
  'total',
];

function spelled(fields: readonly PlacementField[]): PlacementColumn[] {
  return fields.map((field) => ({
    field,
    heading: field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
  }));
}

const GERMAN: readonly (readonly [string, PlacementField])[] = [
  ['Kundennummer', 'debtorNumber'],
  ['Name', 'debtorName'],
  ['Strasse', 'street'],
  ['PLZ', 'postalCode'],
  ['Ort', 'city'],
  ['Land', 'country'],
  ['Telefon', 'phone'],
  ['E-Mail', 'email'],
  ['Rechnungsnummer', 'invoiceNumber'],
  ['Rechnungsdatum', 'invoiceDate'],
  ['Faelligkeit', 'dueDate'],
  ['Waehrung', 'currency'],
  ['Rechnungsbetrag', 'amount'],
  ['Offen', 'open'],
  ['Zinsen', 'interest'],
  ['Pauschale', 'lumpSum'],
  ['Gegenstand', 'subject'],
];

/**
 * Generic forms, none of a named recipient: agencies publish theirs to their clients only, so a
 * form of their own is mapped once (`PlacementForm`) and kept.
 */
export const PLACEMENT_PRESETS: readonly PlacementForm[] = [
  {
    id: 'invoices',
    name: 'One line per invoice',
    lines: 'invoice',
    header: true,
    delimiter: ',',
    dates: 'yyyy-MM-dd',
    decimals: '.',
    columns: spelled(INVOICE),
  },
  {
    id: 'customers',
    name: 'One line per customer',
    lines: 'debtor',
    header: true,
    delimiter: ',',
    dates: 'yyyy-MM-dd',
    decimals: '.',
    columns: spelled(DEBTOR),
  },
  {
    id: 'invoices-us',
    name: 'One line per invoice, dates as in the United States',
    lines: 'invoice',
    header: true,
    delimiter: ',',
    dates: 'MM/dd/yyyy',
    decimals: '.',
    columns: spelled(INVOICE),
  },
  {
    id: 'invoices-uk',
    name: 'One line per invoice, dates as in the United Kingdom',
    lines: 'invoice',
    header: true,
    delimiter: ',',
    dates: 'dd/MM/yyyy',
    decimals: '.',
    columns: spelled(INVOICE),
  },
  {
    id: 'invoices-semicolon',
    name: 'One line per invoice, semicolons and decimal commas',
    lines: 'invoice',
    header: true,
    delimiter: ';',
    dates: 'dd.MM.yyyy',
    decimals: ',',
    columns: spelled(INVOICE),
  },
  {
    id: 'invoices-german',
    name: 'One line per invoice, German headings',
    lines: 'invoice',
    header: true,
    delimiter: ';',
    dates: 'dd.MM.yyyy',
    decimals: ',',
    columns: GERMAN.map(([heading, field]) => ({ heading, field })),
  },
];

/** The firm's own forms first, then those that are shipped. */
export function allForms(own: readonly PlacementForm[]): readonly PlacementForm[] {
  return [...own, ...PLACEMENT_PRESETS];
}
