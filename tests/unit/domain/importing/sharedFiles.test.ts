import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectBytes } from '../../../../scripts/inspect/inspectBytes';
import type { FileReport } from '../../../../scripts/inspect/report';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { parseDecimal, toDecimal } from '../../../../src/domain/money/decimal';
import { sumMinor } from '../../../../src/domain/money/money';
import { describeWithSharedData } from '../../../support/sharedData';
import { must } from './support';

const TODAY = plainDate('2026-11-21');

function inspect(
  folder: string,
  file: string,
  asOf: PlainDate | null = null,
  code = 'XXX',
): FileReport {
  const settings = { defaultCurrency: currency(code), asOf, encoding: null };
  return inspectBytes(file, readFileSync(join(folder, file)), settings, TODAY);
}

/** What was recorded of a file by those who collected it; here as far as it is compared. */
interface Facts {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly ageing?: {
    readonly as_at: string;
    readonly by_currency: Readonly<
      Record<string, Readonly<Record<string, { readonly count: number; readonly amount: string }>>>
    >;
  };
}

type FactsFile = Readonly<{ files: Readonly<Record<string, { readonly facts: Facts }>> }>;

function factsOf(folder: string): Map<string, Facts> {
  // The file's shape is its author's promise; what is missing shows as a failing comparison.
  const { files } = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as FactsFile;
  return new Map(Object.entries(files).map(([name, { facts }]) => [name, facts]));
}

type Expected = readonly [
  file: string,
  kind: FileReport['kind'],
  format: string,
  rows: number,
  accepted: number,
  totals: Readonly<Record<string, string>>,
];

const FILES: readonly Expected[] = [
  ['accounting/akaunting_customers.xlsx', 'customers', 'xlsx-akaunting', 1, 1, {}],
  ['accounting/akaunting_invoices.xlsx', 'open-items', 'xlsx-akaunting', 1, 1, { USD: '100.00' }],
  ['accounting/datev_extf_buchungsstapel.csv', 'open-items', 'datev', 2, 2, { EUR: '5950.00' }],
  ['accounting/datev_extf_debitoren_kreditoren.csv', 'customers', 'datev', 4, 4, {}],
  ['accounting/datev_lint_encoding_utf8_bom.csv', 'open-items', 'datev', 2, 2, {}],
  ['accounting/datev_lint_encoding_windows1252.csv', 'open-items', 'datev', 2, 2, {}],
  ['accounting/datev_lint_invalid_fields.csv', 'open-items', 'datev', 4, 1, {}],
  ['accounting/datev_lint_leading_zero_konto.csv', 'open-items', 'datev', 2, 2, {}],
  [
    ...(['accounting/derived_offene_posten_de_cp1252.csv', 'open-items', 'csv', 43, 43] as const),
    { EUR: '12949400.00' },
  ],
  ['accounting/gnucash_customers_import.csv', 'customers', 'csv-gnucash', 6, 6, {}],
  ['accounting/quickbooks_ar_aging_detail.csv', 'open-items', 'csv', 5, 5, { XXX: '4917.25' }],
  ['accounting/quickbooks_customer_contact_list.csv', 'customers', 'csv-quickbooks', 6, 4, {}],
  [
    ...(['accounting/sap_fico_ar_invoices.csv', 'open-items', 'csv-sap', 11, 11] as const),
    { INR: '189706.08', EUR: '60701.92', USD: '100124.29' },
  ],
  ['accounting/sie4_cp437.se', 'open-items', 'sie', 74, 74, { SEK: '6625.00' }],
  ['accounting/sie_small.se', 'open-items', 'sie', 5, 5, { SEK: '-400.00' }],
  [
    ...(['accounting/xero_aged_receivables_summary.csv', 'open-items'] as const),
    ...(['csv-aged-summary', 3, 3, { XXX: '85.00' }] as const),
  ],
  ['accounting/xero_sales_invoice_template_empty.csv', 'open-items', 'csv-xero', 0, 0, {}],
  [
    ...(['accounting/xero_sales_invoices_dmy.csv', 'open-items', 'csv-xero', 100, 100] as const),
    { XXX: '232278.00' },
  ],
  ['accounting/zoho_contacts.csv', 'customers', 'csv-zoho-contacts', 5, 5, {}],
  ['accounting/zoho_invoices.csv', 'open-items', 'csv-zoho', 13, 13, { USD: '1339.75' }],
  [
    ...(['ar/highradius_open_items.csv', 'open-items', 'csv-highradius', 9700, 9700] as const),
    { USD: '275113716.83', CAD: '44471009.08' },
  ],
  ['ar/ibm_ar_us.csv', 'open-items', 'csv-ibm', 2466, 2466, { XXX: '147703.18' }],
  ['ar/il_aging_report.xlsx', 'open-items', 'xlsx', 26, 26, { ILS: '7670150.00' }],
  ['ar/il_customers.csv', 'customers', 'csv', 30, 30, {}],
  // One customer has four documents of one number, of different dates.
  [
    ...(['ar/il_invoices.csv', 'open-items', 'csv', 180, 180] as const),
    { ILS: '26002200.00', EUR: '7059900.00', USD: '10913100.00' },
  ],
  ['ar/il_ledger_snapshot.json', 'unknown', 'text', 0, 0, {}],
  ['ar/il_payments.csv', 'bank-statement', 'csv', 180, 180, { XXX: '33111261.00' }],
  [
    ...(['bank/csv/oca_sample_statement_en.xlsx', 'bank-statement', 'xlsx', 2, 2] as const),
    { USD: '-33.50', EUR: '1525.00' },
  ],
  [
    ...(['nasty/derived_utf16le_bom.csv', 'open-items', 'csv', 43, 43] as const),
    { EUR: '93800.00', ILS: '6388200.00', USD: '6467400.00' },
  ],
  ['nasty/date_1904.xlsx', 'unknown', 'xlsx', 3, 0, {}],
  ['nasty/empty_s_attribute.xlsx', 'unknown', 'xlsx', 4, 0, {}],
  ['nasty/header-row.xlsx', 'unknown', 'xlsx', 1, 0, {}],
  ['nasty/blns.txt', 'unknown', 'csv', 662, 0, {}],
];

