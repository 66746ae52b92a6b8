import { maxDate, type PlainDate } from '../dates/plainDate';
import { splitByWeight, splitEvenly } from '../money/split';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { MAX_PARTS, planProblem, principalOfParts, tooManyParts } from './checkPlan';
import { downPaymentDue, partDue } from './dueDates';
import { interestBetween } from './planInterest';
import type { PlanInput, PlanInterest, PlanRow } from './types';

/** Amount and interest of one part, in minor units. */
interface Part {
  readonly amount: number;
  readonly interest: number;
}

type Rates = Extract<PlanInterest, { kind: 'rates' }>;

/**
 * The payments that settle a debt. Principals sum exactly to `total`, balances fall to 0, dates
 * rise. A deferral is a plan of one part. With rates, parts by number have equal principals and
 * the interest is added; parts by amount contain the interest, and the last is what remains.
 * Refuses (see `texts.ts`): nothing to pay, no first date, too many parts (limit 120), an amount
 * above the debt or not above the interest of its period, parts below one minor unit.
 */
export function schedulePlan(input: PlanInput): Result<PlanRow[], Refusal> {
  const problem = planProblem(input);
  if (problem !== undefined) return err(problem);
  if (input.first === null) return err(refusal('plan.first-date-missing'));
  const parts = partsOf(input, input.first);
  return parts.ok ? ok(rowsOf(input, input.first, parts.value)) : parts;
}

function partsOf(input: PlanInput, first: PlainDate): Result<Part[], Refusal> {
  const interest = input.interest ?? { kind: 'none' };
  const principal = principalOfParts(input);
  if (interest.kind === 'rates') {
    return input.cut.by === 'amount'
      ? annuity(input, first, interest, principal, input.cut.minor)
      : declining(input, first, interest, principal);
  }
  const lump = interest.kind === 'amount' ? interest.minor : 0;
  const spread = interest.kind === 'amount' && interest.placing === 'spread';
  const amounts = cutUp(input, spread ? principal + lump : principal);
  if (!amounts.ok) return amounts;
  const last = amounts.value.length - 1;
  if (!spread) {
    return ok(
      amounts.value.map((amount, index) =>
        index === last ? { amount: amount + lump, interest: lump } : { amount, interest: 0 },
      ),
    );
  }
  const shares = splitByWeight(lump, amounts.value);
  return ok(amounts.value.map((amount, index) => ({ amount, interest: shares[index] ?? 0 })));
}

/** Cuts an amount as the plan wishes. `rest: last` leaves what does not divide to the last part. */
function cutUp(input: PlanInput, minor: number): Result<number[], Refusal> {
  const { cut } = input;
  const count = cut.by === 'parts' ? cut.parts : Math.ceil(minor / cut.minor);
  if (count > MAX_PARTS) return err(tooManyParts(count));
  if (input.rest === 'spread') return ok(splitEvenly(minor, count));
  const each = cut.by === 'parts' ? Math.floor(minor / count) : cut.minor;
  const parts = new Array<number>(count - 1).fill(each);
  return ok([...parts, minor - each * (count - 1)]);
}

/** Equal principals, each with the interest since the payment before. */
function declining(
  input: PlanInput,
  first: PlainDate,
  rates: Rates,
  principal: number,
): Result<Part[], Refusal> {
  const principals = cutUp(input, principal);
  if (!principals.ok) return principals;
  let open = principal;
  return ok(
    principals.value.map((part, index) => {
      const interest = periodInterest(input, first, rates, open, index + 1);
      open -= part;
      return { amount: part + interest, interest };
    }),
  );
}

/** Equal payments that contain the interest, until nothing is open. */
function annuity(
  input: PlanInput,
  first: PlainDate,
  rates: Rates,
  principal: number,
  payment: number,
): Result<Part[], Refusal> {
  const parts: Part[] = [];
  for (let open = principal; open > 0; ) {
    const no = parts.length + 1;
    if (no > MAX_PARTS) return err(tooManyParts(no));
    const interest = periodInterest(input, first, rates, open, no);
    if (interest >= payment) return err(refusal('plan.amount-below-interest', { no }));
    const amount = Math.min(payment, open + interest);
    parts.push({ amount, interest });
    open -= amount - interest;
  }
  return ok(parts);
}

/** Interest of part `no`; the first also carries what the whole debt bore before the down payment. */
function periodInterest(
  input: PlanInput,
  first: PlainDate,
  rates: Rates,
  open: number,
  no: number,
): number {
  const due = partDue(input, first, no);
  const between = (minor: number, from: PlainDate, to: PlainDate) =>
    interestBetween(minor, from, to, rates.steps, rates.dayCount);
  if (no > 1) {
    return between(open, maxDate(partDue(input, first, no - 1), rates.from), due);
  }
  if (input.downPayment === undefined) return between(open, rates.from, due);
  const down = downPaymentDue(input, first);
  const since = maxDate(down, rates.from);
  return between(input.total.minor, rates.from, down) + between(open, since, due);
}

function rowsOf(input: PlanInput, first: PlainDate, parts: readonly Part[]): PlanRow[] {
  let balance = input.total.minor;
  const row = (no: number, due: PlainDate, { amount, interest }: Part): PlanRow => {
    const principal = amount - interest;
    balance -= principal;
    return { no, due, amount, interest, principal, balance };
  };
  const down = input.downPayment;
  const start =
    down === undefined
      ? []
      : [row(0, downPaymentDue(input, first), { amount: down.minor, interest: 0 })];
  const rest = parts.map((part, index) => row(index + 1, partDue(input, first, index + 1), part));
  return [...start, ...rest];
}
