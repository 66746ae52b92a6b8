import { minus, type Rational, smaller, ZERO } from '../money/rational';
import type { Bucket, Order } from './conventions';

export type Buckets<T> = Readonly<Record<Bucket, T>>;

export interface Allocation<T> {
  /** What the payment settled of each debt. */
  readonly parts: Buckets<T>;
  /** What nothing was owed for. */
  readonly rest: T;
}

/** Lays a payment on debts in the given order. Parts and rest sum to the payment exactly. */
export function allocate(
  payment: Rational,
  owed: Buckets<Rational>,
  order: Order,
): Allocation<Rational> {
  const parts = { costs: ZERO, interest: ZERO, principal: ZERO };
  let rest = payment;
  for (const bucket of order) {
    parts[bucket] = smaller(rest, owed[bucket]);
    rest = minus(rest, parts[bucket]);
  }
  return { parts, rest };
}
