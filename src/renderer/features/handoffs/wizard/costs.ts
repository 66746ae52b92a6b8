import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { ClaimedCost } from '../../../../domain/handoff/input';
import type { Currency } from '../../../../domain/money/currency';
import { readAmount } from '../../../components/fields/readAmount';
import { readDate } from '../../../components/fields/readDate';

/** A cost as it is typed. */
export interface CostWish {
  readonly on: string;
  readonly text: string;
  readonly basis: string;
  readonly amount: string;
  readonly currency: Currency;
}

/** The costs as they are claimed; null while one of them lacks day, words, basis or amount. */
export function costsOf(wishes: readonly CostWish[], today: PlainDate): ClaimedCost[] | null {
  const read = wishes.map((one) => costOf(one, today));
  const whole = read.flatMap((one) => (one === null ? [] : [one]));
  return whole.length === wishes.length ? whole : null;
}

function costOf({ on, text, basis, amount, currency }: CostWish, today: PlainDate) {
  const day = readDate(on, today);
  const sum = readAmount(amount, currency);
  const words = [text.trim(), basis.trim()] as const;
  if (day === null || !sum.ok || words.includes('')) return null;
  return { on: day, text: words[0], basis: words[1], amount: sum.value };
}
