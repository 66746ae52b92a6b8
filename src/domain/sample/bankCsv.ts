import { addDays, maxDate, type PlainDate } from '../dates/plainDate';
import { csvText, plain } from '../export/csv';
import { type Currency, currency } from '../money/currency';
import { toDecimal } from '../money/decimal';
import { type OpenItem, openItems, type SampleFileOptions } from './openItemsCsv';
import { type Random, random } from './random';

const HEADER = [
  'Booking date',
  'Value date',
  'Counterparty name',
  'Description',
  'Amount',
  'Currency',
];

interface Entry {
  readonly on: PlainDate;
  readonly name: string;
  readonly purpose: string;
  readonly minor: number;
  readonly currency: Currency;
}

/**
 * A bank statement that pays some of the open items of the same options: by invoice number, by
 * creditor reference, several at once, in part, by amount and name alone; and money nobody expects.
 */
export function sampleBankCsv(options: SampleFileOptions): string {
  const source = random(options.seed).fork('bank');
  const entries = [...payments(options, source), ...strangers(options, source)];
  entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = entries.map((entry) => {
    const { on, name, purpose } = entry;
    return [on, on, name, purpose, toDecimal(entry), entry.currency].map(plain);
  });
  return csvText(HEADER, rows);
}

function payments({ today, seed }: SampleFileOptions, source: Random): Entry[] {
  const byNumber = new Map<string, OpenItem[]>();
  for (const item of openItems({ today, seed })) {
    const { number } = item.debtor.master;
    byNumber.set(number, [...(byNumber.get(number) ?? []), item]);
  }
  return [...byNumber.values()].flatMap((items) => {
    if (!source.chance(35)) return [];
    const paid = items.slice(0, source.chance(25) ? 2 : 1);
    return [paymentOf(paid, today, source)];
  });
}

function paymentOf(items: readonly OpenItem[], today: PlainDate, source: Random): Entry {
  const [first] = items;
  if (first === undefined) throw new Error('nothing to pay');
  const total = items.reduce((sum, item) => sum + item.minor, 0);
  const minor = items.length === 1 && source.chance(12) ? Math.floor(total / 2) : total;
  const on = maxDate(addDays(first.issuedOn, 1), addDays(today, -source.int(1, 9)));
  const { name } = first.debtor.master;
  return { on, name, purpose: purposeOf(items, source), minor, currency: first.debtor.currency };
}

/** What people write beside a transfer. */
function purposeOf(items: readonly OpenItem[], source: Random): string {
  const [first] = items;
  const numbers = items.map((item) => item.number);
  if (items.length > 1) return `Invoices ${numbers.join(' + ')}`;
  return source.pick([
    `Invoice ${first?.number ?? ''}`,
    `${first?.number ?? ''} ${first?.issuedOn ?? ''}`,
    first?.reference ?? '',
    `Customer ${first?.debtor.master.number ?? ''}`,
    'Thank you',
  ]);
}

/** Money from nowhere, a bank charge, a transfer with a number that is none of ours. */
function strangers({ today }: SampleFileOptions, source: Random): Entry[] {
  const eur = currency('EUR');
  const on = () => addDays(today, -source.int(1, 9));
  return [
    {
      on: on(),
      name: 'Nebelhorn Consulting',
      purpose: 'Refund 77-1',
      minor: 18_000,
      currency: eur,
    },
    { on: on(), name: 'Unbekannt', purpose: '', minor: 4_455, currency: eur },
    { on: on(), name: 'R. Sandmeyer', purpose: 'RE-99-0000', minor: 120_000, currency: eur },
    { on: on(), name: 'Beispielbank', purpose: 'Account fee', minor: -1_990, currency: eur },
  ];
}
