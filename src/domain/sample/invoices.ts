import type { FreshItem } from '../accounts/commands';
import { addDays, type PlainDate, yearOf } from '../dates/plainDate';
import { decimalsOf } from '../money/currency';
import type { Habit, SampleDebtor } from './debtors';
import type { Random } from './random';

/** An invoice to be, and the day its customer means to pay it; null = only when pressed. */
export interface PlannedInvoice {
  readonly item: FreshItem;
  readonly payOn: PlainDate | null;
}

/** Two years of invoices and a few credit notes of one customer, by date of issue. */
export function plannedInvoices(
  debtor: SampleDebtor,
  index: number,
  span: { readonly from: PlainDate; readonly days: number },
  source: Random,
): PlannedInvoice[] {
  const count = Math.max(3, Math.round((debtor.invoicesPerYear * span.days) / 365));
  const offsets = Array.from({ length: count }, () => source.int(0, span.days - 1));
  return offsets
    .sort((a, b) => a - b)
    .flatMap((offset, n) => {
      const issuedOn = addDays(span.from, offset);
      const invoice = invoiceOf(debtor, issuedOn, numberOf(issuedOn, index, n), source);
      return source.chance(3) ? [invoice, creditFor(invoice)] : [invoice];
    });
}

function invoiceOf(
  debtor: SampleDebtor,
  issuedOn: PlainDate,
  number: string,
  source: Random,
): PlannedInvoice {
  const dueOn = addDays(issuedOn, source.pick([14, 30, 30]));
  const scale = 10 ** decimalsOf(debtor.currency);
  const minor = Math.round((debtor.usualUnits * scale * source.int(40, 190)) / 100);
  const item: FreshItem = {
    number,
    kind: 'invoice',
    issuedOn,
    dueOn,
    minor: minor + source.int(0, 99),
    currency: debtor.currency,
    reference: source.chance(40) ? `PO ${source.int(4_000, 9_999)}` : '',
    text: source.pick(['Consignment', 'Spare parts', 'Monthly supply', 'Tools and fittings', '']),
    settledOn: null,
    line: 1,
  };
  return { item, payOn: payDay(debtor.habit, dueOn, source) };
}

/** A fifth is given back for returned goods. */
function creditFor({ item }: PlannedInvoice): PlannedInvoice {
  const minor = -Math.round(item.minor / 5);
  const number = `${item.number}-C`;
  const credit: FreshItem = { ...item, kind: 'creditNote', number, minor, text: 'Returned goods' };
  return { item: credit, payOn: null };
}

function payDay(habit: Habit, dueOn: PlainDate, source: Random): PlainDate | null {
  switch (habit) {
    case 'prompt':
      return addDays(dueOn, source.int(-6, 2));
    case 'slow':
      return addDays(dueOn, source.int(3, 26));
    case 'late':
      return addDays(dueOn, source.int(18, 70));
    case 'bad':
      return source.chance(40) ? null : addDays(dueOn, source.int(35, 110));
  }
}

function numberOf(issuedOn: PlainDate, index: number, n: number): string {
  const two = String(yearOf(issuedOn) % 100).padStart(2, '0');
  return `${two}${String(index).padStart(3, '0')}${String(n + 1).padStart(3, '0')}`;
}
