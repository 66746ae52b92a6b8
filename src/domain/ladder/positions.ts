import { epochDay, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { LadderAccount, LadderItem, LadderPlan, LadderStop, Reason } from './types';

/** An item with something open on the day of the run, and what may be asked of it. */
export interface Position {
  readonly item: LadderItem;
  readonly due: number;
  /** All that is open. */
  readonly open: number;
  /** What is left to ask for; disputes and unallocated money lower it. */
  left: number;
  /** Set when the item must be left alone. */
  rest: Rest | undefined;
}

/** Why, and the first day it may be over by itself (epoch days; undefined when nobody knows). */
export interface Rest {
  readonly why: Reason;
  readonly until: number | undefined;
}

export interface Positions {
  readonly list: Position[];
  /** Credit notes still open, by currency, less those an agreement has set off: his money with us. */
  readonly credits: Map<Currency, number>;
}

/** The items with something open at the end of a day, oldest due first. */
export function positionsOf(account: LadderAccount, asOf: PlainDate): Positions {
  const list: Position[] = [];
  const setOff: { readonly plan: LadderPlan; readonly minor: number }[] = [];
  const agreed = inForce(account, asOf);
  const credits = new Map<Currency, number>();
  for (const item of account.items) {
    if (item.issued !== undefined && item.issued > asOf) continue;
    const open = openOf(item, asOf);
    if (open > 0) list.push({ item, due: epochDay(item.due), open, left: open, rest: undefined });
    if (open >= 0) continue;
    const plan = agreed.find(({ items }) => items.includes(item.id));
    if (plan === undefined) credits.set(item.currency, (credits.get(item.currency) ?? 0) - open);
    else setOff.push({ plan, minor: -open });
  }
  list.sort((a, b) => a.due - b.due);
  for (const { plan, minor } of setOff) {
    cover(
      list.filter(({ item }) => plan.items.includes(item.id)),
      minor,
    );
  }
  return { list, credits };
}

/** Agreements that are in force at the end of a day: their credit notes are set off within them. */
function inForce({ plans }: LadderAccount, asOf: PlainDate): LadderPlan[] {
  return plans.filter(
    ({ agreedOn, from = agreedOn, endedOn }) =>
      from <= asOf && (endedOn === null || endedOn > asOf),
  );
}

/** Takes money off positions in their order, until it is used up. */
function cover(positions: readonly Position[], money: number): void {
  let there = money;
  for (const position of positions) {
    const part = Math.min(position.left, Math.max(0, there));
    position.left -= part;
    there -= part;
    if (part > 0 && position.left === 0) restAt(position, { code: 'ladder.rest.covered' });
  }
}

function openOf(item: LadderItem, asOf: PlainDate): number {
  let open = item.amount;
  for (const { on, minor } of item.reductions) if (on <= asOf) open -= minor;
  return open;
}

/**
 * Counts unallocated money and credit notes as received, oldest due first. Items that rest anyway
 * come last: who disputes one invoice and pays another has paid the other.
 */
export function coverWithMoney(
  { list, credits }: Positions,
  account: LadderAccount,
  asOf: PlainDate,
): void {
  const money = new Map(credits);
  for (const { currency, on, minor } of account.unallocated) {
    if (on <= asOf) money.set(currency, (money.get(currency) ?? 0) + minor);
  }
  if (money.size === 0) return;
  const order = [...list.filter((one) => !one.rest), ...list.filter((one) => one.rest)];
  for (const [currency, there] of money) {
    cover(
      order.filter(({ item }) => item.currency === currency),
      there,
    );
  }
}

/** Leaves an item alone, unless it already is, for a reason found before. */
export function restAt(position: Position, why: Reason, until?: number): void {
  if (position.rest === undefined) position.rest = { why, until };
}

/** The stops in force on a day, both ends included; `until` null is without end. */
export function stopsOn(stops: readonly LadderStop[], asOf: PlainDate): LadderStop[] {
  return stops.filter((stop) => stop.since <= asOf && (stop.until === null || stop.until >= asOf));
}
