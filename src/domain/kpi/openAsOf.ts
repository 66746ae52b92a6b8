import type { PlainDate } from '../dates/plainDate';

/** An item with its history: what it was made out for, and what was settled of it when. */
export interface ItemHistory {
  /** Original amount in minor units. */
  readonly amount: number;
  /** Absent: the item counts as issued since ever. */
  readonly issued?: PlainDate;
  /** Payments, credit notes, write-offs; minor units, negative for a payment that came back. */
  readonly settlements: readonly { readonly on: PlainDate; readonly minor: number }[];
}

/** What was open of an item at the end of a day, in minor units: 0 before it was issued. */
export function openAsOf(item: ItemHistory, asOf: PlainDate): number {
  if (item.issued !== undefined && item.issued > asOf) return 0;
  let open = item.amount;
  for (const { on, minor } of item.settlements) if (on <= asOf) open -= minor;
  return open;
}
