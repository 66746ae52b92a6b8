import { addDays, minDate, type PlainDate } from '../../src/domain/dates/plainDate';
import type { DraftCustomer, DraftItem } from '../../src/domain/importing/openItems/draft';
import { plain } from './text';

const LONGEST_LOOK_BACK_DAYS = 1_000;

/** Customers with an undisputed invoice that was overdue and unpaid on a day. */
function lateCustomers(customers: readonly DraftCustomer[], day: PlainDate): number {
  return lateOnes(customers, day).length;
}

/** The names of those customers, as the window shows them. */
export function lateNames(
  customers: readonly DraftCustomer[],
  day: PlainDate,
): ReadonlySet<string> {
  return new Set(lateOnes(customers, day).map(({ name }) => plain(name)));
}

function lateOnes(customers: readonly DraftCustomer[], day: PlainDate): readonly DraftCustomer[] {
  return customers.filter(({ items }) => items.some((item) => isLate(item, day)));
}

/**
 * The latest day up to `last` on which at least `enough` customers were late, or the one with most
 * of them: files of settled invoices are history, and on their last day little is late.
 */
export function livelyDay(
  customers: readonly DraftCustomer[],
  last: PlainDate,
  enough: number,
): PlainDate {
  const first = firstDay(customers, last);
  let best = { day: last, late: lateCustomers(customers, last) };
  for (let back = 1; back <= LONGEST_LOOK_BACK_DAYS && best.late < enough; back += 1) {
    const day = addDays(last, -back);
    if (day < first) break;
    const late = lateCustomers(customers, day);
    if (late > best.late) best = { day, late };
  }
  return best.day;
}

function firstDay(customers: readonly DraftCustomer[], last: PlainDate): PlainDate {
  return customers
    .flatMap(({ items }) => items)
    .reduce<PlainDate>((first, { dueOn }) => minDate(first, dueOn), last);
}

function isLate({ kind, disputed, dueOn, settledOn, amount }: DraftItem, day: PlainDate): boolean {
  if (kind !== 'invoice' || disputed || amount.minor <= 0 || dueOn >= day) return false;
  return settledOn === null || settledOn > day;
}

/**
 * A customer to agree instalments with: something undisputed is open, not too many items for a
 * document that is pleasant to read, and not one of `used`.
 */
export function agreementCustomer(
  customers: readonly DraftCustomer[],
  used: ReadonlySet<string>,
): DraftCustomer | undefined {
  const open = ({ items }: DraftCustomer) =>
    items.filter((item) => item.kind === 'invoice' && item.open.minor > 0 && !item.disputed).length;
  return customers
    .filter(
      (customer) => !used.has(plain(customer.name)) && open(customer) > 0 && open(customer) <= 6,
    )
    .sort((a, b) => open(b) - open(a))[0];
}
