import type { Account } from '../../../../domain/accounts/account';
import { isOverdue, openMinor } from '../../../../domain/accounts/views/open';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { type InterestTables, itemInterest } from '../../../../domain/derivations/interest';
import { chooseRegime } from '../../../../domain/interest/chooseRegime';
import { compensationFor } from '../../../../domain/interest/compensation';
import { conventionsOf } from '../../../../domain/interest/conventions';
import { rateOn } from '../../../../domain/interest/rates';
import type { Regime } from '../../../../domain/interest/regime';
import type { Currency } from '../../../../domain/money/currency';
import { money, sumMinor } from '../../../../domain/money/money';
import { asSetOff, type SetOffPart } from '../../../../domain/options/setOff';
import type { PlanInterest } from '../../../../domain/plans/types';
import { type Refusal, refusal } from '../../../../domain/refusal';
import { err, ok, type Result } from '../../../../domain/result';

/** What law grants beside the debt, minor units of one currency; 0 where no table says so. */
export interface SideClaims {
  readonly interest: number;
  readonly lumpSum: number;
}

/**
 * Interest to date and lump sums on what is overdue, by the regime of the customer's country. What is
 * set off bears interest until the credit note was there, and none if it was before the due date.
 */
export function sideClaims(
  account: Account,
  currency: Currency,
  today: PlainDate,
  tables: InterestTables,
  setOff: readonly SetOffPart[] = [],
): SideClaims {
  const regime = regimeOf(account, tables);
  const overdue = new Set(
    account.items
      .filter((item) => item.currency === currency && isOverdue(item, today))
      .map(({ id }) => id),
  );
  const late = asSetOff(account, setOff).items.filter(
    (item) => overdue.has(item.id) && (isOverdue(item, today) || openMinor(item, item.dueOn) > 0),
  );
  const interest = late.map((item) => itemInterest(item, account, today, tables));
  const sums = regime === null ? [] : late.map(({ minor }) => lumpSumOf(regime, minor, currency));
  return {
    interest: sumMinor(interest.map((one) => (one.ok ? one.value.result.interest.minor : 0))),
    lumpSum: account.debtorType === 'consumer' ? 0 : sumMinor(sums),
  };
}

/** Interest of a plan at the statutory rate of its day: later half-years have no rate yet. */
export function statutoryInterest(
  account: Account,
  today: PlainDate,
  tables: InterestTables,
): Result<{ readonly ratePct: string; readonly interest: PlanInterest }, Refusal> {
  const regime = regimeOf(account, tables);
  if (regime === null) {
    const { country } = account.address;
    return err(
      refusal(`derivation.no-regime-${account.debtorType}`, { country: country || tables.home }),
    );
  }
  const rate = rateOn(regime, today);
  if (!rate.ok) return rate;
  const { ratePct } = rate.value;
  const steps = [{ from: today, ratePct }];
  const { dayCount } = conventionsOf(regime);
  return ok({ ratePct, interest: { kind: 'rates', from: today, steps, dayCount } });
}

function regimeOf({ address, debtorType }: Account, { regimes, home, chosen }: InterestTables) {
  return chooseRegime(regimes, address.country || home, debtorType, chosen);
}

/** A lump sum in another currency is left for the user to convert and enter. */
function lumpSumOf(regime: Regime, minor: number, currency: Currency): number {
  const found = compensationFor(regime, money(minor, currency), false);
  return found.ok && found.value?.currency === currency ? found.value.minor : 0;
}
