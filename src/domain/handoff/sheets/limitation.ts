import { shortDate } from '../../documents/format';
import type { StatementModel } from '../../documents/model';
import { limitationSentence } from '../../limitation/texts';
import type { Case } from '../case';
import { limitationsOf } from '../concerning';
import { left, sheet, tableOf } from './base';
import { headOf } from './statement';

/** The probable last day of each invoice, and the events it rests on. Never a certainty. */
export function limitationModel(one: Case): StatementModel {
  const found = limitationsOf(one);
  return sheet(headOf(one, 'Limitation'), [
    {
      heading: 'Probable last day to claim',
      paragraphs: [
        'Worked out from what is on record; a lawyer must confirm it. The cautious day counts the customer’s own payments alone. Letters, promises and agreements can move it only where they can be proven.',
        ...(found.length === 0 ? ['No rule is known for these items.'] : []),
      ],
      table: tableOf(
        [
          left('Invoice no.', 22),
          left('Due date', 16),
          left('Probable last day', 20),
          left('If all is proven', 20),
          left('Law', 22),
        ],
        found.map(({ item, result, ifProven, rule }) => [
          item.number,
          shortDate(item.dueOn),
          result.lastDay === null ? 'time no longer runs' : shortDate(result.lastDay),
          ifProven === null ? '' : shortDate(ifProven),
          rule.country,
        ]),
      ),
    },
    {
      heading: 'How it was worked out',
      paragraphs: found.map(
        ({ item, result }) =>
          `${item.number}: ${result.why.map((remark) => limitationSentence(remark)).join(' ')}`,
      ),
      table: null,
    },
  ]);
}
