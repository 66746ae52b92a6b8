import { addDays, type PlainDate } from '../dates/plainDate';
import { type Cell, csvText, plain } from '../export/csv';
import { toDecimal } from '../money/decimal';
import { makeRf } from '../references/rf';
import { type SampleDebtor, sampleDebtors } from './debtors';
import { random } from './random';

/** The same day and seed make the same file. */
export interface SampleFileOptions {
  readonly today: PlainDate;
  readonly seed: number;
}

/** One open invoice of the demonstration file. */
export interface OpenItem {
  readonly debtor: SampleDebtor;
  readonly number: string;
  /** ISO 11649 creditor reference, as printed on the invoice. */
  readonly reference: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly minor: number;
}

const HEADER = [
  ...['Customer number', 'Customer name', 'Street', 'Postal code', 'City', 'Country'],
  ...['Contact', 'Phone', 'E-mail', 'Invoice number', 'Invoice date', 'Due date'],
  ...['Amount', 'Currency', 'Reference'],
];

/** The open items of an invented firm's customers, as an accounting system exports them: CSV, UTF-8. */
export function sampleOpenItemsCsv(options: SampleFileOptions): string {
  return csvText(HEADER, openItems(options).map(rowOf));
}

/** The same items as values; the bank statement of the same options pays some of them. */
export function openItems({ today, seed }: SampleFileOptions): OpenItem[] {
  const source = random(seed).fork('open-items');
  return sampleDebtors(seed, 20_003).flatMap((debtor, index) => {
    const count = source.int(1, 6);
    return Array.from({ length: count }, (_, n) => {
      const issuedOn = addDays(today, -source.int(2, 150));
      const number = `RE-${issuedOn.slice(2, 4)}-${String(index + 1).padStart(3, '0')}${n + 1}`;
      const scale = debtor.usualUnits * source.int(40, 190);
      const dueOn = addDays(issuedOn, source.pick([14, 30, 30, 45]));
      return {
        debtor,
        number,
        reference: rfOf(number),
        issuedOn,
        dueOn,
        minor: scale + source.int(1, 99),
      };
    });
  });
}

function rowOf({ debtor, number, reference, issuedOn, dueOn, minor }: OpenItem): Cell[] {
  const { master, currency } = debtor;
  const { address, contact } = master;
  const cells = [
    ...[master.number, master.name, address.lines.join(', '), address.postalCode, address.city],
    ...[address.country, contact.name, contact.phone, contact.email, number, issuedOn, dueOn],
    ...[toDecimal({ minor, currency }), currency, reference],
  ];
  // An accounting system writes its cells as they are: "+49 …" and all.
  return cells.map(plain);
}

function rfOf(number: string): string {
  const made = makeRf(number.replaceAll('-', ''));
  return made.ok ? made.value.printed : '';
}
