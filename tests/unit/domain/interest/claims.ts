import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { Conventions } from '../../../../src/domain/interest/conventions';
import { conventionsOf } from '../../../../src/domain/interest/conventions';
import { interestOn } from '../../../../src/domain/interest/interestOn';
import type { Regime } from '../../../../src/domain/interest/regime';
import type { InterestClaim, InterestResult } from '../../../../src/domain/interest/types';
import { currency } from '../../../../src/domain/money/currency';
import { parseDecimal } from '../../../../src/domain/money/decimal';
import type { Money } from '../../../../src/domain/money/money';

/** "1000.00 GBP" as money. */
export function amount(text: string): Money {
  const [figures = '', code = ''] = text.split(' ');
  const parsed = parseDecimal(figures, currency(code));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

export function claim(
  principal: string,
  dueDate: string,
  untilDate: string,
  more: Partial<InterestClaim> = {},
): InterestClaim {
  return {
    principal: amount(principal),
    dueDate: plainDate(dueDate),
    untilDate: plainDate(untilDate),
    ...more,
  };
}

/** The result of a claim that must not be refused, under the regime's conventions or some others. */
export function worked(
  of: InterestClaim,
  regime: Regime,
  other: Partial<Conventions> = {},
): InterestResult {
  const result = interestOn(of, regime, { ...conventionsOf(regime), ...other });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Minor units of interest of a claim that must not be refused. */
export function interestMinor(
  of: InterestClaim,
  regime: Regime,
  other: Partial<Conventions> = {},
): number {
  return worked(of, regime, other).interest.minor;
}
