import { addDays, type PlainDate } from '../dates/plainDate';
import { minus, plus, type Rational, ZERO } from '../money/rational';
import { allocate } from './allocation';
import type { DayCount, Order, Rounding } from './conventions';
import { type YearPart, yearPart } from './dayCount';
import { lineInterest } from './lineInterest';
import type { Stretch } from './stretches';

/** Money received, counted from the day after `effective`. */
export interface DatedCredit {
  readonly effective: PlainDate;
  readonly amount: Rational;
  readonly order: Order;
}

export interface Accrual {
  readonly lines: readonly ExactLine[];
  /** Sum of the lines. */
  readonly total: Rational;
  readonly unpaidInterest: Rational;
  readonly unpaidCosts: Rational;
}

/** A stretch of days at one rate, before anything is rounded. */
export interface ExactLine {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly part: YearPart;
  readonly ratePct: string;
  readonly principal: Rational;
  readonly interest: Rational;
}

interface Debt {
  readonly principal: Rational;
  readonly interest: Rational;
  readonly costs: Rational;
}

export interface AccrualInput {
  readonly principal: Rational;
  readonly costs: Rational;
  readonly after: PlainDate;
  readonly stretches: readonly Stretch[];
  /** In order of day. */
  readonly credits: readonly DatedCredit[];
  readonly dayCount: DayCount;
  readonly rounding: Rounding;
}

/** Walks the stretches: interest on what is owed, then credits of that day, then capitalisation. */
export function accrue(input: AccrualInput): Accrual {
  const opening: Debt = { principal: input.principal, interest: ZERO, costs: input.costs };
  const early = input.credits.filter((credit) => credit.effective <= input.after);
  let debt = early.reduce(settle, opening);
  let total = ZERO;
  const lines: ExactLine[] = [];
  for (const stretch of input.stretches) {
    const line = lineOf(stretch, debt.principal, input);
    if (line.part.days > 0) lines.push(line);
    total = plus(total, line.interest);
    debt = { ...debt, interest: plus(debt.interest, line.interest) };
    debt = input.credits.filter((credit) => credit.effective === stretch.last).reduce(settle, debt);
    if (stretch.capitalises) debt = capitalise(debt);
  }
  return { lines, total, unpaidInterest: debt.interest, unpaidCosts: debt.costs };
}

function lineOf(
  { after, last, ratePct }: Stretch,
  principal: Rational,
  { dayCount, rounding }: AccrualInput,
): ExactLine {
  const part = yearPart(dayCount, after, last);
  const interest = lineInterest(principal, ratePct, part, rounding);
  return { from: addDays(after, 1), to: last, part, ratePct, principal, interest };
}

/** Anything beyond the debt is left to the caller, who knows the sums in whole cents. */
function settle(debt: Debt, credit: DatedCredit): Debt {
  const { parts } = allocate(credit.amount, debt, credit.order);
  return {
    principal: minus(debt.principal, parts.principal),
    interest: minus(debt.interest, parts.interest),
    costs: minus(debt.costs, parts.costs),
  };
}

/** BW 6:119(2): after each year of default the interest itself bears interest. */
function capitalise(debt: Debt): Debt {
  return { ...debt, principal: plus(debt.principal, debt.interest), interest: ZERO };
}
