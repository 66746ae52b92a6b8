import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';

/** What a letter asked for; of letters of before charges were kept, what was open on its items. */
export function askedOf(letter: {
  readonly minor: number;
  readonly asked?: number;
  readonly currency: Currency;
}): Money {
  return { minor: letter.asked ?? letter.minor, currency: letter.currency };
}
