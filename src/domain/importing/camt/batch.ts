import type { Money } from '../../money/money';
import { safeSum } from '../statement/balance';
import { signed } from '../statement/values';
import type { XmlNode } from '../xml/node';
import { detailAmount, signOf } from './amounts';

/**
 * Signed amounts of the payments in a batch, in their order, if they sum to the entry; else `null`.
 * Most banks give the details the direction of the entry; where that does not add up, each detail's
 * own direction is tried (a batch that nets returns against payments).
 */
export function partAmounts(details: readonly XmlNode[], whole: Money): Money[] | null {
  const amounts = details.map((one) => detailAmount(one, whole.currency));
  const direction = whole.minor < 0 ? -1 : 1;
  return (
    summing(amounts, whole, () => direction) ??
    summing(amounts, whole, (index) => {
      const detail = details[index];
      return (detail === undefined ? null : signOf(detail)) ?? direction;
    })
  );
}

function summing(
  amounts: readonly (Money | null)[],
  whole: Money,
  signAt: (index: number) => 1 | -1,
): Money[] | null {
  const parts: Money[] = [];
  for (const [index, amount] of amounts.entries()) {
    if (amount === null) return null;
    parts.push(signed(amount, signAt(index)));
  }
  return safeSum(parts.map(({ minor }) => minor)) === whole.minor ? parts : null;
}
