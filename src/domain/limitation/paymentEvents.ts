import type { Item } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import type { LimitationEvent } from './types';

/** The customer's own payments on an item up to a day. One that came back is as if it had not come. */
export function paymentEvents(
  { reductions }: Pick<Item, 'reductions'>,
  asOf: PlainDate,
): LimitationEvent[] {
  const there: { on: PlainDate; minor: number }[] = [];
  const known = reductions
    .filter(({ cause, on }) => cause === 'receipt' && on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { on, minor } of known) {
    if (minor > 0) there.push({ on, minor });
    else takeBack(there, -minor);
  }
  return there.map(({ on }) => ({ type: 'partPayment', on }));
}

/** The latest first, as money is given back in that order. */
function takeBack(payments: { minor: number }[], minor: number): void {
  let left = minor;
  for (let last = payments.at(-1); last !== undefined && left > 0; last = payments.at(-1)) {
    const part = Math.min(left, last.minor);
    left -= part;
    last.minor -= part;
    if (last.minor === 0) payments.pop();
  }
}
