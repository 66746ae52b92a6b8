import type { PlainDate } from '../../dates/plainDate';
import type { Account, Dispute, DisputeReason, Item } from '../account';
import type { ItemId } from '../ids';
import { byDueDate, openMinor } from './open';

type DisputeHolder = Pick<Account, 'disputes' | 'items'>;

/** Disputes open at the end of `asOf`. */
export function openDisputes(account: Pick<Account, 'disputes'>, asOf: PlainDate): Dispute[] {
  return account.disputes.filter((dispute) => isOpenAt(dispute, asOf));
}

/** Whether a dispute with this reason (null: any) is open at the end of `asOf`. Asked of long lists. */
export function hasOpenDispute(
  { disputes }: Pick<Account, 'disputes'>,
  reason: DisputeReason | null,
  asOf: PlainDate,
): boolean {
  return disputes.some(
    (dispute) => (reason === null || dispute.reason === reason) && isOpenAt(dispute, asOf),
  );
}

function isOpenAt({ openedOn, closedOn }: Dispute, asOf: PlainDate): boolean {
  return openedOn <= asOf && (closedOn === null || closedOn > asOf);
}

/**
 * The disputed part of each item's open amount (minor units) at the end of `asOf`. Disputes of items
 * in full come first; a partial amount lies on its items in the order of their due dates. An item is
 * never disputed for more than is open of it.
 */
export function disputedByItem(account: DisputeHolder, asOf: PlainDate): Map<ItemId, number> {
  const parts = new Map<ItemId, number>();
  const disputes = openDisputes(account, asOf);
  if (disputes.length === 0) return parts;
  const items = new Map(account.items.map((item) => [item.id, item]));
  const byFullFirst = [...disputes].sort(
    (a, b) => Number(a.minor !== null) - Number(b.minor !== null),
  );
  for (const dispute of byFullFirst) addDispute(parts, dispute, known(dispute, items), asOf);
  return parts;
}

function known(dispute: Dispute, items: ReadonlyMap<ItemId, Item>): Item[] {
  return dispute.items.flatMap((id) => items.get(id) ?? []).sort(byDueDate);
}

function addDispute(
  parts: Map<ItemId, number>,
  dispute: Dispute,
  items: readonly Item[],
  asOf: PlainDate,
): void {
  let left = dispute.minor ?? Number.POSITIVE_INFINITY;
  for (const item of items) {
    const already = parts.get(item.id) ?? 0;
    const part = Math.min(left, Math.max(0, openMinor(item, asOf) - already));
    if (part > 0) parts.set(item.id, already + part);
    left -= part;
  }
}
