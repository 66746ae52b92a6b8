import type { Values } from '../../templates/variables';
import type { LetterFigures } from '../check';
import type { Say } from './say';

/** What a letter with a table of items can say of it. */
export function figureValues({ currency, payable, lines }: LetterFigures, say: Say): Values {
  return {
    amount: say.money(payable, currency),
    currency,
    count: String(lines.length),
    invoice_numbers: lines.map(({ item }) => item.number).join(', '),
  };
}
