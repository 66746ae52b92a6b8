import { type Currency, decimalsOf } from '../money/currency';
import { parseDecimal } from '../money/decimal';
import { type Money, money } from '../money/money';
import {
  compare,
  minus,
  plus,
  type Rational,
  rational,
  rationalFromDecimal,
  roundToMinor,
  smaller,
  times,
  ZERO,
} from '../money/rational';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { Regime } from './regime';

/**
 * The statutory lump sum for one overdue invoice, by its original gross amount: once per invoice,
 * whatever was paid since, and never towards a consumer. Null when the regime knows none. Tiers in
 * another currency than the invoice cannot be compared and are refused.
 */
export function compensationFor(
  regime: Regime,
  gross: Money,
  consumer: boolean,
): Result<Money | null, Refusal> {
  const { compensation, debtor } = regime;
  if (compensation === null || consumer || debtor === 'consumer' || gross.minor <= 0)
    return ok(null);
  const { tiers, thresholdCurrency } = compensation;
  if (thresholdCurrency !== null && thresholdCurrency !== gross.currency) {
    return err(
      refusal('interest.tier-currency', { tiers: thresholdCurrency, currency: gross.currency }),
    );
  }
  const tier = tiers.find(
    ({ upTo }) => upTo === null || gross.minor <= decimalMoney(upTo, gross.currency).minor,
  );
  return ok(tier === undefined ? null : decimalMoney(tier.amount, tier.currency));
}

/**
 * A lump sum in the invoice's currency at a given rate: `unitsPerOne` of `into` for one unit of the
 * lump sum's currency (in Poland the NBP table A rate of the last business day of the month before
 * the claim fell due). Rounded half up; null when the rate is not plain decimal text.
 */
export function convertCompensation(
  amount: Money,
  into: Currency,
  unitsPerOne: string,
): Money | null {
  const rate = rationalFromDecimal(unitsPerOne);
  if (rate === null || rate.n <= 0n) return null;
  const scale = rational(
    10n ** BigInt(decimalsOf(into)),
    10n ** BigInt(decimalsOf(amount.currency)),
  );
  return money(roundToMinor(times(times(rational(amount.minor), rate), scale)), into);
}

/**
 * Collection costs by a statutory scale (the Dutch BIK): a percentage of each slice of the
 * principal, at least the minimum and at most the maximum. Null when the regime has no scale or
 * the principal is in another currency.
 */
export function collectionCostsFor(regime: Regime, principal: Money): Money | null {
  const scale = regime.collectionCosts;
  if (scale === null || scale.currency !== principal.currency) return null;
  let total = ZERO;
  let lower = ZERO;
  for (const step of scale.steps) {
    const upper = smaller(rational(principal.minor), minorUnits(step.upTo, principal));
    const slice = compare(upper, lower) > 0 ? minus(upper, lower) : ZERO;
    total = plus(total, times(slice, percent(step.pct)));
    lower = upper;
  }
  const bounds = [scale.minimum, scale.maximum].map(
    (text) => decimalMoney(text, scale.currency).minor,
  );
  const [minimum = 0, maximum = 0] = bounds;
  return money(Math.min(Math.max(roundToMinor(total), minimum), maximum), scale.currency);
}

function minorUnits(upTo: string | null, principal: Money): Rational {
  return rational(upTo === null ? principal.minor : decimalMoney(upTo, principal.currency).minor);
}

function percent(text: string): Rational {
  const value = rationalFromDecimal(text);
  if (value === null) throw new Error(`not a percentage: ${text}`);
  return times(value, rational(1, 100));
}

/** An amount of a checked table: text that is no amount is a defect there. */
function decimalMoney(text: string, currency: Currency): Money {
  const parsed = parseDecimal(text, currency);
  if (!parsed.ok) throw new Error(`not an amount of ${currency}: ${text}`);
  return parsed.value;
}
