import { type Currency, decimalsOf } from '../../../domain/money/currency';
import type { Messages } from '../../messages/en';
import type { AmountProblem } from './readAmount';

/** The sentence for a text that is no amount. */
export function amountProblem(m: Messages, problem: AmountProblem, currency: Currency): string {
  const say = m.common.amount;
  switch (problem) {
    case 'tooManyDecimals':
      return say.tooManyDecimals(decimalsOf(currency));
    case 'empty':
    case 'notANumber':
    case 'grouping':
    case 'ambiguous':
    case 'negative':
    case 'tooLarge':
      return say[problem];
  }
}
