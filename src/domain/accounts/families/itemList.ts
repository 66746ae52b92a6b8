import type { Currency } from '../../money/currency';
import { sumMinor } from '../../money/money';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { Account, Item } from '../account';
import type { ItemId } from '../ids';
import { openMinor } from '../views/open';

/** The items behind the ids, each once; refused when the list is empty or names one not on the account. */
export function itemsNamed(account: Account, ids: readonly ItemId[]): Result<Item[], Refusal> {
  if (ids.length === 0) return err(refusal('items.none'));
  const wanted = new Set(ids);
  const found = account.items.filter((item) => wanted.has(item.id));
  return found.length === wanted.size ? ok(found) : err(refusal('items.unknown'));
}

/** Refuses items of another currency: a letter or an agreement speaks of one only. */
export function currencyProblem(items: readonly Item[], currency: Currency): Refusal | undefined {
  const other = items.find((item) => item.currency !== currency);
  if (other === undefined) return undefined;
  return refusal('items.other-currency', { number: other.number, currency });
}

/** Refuses a list that holds a settled item. */
export function settledProblem(items: readonly Item[]): Refusal | undefined {
  const settled = items.find((item) => openMinor(item) === 0);
  return settled && refusal('items.settled', { number: settled.number });
}

/** Open of all of them together, minor units. */
export function openOf(items: readonly Item[]): number {
  return sumMinor(items.map((item) => openMinor(item)));
}
