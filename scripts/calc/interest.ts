import { daysBetween } from '../../src/domain/dates/plainDate';
import { compensationFor, convertCompensation } from '../../src/domain/interest/compensation';
import type { Conventions } from '../../src/domain/interest/conventions';
import { interestForDays } from '../../src/domain/interest/interestForDays';
import { interestOn } from '../../src/domain/interest/interestOn';
import { extendRates } from '../../src/domain/interest/rates';
import { type Regime, readRegime } from '../../src/domain/interest/regime';
import { INTEREST_TEXTS } from '../../src/domain/interest/texts';
import type { InterestLine } from '../../src/domain/interest/types';
import { refusalText } from '../../src/domain/messages/texts';
import type { Currency } from '../../src/domain/money/currency';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Money } from '../../src/domain/money/money';
import { type Refusal, refusal } from '../../src/domain/refusal';
import { err, ok, type Result } from '../../src/domain/result';
import {
  INPUT_TEXTS,
  isGiven,
  optional,
  readAll,
  readAmount,
  readBoolean,
  readCurrency,
  readDate,
  readDecimalText,
  readList,
  readText,
  readWholeNumber,
} from './input';
import {
  conventionsIn,
  hasDates,
  INTEREST_INPUT_TEXTS,
  readAddedRates,
  readClaim,
  readRatePct,
} from './interestInput';
import { readResources } from './resources';
import type { Answer, CaseTopic, JsonObject } from './topic';

const TEXTS = { ...INPUT_TEXTS, ...INTEREST_TEXTS, ...INTEREST_INPUT_TEXTS };

/** Topic `interest`: late-payment interest, the lump sum, and the lines behind them. */
export function interestTopic(): CaseTopic {
  const regimes = new Map(
    readResources('interest', readRegime, INTEREST_TEXTS).map((regime) => [regime.id, regime]),
  );
  return { kind: 'cases', texts: TEXTS, answer: (input) => answerInterest(input, regimes) };
}

function answerInterest(input: JsonObject, regimes: ReadonlyMap<string, Regime>): Answer {
  const regime = regimeIn(input, regimes);
  if (!regime.ok) return regime;
  const conventions = conventionsIn(input, regime.value);
  if (!conventions.ok) return conventions;
  const byDays = countsDays(input);
  if (!byDays.ok) return byDays;
  return byDays.value
    ? answerForDays(input, regime.value, conventions.value)
    : answerForDates(input, regime.value, conventions.value);
}

function regimeIn(
  input: JsonObject,
  regimes: ReadonlyMap<string, Regime>,
): Result<Regime, Refusal> {
  const read = readAll({ id: readText(input, 'regime'), added: readAddedRates(input) });
  if (!read.ok) return read;
  const regime = regimes.get(read.value.id);
  if (regime !== undefined) return extendRates(regime, read.value.added);
  const known = [...regimes.keys()].join(', ');
  return err(refusal('regime-unknown', { regime: read.value.id, regimes: known }));
}

/**
 * A case may state days and rate, dates, or both. Dates say more, so they are used, unless days
 * and rate were given with another count than the calendar's: then those figures are meant.
 */
function countsDays(input: JsonObject): Result<boolean, Refusal> {
  if (!isGiven(input, 'days')) return ok(false);
  const days = readWholeNumber(input, 'days');
  if (!days.ok || !hasDates(input)) return days.ok ? ok(true) : days;
  const dates = readAll({ due: readDate(input, 'dueDate'), until: readDate(input, 'untilDate') });
  if (!dates.ok) return dates;
  const same = daysBetween(dates.value.due, dates.value.until) === days.value;
  return ok(!same && isGiven(input, 'ratePct'));
}

function answerForDates(input: JsonObject, regime: Regime, conventions: Conventions): Answer {
  const claim = readClaim(input);
  if (!claim.ok) return claim;
  const result = interestOn(claim.value, regime, conventions);
  if (!result.ok) return result;
  const { interest, compensation, lines, outstanding, surplus, rule } = result.value;
  const lumpSum = lumpSumAnswer(input, compensation, interest.currency);
  if (!lumpSum.ok) return lumpSum;
  return ok({
    interest: toDecimal(interest),
    compensation: lumpSum.value,
    lines: lines.map(lineAnswer),
    outstanding: {
      principal: toDecimal(outstanding.principal),
      interest: toDecimal(outstanding.interest),
      costs: toDecimal(outstanding.costs),
    },
    surplus: toDecimal(surplus),
    rule: rule.map((remark) => refusalText(INTEREST_TEXTS, remark)),
  });
}

function answerForDays(input: JsonObject, regime: Regime, conventions: Conventions): Answer {
  const currency = readCurrency(input);
  if (!currency.ok) return currency;
  const read = readAll({
    principal: readAmount(input, 'principal', currency.value),
    days: readWholeNumber(input, 'days'),
    ratePct: rateForDays(input, regime),
    consumer: optional(readBoolean, input, 'consumer'),
    payments: readList(input, 'payments'),
  });
  if (!read.ok) return read;
  if (read.value.payments.length > 0) return err(refusal('payments-need-dates'));
  const { principal, days, ratePct, consumer = false } = read.value;
  const { dayCount, rounding } = conventions;
  const result = interestForDays({ principal, days, ratePct, dayCount, rounding });
  if (!result.ok) return result;
  const due = days > 0 ? compensationFor(regime, principal, consumer) : ok(null);
  const lumpSum = lumpSumAnswer(input, due.ok ? due.value : null, currency.value);
  if (!lumpSum.ok) return lumpSum;
  return ok({
    interest: toDecimal(result.value.interest),
    compensation: lumpSum.value,
    lines: result.value.lines.map(lineAnswer),
    rule: result.value.rule.map((remark) => refusalText(INTEREST_TEXTS, remark)),
  });
}

/** The stated rate, or that of a regime whose rate never changes. */
function rateForDays(input: JsonObject, regime: Regime): Result<string, Refusal> {
  const stated = readRatePct(input);
  if (!stated.ok) return stated;
  const [only] = regime.fixMode === 'fixed' ? regime.rates : [];
  const ratePct = stated.value ?? only?.ratePct;
  return ratePct === undefined ? err(refusal('days-need-rate')) : ok(ratePct);
}

/** The lump sum, in the invoice's currency when the case gives the exchange rate for it. */
function lumpSumAnswer(
  input: JsonObject,
  lumpSum: Money | null,
  into: Currency,
): Result<JsonObject | null, Refusal> {
  const fx = optional(readDecimalText, input, 'compensationRate');
  if (!fx.ok) return fx;
  if (lumpSum === null || fx.value === undefined) return ok(lumpSum && moneyAnswer(lumpSum));
  const converted = convertCompensation(lumpSum, into, fx.value);
  if (converted === null) return err(refusal('rate-invalid', { value: fx.value }));
  return ok(moneyAnswer(converted));
}

function moneyAnswer(amount: Money): JsonObject {
  return { amount: toDecimal(amount), currency: amount.currency };
}

function lineAnswer({ principal, interest, ratePct, ...line }: InterestLine): JsonObject {
  return {
    ...line,
    ratePct: Number(ratePct),
    principal: toDecimal(principal),
    interest: toDecimal(interest),
  };
}
