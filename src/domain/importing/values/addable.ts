import type { Money } from '../../money/money';

/** Whether no sum of these amounts, whatever their signs, can leave the safe integers. */
export function canBeAdded(amounts: Iterable<Money>): boolean {
  const sizes = new Map<string, number>();
  for (const { minor, currency } of amounts) {
    const size = (sizes.get(currency) ?? 0) + Math.abs(minor);
    if (!Number.isSafeInteger(size)) return false;
    sizes.set(currency, size);
  }
  return true;
}
