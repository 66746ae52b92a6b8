import type { Account, Dispute } from '../../accounts/account';
import { disputedByItem, openDisputes } from '../../accounts/views/disputed';
import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Contribution } from './scope';

/**
 * Disputed money by reason. Where two disputes lie on the same money it counts for the one that is
 * laid first (items in full, then parts), so that the reasons add up to what is disputed.
 */
export const addDisputes: Contribution = (account, { asOf }, add) => {
  const disputes = openDisputes(account, asOf).sort(
    (a, b) => Number(a.minor !== null) - Number(b.minor !== null),
  );
  let before: ReadonlyMap<Currency, number> = new Map();
  disputes.forEach((dispute, index) => {
    const now = disputedMoney(account, disputes.slice(0, index + 1), asOf);
    for (const [currency, minor] of now) {
      const part = minor - (before.get(currency) ?? 0);
      add('disputes', currency, dispute.reason, 'disputed', part);
      add('disputes', currency, dispute.reason, 'disputes', part === 0 ? 0 : 1);
    }
    before = now;
  });
};

function disputedMoney(
  { items }: Account,
  disputes: readonly Dispute[],
  asOf: PlainDate,
): ReadonlyMap<Currency, number> {
  const parts = disputedByItem({ items, disputes }, asOf);
  const sums = new Map<Currency, number>();
  for (const { id, currency } of items) {
    const part = parts.get(id) ?? 0;
    if (part !== 0) sums.set(currency, (sums.get(currency) ?? 0) + part);
  }
  return sums;
}
