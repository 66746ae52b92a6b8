import { type Money, sumMinor, totalsByCurrency } from '../../money/money';
import type { Account, Handoff, Item } from '../account';
import type { AgencyResult, DirectPart } from '../casework/types';
import type { ReceiptId } from '../ids';
import { openMinor } from './open';

/** The items of a case, in the order of the account. */
export function itemsOfCase(account: Pick<Account, 'items'>, handoff: Handoff): Item[] {
  const named = new Set(handoff.items);
  return account.items.filter(({ id }) => named.has(id));
}

/** What was owed when the case was handed over, by currency. */
export function handedTotals(account: Pick<Account, 'items'>, handoff: Handoff): readonly Money[] {
  return handoff.totals ?? openTotals(itemsOfCase(account, handoff), handoff.on);
}

/** What is open of items, by currency: now, or at the end of a day. */
export function openTotals(items: readonly Item[], asOf?: Handoff['on']): Money[] {
  return totalsByCurrency(
    items.map((item) => ({ minor: openMinor(item, asOf), currency: item.currency })),
  );
}

/** What of each payment lies on the items; minor units. */
export function partsOnItems(items: readonly Item[]): DirectPart[] {
  const parts = new Map<ReceiptId, number>();
  for (const { reductions } of items) {
    for (const { cause, ref, minor } of reductions) {
      // The reference of a reduction by a receipt is that receipt.
      const receipt = ref as ReceiptId;
      if (cause === 'receipt') parts.set(receipt, (parts.get(receipt) ?? 0) + minor);
    }
  }
  return [...parts].map(([receipt, minor]) => ({ receipt, minor }));
}

/**
 * Money that came to us on a case the agency works, and that the agency was not told of: what lies
 * on its items beyond what the pack knew, what the agency collected itself, and what was reported.
 */
export function directPayments(account: Account, handoff: Handoff): DirectPart[] {
  const told = new Map<ReceiptId, number>();
  for (const { receipt, minor } of [...knownParts(account, handoff), ...(handoff.reports ?? [])]) {
    told.set(receipt, (told.get(receipt) ?? 0) + minor);
  }
  const own = new Set(resultsOf(handoff).map(({ receipt }) => receipt));
  const present = new Map<ReceiptId, number>();
  for (const { receipt, minor } of [
    ...partsOnItems(itemsOfCase(account, handoff)),
    ...partsLeftOut(account, handoff),
  ]) {
    present.set(receipt, (present.get(receipt) ?? 0) + minor);
  }
  return [...new Set([...present.keys(), ...told.keys()])]
    .filter((receipt) => !own.has(receipt))
    .map((receipt) => ({
      receipt,
      minor: (present.get(receipt) ?? 0) - (told.get(receipt) ?? 0),
    }))
    .filter(({ minor }) => minor !== 0);
}

/** What lies on items of the case that the account of a list leaves out, since they are settled. */
function partsLeftOut({ receipts }: Account, handoff: Handoff): DirectPart[] {
  const named = new Set(handoff.items);
  return receipts.flatMap(({ id: receipt, gave = [] }) =>
    gave.filter(({ item }) => named.has(item)).map(({ minor }) => ({ receipt, minor })),
  );
}

/** In handoffs of older ledgers nothing says what the pack knew: payments up to its day. */
function knownParts(account: Account, handoff: Handoff): readonly DirectPart[] {
  if (handoff.known !== undefined) return handoff.known;
  const before = itemsOfCase(account, handoff).map((item) => ({
    ...item,
    reductions: item.reductions.filter(({ on }) => on <= handoff.on),
  }));
  return partsOnItems(before);
}

/** What the agency told of a case, as it was recorded. */
export function resultsOf(handoff: Handoff): readonly AgencyResult[] {
  return handoff.results ?? [];
}

/** What the agency collected and what it charged, by currency. */
export function agencySums(handoff: Handoff): {
  readonly collected: readonly Money[];
  readonly fees: readonly Money[];
} {
  const results = resultsOf(handoff);
  const sum = (pick: (one: AgencyResult) => number): Money[] =>
    totalsByCurrency(results.map((one) => ({ minor: pick(one), currency: one.currency })));
  return { collected: sum((one) => one.collected), fees: sum((one) => one.fee) };
}

/** One currency out of totals; 0 when there is none of it. */
export function minorIn(totals: readonly Money[], currency: Money['currency']): number {
  return sumMinor(totals.filter((one) => one.currency === currency).map(({ minor }) => minor));
}

/** Whether two lists of totals say the same, in whatever order; a sum of zero is as none. */
export function sameTotals(one: readonly Money[], other: readonly Money[]): boolean {
  const currencies = new Set([...one, ...other].map(({ currency }) => currency));
  return [...currencies].every((currency) => minorIn(one, currency) === minorIn(other, currency));
}
