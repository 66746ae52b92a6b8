import { addDays, type PlainDate, plainDate } from '../../src/domain/dates/plainDate';
import { random } from '../../src/domain/sample/random';

/** One generated open item in the shape of the HighRadius export. */
export interface BenchRow {
  readonly customer: string;
  readonly name: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly settledOn: string;
  readonly currency: string;
  readonly minor: number;
  readonly terms: string;
}

const CUSTOMERS = 660;
const SEED = 11;
const FROM = plainDate('2020-02-25');

/** `count` rows of that many invented customers: deterministic, every tenth in Canadian dollars. */
export function benchRows(count: number, customers = CUSTOMERS): BenchRow[] {
  const source = random(SEED);
  return Array.from({ length: count }, (_, at) => {
    const customer = source.int(1, customers);
    const issuedOn: PlainDate = addDays(FROM, source.int(0, 85));
    return {
      customer: String(200_000_000 + customer * 37).padStart(10, '0'),
      name: `CUSTOMER ${customer} ${customer % 3 === 0 ? 'corp' : 'llc'}`,
      number: String(1_930_000_000 + at),
      issuedOn,
      dueOn: addDays(issuedOn, source.pick([15, 30, 45])),
      settledOn: '',
      currency: at % 10 === 0 ? 'CAD' : 'USD',
      minor: source.int(100, 9_000_000),
      terms: source.pick(['NAA8', 'NAH4', 'CA10']),
    };
  });
}

const HEADER = [
  ...['key_0', 'business_code', 'cust_number', 'name_customer', 'business_year', 'doc_id'],
  ...['posting_date', 'document_create_date', 'document_create_date.1', 'due_in_date'],
  ...['invoice_currency', 'document type', 'posting_id', 'total_open_amount'],
  ...['baseline_create_date', 'cust_payment_terms', 'invoice_id', 'isOpen'],
].join(',');

/** The rows as a file of that shape. */
export function csvOf(rows: readonly BenchRow[]): string {
  const lines = rows.map((row, at) => {
    const { customer, name, number, issuedOn, dueOn, currency, minor, terms } = row;
    const whole = Math.floor(minor / 100);
    const amount = `${whole}.${String(minor - whole * 100).padStart(2, '0')}`;
    const document = `${number}.0`;
    return [
      ...[at, 'U001', customer, name, '2020.0', document, issuedOn, issuedOn, issuedOn, dueOn],
      ...[currency, 'RV', '1.0', amount, issuedOn, terms, document, 1],
    ].join(',');
  });
  return [HEADER, ...lines, ''].join('\r\n');
}