const ENCODINGS: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  'utf-8': 'utf-8',
  'utf-8 with BOM': 'utf-8-bom',
  'utf-16le with BOM': 'utf-16le',
  CP437: 'cp437',
  '8-bit, not UTF-8 (Windows-1252 / ISO-8859-1)': 'windows-1252',
};
const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };

describeWithSharedData('.', 'the files of accounting systems', (folder) => {
  const facts = factsOf(folder);

  it.each(FILES)(
    '%s is %s (%s)',
    (file, kind, format, rows, accepted, totals) => {
      const report = inspect(folder, file);
      expect(report).toMatchObject({ file, kind, format, rows, accepted, totals });
      expect(report.rejected).toHaveLength(
        kind === 'unknown' ? report.rejected.length : rows - accepted,
      );
      const known = facts.get(file);
      const { encoding, delimiter } = known ?? {};
      if (encoding !== undefined) expect(report.encoding).toBe(ENCODINGS[encoding] ?? encoding);
      if (delimiter !== undefined && kind !== 'unknown') {
        expect(report.delimiter).toBe(DELIMITERS[delimiter]);
      }
    },
    60_000,
  );

  it.each(FILES.filter(([file]) => facts.get(file)?.ageing !== undefined))(
    '%s ages as recorded',
    (file) => {
      const recorded = facts.get(file)?.ageing;
      // Where a file names no currency, the record may: it is the one of the user then.
      const [code = '(none)'] = Object.keys(recorded?.by_currency ?? {});
      const day = plainDate(recorded?.as_at ?? '');
      const report = inspect(folder, file, day, code === '(none)' ? 'XXX' : code);
      expect(ageing(report, recorded?.as_at ?? '')).toEqual(plain(recorded?.by_currency ?? {}));
    },
    60_000,
  );

  it.each([
    ['accounting/sie4_cp437.se', 20],
    ['accounting/sie_small.se', 2],
  ])('%s has its vouchers', (file, vouchers) => {
    expect(inspect(folder, file).vouchers).toBe(vouchers);
  });

  it('names the customers of the master data', () => {
    const { customers } = inspect(folder, 'accounting/datev_extf_debitoren_kreditoren.csv');
    expect(customers?.map(({ number, name }) => [number, name])).toEqual([
      ['10000', 'Möbel Testgruber'],
      ['20000', 'Einrichtungshaus Muster'],
      ['30000', 'Hans Mustermeier'],
      ['40000', 'Susanne Testhuber'],
    ]);
    expect(customers?.[0]?.address).toMatchObject({ city: 'Nürnberg', postalCode: '90482' });
  });

  it('says which sheet was read', () => {
    const report = inspect(folder, 'ar/il_aging_report.xlsx');
    expect(report.sheet).toBe('Open Invoices');
    expect(report.notes?.[0]).toContain('“Open Invoices”');
    expect(inspect(folder, 'accounting/akaunting_invoices.xlsx').sheet).toBe('invoices');
  });
});

type Ageing = Record<string, Record<string, string>>;

function ageing({ documents = [] }: FileReport, asAt: string): Ageing {
  const sums: Record<string, Record<string, number[]>> = {};
  for (const document of documents) {
    if (!('dueOn' in document)) continue;
    const { dueOn, open, currency: code } = document;
    const minor = must(parseDecimal(open, currency(code))).minor;
    if (minor === 0) continue;
    const byBucket = sums[code] ?? {};
    sums[code] = byBucket;
    const bucket = bucketOf((Date.parse(asAt) - Date.parse(dueOn)) / 86_400_000);
    byBucket[bucket] = [...(byBucket[bucket] ?? []), minor];
  }
  return mapped(sums, (minors, code) => {
    const total = toDecimal({ minor: sumMinor(minors), currency: currency(code) });
    return `${minors.length}/${total}`;
  });
}

function bucketOf(days: number): string {
  if (days <= 0) return 'current';
  if (days > 90) return '90+';
  if (days > 60) return '61-90';
  return days > 30 ? '31-60' : '1-30';
}

function plain(recorded: NonNullable<Facts['ageing']>['by_currency']): Ageing {
  return mapped(recorded, ({ count, amount }, code) => {
    const known = code === '(none)' ? 'XXX' : code;
    return `${count}/${toDecimal(must(parseDecimal(amount, currency(known))))}`;
  });
}

function mapped<Value>(
  tree: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  show: (value: Value, code: string) => string,
): Ageing {
  return Object.fromEntries(
    Object.entries(tree).map(([code, buckets]) => [
      code === '(none)' ? 'XXX' : code,
      Object.fromEntries(
        Object.entries(buckets).map(([bucket, value]) => [bucket, show(value, code)]),
      ),
    ]),
  );
}
