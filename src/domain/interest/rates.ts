import { addDays, maxDate, type PlainDate } from '../dates/plainDate';
import { rationalFromDecimal } from '../money/rational';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result, unreachable } from '../result';
import type { FixMode } from './conventions';
import { halfYearOf } from './halfYear';
import type { RateRow, Regime } from './regime';

/** From `from` on (until the next step) the rate is `ratePct` percent per year. */
export interface RateStep {
  readonly from: PlainDate;
  readonly ratePct: string;
}

/** A step the user adds to a table, and where he found it. */
export interface AddedStep extends RateStep {
  readonly source?: string;
}

/** The days that bear interest, and the due date before them. */
export interface RatePeriod {
  readonly dueDate: PlainDate;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly paidOn: PlainDate;
}

/**
 * The statutory rates of a period, the first step starting with the period. A day the table does
 * not cover is refused naming its half-year: the last known rate is never carried on.
 */
export function rateSteps(
  regime: Regime,
  fixMode: FixMode,
  period: RatePeriod,
): Result<readonly RateStep[], Refusal> {
  switch (fixMode) {
    case 'floating-half-year':
    case 'floating-on-change':
      return floatingSteps(regime, period);
    case 'locked-at-default-start':
    case 'fixed':
      return oneStep(regime, period, period.first);
    case 'single-rate-at-payment':
      return oneStep(regime, period, period.paidOn);
    case 'single-rate-at-due-date':
      return oneStep(regime, period, period.dueDate);
    case 'contract':
      return err(refusal('interest.contract-rate-needed', { regime: regime.id }));
    default:
      return unreachable(fixMode);
  }
}

/** The table's rate on a day, or a refusal naming the half-year it lacks. */
export function rateOn(regime: Regime, day: PlainDate): Result<RateRow, Refusal> {
  const row = regime.rates.findLast((candidate) => candidate.from <= day);
  const known = regime.validThrough === null || day <= regime.validThrough;
  return row !== undefined && known ? ok(row) : err(missingRate(regime, day));
}

/**
 * The regime with rates the user has added after its end, in rising order, each valid to the end
 * of its half-year (`validThrough` may reach further). The table must stay without a gap, and days
 * it already covers keep their rate.
 */
export function extendRates(
  regime: Regime,
  added: readonly AddedStep[],
  validThrough?: PlainDate,
): Result<Regime, Refusal> {
  if (added.length === 0) return ok(regime);
  if (regime.validThrough === null)
    return err(refusal('interest.table-not-extendable', { regime: regime.id }));
  let through = regime.validThrough;
  const rates = [...regime.rates];
  for (const { from, ratePct, source = null } of added) {
    const problem = misplaced(regime, rates, from, addDays(through, 1)) ?? notARate(ratePct);
    if (problem !== null) return err(problem);
    rates.push({ from, ratePct, referencePct: null, source, added: true });
    through = maxDate(through, halfYearOf(from).to);
  }
  return ok({ ...regime, rates, validThrough: maxDate(through, validThrough ?? through) });
}

/** A table that moves on any day may also gain a step inside the half-year added last. */
function misplaced(
  { fixMode, validThrough }: Regime,
  rates: readonly RateRow[],
  from: PlainDate,
  expected: PlainDate,
): Refusal | null {
  const isNext = from === expected;
  const isNew = from > (validThrough ?? from) && from > (rates.at(-1)?.from ?? '');
  const isStep = fixMode === 'floating-on-change' && isNew && from < expected;
  return isNext || isStep ? null : refusal('interest.added-rate-misplaced', { from, expected });
}

function notARate(ratePct: string): Refusal | null {
  const known = rationalFromDecimal(ratePct) !== null;
  return known ? null : refusal('interest.rate-invalid', { value: ratePct });
}

function floatingSteps(
  regime: Regime,
  { first, last }: RatePeriod,
): Result<readonly RateStep[], Refusal> {
  const opening = rateOn(regime, first);
  if (!opening.ok) return opening;
  if (regime.validThrough !== null && last > regime.validThrough) {
    return err(missingRate(regime, addDays(regime.validThrough, 1)));
  }
  const later = regime.rates.filter((row) => row.from > first && row.from <= last);
  return ok([{ from: first, ratePct: opening.value.ratePct }, ...later]);
}

function oneStep(
  regime: Regime,
  { first }: RatePeriod,
  decisive: PlainDate,
): Result<readonly RateStep[], Refusal> {
  const row = rateOn(regime, decisive);
  return row.ok ? ok([{ from: first, ratePct: row.value.ratePct }]) : row;
}

function missingRate(regime: Regime, day: PlainDate): Refusal {
  const { from, to } = halfYearOf(day);
  return refusal('interest.rate-missing', { regime: regime.id, halfYear: `${from} to ${to}`, day });
}
