import type { PlainDate } from '../dates/plainDate';
import { sumMinor } from '../money/money';
import { rational, rationalFromDecimal, roundToMinor, times } from '../money/rational';
import { subsetsWithSum } from './subset';
import type { MatchAllocation, MatchItem, MatchKind, Reason } from './types';

/** An item with what is still open of it while the statement is worked through. */
export interface OpenItem {
  readonly item: MatchItem;
  readonly open: number;
}

/** How an amount fits some items. `weight` is what the fit adds to the confidence, 0 to 1. */
export interface Fit {
  readonly kind: MatchKind;
  readonly allocations: readonly MatchAllocation[];
  readonly unallocated: number;
  readonly weight: number;
  readonly reasons: readonly Reason[];
  /** Other items would do as well: a person must look. */
  readonly ambiguous?: true;
}

/** What is paid: minor units, the day, and what may be missing. */
export interface Paid {
  readonly minor: number;
  readonly on: PlainDate;
  readonly tolerance: number;
}

/** How an amount fits items the payment names, with what else the customer has open. */
export function fitNamed(
  named: readonly OpenItem[],
  { others, credits }: { others: readonly OpenItem[]; credits: readonly OpenItem[] },
  paid: Paid,
): Fit {
  const sum = sumOpen(named);
  return (
    fitInFull(named, paid) ??
    fitDiscount(named, paid) ??
    fitCredits(named, credits, paid) ??
    fitShort(named, paid) ??
    (paid.minor > sum ? fitWithOthers(named, others, paid) : fitCombination(named, paid)) ??
    fitRest(named, paid)
  );
}

/** How an amount fits a customer's open items when none is named; items come oldest first. */
export function fitUnnamed(
  open: readonly OpenItem[],
  credits: readonly OpenItem[],
  paid: Paid,
): Fit | undefined {
  if (open.length === 0) return undefined;
  const same = open.filter((one) => one.open === paid.minor);
  const [oldest] = same;
  if (oldest !== undefined) return ambiguous(fitInFull([oldest], paid), same.length > 1);
  const discounted = open.flatMap((one) => fitDiscount([one], paid) ?? []);
  return (
    ambiguous(discounted[0], discounted.length > 1) ??
    fitInFull(open, paid) ??
    fitCombination(open, paid) ??
    fitCredits(open, credits, paid) ??
    firstOf(open, (one) => fitCredits([one], credits, paid)) ??
    firstOf(open, (one) => fitShort([one], paid)) ??
    oldestFirstFit(open, paid)
  );
}

function fitInFull(items: readonly OpenItem[], paid: Paid): Fit | undefined {
  if (sumOpen(items) !== paid.minor) return undefined;
  const code = items.length === 1 ? 'match.amount' : 'match.amounts';
  return {
    kind: 'exact',
    allocations: items.map((one) => allocation(one, one.open)),
    unallocated: 0,
    weight: 0.6,
    reasons: [{ code, params: { count: items.length } }],
  };
}

/** Every item whose discount is still open may be paid with it; all that can take it do. */
function fitDiscount(items: readonly OpenItem[], paid: Paid): Fit | undefined {
  const discounts = items.map(({ item }) =>
    item.discount !== undefined && paid.on <= item.discount.until ? discountOf(item) : 0,
  );
  const given = sumMinor(discounts);
  // A cent per item of rounding by the payer is no reason to refuse a discount he was offered.
  const off = sumOpen(items) - given - paid.minor;
  if (given === 0 || Math.abs(off) > items.length) return undefined;
  const last = discounts.findLastIndex((discount) => discount > 0);
  const allocations = items.map((one, at) => {
    const discount = (discounts[at] ?? 0) + (at === last ? off : 0);
    return { ...allocation(one, one.open - discount), discount };
  });
  const terms = items[last]?.item.discount;
  const params = { pct: terms?.pct ?? '', until: terms?.until ?? '' };
  const reasons = [{ code: 'match.discount', params }];
  return { kind: 'discount', allocations, unallocated: 0, weight: 0.5, reasons };
}

function discountOf(item: MatchItem): number {
  const pct = rationalFromDecimal(item.discount?.pct ?? '0');
  if (pct === null) return 0;
  return Math.min(item.open, roundToMinor(times(pct, rational(item.original, 100))));
}

