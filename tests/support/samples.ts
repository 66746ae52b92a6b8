/** One line of a list of open items, as an accounting system would export it. */
export interface SampleItem {
  readonly customer: string;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly invoice: string;
  /** yyyy-mm-dd */
  readonly issued: string;
  /** yyyy-mm-dd */
  readonly due: string;
  /** A decimal with a point: "1250.00". */
  readonly amount: string;
  readonly currency: string;
}

/** The moment the tests on these items live in: a Monday. */
export const SAMPLE_NOW = '2026-03-16T09:00:00Z';

const COLUMNS = [
  ['customer', 'Customer number'],
  ['name', 'Customer name'],
  ['street', 'Street'],
  ['postalCode', 'Postal code'],
  ['city', 'City'],
  ['country', 'Country'],
  ['invoice', 'Invoice number'],
  ['issued', 'Invoice date'],
  ['due', 'Due date'],
  ['amount', 'Amount'],
  ['currency', 'Currency'],
] as const satisfies readonly (readonly [keyof SampleItem, string])[];

const BRANDT = {
  ...{ customer: '10001', name: 'Brandt Metallbau GmbH', currency: 'EUR' },
  ...{ street: 'Hafenstraße 12', postalCode: '20457', city: 'Hamburg', country: 'DE' },
};
const CAVENDISH = {
  ...{ customer: '10002', name: 'Cavendish & Sons Ltd', currency: 'GBP' },
  ...{ street: '4 Mill Lane', postalCode: 'LS1 4AP', city: 'Leeds', country: 'GB' },
};
const LOZEK = {
  ...{ customer: '10003', name: 'Łożek Płytki Sp. z o.o.', currency: 'EUR' },
  ...{ street: 'ul. Śliska 3', postalCode: '90-001', city: 'Łódź', country: 'PL' },
};
const NOWHERE = {
  ...{ customer: '10004', name: 'Feldhaus Ohne Anschrift', currency: 'EUR' },
  ...{ street: '', postalCode: '', city: '', country: '' },
};

/** Six invoices of four customers: two currencies, one not due yet, one customer without address. */
export const SAMPLE_ITEMS: readonly SampleItem[] = [
  { ...BRANDT, invoice: 'R-1001', issued: '2026-01-11', due: '2026-02-10', amount: '1250.00' },
  { ...BRANDT, invoice: 'R-1002', issued: '2026-01-30', due: '2026-03-01', amount: '349.99' },
  { ...BRANDT, invoice: 'R-1003', issued: '2026-03-02', due: '2026-04-01', amount: '800.00' },
  { ...CAVENDISH, invoice: 'R-2001', issued: '2026-01-21', due: '2026-02-20', amount: '2000.10' },
  { ...LOZEK, invoice: 'R-3001', issued: '2026-01-25', due: '2026-02-24', amount: '77.77' },
  { ...NOWHERE, invoice: 'R-4001', issued: '2026-01-16', due: '2026-02-15', amount: '500.00' },
];

/** What the sample items add up to, as the window writes it. */
export const SAMPLE_TOTALS = { open: ['2,977.76 EUR', '2,000.10 GBP'], overdueEur: '2,177.76 EUR' };

/** The items as CSV with a comma; cells are quoted where they have to be. */
export function openItemsCsv(
  items: readonly SampleItem[],
  options: { readonly without?: readonly (keyof SampleItem)[] } = {},
): string {
  const columns = COLUMNS.filter(([key]) => options.without?.includes(key) !== true);
  const lines = [
    columns.map(([, heading]) => heading),
    ...items.map((item) => columns.map(([key]) => quoted(item[key]))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One sample item with some cells changed. */
export function sampleItem(changes: Partial<SampleItem> = {}): SampleItem {
  const [first] = SAMPLE_ITEMS;
  if (first === undefined) throw new Error('there are sample items');
  return { ...first, ...changes };
}
