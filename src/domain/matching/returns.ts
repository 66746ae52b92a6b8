import { type KnownCustomer, knownCustomers, type NamedItem, namedItems } from './evidence';
import type { Fit } from './fit';
import { plainCapitals } from './normalise';
import type { Statement } from './statement';
import type { MatchEntry, MatchItem } from './types';

const CAME_BACK =
  /\b(NSF|RETURN OF|RETURNED|RETURN DEBIT|UNPAID|CHARGEBACK|BOUNCED|RUCKLASTSCHRIFT|RUECKLASTSCHRIFT|RETOURE|REJECTED|REJECT|IMPAYE|REVERSAL|STORNO)\b/;

/** Whether a line is money that came back or went out, by its sign, the bank's word, or its words. */
export function isReturn(entry: MatchEntry): boolean {
  if (entry.kind === 'return' || entry.amount.minor < 0) return true;
  return entry.kind === undefined && CAME_BACK.test(plainCapitals(`${entry.name} ${entry.text}`));
}

export interface ReturnFound {
  readonly named: readonly NamedItem[];
  readonly customer: KnownCustomer | undefined;
  readonly fit: Fit;
}

/**
 * The item a returned payment opens again: one it names, or one the customer has paid by that
 * amount; among several the one due last. Without one, the money is only known to be gone.
 */
export function returnFound(entry: MatchEntry, statement: Statement): ReturnFound {
  const size = Math.abs(entry.amount.minor);
  const named = namedItems(entry, statement.index).filter(
    (one) => statement.paidOf(one.item) >= size,
  );
  const [customer] = knownCustomers(entry, statement.index);
  const candidates =
    named.length > 0
      ? named.map((one) => one.item)
      : (statement.index.byCustomer.get(customer?.id ?? '') ?? []);
  const item = itemOpenedAgain(candidates, entry, statement);
  const none = { kind: 'return', allocations: [], unallocated: -size, weight: 0 } as const;
  const reasons = [{ code: 'match.return' }];
  if (item === undefined) return { named, customer, fit: { ...none, reasons } };
  const allocations = [{ item: item.id, minor: -size, discount: 0, writeOff: 0 }];
  const fit: Fit = { kind: 'return', allocations, unallocated: 0, weight: 0.5, reasons };
  return { named, customer, fit };
}

function itemOpenedAgain(
  items: readonly MatchItem[],
  entry: MatchEntry,
  statement: Statement,
): MatchItem | undefined {
  const size = Math.abs(entry.amount.minor);
  const paid = items.filter(
    (item) => item.currency === entry.amount.currency && statement.paidOf(item) >= size,
  );
  return paid.findLast((item) => statement.paidOf(item) === size) ?? paid.at(-1);
}
