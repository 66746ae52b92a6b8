import { type Exact, plus } from '../values/exact';
import type { RoleColumns } from './columns';
import type { Column } from './headerless';

/** Share of the rows a column of amounts fills; a price or a quantity stands in some only. */
const FILLED = 0.9;

/**
 * Which of the columns that hold money is what. Two that take turns are money out and money in: a
 * running balance shows which is which; without one, out comes first, as UK statements have it (and
 * the reader says that it assumed so). Else the amount is the column whose values make the steps of
 * another, the balance; where nothing shows it, the first column that has negative values.
 */
export function moneyColumns(money: readonly Column[]): RoleColumns {
  return sidesOf(money) ?? singleOf(money);
}

function sidesOf(money: readonly Column[]): RoleColumns | null {
  for (const [at, first] of money.entries()) {
    const second = money.slice(at + 1).find((other) => takeTurns(first, other));
    if (second === undefined) continue;
    const balance = money.find((other) => other !== first && other !== second && isFull(other));
    const sides = { debit: first.index, credit: second.index };
    if (balance === undefined) return sides;
    const swapped = ties(second, first, balance) > ties(first, second, balance);
    const right = swapped ? { debit: second.index, credit: first.index } : sides;
    return { ...right, balance: balance.index };
  }
  return null;
}

/** In every row one of the two moves money, and never both. */
function takeTurns(a: Column, b: Column): boolean {
  if (a.amounts.every(isZero) || b.amounts.every(isZero)) return false;
  return a.amounts.every((amount, row) => isZero(amount) !== isZero(b.amounts[row] ?? ZERO));
}

function singleOf(money: readonly Column[]): RoleColumns {
  const full = money.filter(isFull);
  const candidates = full.length > 0 ? full : money;
  const [first] = candidates;
  if (first === undefined) return {};
  const pairs = candidates.flatMap((amount) =>
    candidates
      .filter((balance) => balance !== amount)
      .map((balance) => ({ amount, balance, steps: steps(amount, balance) })),
  );
  const best = pairs.reduce<(typeof pairs)[number] | null>(
    (most, pair) => (pair.steps > (most?.steps ?? 0) ? pair : most),
    null,
  );
  if (best !== null) return { amount: best.amount.index, balance: best.balance.index };
  const amount = candidates.find(({ amounts }) => amounts.some(({ units }) => units < 0n)) ?? first;
  const balance = candidates.find((other) => other !== amount && other.index > amount.index);
  return { amount: amount.index, ...(balance && { balance: balance.index }) };
}

function isFull({ filled, values }: Column): boolean {
  return filled >= values.length * FILLED;
}

/** Rows between which the balance moves by the amount of one of the two. */
function steps(amount: Column, balance: Column): number {
  return balance.amounts.filter((now, row) => {
    const before = balance.amounts[row - 1];
    const moved = [row - 1, row].map((at) => amount.amounts[at] ?? ZERO);
    if (before === undefined) return false;
    const step = plus(now, negative(before));
    return moved.some((one) => !isZero(one) && (equal(step, one) || equal(step, negative(one))));
  }).length;
}

/** Steps of the balance, in either order of the rows, that `out` and `into` explain. */
function ties(out: Column, into: Column, balance: Column): number {
  return balance.amounts.filter((now, row) => {
    const paid = out.amounts[row] ?? ZERO;
    const moved = plus(into.amounts[row] ?? ZERO, paid.units < 0n ? paid : negative(paid));
    const before = [row - 1, row + 1].flatMap((other) => balance.amounts[other] ?? []);
    return before.some((other) => equal(plus(other, moved), now));
  }).length;
}

const ZERO: Exact = { units: 0n, scale: 0 };

function isZero({ units }: Exact): boolean {
  return units === 0n;
}

function negative(value: Exact): Exact {
  return { units: -value.units, scale: value.scale };
}

function equal(a: Exact, b: Exact): boolean {
  return isZero(plus(a, negative(b)));
}
