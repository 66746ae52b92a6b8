import type { Currency } from '../money/currency';
import { decimalsOf } from '../money/currency';
import { type Money, money } from '../money/money';
import {
  plus,
  type Rational,
  rational,
  roundToMinor,
  times,
  toDecimalText,
  ZERO,
} from '../money/rational';
import type { Accrual, ExactLine } from './accrue';
import { creditsUntilEnd } from './credits';
import type { InterestClaim, InterestLine, InterestResult } from './types';

const EXACT_DECIMALS = 6;

/**
 * The interest and its lines in whole minor units. Each line shows the growth of the rounded
 * running total, so that the printed lines sum to the printed total.
 */
export function roundedLines(
  { lines, total }: Pick<Accrual, 'lines' | 'total'>,
  currency: Currency,
): Pick<InterestResult, 'interest' | 'lines'> {
  let running = ZERO;
  const rounded = lines.map((line): InterestLine => {
    const before = roundToMinor(running);
    running = plus(running, line.interest);
    return shown(line, roundToMinor(running) - before, currency);
  });
  return { interest: money(roundToMinor(total), currency), lines: rounded };
}

function shown(line: ExactLine, interest: number, currency: Currency): InterestLine {
  return {
    from: line.from,
    to: line.to,
    days: line.part.days,
    ratePct: line.ratePct,
    principal: money(roundToMinor(line.principal), currency),
    interest: money(interest, currency),
    exact: exactText(line.interest, currency),
  };
}

/** Minor units as decimal text of the currency with six decimals. */
export function exactText(minorUnits: Rational, currency: Currency): string {
  const unit = rational(1n, 10n ** BigInt(decimalsOf(currency)));
  return toDecimalText(times(minorUnits, unit), EXACT_DECIMALS);
}

/**
 * What is owed at the end, and what came in beyond it. In whole minor units the sums hold exactly:
 * principal + costs + interest = received + outstanding - surplus.
 */
export function outstandingOf(
  claim: InterestClaim,
  accrual: Accrual,
): Pick<InterestResult, 'outstanding' | 'surplus'> {
  const { currency } = claim.principal;
  const received = creditsUntilEnd(claim).reduce((sum, credit) => sum + credit.amount.minor, 0);
  const charged = claim.principal.minor + (claim.costs?.minor ?? 0) + roundToMinor(accrual.total);
  const open = Math.max(charged - received, 0);
  const interest = Math.min(roundToMinor(accrual.unpaidInterest), open);
  const costs = Math.min(roundToMinor(accrual.unpaidCosts), open - interest);
  const amount = (minor: number): Money => money(minor, currency);
  return {
    outstanding: {
      principal: amount(open - interest - costs),
      interest: amount(interest),
      costs: amount(costs),
    },
    surplus: amount(Math.max(received - charged, 0)),
  };
}
