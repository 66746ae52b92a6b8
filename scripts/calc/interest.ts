import { daysBetween, type PlainDate } from '../../src/domain/dates/plainDate';
import { compensationFor, convertCompensation } from '../../src/domain/interest/compensation';
import { interestForDays } from '../../src/domain/interest/interestForDays';
import { interestOn } from '../../src/domain/interest/interestOn';
import { extendRates } from '../../src/domain/interest/rates';
import { type Regime, readRegime } from '../../src/domain/interest/regime';
import type { InterestClaim, InterestLine, Remark } from '../../src/domain/interest/types';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Money } from '../../src/domain/money/money';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import { answerCases } from './answerCases';
import { guarded, minorUnits } from './fields';
import {
  conventionsIn,
  creditsIn,
  type InterestCase,
  interestShape,
  statedRate,
} from './interestShape';
import { readResources } from './resources';
import { sentenceOf } from './sentences';

type Answer = Result<Readonly<Record<string, unknown>>, Refusal>;

interface Dates {
  readonly dueDate: PlainDate;
  readonly untilDate: PlainDate;
}

/** Topic `interest`: late-payment interest, the lump sum, and the lines behind them. */
export function interest(input: unknown): unknown {
  const regimes = new Map(readResources('interest', readRegime).map((one) => [one.id, one]));
  return answerCases(input, interestShape, (it) =>
    guarded(() => {
      const regime = regimeOf(it, regimes);
      return regime.ok ? answerCase(it, regime.value) : regime;
    }),
  );
}

function regimeOf(it: InterestCase, regimes: ReadonlyMap<string, Regime>): Result<Regime, Refusal> {
  const regime = regimes.get(it.regime);
  if (regime !== undefined) return extendRates(regime, it.rates ?? []);
  const known = [...regimes.keys()].join(', ');
  return err(refusal('calc.regime-unknown', { regime: it.regime, regimes: known }));
}

/**
 * A case may state dates, days and rate, or both. Dates say more, so they are used, unless days
 * and rate were given with another count than the calendar's: then those figures are meant.
 */
function answerCase(it: InterestCase, regime: Regime): Answer {
  const { dueDate, untilDate, days } = it;
  const dates = dueDate && untilDate ? { dueDate, untilDate } : null;
  if (days === null || days === undefined) {
    return dates === null ? err(refusal('calc.dates-or-days-needed')) : forDates(it, regime, dates);
  }
  const stated =
    dates !== null && daysBetween(dates.dueDate, dates.untilDate) !== days && it.ratePct;
  return dates === null || stated ? forDays(it, regime, days) : forDates(it, regime, dates);
}

function forDates(it: InterestCase, regime: Regime, dates: Dates): Answer {
  const result = interestOn(claimOf(it, dates), regime, conventionsIn(it, regime));
  if (!result.ok) return result;
  const { outstanding, surplus } = result.value;
  return answerOf(it, result.value, {
    outstanding: {
      principal: toDecimal(outstanding.principal),
      interest: toDecimal(outstanding.interest),
      costs: toDecimal(outstanding.costs),
    },
    surplus: toDecimal(surplus),
  });
}

function claimOf(it: InterestCase, dates: Dates): InterestClaim {
  const amount = (text: string, currency = it.currency): Money => ({
    minor: minorUnits(text, currency),
    currency,
  });
  const rate = statedRate(it);
  const credits = creditsIn(it).map((one) => ({
    ...one,
    amount: amount(one.amount, one.currency),
  }));
  return {
    ...dates,
    principal: amount(it.principal),
    credits,
    consumer: it.consumer ?? false,
    holidays: new Set(it.holidays ?? []),
    ...(rate === undefined ? {} : { contractRatePct: rate }),
    ...(it.costs ? { costs: amount(it.costs) } : {}),
    ...(it.originalGross ? { originalGross: amount(it.originalGross) } : {}),
  };
}

function forDays(it: InterestCase, regime: Regime, days: number): Answer {
  if (creditsIn(it).length > 0) return err(refusal('calc.payments-need-dates'));
  const ratePct = statedRate(it) ?? fixedRate(regime);
  if (ratePct === undefined) return err(refusal('calc.days-need-rate'));
  const principal = { minor: minorUnits(it.principal, it.currency), currency: it.currency };
  const { dayCount, rounding } = conventionsIn(it, regime);
  const result = interestForDays({ principal, days, ratePct, dayCount, rounding });
  if (!result.ok) return result;
  const due = compensationFor(regime, principal, it.consumer ?? false);
  const compensation = due.ok && days > 0 ? due.value : null;
  return answerOf(it, { ...result.value, compensation }, {});
}

function fixedRate(regime: Regime): string | undefined {
  return regime.fixMode === 'fixed' ? regime.rates[0]?.ratePct : undefined;
}

interface Figures {
  readonly interest: Money;
  readonly compensation: Money | null;
  readonly lines: readonly InterestLine[];
  readonly rule: readonly Remark[];
}

function answerOf(it: InterestCase, of: Figures, more: Readonly<Record<string, unknown>>): Answer {
  const lumpSum = lumpSumIn(it, of.compensation);
  if (!lumpSum.ok) return lumpSum;
  return ok({
    interest: toDecimal(of.interest),
    compensation: lumpSum.value && {
      amount: toDecimal(lumpSum.value),
      currency: lumpSum.value.currency,
    },
    lines: of.lines.map(lineText),
    ...more,
    rule: of.rule.map(sentenceOf),
  });
}

/** The lump sum, in the invoice's currency when the case gives the exchange rate for it. */
function lumpSumIn(it: InterestCase, lumpSum: Money | null): Result<Money | null, Refusal> {
  const { compensationRate, currency } = it;
  if (lumpSum === null || !compensationRate) return ok(lumpSum);
  const converted = convertCompensation(lumpSum, currency, compensationRate);
  return converted
    ? ok(converted)
    : err(refusal('interest.rate-invalid', { value: compensationRate }));
}

function lineText({ principal, interest: share, ratePct, ...line }: InterestLine): unknown {
  return {
    ...line,
    ratePct: Number(ratePct),
    principal: toDecimal(principal),
    interest: toDecimal(share),
  };
}