function fitShort(items: readonly OpenItem[], paid: Paid): Fit | undefined {
  const missing = sumOpen(items) - paid.minor;
  if (missing <= 0 || missing > paid.tolerance) return undefined;
  const last = items.length - 1;
  const whole = items.every((one, at) => at !== last || one.open >= missing);
  if (!whole) return undefined;
  const allocations = items.map((one, at) =>
    at === last
      ? { ...allocation(one, one.open - missing), writeOff: missing }
      : allocation(one, one.open),
  );
  return {
    kind: 'short',
    allocations,
    unallocated: 0,
    weight: 0.4,
    reasons: [{ code: 'match.short' }],
  };
}

/** Credit notes the customer took off: one that is just what is missing, or several by their sum. */
function fitCredits(
  items: readonly OpenItem[],
  credits: readonly OpenItem[],
  paid: Paid,
): Fit | undefined {
  const missing = sumOpen(items) - paid.minor;
  if (missing <= 0 || credits.length === 0) return undefined;
  const { taken, several } = summing(credits, (one) => -one.open, missing);
  if (taken.length === 0) return undefined;
  const fit: Fit = {
    kind: 'combination',
    allocations: [...items, ...taken].map((one) => allocation(one, one.open)),
    unallocated: 0,
    weight: 0.5,
    reasons: [{ code: 'match.credit-note', params: { count: taken.length } }],
  };
  return ambiguous(fit, several);
}

/** The one item of that amount, else some that sum to it, and whether others would do as well. */
function summing(
  items: readonly OpenItem[],
  amountOf: (one: OpenItem) => number,
  wanted: number,
): { readonly taken: readonly OpenItem[]; readonly several: boolean } {
  const singles = items.filter((one) => amountOf(one) === wanted);
  const sets = subsetsWithSum(items.map(amountOf), wanted, 2);
  const [set] = sets;
  const [single] = singles;
  const taken = single === undefined ? items.filter((_, at) => set?.includes(at)) : [single];
  return { taken, several: singles.length + sets.length > 1 };
}

function fitCombination(items: readonly OpenItem[], paid: Paid): Fit | undefined {
  const sets = subsetsWithSum(
    items.map((one) => one.open),
    paid.minor,
    2,
  );
  const [first] = sets;
  if (first === undefined) return undefined;
  const chosen = items.filter((_, at) => first.includes(at));
  const fit = fitInFull(chosen, paid);
  return fit && ambiguous({ ...fit, kind: 'combination', weight: 0.5 }, sets.length > 1);
}

/** The named items and, for what is paid beyond them, others of the customer. */
function fitWithOthers(
  named: readonly OpenItem[],
  others: readonly OpenItem[],
  paid: Paid,
): Fit | undefined {
  const beyond = paid.minor - sumOpen(named);
  const { taken, several } = summing(others, (one) => one.open, beyond);
  if (taken.length === 0) return undefined;
  const fit = fitInFull([...named, ...taken], paid);
  return fit && ambiguous({ ...fit, kind: 'combination', weight: 0.4 }, several);
}

/** Too much: the rest stays on account. Too little: oldest first, the last one in part. */
function fitRest(items: readonly OpenItem[], paid: Paid): Fit {
  let left = paid.minor;
  const allocations: MatchAllocation[] = [];
  for (const one of items) {
    const part = Math.min(left, one.open);
    if (part > 0) allocations.push(allocation(one, part));
    left -= part;
  }
  if (left > 0) {
    const reasons = [{ code: 'match.over' }];
    return { kind: 'over', allocations, unallocated: left, weight: 0.1, reasons };
  }
  const reasons = [{ code: 'match.part' }, ...lateDiscount(items, paid)];
  return { kind: 'part', allocations, unallocated: 0, weight: 0.1, reasons };
}

function lateDiscount(items: readonly OpenItem[], paid: Paid): Reason[] {
  const terms = items.map((one) => one.item.discount).find((one) => one && one.until < paid.on);
  return terms === undefined
    ? []
    : [{ code: 'match.discount-late', params: { pct: terms.pct, until: terms.until } }];
}

function oldestFirstFit(items: readonly OpenItem[], paid: Paid): Fit {
  const fit = fitRest(items, paid);
  return { ...fit, weight: 0, reasons: [...fit.reasons, { code: 'match.oldest-first' }] };
}

function ambiguous(fit: Fit | undefined, several: boolean): Fit | undefined {
  if (fit === undefined || !several) return fit;
  return { ...fit, weight: fit.weight / 2, ambiguous: true };
}

function firstOf<T, R>(list: readonly T[], of: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const result = of(one);
    if (result !== undefined) return result;
  }
  return undefined;
}

function allocation({ item }: OpenItem, minor: number): MatchAllocation {
  return { item: item.id, minor, discount: 0, writeOff: 0 };
}

function sumOpen(items: readonly OpenItem[]): number {
  return sumMinor(items.map((one) => one.open));
}
